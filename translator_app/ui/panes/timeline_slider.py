"""TimelineSlider: the timeline of holders whose date can be slid, so that the findings follow."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from translator_app.ui.panes.timeline import INSET, Timeline
from translator_app.ui.panes.timeline_scale import Bar, Scale, as_date, months_later
from translator_app.ui.theme import Theme

_SETTLED_MS = 250  # so long the date must rest before the article is checked anew
_MONTHS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -12, Qt.Key.Key_PageUp: 12}


class TimelineSlider(Timeline):
    """Pull the date above the bars, or press Left and Right for a month, Page Up and Page Down for a year.

    `date_slid(date)` follows every move, `date_chosen(date)` comes when the date rests.
    """

    date_slid = Signal(object)
    date_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._at: datetime.date | None = None
        self._pulled: Scale | None = None  # the scale stands still while the date is pulled
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLED_MS)
        self._rest.timeout.connect(self._settle)
        self.setMouseTracking(True)

    def set_bars(self, bars: Sequence[Bar], date: datetime.date | None) -> None:
        """Show `bars` and the article's date; while the date is pulled, the hand leads."""
        if self._pulled is not None or self._rest.isActive():
            date = self._at
        self._at = date
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if date else Qt.FocusPolicy.NoFocus)
        super().set_bars(bars, date)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the date."""
        if event.button() == Qt.MouseButton.LeftButton and self._on_strip(event.position().y()):
            self._pulled = self._scale()
            self._pull(event.position().x())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the date along."""
        if self._pulled is not None:
            self._pull(event.position().x())
        else:
            self.setCursor(
                Qt.CursorShape.SizeHorCursor
                if self._on_strip(event.position().y())
                else Qt.CursorShape.ArrowCursor
            )
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the date go."""
        if self._pulled is None:
            super().mouseReleaseEvent(event)
            return
        self._pulled = None
        self._rest.stop()
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the date by a month or a year."""
        months = _MONTHS.get(Qt.Key(event.key()), 0)
        if months and self._at:
            self._slide(months_later(self._at, months))
        else:
            super().keyPressEvent(event)

    def _scale(self) -> Scale:
        return self._pulled or super()._scale()

    def _on_strip(self, y: float) -> bool:
        return self._at is not None and 0 <= y <= self._top

    def _pull(self, x: float) -> None:
        self._slide(as_date(self._scale().year(x - INSET)))

    def _slide(self, date: datetime.date) -> None:
        if date != self._at:
            self._at = date
            super().set_bars(self._bars, date)
            self.date_slid.emit(date)
            self._rest.start()

    def _settle(self) -> None:
        self.date_chosen.emit(self._at)
