"""Each paragraph of a reviewed article holds its edits, and words are found again in it."""

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import article, place
from tests.formats.reviews import AT
from translator_app.core.edit import Edit, clash
from translator_app.core.finding import Finding, FindingId
from translator_app.core.span import Span
from translator_app.formats.paragraphs import reviewed_paragraphs
from translator_app.review.result import reviewed_text
from translator_app.review.state import Analysis, Decision, Review, Verb

TEXT = "First line\n\nSecond line here\nThird"


def review_with(*edits):
    decision = Decision(Finding("TXT001", Span(0, 1), "Amiss."), Verb.ACCEPTED, "", edits, "Nina", AT)
    return Review(article(TEXT), Analysis(), decisions={FindingId("x"): decision})


def test_an_insertion_at_the_end_of_a_line_belongs_to_it():
    end = place(TEXT, "First line").end
    found = reviewed_paragraphs(review_with(Edit(Span(end, end), " (خط)")))
    assert [p.text for p in found] == ["First line (خط)", "Second line here", "Third"]


def test_words_are_found_in_their_paragraph():
    second = place(TEXT, "Second")
    paragraph = reviewed_paragraphs(review_with(Edit(second, "2nd")))[1]
    assert paragraph.place(place(TEXT, "line here")).of(paragraph.text) == "line here"


def test_an_edit_over_a_line_end_is_made_once():
    span = Span(place(TEXT, "here").start, place(TEXT, "Third").start + 2)
    assert [p.text for p in reviewed_paragraphs(review_with(Edit(span, "x")))][1:] == ["Second line x", "ird"]


EDITS = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, 6), st.sampled_from(["", "x", "سلام"])), max_size=5
)


@given(EDITS)
def test_the_paragraphs_hold_the_words_of_the_reviewed_text(drawn):
    edits = tuple(
        {Edit(Span(start, min(len(TEXT), start + length)), words) for start, length, words in drawn}
    )
    if clash(edits) or any("\n" in edit.span.of(TEXT) for edit in edits):
        return
    gaps = [
        edit for edit in edits if not len(edit.span) and TEXT[max(0, edit.span.start - 1) :][:2] == "\n\n"
    ]
    review = review_with(*(edit for edit in edits if edit not in gaps))
    found = reviewed_paragraphs(review)
    assert [line for line in reviewed_text(review).split("\n") if line] == [p.text for p in found if p.text]
