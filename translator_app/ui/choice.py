"""Choice: a list to choose from, with a thin arrow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QWidget

from translator_app.ui.fonts import sans

_ARROW = (QPointF(3.5, 5.25), QPointF(7.0, 8.75), QPointF(10.5, 5.25))  # in a square of `_SIZE`
_SIZE = 14


class Choice(QComboBox):
    """A choice whose arrow is painted: the style sheet takes Fusion's own away with its frame."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sans(9.5))
        self.setAccessibleName(name)
        self.setStyleSheet("QComboBox::down-arrow { image: none; }")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the rest, in the muted ink of the theme."""
        super().paintEvent(event)
        box = QRect(self.width() - 20, (self.height() - _SIZE) // 2, _SIZE, _SIZE)
        placed = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 2 * _SIZE / 24)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.translate(placed.topLeft())
        painter.drawPolyline(_ARROW)
