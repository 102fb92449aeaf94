"""CommentField: the remark for the author or the desk, always in sight below the inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.field import Field
from translator_app.ui.panes.ground import line, set_ground
from translator_app.ui.panes.inspector_section import PADDING
from translator_app.ui.panes.keycap import CAP, Keycap
from translator_app.ui.theme import Theme


class _Field(Field):
    """A field that tells when it has the focus."""

    focused = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the field has the focus."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is gone."""
        super().focusOutEvent(event)
        self.focused.emit(False)


class CommentField(QWidget):
    """`written(str)` comes when a comment is confirmed by Enter or by leaving the field.

    Escape puts the earlier comment back; `finished()` follows it and Enter.
    """

    written = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self._line = line(self)
        self.field = _Field(self)
        self.field.setFont(sans(9.5))
        self.field.setPlaceholderText("Comment for the author or the desk")
        self.field.setAccessibleName("Comment for the author or the desk")
        self._cap = Keycap("c", theme, self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 9, PADDING, 10)
        column.addWidget(self.field)
        self.field.editingFinished.connect(self._write)
        self.field.returnPressed.connect(self.finished)
        self.field.left.connect(self._leave)
        self.field.focused.connect(self._show_cap)
        self.set_theme(theme)

    def set_comment(self, text: str, *, possible: bool) -> None:
        """Show the comment there is; the field is off when nothing is selected."""
        if text != self._saved or not self.field.hasFocus():
            self._saved = text
            self.field.setText(text)
        self.field.setEnabled(possible)
        self._show_cap(self.field.hasFocus())

    def take_focus(self) -> None:
        """Put the caret at the end of the comment."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.end(False)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ground(self._line, theme, theme.line)
        self._cap.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the keycap at the end of the field."""
        super().resizeEvent(event)
        self._line.setGeometry(0, 0, self.width(), 1)
        self._cap.move(self.field.width() - CAP - 8, (self.field.height() - CAP) // 2)

    def _write(self) -> None:
        if self.field.text() != self._saved:
            self._saved = self.field.text()
            self.written.emit(self._saved)

    def _leave(self) -> None:
        self.field.setText(self._saved)
        self.field.clearFocus()
        self.finished.emit()

    def _show_cap(self, focused: bool) -> None:
        self._cap.setVisible(not focused and not self.field.text())
