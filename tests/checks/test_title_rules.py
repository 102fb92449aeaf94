"""A title that does not hold can be mended in several ways, and the user chooses."""

import datetime

import pytest

from tests.builders import article
from translator_app.core.edit import apply_edits
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import load_workspace


@pytest.fixture(scope="module")
def workspace():
    """All shipped data."""
    return load_workspace()


def mended(text, date, workspace):
    found = analyse(article(text), workspace, datetime.date.fromisoformat(date), "press").findings
    (finding,) = [one for one in found if one.code.startswith("TTL")]
    return [apply_edits(text, suggestion.edits) for suggestion in finding.suggestions]


def test_who_has_left_is_former_or_then_or_is_replaced(workspace):
    text = "Iran's Foreign Minister Javad Zarif (جواد ظریف) flew. Zarif slept."
    assert mended(text, "2022-06-24", workspace) == [
        "Iran's former Foreign Minister Javad Zarif (جواد ظریف) flew. Zarif slept.",
        "Iran's then-Foreign Minister Javad Zarif (جواد ظریف) flew. Zarif slept.",
        "Iran's Foreign Minister Hossein Amir-Abdollahian (حسین امیرعبداللهیان) flew. Amir-Abdollahian slept.",  # noqa: E501
    ]


def test_a_sentence_keeps_its_capital_and_a_people_no_hyphen(workspace):
    texts = mended("Iranian President Hassan Rouhani flew.", "2022-06-24", workspace)
    assert texts[:2] == [
        "Former Iranian President Hassan Rouhani flew.", "Then Iranian President Hassan Rouhani flew."
    ]  # fmt: skip


def test_a_verb_goes_into_the_past(workspace):
    text = "Ahmad Reza Pourdastan, who commands the Army Ground Forces, flew."
    assert mended(text, "2017-06-24", workspace)[0] == text.replace("commands", "commanded")


def test_who_is_not_yet_there_is_replaced_or_future(workspace):
    texts = mended("Iranian President Ebrahim Raisi flew.", "2016-02-01", workspace)
    assert texts[0] == "Iranian President Hassan Rouhani flew."
    assert texts[-1] == "future Iranian President Ebrahim Raisi flew."


def test_the_post_really_held_is_offered(workspace):
    texts = mended("Iran's Foreign Minister Hossein Dehghan flew.", "2016-02-01", workspace)
    assert texts[0] == "Iran's Foreign Minister Mohammad Javad Zarif flew."
    assert "Defence" in texts[1]


def test_one_in_office_is_not_former(workspace):
    text = "Former Foreign Minister Mohammad Javad Zarif flew to Muscat."
    assert mended(text, "2018-06-06", workspace)[0] == "Foreign Minister Mohammad Javad Zarif flew to Muscat."


def test_a_verb_keeps_its_form_with_another_body(workspace):
    text = "Mohammad Pakpour, who commands the Army Ground Forces, flew."
    assert mended(text, "2019-06-24", workspace)[0] == text.replace("Army", "IRGC")
    text = "The Army Ground Forces, commanded by Mohammad Pakpour, flew."
    assert (
        mended(text, "2019-06-24", workspace)[0]
        == "The IRGC Ground Forces, commanded by Mohammad Pakpour, flew."
    )


def test_a_persian_title_is_mended_in_persian(workspace):
    text = "Kioumars Heydari (کیومرث حیدری، فرمانده نیروی زمینی سپاه) flew."
    assert mended(text, "2019-06-24", workspace)[0] == text.replace("سپاه", "ارتش")


def test_a_loose_verb_is_worded_officially(workspace):
    text = "Kioumars Heydari, who commands Iran's ground forces, flew."
    assert mended(text, "2019-06-24", workspace) == [
        "Kioumars Heydari, who commands the Army Ground Forces, flew."
    ]
