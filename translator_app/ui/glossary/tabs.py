"""Tabs: words with a rule under the chosen one, and the part each of them shows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.ground import line, set_ground
from translator_app.ui.theme import Theme


class _Bar(QTabBar):
    def tabSizeHint(self, index: int) -> QSize:
        """Return the room a tab takes when it is the chosen, bold one."""
        return QSize(QFontMetrics(sans(9.5, bold=True)).horizontalAdvance(self.tabText(index)) + 28, 34)


class Tabs(QWidget):
    """A row of words over a stack of parts."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = _Bar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setFont(sans(9.5))
        self.bar.setAccessibleName(name)
        self.stack = QStackedWidget(self)
        self._line = line(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._line)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self.stack.setCurrentIndex)
        self.set_theme(theme)

    def add(self, words: str, part: QWidget) -> None:
        """Add a tab."""
        self.stack.addWidget(part)
        self.bar.addTab(words)

    def set_words(self, part: QWidget, words: str) -> None:
        """Give the tab of `part` another text."""
        self.bar.setTabText(self.stack.indexOf(part), words)

    def show_part(self, part: QWidget) -> None:
        """Bring a part to the front."""
        self.bar.setCurrentIndex(self.stack.indexOf(part))

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ground(self._line, theme, theme.line)
