"""Names are respelt with their mentions, in one step that can be taken back."""

import datetime

import pytest

from translator_app.core.span import Span
from translator_app.review.decide import Reviewer
from translator_app.review.result import reviewed_text
from translator_app.workflow.open import review_text
from translator_app.workflow.respell import respelt, without_translations
from translator_app.workflow.rewrite import changes, rewritten
from translator_app.workflow.workspace import load_workspace

TEXT = (
    "Brigadier General Alireza Sabahi-Fard (علیرضا صباحی‌فرد) spoke.\n\n"
    "Sabahi-Fard met Kioumars Heydari (کیومرث حیدری). HEYDARI left; Heydari’s men stayed.\n"
)
BY = Reviewer("Mina", datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC))


@pytest.fixture(scope="module")
def review():
    return review_text(TEXT, load_workspace())


def test_a_name_and_its_mentions_are_respelt(review):
    after = reviewed_text(rewritten(review, changes(review, "ic"), BY))
    assert after == TEXT.replace("Alireza Sabahi-Fard", "Ali Reza Sabahifard").replace(
        "Sabahi-Fard met Kioumars Heydari", "Sabahifard met Keyumars Heidari"
    ).replace("HEYDARI", "HEIDARI").replace("Heydari’s", "Heidari’s")


def test_a_selection_limits_what_is_respelt(review):
    start = TEXT.index("Kioumars")
    found = changes(review, "ic", Span(start, start + 5))
    assert [change.before for change in found] == ["Kioumars Heydari"]


def test_what_was_respelt_is_not_offered_again(review):
    once = rewritten(review, changes(review, "ic"), BY)
    assert changes(once, "ic") == ()
    back = reviewed_text(rewritten(once, changes(once, "press"), BY))
    assert "Kioumars Heydari" in back


def test_the_house_style_is_a_scheme_like_the_others():
    house = review_text("He met Ghasem Mahmoudi (قاسم محمودی).", load_workspace(house=("q=q", "u=oo")))
    assert [change.after for change in changes(house, "press")] == ["Qasem Mahmoodi"]


@pytest.mark.parametrize(
    ("mention", "before", "after", "spelt"),
    [
        ("Heydari", "Kioumars Heydari", "Keyumars Heidari", "Heidari"),
        ("HEYDARI", "Kioumars Heydari", "Keyumars Heidari", "HEIDARI"),
        ("Sabahifard", "Alireza Sabahi-Fard", "Ali Reza Sabahi-Fard", "Sabahi-Fard"),
        ("Alireza", "Alireza Sabahi-Fard", "Ali Reza Sabahifard", "Ali Reza"),
        ("Ali Reza", "Ali Reza Karimi", "Alireza Karimi", "Alireza"),
        ("the general", "Kioumars Heydari", "Keyumars Heidari", None),
    ],
)
def test_a_mention_takes_its_words_of_the_new_spelling(mention, before, after, spelt):
    assert respelt(mention, before, after) == spelt


def test_a_translated_rank_stays():
    assert without_translations("Colonel Bahman Karimi", "Sarhang Bahman Karīmī") == "Colonel Bahman Karīmī"
