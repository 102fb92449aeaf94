"""StartPage: what the program does, how to begin, and the articles opened lately."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from translator_app.ui.fonts import sans, serif
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.panes.keycap import KeyButton
from translator_app.ui.panes.start_page_lines import ExampleLines
from translator_app.ui.panes.start_page_recent import RecentRow, RecentTable
from translator_app.ui.theme import Theme

__all__ = ["RecentRow", "StartPage"]  # whoever fills the page needs the row as well

_WIDEST, _LEAST_MARGIN = 884, 32


class StartPage(QWidget):
    """Shown while nothing is open; its signals ask for a step, `recent_asked(Path)` to open an article."""

    open_asked = Signal()
    sample_asked = Signal()
    paste_asked = Signal()
    recent_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QWidget(self)
        self._name = label(self._column, serif(20, bold=True), "Translator App")
        self._what = label(self._column, sans(11), "For English articles with Persian in them")
        self._lines = ExampleLines(theme, self._column)
        self.open = KeyButton("Open an article", "Ctrl+O", theme, self._column)
        self.open.setProperty("primary", True)
        self.sample = KeyButton("Read the sample", "s", theme, self._column)
        self.paste = KeyButton("Paste from the clipboard", "Ctrl+V", theme, self._column)
        self._drop = label(self._column, sans(9.5), "or drop a text or HTML file anywhere here")
        self.recent = RecentTable(theme, self._column)
        self._lay_out()
        self.open.clicked.connect(self.open_asked)
        self.sample.clicked.connect(self.sample_asked)
        self.paste.clicked.connect(self.paste_asked)
        self.recent.chosen.connect(self.recent_asked)
        key = QShortcut(QKeySequence("S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.sample_asked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Start page")
        self.set_recent(())
        self.set_theme(theme)

    def set_recent(self, rows: Sequence[RecentRow]) -> None:
        """List the articles opened lately, newest first; without any the table is left out."""
        self.recent.set_rows(rows)
        self.setFocusProxy(self.recent if rows else self.open)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.page)
        set_ink(self._what, theme.muted)
        set_ink(self._drop, theme.muted)
        for part in (self._lines, self.open, self.sample, self.paste, self.recent):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle; in a narrow window the hint to drop a file gives way."""
        super().resizeEvent(event)
        width = min(_WIDEST, self.width() - 2 * _LEAST_MARGIN)
        self._drop.setVisible(width > 820)
        height = min(self._column.sizeHint().height(), self.height())
        top = max(16, min(104, (self.height() - height) // 3))
        self._column.setGeometry((self.width() - width) // 2, top, width, height)

    def _lay_out(self) -> None:
        inset = 8
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = QVBoxLayout()
        words.setContentsMargins(inset, 0, inset, 0)
        words.setSpacing(2)
        for part, after in ((self._name, 0), (self._what, 20), (self._lines, 32)):
            words.addWidget(part)
            words.addSpacing(after)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open, self.sample, self.paste):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._drop)
        row.addStretch(1)
        words.addLayout(row)
        column.addLayout(words)
        column.addSpacing(46)
        column.addWidget(self.recent)
        column.addStretch(1)
