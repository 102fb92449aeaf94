"""Free edits are decisions: undoable by value, and everything stays on its words."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import SAMPLE_TEXT, place, sample_review
from translator_app.core.edit import Edit, clash
from translator_app.core.span import Span
from translator_app.core.word_edits import word_edits
from translator_app.review.carry import carry
from translator_app.review.decide import Reviewer, accept, reject, reopen
from translator_app.review.free import edit_freely
from translator_app.review.items import Mark, finding_rows, page_marks, progress
from translator_app.review.result import reviewed_text, shown_span
from translator_app.review.state import FREE, Verb

AT = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
BY = Reviewer("Mina", AT)
REVIEW = sample_review()
BLANK, NAME, MISSING = REVIEW.findings


def typed(review, old, new):
    """Type `new` in place of the first `old` of the reviewed text, as the window does."""
    reviewed = reviewed_text(review)
    return edit_freely(review, word_edits(reviewed, reviewed.replace(old, new, 1)), BY)


def free(review):
    return [decision for decision in review.decisions.values() if decision.finding.code == FREE]


def test_an_edit_is_a_decision_with_its_reviewer():
    review = typed(REVIEW, "lorries wait", "trucks have to wait")
    assert "said trucks have to wait two days" in reviewed_text(review)
    (decision,) = free(review)
    assert (decision.verb, decision.reviewer, decision.at) == (Verb.EDITED, "Mina", AT)
    assert review.article is REVIEW.article


def test_later_edits_of_the_paragraph_are_one_decision_and_no_change_is_none():
    review = typed(typed(REVIEW, "lorries", "trucks"), "guards", "sentries")
    assert [len(decision.edits) for decision in free(review)] == [2]
    assert free(typed(review, "Two provinces", "Both provinces")) != free(review)
    back = typed(typed(review, "trucks", "lorries"), "sentries", "guards")
    assert back == REVIEW
    assert edit_freely(REVIEW, (), BY) == REVIEW


def test_spans_and_mentions_stay_on_their_words():
    review = typed(REVIEW, "The road to the", "It is said that the long road to the")
    review = typed(review, "Sohrabi asked", "Later Sohrabi asked")
    for term in review.terms:
        for span in (term.english, term.persian, *term.mentions):
            assert shown_span(review, span).of(reviewed_text(review)) == span.of(SAMPLE_TEXT)


def test_a_word_typed_longer_is_wholly_the_terms():
    review = typed(REVIEW, "Parviz Sohrabi", "Parviz Sohrabizadeh")
    term = review.terms[1]
    assert shown_span(review, term.english).of(reviewed_text(review)) == "Parviz Sohrabizadeh"


def test_other_decisions_stay_and_one_whose_words_are_changed_gives_them_up():
    review = accept(REVIEW, NAME.id, NAME.suggestions[0], BY)
    review = accept(review, MISSING.id, MISSING.suggestions[0], BY)
    review = typed(review, "Mohammad Daneshvar", "Mohammed Daneshvar")
    assert "Mohammed Daneshvar" in reviewed_text(review)
    assert review.decisions[NAME.id].edits == ()
    assert review.decisions[MISSING.id].edits == MISSING.suggestions[0].edits
    assert {row.key: row.mark for row in finding_rows(review)}[NAME.id] is Mark.CHANGED
    assert clash(review.edits) is None


def test_persian_that_was_added_can_be_edited_too():
    review = accept(REVIEW, MISSING.id, MISSING.suggestions[0], BY)
    review = typed(review, "Council (مجمع تشخیص مصلحت نظام)", "Council (مجمع تشخیص مصلحت)")
    assert "Council (مجمع تشخیص مصلحت) for" in reviewed_text(review)


def test_a_finding_mended_by_typing_is_dealt_with_and_one_typed_otherwise_stays_open():
    mended = typed(REVIEW, "Mahmoud", "Mohammad")
    assert mended.decisions[NAME.id].verb is Verb.EDITED
    assert progress(mended) == (1, 3)
    otherwise = typed(mended, "Mohammad", "Mehmet")
    assert NAME.id not in otherwise.decisions
    assert NAME.id not in reopen(mended, free(mended)[0].finding.id).decisions


def test_what_was_kept_stays_kept():
    review = typed(reject(REVIEW, BLANK.id, BY), "lorries", "trucks")
    assert review.decisions[BLANK.id].verb is Verb.REJECTED


def test_open_again_takes_the_edits_of_the_paragraph_back():
    review = typed(typed(REVIEW, "lorries", "trucks"), "guards", "sentries")
    assert reviewed_text(reopen(review, free(review)[0].finding.id)) == SAMPLE_TEXT


def test_edits_hold_through_a_check():
    review = typed(REVIEW, "lorries", "trucks")
    again = carry(review, REVIEW.analysis, None, "ijmes")
    assert reviewed_text(again) == reviewed_text(review)


def test_an_edit_is_listed_but_no_finding_and_marked_only_when_selected():
    review = typed(REVIEW, "lorries", "trucks")
    assert progress(review) == (0, 3)
    row = next(row for row in finding_rows(review) if row.finding.code == FREE)
    assert (row.latin, row.note) == ("trucks", "It was “lorries”")
    assert [mark.latin for mark in page_marks(review) if mark.quiet] == ["trucks"]


@pytest.mark.parametrize("words", ["سپاه", "Parviz Sohrabi", "\n\n"])
def test_a_deletion_leaves_the_rest_where_it_is(words):
    review = typed(REVIEW, words, "")
    assert reviewed_text(review) == SAMPLE_TEXT.replace(words, "", 1)
    for term in review.terms:
        found = shown_span(review, term.persian).of(reviewed_text(review))
        assert found in (
            term.persian.of(SAMPLE_TEXT),
            term.persian.of(SAMPLE_TEXT).replace(words, ""),
        )


@given(
    st.lists(
        st.tuples(st.integers(0, len(SAMPLE_TEXT)), st.integers(0, 40), st.text("ab سپ", max_size=9)),
        max_size=5,
    )
)
def test_any_edits_give_the_text_that_was_typed_and_never_clash(drawn):
    review, expected = REVIEW, SAMPLE_TEXT
    for where, length, words in drawn:
        start = min(where, len(expected))
        end = min(start + length, len(expected))
        review = edit_freely(review, (Edit(Span(start, end), words),), BY)
        expected = expected[:start] + words + expected[end:]
        assert reviewed_text(review) == expected
        assert clash(review.edits) is None
    for term in review.terms:
        assert 0 <= shown_span(review, term.persian).end <= len(expected)
    assert place(SAMPLE_TEXT, "Two").start == 0
