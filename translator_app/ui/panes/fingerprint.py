"""The fingerprint: one bar a letter, tall where a scheme writes the same, short where it departs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from translator_app.ui.panes.fingerprint_align import Part
from translator_app.ui.theme import Theme

PITCH = 4
_BAR, _WORD_GAP = 1.6, 3
_TALL, _SHORT = 12, 5


def fingerprint_width(parts: Sequence[Part]) -> int:
    """Return the width in px of the bars of `parts`."""
    words = len({part.word for part in parts})
    return len(parts) * PITCH + max(0, words - 1) * _WORD_GAP


def paint_fingerprint(painter: QPainter, x: float, foot: float, parts: Sequence[Part], theme: Theme) -> None:
    """Paint the bars of `parts` from `x`, standing on `foot`."""
    word = parts[0].word if parts else 0
    for part in parts:
        if part.word != word:
            word = part.word
            x += _WORD_GAP
        height = _TALL if part.agrees else _SHORT
        painter.fillRect(
            QRectF(x, foot - height, _BAR, height), theme.muted if part.agrees else theme.variant
        )
        x += PITCH
