"""EscapeBack: Escape in a field of words to look for empties it and gives the keyboard back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class EscapeBack(QObject):
    """Watches `field` for as long as `home`, which takes the keyboard, exists."""

    def __init__(self, field: QLineEdit, home: QWidget) -> None:
        super().__init__(home)
        self._field, self._home = field, home
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Escape; all else is the field's."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._field.clear()
        self._home.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
