"""How tiles and links of the letter bridge look; each state has a shape of its own beside its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from translator_app.review.items import Mark
from translator_app.romanization.comparison import LinkState
from translator_app.ui.fonts import persian, sans, serif
from translator_app.ui.marks import paint_mark
from translator_app.ui.panes.bridge_layout import BOTTOM, CROSSED, LARGEST, SPAN, TOP, Tile
from translator_app.ui.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter


def latin_points(size: int) -> float:
    """Return the size of Latin letters in a tile of `size` px."""
    return 9.5 + 2.5 * (size - 19) / (LARGEST - 19)


def persian_points(size: int) -> float:
    """Return the size of Persian letters in a tile of `size` px."""
    return latin_points(size) + 1


def paint_names(painter: QPainter, indent: int, theme: Theme) -> None:
    """Name the two rows of a wide bridge in the `indent` px left of its tiles."""
    painter.setFont(sans(8.5))
    painter.setPen(theme.muted)
    for words, top in (("Persian", 0), ("In the article", TOP + SPAN)):
        painter.drawText(QRectF(-indent, top, indent, BOTTOM), Qt.AlignmentFlag.AlignVCenter, words)


def paint_tile(painter: QPainter, tile: Tile, size: int, theme: Theme) -> None:
    """Paint both tiles of a link and what joins them."""
    top = QRectF(tile.x, tile.y, tile.width, TOP)
    bottom = QRectF(tile.x, tile.y + TOP + SPAN, tile.width, BOTTOM)
    letter = tile.link.persian
    _paint_box(painter, top, theme, empty=not letter)
    _paint_box(painter, bottom, theme, empty=not tile.link.latin)
    painter.setPen(theme.ink)
    painter.setFont(persian(persian_points(size)))
    painter.drawText(top, int(_CENTRE) | int(Qt.TextFlag.TextForceRightToLeft), letter)
    painter.setFont(serif(latin_points(size)))
    painter.drawText(bottom, int(_CENTRE) | int(Qt.TextFlag.TextForceLeftToRight), tile.link.latin)
    ends = QPointF(tile.middle, top.bottom()), QPointF(tile.middle, bottom.top())
    paint_link(painter, tile.link.state, ends, theme, (bool(letter), bool(tile.link.latin)))
    if tile.half_space:
        painter.fillRect(QRectF(top.right(), top.top() - 4, 2, 9), theme.accent)


def paint_link(
    painter: QPainter,
    state: LinkState,
    ends: tuple[QPointF, QPointF],
    theme: Theme,
    written: tuple[bool, bool],
) -> None:
    """Paint a link from one end down to the other; `written` tells at which ends letters stand."""
    above, below = ends
    middle = (above + below) / 2
    if state is LinkState.OK:
        _paint_solid(painter, above, below, theme)
    elif state is LinkState.WEAK:
        _line(painter, above, below if written[1] else middle, QPen(theme.variant, 2))
        paint_mark(painter, middle, Mark.VARIANT, theme, 9)
    elif state in CROSSED:
        _paint_broken(painter, ends, theme, written)
    elif state is LinkState.SUPPLIED:
        _dotted(painter, above + QPointF(0, 7), below, theme.muted)
        _ring(painter, above + QPointF(0, 4), QPen(theme.muted, 1.3), 2.8)
    else:
        _dotted(painter, above, middle - QPointF(0, 5), theme.abstain)
        _dotted(painter, middle + QPointF(0, 5), below, theme.abstain)
        _ring(painter, middle, QPen(theme.abstain, 2), 4)


def _paint_solid(painter: QPainter, above: QPointF, below: QPointF, theme: Theme) -> None:
    _line(painter, above, below, QPen(theme.ok, 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ok)
    for end in (above + QPointF(0, 3), below - QPointF(0, 3)):
        painter.drawEllipse(end, 3, 3)


def _paint_broken(
    painter: QPainter, ends: tuple[QPointF, QPointF], theme: Theme, written: tuple[bool, bool]
) -> None:
    """Paint a cross, and a stub towards each end where letters stand."""
    middle, reach = (ends[0] + ends[1]) / 2, QPointF(0, 7)
    if written[0]:
        _line(painter, ends[0], middle - reach, QPen(theme.wrong, 2))
    if written[1]:
        _line(painter, middle + reach, ends[1], QPen(theme.wrong, 2))
    paint_mark(painter, middle, Mark.WRONG, theme, 10)


def _paint_box(painter: QPainter, box: QRectF, theme: Theme, *, empty: bool) -> None:
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if empty:
        pen = QPen(theme.edge, 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.page)
    painter.drawRoundedRect(inner, 3, 3)


def _line(painter: QPainter, start: QPointF, end: QPointF, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(start, end)


def _dotted(painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.4, 1.4])
    _line(painter, start, end, pen)


def _ring(painter: QPainter, centre: QPointF, pen: QPen, radius: float) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
