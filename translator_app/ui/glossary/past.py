"""Past: the latest changes of a concept, under its form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.theme import Theme

_ROW, _TOP, _DAY, _MOST = 21, 34, 84, 6


class Past(QWidget):
    """A hairline, the word History, and a line for each change, the latest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show the first of these."""
        self._lines = tuple(lines[:_MOST])
        self.setAccessibleName("History: " + "; ".join(f"{day}, {what}" for day, what in self._lines))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the lines; none take none."""
        return QSize(200, _TOP + len(self._lines) * _ROW if self._lines else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint hairline, heading and lines."""
        if not self._lines:
            return
        painter, theme = QPainter(self), self._theme
        painter.fillRect(QRect(0, 0, self.width(), 1), theme.line)
        painter.setFont(sans(8.5))
        painter.setPen(theme.muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, 8, self.width(), _ROW), middle, "History")
        metrics = QFontMetrics(painter.font())
        for number, (day, what) in enumerate(self._lines):
            top = _TOP + number * _ROW - 4
            painter.setPen(theme.muted)
            painter.drawText(QRect(0, top, _DAY, _ROW), middle, day)
            painter.setPen(theme.ink)
            room = self.width() - _DAY
            words = metrics.elidedText(isolated(what), Qt.TextElideMode.ElideRight, room)
            flags = int(middle) | int(Qt.TextFlag.TextForceLeftToRight)
            painter.drawText(QRect(_DAY, top, room, _ROW), flags, words)
