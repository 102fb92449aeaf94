"""fit_gloss: how a Persian gloss is set in the margin, and its painting."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from translator_app.ui.fonts import persian
from translator_app.ui.panes.page_geometry import GLOSS_POINTS, SMALL_GLOSS_POINTS

_SECOND_LINE = 21


@dataclass(frozen=True, slots=True)
class Gloss:
    """A gloss as set: large when it fits, else smaller, on two lines where there is room, else cut.

    `two` is the same on two lines, `one` on one.
    """

    points: float
    one: str
    two: tuple[str, str] | None
    width: float
    two_width: float

    def lines(self, *, two: bool) -> tuple[str, ...]:
        """Return the lines to paint."""
        return self.two if two and self.two else (self.one,)

    def width_of(self, *, two: bool) -> float:
        """Return the width of the widest line, px."""
        return self.two_width if two and self.two else self.width


@lru_cache(maxsize=4096)
def fit_gloss(text: str, room: int) -> Gloss:
    """Set `text` in a margin `room` px wide."""
    text = " ".join(text.split())
    for points in (GLOSS_POINTS, SMALL_GLOSS_POINTS):
        width = _width(text, points)
        if width <= room:
            return Gloss(points, text, None, width, width)
    points = SMALL_GLOSS_POINTS
    metrics = QFontMetricsF(persian(points))
    one = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    first = _first_line(text, persian(points), room)
    rest = metrics.elidedText(text[len(first) :].strip(), Qt.TextElideMode.ElideRight, room)
    two = (first.strip(), rest) if rest else None
    two_width = max(_width(first.strip(), points), _width(rest, points))
    return Gloss(points, one, two, _width(one, points), two_width)


def _width(text: str, points: float) -> float:
    return QFontMetricsF(persian(points)).horizontalAdvance(text)


def _first_line(text: str, font: QFont, room: int) -> str:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    length = line.textLength()
    layout.endLayout()
    return text[:length]  # Persian lies below U+10000: here both counts are the same


def paint_gloss(
    painter: QPainter, right: float, baseline: float, gloss: Gloss, colour: QColor, *, two: bool
) -> None:
    """Paint `gloss` so that it begins at `right` on `baseline` and runs to the left."""
    font = persian(gloss.points)
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for number, line in enumerate(gloss.lines(two=two)):
        x = right - QFontMetricsF(font).horizontalAdvance(line)
        painter.drawText(QPointF(x, baseline + number * _SECOND_LINE), line)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
