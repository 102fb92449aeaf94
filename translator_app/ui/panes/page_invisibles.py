"""paint_invisibles: small marks where characters stand that have no shape of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from translator_app.ui.panes.page_marks import x_of
from translator_app.ui.textpos import TextPositions

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

    from translator_app.ui.panes.page_blocks import PageBlock

_INVISIBLE = re.compile(
    "[\u00a0\u202f\u00ad\u061c\u200b-\u200f\u2028\u202a-\u202e\u2060\u2066-\u2069\ufeff\t]"
)
_BLANKS = "\u00a0\u202f\t"
_TO_RIGHT = "\u200e\u202a\u202d\u2066"
_TO_LEFT = "\u200f\u061c\u202b\u202e\u2067"


def invisibles(block: PageBlock) -> list[tuple[int, str]]:
    """Return (Qt position, character) of what cannot be seen in `block`, the page's own isolates left out."""
    if block.text.isascii() and "\t" not in block.text:
        return []
    own = {at + 2 * n for n, at in enumerate(block.piece.opens)}
    own |= {at + 2 * n + 1 for n, at in enumerate(block.piece.closes)}
    positions = TextPositions(block.text)
    found = ((m.start(), m[0]) for m in _INVISIBLE.finditer(block.text))
    return [(positions.to_qt(at), char) for at, char in found if at not in own]


def paint_invisibles(
    painter: QPainter, layout: QTextLayout, block: PageBlock, baselines: list[int], colour: QColor
) -> None:
    """Paint a sign for each: a bar for a half-space, a flag for a direction, a trough for a hard blank."""
    painter.setPen(QPen(colour, 1))
    for position, char in invisibles(block):
        line = layout.lineForTextPosition(position)
        if not line.isValid():
            continue
        x = round(x_of(line, position))
        _paint_sign(painter, QPointF(x + 0.5, baselines[line.lineNumber()] + 0.5), char)


def _paint_sign(painter: QPainter, foot: QPointF, char: str) -> None:
    if char in _BLANKS:
        painter.drawPolyline(
            [foot + QPointF(0, -2), foot + QPointF(0, 2), foot + QPointF(4, 2), foot + QPointF(4, -2)]
        )
        return
    painter.drawLine(foot + QPointF(0, 3), foot + QPointF(0, -12))
    if char in _TO_RIGHT:
        painter.drawPolyline([foot + QPointF(0, -12), foot + QPointF(4, -10), foot + QPointF(0, -8)])
    elif char in _TO_LEFT:
        painter.drawPolyline([foot + QPointF(0, -12), foot + QPointF(-4, -10), foot + QPointF(0, -8)])
    elif char == "\u200c":
        painter.drawLine(foot + QPointF(-2, -12), foot + QPointF(2, -12))
    else:
        painter.drawLine(foot + QPointF(-2, 3), foot + QPointF(2, 3))
