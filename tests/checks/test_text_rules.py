"""The rules on letters and brackets, where their examples do not reach."""

import pytest

from translator_app.core.edit import apply_edits
from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace


@pytest.fixture(scope="module")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


def findings(code, text, workspace, advice=None):
    found = analyse(read_text(text), workspace, None, "press", advice).findings
    return [one for one in found if one.code == code]


def cured(found, text):
    return apply_edits(text, [edit for one in found for edit in one.suggestions[0].edits])


@pytest.mark.parametrize("blank", [" ", "  ", "\t", "\u00a0"])
@pytest.mark.parametrize("brackets", ["()", "[]"])
def test_txt001_every_blank_on_both_sides_goes(blank, brackets, workspace):
    opening, closing = brackets
    text = f"Tariq Sabri {opening}{blank}طارق صبری{blank}{closing} spoke."
    found = findings("TXT001", text, workspace)
    assert len(found) == 2
    assert cured(found, text) == f"Tariq Sabri {opening}طارق صبری{closing} spoke."
    assert {one.term for one in found} == {1}


def test_txt001_a_blank_inside_the_name_stays(workspace):
    assert findings("TXT001", "Tariq Sabri (طارق صبری) (he) spoke.", workspace) == []


def test_txt002_names_each_letter_once(workspace):
    (found,) = findings("TXT002", "A letter from Parviz Karimi (پرويز كريمي) lay there.", workspace)
    assert found.message.count("ي for ی") == 1
    assert "ك for ک" in found.message


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Parviz Karimi [پرویز کریمی spoke.", "Parviz Karimi [پرویز کریمی] spoke."),
        (
            "Parviz Karimi (پرویز کریمی spoke.\nHe (Karimi) left.",
            "Parviz Karimi (پرویز کریمی) spoke.\nHe (Karimi) left.",
        ),
    ],
)
def test_txt003_the_bracket_closes_right_behind_the_name(text, fixed, workspace):
    found = findings("TXT003", text, workspace)
    assert cured(found, text) == fixed


def test_txt003_a_longer_bracket_that_is_closed_is_fine(workspace):
    assert findings("TXT003", "Parviz Karimi (پرویز کریمی, the elder) spoke.", workspace) == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("The sign reads چای here.", None),
        ("The sign reads یاچ here.", "چای"),
        ("The sign reads شترا here.", "ارتش"),
        ("The sign reads آجا here.", None),
        ("Her friend Nava (نوا) sang.", None),
        ("The line «او او را ندید» is odd.", None),
    ],
)
def test_txt023_short_words_are_known_from_their_end(text, fixed, workspace):
    found = findings("TXT023", text, workspace)
    assert [one.suggestions[0].text for one in found] == ([fixed] if fixed else [])


def test_txt090_says_what_hazm_would_change_and_only_on_persian(workspace):
    advice = {"بهروز قاسم زاده": "بهروز قاسم\u200cزاده", "حيدر كريم": "حیدر کریم"}
    text = "A note by Behrouz Qasemzadeh (بهروز قاسم زاده). The Iraqi minister Haidar Karim (حيدر كريم) left."
    (found,) = findings("TXT090", text, workspace, advice)
    assert found.message == "hazm would write بهروز قاسم\u200cزاده: a half-space joins the parts of one word."
    assert found.suggestions[0].note == "hazm"
