"""What a person chose as a term's English is compared, typed and followed like what was found."""

import datetime

import pytest

from tests.builders import place
from translator_app.core.finding import FindingId
from translator_app.core.kind import Kind
from translator_app.review.decide import Reviewer
from translator_app.review.edges import choose_edges
from translator_app.workflow.open import review_text
from translator_app.workflow.recheck import recheck
from translator_app.workflow.workspace import load_workspace

TEXT = """A road and its surveyor

The plan lay with surveyor Koumars Varjavandi (کیومرث ورجاوندی) in Ilam. Varjavandi agreed.
"""


@pytest.fixture(scope="module")
def workspace():
    return load_workspace()


def chosen(workspace, words, text=TEXT):
    review = review_text(text, workspace)
    by = Reviewer("Mina", datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC))
    review = choose_edges(review, review.terms[0], place(text, words), by)
    return recheck(review, workspace, date=review.date, scheme=review.scheme)


def test_the_choice_holds_through_a_check_and_its_letters_are_compared(workspace):
    review = chosen(workspace, "Varjavandi")
    term = review.terms[0]
    assert term.english.of(TEXT) == "Varjavandi"
    assert term.why == "These words were chosen by hand."
    assert term.comparison is not None
    assert FindingId(f"ROM002@{place(TEXT, 'Koumars').start}") not in {f.id for f in review.findings}


def test_mentions_and_findings_follow_the_chosen_words(workspace):
    review = chosen(workspace, "Varjavandi")
    assert review.terms[0].mentions == (place(TEXT, "Varjavandi", 2),)
    assert review.analysis.edges == review.fixed


def test_words_that_do_not_sound_like_it_are_a_translation(workspace):
    text = "He asked the council of the wise (شورای خردمندان) there."
    review = chosen(workspace, "the council of the wise", text)
    assert review.terms[0].english.of(text) == "the council of the wise"
    assert review.terms[0].comparison is None
    assert review.terms[0].kind is not Kind.PERSON


def test_the_glossary_entry_of_both_sides_is_found_again(workspace):
    text = "They wrote to the office of the Expediency Council (مجمع تشخیص مصلحت نظام) then."
    review = chosen(workspace, "Expediency Council", text)
    assert review.terms[0].entry is not None
