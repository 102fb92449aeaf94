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


def found(text, date, workspace):
    findings = analyse(article(text), workspace, datetime.date.fromisoformat(date), "press").findings
    (finding,) = [one for one in findings if one.code.startswith("TTL")]
    return finding


def mended(text, date, workspace):
    suggestions = found(text, date, workspace).suggestions
    return [apply_edits(text, suggestion.edits) for suggestion in suggestions]


def test_who_has_left_is_former_or_then_or_is_replaced(workspace):
    text = "Iran's Foreign Minister Javad Zarif (جواد ظریف) flew. Zarif slept."
    assert mended(text, "2022-06-24", workspace) == [
        "Iran's former Foreign Minister Javad Zarif (جواد ظریف) flew. Zarif slept.",
        "Iran's then-Foreign Minister Javad Zarif (جواد ظریف) flew. Zarif slept.",
        "Iran's Foreign Minister Hossein Amir-Abdollahian (حسین امیرعبداللهیان) flew. Amir-Abdollahian slept.",  # noqa: E501
    ]


@pytest.mark.parametrize(
    ("text", "date", "first", "second"),
    [
        ("Iranian President Hassan Rouhani flew.", "2022-06-24",
         "Former Iranian president Hassan Rouhani flew.", "Then Iranian president Hassan Rouhani flew."),
        ("Tehran Mayor Pirouz Hanachi flew.", "2024-06-18",
         "Former Tehran mayor Pirouz Hanachi flew.", "Then-Tehran mayor Pirouz Hanachi flew."),
        ("Central Bank governor Abdolnaser Hemmati flew.", "2022-10-12",
         "Former Central Bank governor Abdolnaser Hemmati flew.",
         "Then-Central Bank governor Abdolnaser Hemmati flew."),
        ("Defence Minister Hossein Dehghan flew.", "2024-07-09",
         "Former defence minister Hossein Dehghan flew.", "Then-defence minister Hossein Dehghan flew."),
        ("Army Ground Forces Commander Ahmad Reza Pourdastan flew.", "2018-07-09",
         "Former Army Ground Forces commander Ahmad Reza Pourdastan flew.",
         "Then-Army Ground Forces commander Ahmad Reza Pourdastan flew."),
        ("They met Tehran Mayor Pirouz Hanachi.", "2024-06-18",
         "They met former Tehran Mayor Pirouz Hanachi.", "They met then-Tehran Mayor Pirouz Hanachi."),
    ],
)  # fmt: skip
def test_places_and_bodies_keep_their_capitals_and_a_people_no_hyphen(text, date, first, second, workspace):
    assert mended(text, date, workspace)[:2] == [first, second]


def test_a_verb_goes_into_the_past(workspace):
    text = "Ahmad Reza Pourdastan, who commands the Army Ground Forces, flew."
    assert mended(text, "2017-06-24", workspace)[0] == text.replace("commands", "commanded")


def test_who_is_not_yet_there_has_another_post_or_is_future_before_another_is_named(workspace):
    texts = mended("Iranian President Ebrahim Raisi flew.", "2016-02-01", workspace)
    assert texts == [
        "Iranian prosecutor-general Ebrahim Raisi flew.",
        "Future Iranian president Ebrahim Raisi flew.",
        "Iranian President Hassan Rouhani flew.",
    ]


@pytest.mark.parametrize(
    ("text", "date", "first"),
    [
        ("President Masoud Pezeshkian (مسعود پزشکیان) spoke.", "2024-07-09", "President-elect"),
        ("They saw Iran's President Hassan Rouhani there.", "2013-07-01", "President-elect"),
        ("The foreign minister, Abbas Araghchi, spoke.", "2024-08-08", "foreign minister-designate"),
        ("The foreign minister, Abbas Araghchi, spoke.", "2024-05-22", "future foreign minister"),
        ("They met the minister of foreign affairs, Abbas Araghchi.", "2024-08-08",
         "minister-designate of foreign affairs"),
    ],
)  # fmt: skip
def test_who_is_about_to_come_is_elect_or_designate(text, date, first, workspace):
    assert first in mended(text, date, workspace)[0]


def test_who_stood_in_is_named_as_acting(workspace):
    text = "President Masoud Pezeshkian (مسعود پزشکیان) spoke."
    finding = found(text, "2024-07-09", workspace)
    assert "Mohammad Mokhber (acting, from 20 May 2024" in finding.message
    assert "On 9 July 2024 it was" in finding.message
    assert "Pezeshkian has been President of Iran since" in finding.message
    assert mended(text, "2024-07-09", workspace)[-1] == "Acting president Mohammad Mokhber (محمد مخبر) spoke."


def test_a_person_is_never_swapped_at_once(workspace):
    text = "Iran's foreign minister Behrouz Qasemzadeh (بهروز قاسم‌زاده) flew."
    assert mended(text, "2016-02-01", workspace) == []
    assert "Mohammad Javad Zarif" in found(text, "2016-02-01", workspace).message


def test_the_post_really_held_is_offered(workspace):
    texts = mended("Iran's Foreign Minister Hossein Dehghan flew.", "2016-02-01", workspace)
    assert texts == [
        "Iran's Defence Minister Hossein Dehghan flew.", "Iran's Foreign Minister Mohammad Javad Zarif flew."
    ]  # fmt: skip
    texts = mended("The judiciary chief Ebrahim Raisi flew.", "2021-10-12", workspace)
    assert texts[2] == "The president Ebrahim Raisi flew."


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


def test_of_a_post_that_is_no_more_it_is_said(workspace):
    text = "Mir-Hossein Mousavi (میرحسین موسوی), Iran's prime minister, is under arrest."
    assert found(text, "2024-07-09", workspace).message.endswith("The post ended in 1989.")
