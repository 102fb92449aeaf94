"""Positions go from Python's count to Qt's and back."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from translator_app.core.span import Span
from translator_app.ui.textpos import TextPositions, qt_length


@given(st.text(alphabet="aک😀\u200c𐀀\n"), st.data())
def test_there_and_back_is_the_same_place(text, data):
    index = data.draw(st.integers(0, len(text)))
    positions = TextPositions(text)
    assert positions.to_python(positions.to_qt(index)) == index
    assert positions.to_qt(index) == len(text[:index].encode("utf-16-le")) // 2


def test_a_position_between_two_surrogates_is_that_of_their_character():
    assert TextPositions("a😀b").to_python(2) == 1


def test_a_range_covers_the_same_letters_in_a_document(qapp):
    text = "😀 Heydari (حیدری)"
    start, length = TextPositions(text).range_to_qt(Span(2, 9))
    document = QTextDocument(text)
    assert (
        document.toPlainText().encode("utf-16-le")[start * 2 : (start + length) * 2].decode("utf-16-le")
        == "Heydari"
    )
    assert document.characterCount() - 1 == qt_length(text)
