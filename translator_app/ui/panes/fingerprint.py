"""Fingerprint: one bar a letter, tall where a scheme writes the same, short where it departs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from translator_app.ui.panes.fingerprint_align import Part, departures
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


class Fingerprint(QWidget):
    """The bars alone; content, so they never mirror."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_parts(self, parts: tuple[Part, ...]) -> None:
        """Show the bars of `parts`."""
        self._parts = parts
        off = departures(parts)
        self.setAccessibleName(f"{off} of {len(parts)} letters depart" if parts else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the bars."""
        return QSize(fingerprint_width(self._parts), _TALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars."""
        paint_fingerprint(QPainter(self), 0, self.height(), self._parts, self._theme)
