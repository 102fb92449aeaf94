"""SourceMap: readable words lead back to the file they were read from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.source_map import Piece, SourceMap
from translator_app.core.span import Span

# <p>A&amp;B <b>دره</b></p><p>z</p>, read as "A&B دره\nz"
FILE = "<p>A&amp;B <b>دره</b></p><p>z</p>"
TEXT = "A&B دره\nz"
PIECES = (Piece(0, 3, 1, 1), Piece(1, 4, 1, 5), Piece(2, 9, 2, 2), Piece(4, 14, 3, 3), Piece(8, 28, 1, 1))


@pytest.mark.parametrize(
    ("words", "source"),
    [("A", "A"), ("&", "&amp;"), ("A&B", "A&amp;B"), ("دره", "دره"), ("B دره", "B <b>دره"), ("z", "z")],
)
def test_words_are_found_in_the_file(words, source):
    start = TEXT.index(words)
    assert SourceMap(PIECES).span(Span(start, start + len(words))).of(FILE) == source


def test_the_line_end_between_paragraphs_stands_between_them():
    found = SourceMap(PIECES).span(Span(7, 8))
    assert FILE.index("دره") + 3 <= found.start <= found.end <= FILE.index("z")


@pytest.mark.parametrize("at", range(len(TEXT) + 1))
def test_an_empty_place_stays_empty_and_never_lands_in_a_tag(at):
    found = SourceMap(PIECES).span(Span(at, at))
    assert len(found) == 0
    assert FILE[: found.start].count("<") == FILE[: found.start].count(">")


@given(st.integers(0, 50), st.integers(0, 50))
def test_without_pieces_the_file_is_the_text(one, other):
    span = Span(min(one, other), max(one, other))
    assert SourceMap().span(span) == span


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_later_words_never_stand_earlier_in_the_file(one, other):
    mapping = SourceMap(PIECES)
    first, second = (
        mapping.span(Span(min(one, other), len(TEXT))),
        mapping.span(Span(max(one, other), len(TEXT))),
    )
    assert first.start <= second.start
    assert first.end == second.end
