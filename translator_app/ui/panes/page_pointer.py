"""PagePointer: what the mouse does on the page - hover, click, double click, and the tip after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from translator_app.ui.panes.page_hits import Hit, hit_at

if TYPE_CHECKING:
    from collections.abc import Callable

_TIP_AFTER = 600


class PagePointer(QObject):
    """Watches the page's viewport and says what was meant; text selection stays with Qt.

    `hovered(Hit or None)`, `clicked(Hit)`, `double_clicked(Hit)`; `waited(Hit)` once the pointer has
    rested on the same thing for 600 ms.
    """

    hovered = Signal(object)
    clicked = Signal(object)
    double_clicked = Signal(object)
    waited = Signal(object)

    def __init__(self, viewport: QWidget, hits: Callable[[], list[Hit]]) -> None:
        super().__init__(viewport)
        self._viewport, self._hits = viewport, hits
        self._over: Hit | None = None
        self._pressed: QPointF | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TIP_AFTER)
        self._timer.timeout.connect(self._rest)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the viewport's mouse events; a double click on a mark selects no word of text."""
        if watched is self._viewport:
            if event.type() is QEvent.Type.ToolTip:
                return True  # ours come after 600 ms and belong to marks
            if event.type() is QEvent.Type.Leave:
                self._hover(None)
            elif isinstance(event, QMouseEvent):
                return self._mouse(event)
        return False

    def forget(self) -> None:
        """Drop what was under the pointer, since the page has changed."""
        self._hover(None)

    def _mouse(self, event: QMouseEvent) -> bool:
        point, kind = event.position(), event.type()
        if kind is QEvent.Type.MouseMove and not event.buttons():
            self._hover(hit_at(self._hits(), point))
        elif event.button() is not Qt.MouseButton.LeftButton:
            return False
        elif kind is QEvent.Type.MouseButtonPress:
            self._pressed = point
        elif kind is QEvent.Type.MouseButtonDblClick:
            self._pressed = None
            if (hit := hit_at(self._hits(), point)) and not hit.opens:
                self.double_clicked.emit(hit)
                return True
        elif kind is QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._release(point)
        return False

    def _release(self, point: QPointF) -> None:
        start, self._pressed = self._pressed, None
        moved = (point - start).manhattanLength() if start is not None else 0
        hit = hit_at(self._hits(), point)
        if hit and moved < QApplication.startDragDistance():
            self.clicked.emit(hit)

    def _hover(self, hit: Hit | None) -> None:
        self._viewport.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.IBeamCursor)
        if (hit and hit.name) != (self._over and self._over.name):
            self._over = hit
            self.hovered.emit(hit)
            if hit:
                self._timer.start()
            else:
                self._timer.stop()

    def _rest(self) -> None:
        if self._over is not None:
            self.waited.emit(self._over)
