"""The romanization rules beyond their own examples: which scheme they serve and what they leave alone."""

import pytest

from translator_app.checks.rom003_two_spellings import _sounds
from translator_app.formats.registry import read_text
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace


@pytest.fixture(scope="module")
def workspace():
    """The shipped data, read once."""
    return load_workspace()


def _codes(text, workspace, scheme="press"):
    return [f.code for f in analyse(read_text(text), workspace, None, scheme).findings if f.code[:3] == "ROM"]


@pytest.mark.parametrize("scheme", ["press", "ic"])
def test_an_apostrophe_is_no_fault_where_the_scheme_writes_one_or_none(scheme, workspace):
    text = "The clerk Sa'id Daneshvar (سعید دانشور) wrote."
    assert "ROM005" not in _codes(text, workspace, scheme)


def test_a_scholarly_scheme_asks_for_its_own_signs_and_spelling(workspace):
    text = "The clerk Sa'id Daneshvar (سعید دانشور) wrote."
    assert _codes(text, workspace, "bgn-pcgn") == ["ROM005", "ROM006"]
    assert _codes("The clerk Sa‘īd Dāneshvar (سعید دانشور) wrote.", workspace, "bgn-pcgn") == []


def test_a_name_as_the_glossary_has_it_is_not_measured_by_its_letters(workspace):
    assert _codes("Cyrus the Great (کوروش بزرگ) built it.", workspace) == []


def test_a_spelling_knows_the_schemes_it_follows(workspace):
    (term,) = analyse(read_text("Hosein (حسین) wrote."), workspace, None, "press").terms
    assert term.comparison.schemes == ("press", "ic")


@pytest.mark.parametrize(
    "text",
    [
        "Mina Rostami (مینا رستمی) left. Parviz Rustami of Tabriz stayed, and Rustami smiled.",
        "Rostam (رستم) came; Rustam Bey went.",
        "Mina Rostami (مینا رستمی) left. The Rostamian garden was shut.",
    ],
)
def test_another_person_is_no_second_spelling(text, workspace):
    assert "ROM003" not in _codes(text, workspace)


def test_a_rank_before_a_short_mention_does_not_hide_it(workspace):
    text = "Mina Rostami (مینا رستمی) left. They saw Colonel Rustami, and Rustami slept. But Rustami woke."
    assert _codes(text, workspace) == ["ROM003"] * 3


def test_the_script_of_one_person_is_not_that_of_another_with_the_same_name(workspace):
    text = "Mina Rostami (مینا رستمی) met Mina Rostami-Fard (مینا رستمی‌فرد)."
    assert "ROM007" not in _codes(text, workspace)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Mohammad Golbaghi (محمد گلباغی) spoke. Mohamad Golbaqi said so. Golbaqi left.",
            ["Mohammad Golbaghi", "Golbaghi"],
        ),
        ("Hossein Golkhani (حسین گلخانی) spoke. Hosein Golkhani left.", ["Hossein Golkhani"]),
        ("Ali Akbar Ghorbani (علی‌اکبر قربانی) spoke. Qorbani left.", ["Ghorbani"]),
        ("Ghorbani (قربانی) spoke. Then Qorbani left.", ["Ghorbani"]),
        ("Mohammad Bagher Ghalibaf (محمدباقر قالیباف) spoke. Qalibaf left.", ["Ghalibaf"]),
        ("Hossein Golkhani (حسین گلخانی) spoke. Hassan Golkhani left.", []),
        ("Hossein Golkhani (حسین گلخانی) spoke. Hosseini left Golkhani.", []),
    ],
)
def test_a_later_mention_is_measured_by_the_full_name(text, better, workspace):
    found = [f for f in analyse(read_text(text), workspace, None, "press").findings if f.code == "ROM003"]
    assert [finding.suggestions[0].text for finding in found] == better


def test_a_name_that_recurs_is_compared_once(workspace):
    line = "Iran sent Hassan Golrouhani (حسن گلروحانی) there, and Golrohani and Iran agreed.\n\n"
    _sounds.cache_clear()
    findings = analyse(read_text(line * 40), workspace, None, "press").findings
    assert sum(f.code == "ROM003" for f in findings) == 40
    assert _sounds.cache_info().misses < 10
