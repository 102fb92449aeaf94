"""Each mark has a shape of its own, a line under the word and a name."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from translator_app.review.items import Mark
from translator_app.ui.marks import MARK_NAMES, paint_mark, underline_pen
from translator_app.ui.theme import theme_named


def _shape(mark):
    image = QImage(16, 16, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_mark(painter, QPointF(8, 8), mark, theme_named("light"))
    painter.end()
    return bytes(255 if byte > 200 else 0 for byte in image.constBits())


def test_shapes_differ_without_their_colours(qapp):
    shapes = {_shape(mark) for mark in Mark}
    assert len(shapes) == len(Mark)


@pytest.mark.parametrize("mark", list(Mark))
def test_every_mark_has_a_name(mark):
    assert MARK_NAMES[mark]


def test_lines_under_words_follow_the_grammar(qapp):
    theme = theme_named("light")
    pens = {mark: underline_pen(theme, mark) for mark in Mark}
    assert pens[Mark.OK].widthF() == pens[Mark.KEPT].widthF() == 1
    assert pens[Mark.WRONG].widthF() == 2.6
    assert pens[Mark.WRONG].style() is Qt.PenStyle.SolidLine
    assert pens[Mark.VARIANT].dashPattern() != pens[Mark.ABSTAIN].dashPattern()
    assert pens[Mark.OFFERED].color() == theme.accent
