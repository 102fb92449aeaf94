"""ListHead: the tabs, the filter field and the two choices above the list."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTabBar, QVBoxLayout, QWidget

from translator_app.ui.choice import Choice
from translator_app.ui.fonts import sans
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.finding_list_rows import LACKING, STATES, TERM_STATES, ListFilter, ListRow
from translator_app.ui.panes.ground import line, set_ground
from translator_app.ui.theme import Theme

_ALL = "All kinds"


class _Tabs(QTabBar):
    """Two words with a rule under the chosen one; wide enough for their bold form."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFont(sans(9.5))
        self.setAccessibleName("What the list shows")
        for name in ("Findings", "Terms"):
            self.addTab(name)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room a tab takes when it is the chosen, bold one."""
        words = QFontMetrics(sans(9.5, bold=True)).horizontalAdvance(self.tabText(index))
        return QSize(words + 26, 34)


def _choice(name: str, parent: QWidget) -> Choice:
    """Return a choice that may become narrow."""
    choice = Choice(name, parent)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(4)
    return choice


class ListHead(QWidget):
    """What narrows the list; `changed()` comes after each change of tab, words or choice."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = _Tabs(self)
        self.field = QLineEdit(self)
        self.field.setFont(sans(9.5))
        self.field.setPlaceholderText("Filter, in either script")
        self.field.setAccessibleName("Filter, in either script")
        self.field.setClearButtonEnabled(True)
        self._glass = self.field.addAction(
            mark_icon("search", theme), QLineEdit.ActionPosition.LeadingPosition
        )
        self._kinds = _choice("Kind", self)
        self._states = _choice("Open or done", self)
        self._kinds.addItem(_ALL)
        self.set_states(())
        self._line = line(self)
        self._lay_out()
        self.tabs.currentChanged.connect(self.changed)
        self.field.textChanged.connect(self.changed)
        self._kinds.currentIndexChanged.connect(self.changed)
        self._states.currentIndexChanged.connect(self.changed)
        self.set_theme(theme)

    @property
    def shows_terms(self) -> bool:
        """Tell whether the Terms tab is the chosen one."""
        return self.tabs.currentIndex() == 1

    @property
    def filter(self) -> ListFilter:
        """Return what the list is narrowed to."""
        kind = self._kinds.currentText()
        return ListFilter(self.field.text(), "" if kind == _ALL else kind, self._states.currentData())

    def clear(self) -> None:
        """Take words and choices back; the tab stays."""
        with QSignalBlocker(self.field), QSignalBlocker(self._kinds), QSignalBlocker(self._states):
            self.field.clear()
            self._kinds.setCurrentIndex(0)
            self._states.setCurrentIndex(0)
        self.changed.emit()

    def set_counts(self, findings: int, terms: int) -> None:
        """Show how many there are in all, narrowed or not."""
        self.tabs.setTabText(0, f"Findings {findings}")
        self.tabs.setTabText(1, f"Terms {terms}")

    def set_kinds(self, rows: tuple[ListRow, ...]) -> None:
        """Offer the kinds that occur in `rows`; a chosen kind that is gone gives way to all."""
        kinds = [_ALL, *sorted({row.group for row in rows})]
        if kinds != [self._kinds.itemText(at) for at in range(self._kinds.count())]:
            before = self._kinds.currentText()
            with QSignalBlocker(self._kinds):
                self._kinds.clear()
                self._kinds.addItems(kinds)
                self._kinds.setCurrentIndex(max(0, self._kinds.findText(before)))

    def set_states(self, rows: tuple[ListRow, ...]) -> None:
        """Offer the states of findings; of terms also those that lack one side, with how many there are."""
        states = TERM_STATES if self.shows_terms else STATES
        counts = {
            state: sum(map(ListFilter(state=state).is_in_state, rows)) for state in states if state in LACKING
        }
        texts = [f"{state} {counts[state]}" if state in counts else state for state in states]
        if texts == [self._states.itemText(at) for at in range(self._states.count())]:
            return
        before = self._states.currentData()
        with QSignalBlocker(self._states):
            self._states.clear()
            for text, state in zip(texts, states, strict=True):
                self._states.addItem(text, state)
            self._states.setCurrentIndex(max(0, self._states.findData(before)))

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._glass.setIcon(mark_icon("search", theme))
        set_ground(self._line, theme, theme.line)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._line)
        box = QVBoxLayout()
        box.setContentsMargins(12, 10, 12, 4)
        box.setSpacing(8)
        box.addWidget(self.field)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self._kinds, 1)
        choices.addWidget(self._states)
        self._states.setFixedWidth(140)
        box.addLayout(choices)
        column.addLayout(box)
