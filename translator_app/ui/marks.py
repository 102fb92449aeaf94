"""The marks of the window: each state has a shape, a line under the word, and a name for speech."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from translator_app.review.items import Mark
from translator_app.ui.theme import Theme, mark_colour

MARK_NAMES = MappingProxyType(
    {
        Mark.OK: "agrees",
        Mark.VARIANT: "variant",
        Mark.WRONG: "wrong",
        Mark.ABSTAIN: "not decided",
        Mark.OFFERED: "Persian missing, offered",
        Mark.CHANGED: "reviewed, changed",
        Mark.KEPT: "reviewed, kept",
    }
)
REVIEWED = frozenset({Mark.CHANGED, Mark.KEPT})


def paint_mark(painter: QPainter, centre: QPointF, mark: Mark, theme: Theme, size: float = 10) -> None:
    """Paint the shape of `mark` about `centre`, `size` px wide: it says the same without its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size / 10, size / 10)
    colour = mark_colour(theme, mark)
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if mark is Mark.OK:
        _fill(painter, theme, mark)
        painter.drawEllipse(QPointF(), 4, 4)
    elif mark is Mark.VARIANT:
        _fill(painter, theme, mark)
        painter.drawPolygon(QPolygonF([QPointF(0, -5.5), QPointF(5.5, 0), QPointF(0, 5.5), QPointF(-5.5, 0)]))
    else:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw_strokes(painter, mark)
    painter.restore()


def _fill(painter: QPainter, theme: Theme, mark: Mark) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark_colour(theme, mark))


def _draw_strokes(painter: QPainter, mark: Mark) -> None:
    if mark is Mark.WRONG:
        painter.drawLine(QPointF(-4, -4), QPointF(4, 4))
        painter.drawLine(QPointF(-4, 4), QPointF(4, -4))
    elif mark is Mark.ABSTAIN:
        painter.drawEllipse(QRectF(-3.5, -3.5, 7, 7))
    elif mark is Mark.OFFERED:
        painter.drawLine(QPointF(-5, 0), QPointF(5, 0))
        painter.drawLine(QPointF(0, -5), QPointF(0, 5))
    elif mark is Mark.CHANGED:
        pen = painter.pen()
        pen.setWidthF(1.6)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(-4.5, 0.5), QPointF(-1.5, 3.5), QPointF(4.5, -3.5)])
    else:
        painter.drawLine(QPointF(-4, 0), QPointF(4, 0))


def underline_pen(theme: Theme, mark: Mark) -> QPen:
    """Return the line under a word: hairline, dashes, solid or dots, by what is still to do."""
    colour = mark_colour(theme, mark)
    widths: dict[Mark, float] = {Mark.VARIANT: 2.0, Mark.WRONG: 2.6, Mark.ABSTAIN: 2.0, Mark.OFFERED: 2.0}
    if mark not in widths:
        return QPen(theme.rule, 1)
    pen = QPen(colour, widths[mark])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    patterns = {Mark.VARIANT: (2.5, 1.5), Mark.ABSTAIN: (1.0, 1.0), Mark.OFFERED: (1.0, 1.0)}
    if mark in patterns:
        pen.setDashPattern(patterns[mark])
    return pen
