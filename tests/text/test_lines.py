"""Lines and the signs in them are found as if each line were read anew."""

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.span import Span
from translator_app.text.lines import Lines, line_at

TEXTS = st.text(alphabet="a(\n)پ", max_size=30)


def test_a_line_ends_before_its_break():
    text = "one\ntwo\n\nfour"
    assert line_at(text, Span(5, 6)).of(text) == "two"
    assert line_at(text, Span(8, 8)).of(text) == ""
    assert line_at(text, Span(1, 5)).of(text) == "one\ntwo"
    assert line_at(text, Span(len(text), len(text))).of(text) == "four"


@given(TEXTS, st.integers(0, 30), st.integers(0, 30))
def test_many_places_of_one_text_have_the_same_lines_and_counts(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    lines = Lines(text)
    assert lines.at(Span(start, end)) == line_at(text, Span(start, end))
    assert lines.count("(", start, end) == text.count("(", start, end)
