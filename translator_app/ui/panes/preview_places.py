"""PreviewPlaces: a place that a plain-text mail turns round, and what would keep it in order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from translator_app.review.items import Mark
from translator_app.ui.fonts import sans
from translator_app.ui.panes.ground import label, line, set_ground, set_ink
from translator_app.ui.panes.inspector_section import Badge
from translator_app.ui.panes.keycap import KeyButton
from translator_app.ui.panes.preview_seen import Reading
from translator_app.ui.panes.preview_text import PreviewText
from translator_app.ui.theme import Theme

_ROWS = ("You wrote", "The mail shows", "With isolates", "With marks")
_WHY = "A plain-text reader lays out what follows a Persian word from right to left too."
_NOTE = (
    "Marks stand in the copied text only; the article itself is never changed. Old mail programs may show "
    "an isolate as a small box: then use the marks."
)


class PreviewPlaces(QWidget):
    """`copy_asked(str)` asks for the whole article as plain mail: “isolated”, “marked” or “plain”."""

    copy_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = Badge(theme, parent=self)
        self._why = label(self, sans(11), _WHY, wrap=True)
        self._note = label(self, sans(8.5), _NOTE, wrap=True)
        self._line = line(self)
        self._names = [label(self, sans(9.5), name) for name in _ROWS]
        self.rows = [PreviewText(sans(15), theme, self, framed=True) for _ in _ROWS]
        self.isolate = KeyButton("Copy with every run isolated", "1", theme, self)
        self.mark = KeyButton("Copy with left-to-right marks", "2", theme, self)
        self.plain = KeyButton("Copy as it is", "x", theme, self)
        self.isolate.setProperty("primary", True)
        for button, how in ((self.isolate, "isolated"), (self.mark, "marked"), (self.plain, "plain")):
            button.clicked.connect(lambda _checked=False, asked=how: self.copy_asked.emit(asked))
        self._lay_out()
        self.set_theme(theme)

    def show_place(self, ways: tuple[tuple[Reading, bool], ...], number: int, total: int) -> None:
        """Show place `number` of `total` in each way of `ways`."""
        many = f", place {number} of {total}" if total > 1 else ""
        self.badge.set_verdict(Mark.WRONG, f"Out of order in plain mail{many}")
        for row, (reading, is_good) in zip(self.rows, ways, strict=True):
            row.show_reading(reading, good=is_good)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ground(self._line, theme, theme.line)
        set_ink(self._why, theme.ink)
        for muted in (self._note, *self._names):
            set_ink(muted, theme.muted)
        self.badge.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)
        for button in (self.isolate, self.mark, self.plain):
            button.set_theme(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.badge)
        head.addWidget(self._why, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for number, (name, row) in enumerate(zip(self._names, self.rows, strict=True)):
            grid.addWidget(name, number, 0)
            grid.addWidget(row, number, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.isolate, self.mark, self.plain):
            buttons.addWidget(button)
        buttons.addStretch(1)
        grid.addLayout(buttons, len(_ROWS), 1)
        grid.addWidget(self._note, len(_ROWS) + 1, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 14, 22, 16)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addLayout(inner)
        column.addStretch(1)
