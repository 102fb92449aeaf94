"""The legend of the letter bridge: only the shapes in use, in as many rows as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from translator_app.romanization.comparison import Link, LinkState
from translator_app.ui.fonts import sans
from translator_app.ui.panes.bridge_layout import shapes
from translator_app.ui.panes.bridge_paint import paint_link
from translator_app.ui.theme import Theme

_ROW, _SHAPE, _GAP = 22, 16, 16


def legend(links: Sequence[Link], room: int) -> tuple[tuple[LinkState, str, int, int], ...]:
    """Return each shape in use with its words, its x and the top of its row, within `room` px."""
    metrics = QFontMetrics(sans(8.5))
    placed: list[tuple[LinkState, str, int, int]] = []
    x = y = 0
    for state, words in shapes(links):
        needed = _SHAPE + metrics.horizontalAdvance(words)
        if x and x + needed > room:
            x, y = 0, y + _ROW
        placed.append((state, words, x, y))
        x += needed + _GAP
    return tuple(placed)


def legend_height(links: Sequence[Link], room: int) -> int:
    """Return the height of the legend in px."""
    placed = legend(links, room)
    return placed[-1][3] + _ROW if placed else 0


def paint_legend(painter: QPainter, links: Sequence[Link], top: int, room: int, theme: Theme) -> None:
    """Paint the legend, its first row at `top`."""
    painter.setFont(sans(8.5))
    for state, words, x, y in legend(links, room):
        ends = QPointF(x + 5, top + y + 1), QPointF(x + 5, top + y + _ROW - 3)
        paint_link(painter, state, ends, theme, (False, False))
        painter.setPen(theme.muted)
        box = QRect(x + _SHAPE, top + y, room, _ROW - 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
