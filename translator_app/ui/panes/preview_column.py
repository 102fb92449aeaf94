"""PreviewColumn: one paragraph as one kind of reader gets it, and why it is in order there or not."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from translator_app.review.items import Mark
from translator_app.ui.fonts import sans
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.ground import label, line, set_ground, set_ink
from translator_app.ui.panes.inspector_section import Badge
from translator_app.ui.panes.preview_seen import Reading
from translator_app.ui.panes.preview_text import PreviewText
from translator_app.ui.theme import Theme


class _Note(QWidget):
    """A shape in its colour, and quiet words beside it."""

    def __init__(self, mark: Mark, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._shape = Badge(theme, outlined=False, parent=self)
        self._shape.set_verdict(mark, "")
        self._words = label(self, sans(9.5), words, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        self.setAccessibleName(words)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._shape.set_theme(theme)
        set_ink(self._words, theme.muted)


class PreviewColumn(QWidget):
    """Icon, name and badge above, the paragraph, then a line for each thing that keeps it in order."""

    def __init__(
        self, name: str, icon: str, font: QFont, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(self)
        self._name = label(self, sans(11, bold=True), name)
        self.badge = Badge(theme, parent=self)
        self.text = PreviewText(font, theme, self)
        self._line = line(self)
        self._notes: list[_Note] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self.badge)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._line)
        column.addLayout(self._list)
        column.addStretch(1)
        self.set_theme(theme)

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the lines under the paragraph."""
        return tuple(note.accessibleName() for note in self._notes)

    def show_reading(self, reading: Reading, notes: tuple[tuple[Mark, str], ...], *, rtl: bool) -> None:
        """Show a paragraph, and below it each of `notes` with its shape."""
        self.text.show_reading(reading, rtl=rtl)
        count = len(reading.places)
        words = "in order" if not count else f"{count} place{'s' * (count > 1)} out of order"
        self.badge.set_verdict(Mark.WRONG if count else Mark.OK, words)
        for note in self._notes:
            note.hide()
            note.deleteLater()
        self._notes = [_Note(mark, said, self._theme, self) for mark, said in notes]
        for note in self._notes:
            self._list.addWidget(note)
            note.show()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        set_ground(self, theme, theme.page)
        set_ground(self._line, theme, theme.line)
        set_ink(self._name, theme.ink)
        self._picture.setPixmap(mark_icon(self._icon, theme).pixmap(16, 16))
        self.badge.set_theme(theme)
        self.text.set_theme(theme)
        for note in self._notes:
            note.set_theme(theme)
