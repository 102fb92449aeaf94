"""The article as reviewed, and random sessions with the reviewer's steps."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import place, sample_review
from translator_app.core.errors import UsageError
from translator_app.review.decide import Reviewer, accept, comment, reject, reopen, reword
from translator_app.review.items import finding_rows, page_marks, progress
from translator_app.review.result import reviewed_text, shown_span
from translator_app.review.state import Verb

BY = Reviewer("Mina", datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC))
REVIEW = sample_review()
TEXT = REVIEW.article.text
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["accept", "reject", "reword", "reopen", "comment"]),
        st.integers(0, 2),
        st.text(alphabet="aB پل()\u200c", max_size=8),
    ),
    max_size=12,
)


def take(review, step, number, words):
    """Do one step of a session; a refused one changes nothing."""
    found = REVIEW.findings[number]
    try:
        match step:
            case "accept":
                return accept(review, found.id, found.suggestions[0], BY)
            case "reject":
                return reject(review, found.id, BY, words)
            case "reword":
                return reword(review, found.id, words, BY)
            case "comment":
                return comment(review, found.id, words, BY)
    except UsageError:
        return review
    return reopen(review, found.id)


def session(steps):
    states = [REVIEW]
    for step in steps:
        states.append(take(states[-1], *step))
    return states


def test_without_decisions_the_article_is_as_it_was():
    assert reviewed_text(REVIEW) == TEXT
    assert shown_span(REVIEW, place(TEXT, "ISNA")) == place(TEXT, "ISNA")


def test_all_corrections_together():
    review = REVIEW
    for found in REVIEW.findings:
        review = accept(review, found.id, found.suggestions[0], BY)
    changed = reviewed_text(review)
    assert "Parviz Sohrabi (پرویز سهرابی), who" in changed
    assert "Mohammad Daneshvar (محمد دانشور)" in changed
    assert "Expediency Council (مجمع تشخیص مصلحت نظام) for an answer" in changed
    for words in ("Parviz Sohrabi", "محمد دانشور", "Daneshvar did not."):
        assert shown_span(review, place(TEXT, words)).of(changed) == words


@given(STEPS)
def test_words_no_decision_touches_are_shown_unchanged(steps):
    review = session(steps)[-1]
    changed = reviewed_text(review)
    for term in review.terms:
        for span in (term.persian, term.english, *term.mentions):
            if not any(edit.span.overlaps(span) for edit in review.edits):
                assert shown_span(review, span).of(changed) == span.of(TEXT)


@given(STEPS)
def test_the_text_is_always_that_of_the_standing_decisions(steps):
    review = session(steps)[-1]
    expected = TEXT
    for edit in sorted(review.edits, reverse=True):
        expected = expected[: edit.span.start] + edit.text + expected[edit.span.end :]
    assert reviewed_text(review) == expected
    assert all(not decision.edits for decision in review.decisions.values() if decision.verb is Verb.REJECTED)


@given(STEPS)
def test_lists_and_marks_follow_every_step(steps):
    for review in session(steps):
        rows, marks = finding_rows(review), page_marks(review)
        assert [row.finding for row in rows] == list(REVIEW.findings)
        assert {row.about for row in rows} <= {mark.key for mark in marks}
        assert sorted(key for mark in marks for key in mark.findings) == sorted(row.key for row in rows)
        assert progress(review) == (len(review.decisions), 3)


@given(STEPS)
def test_taking_everything_back_gives_the_first_review(steps):
    review = session(steps)[-1]
    for found in REVIEW.findings:
        review = comment(reopen(review, found.id), found.id, "", BY)
    assert review == REVIEW


@given(STEPS)
def test_every_state_of_a_session_stays_as_it_was(steps):
    """Undo shows an earlier state again, so no later step may reach into it."""
    states = session(steps)
    again = session(steps)
    assert states == again
    assert states[0] == sample_review()
