"""GlossaryHead: the search field, the status counters that filter, kinds, glossaries, and four buttons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.ui.fonts import sans
from translator_app.ui.glossary.choice import FormChoice, status_icon
from translator_app.ui.glossary.words import KIND_NAMES
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.ground import line, set_ground
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_book import GlossaryBook
from translator_app.workflow.glossary_rows import STATUSES, RowFilter

HEIGHT = 40
_FIELD = (180, 300)  # px, the least and the most of the search field
_FIELD_AT_WORST = 80
_WORDS, _SIGNS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
_STEPS = (  # whether counters go without words, how buttons look, and px of the field, the roomiest first
    (False, _WORDS, _FIELD[0]),
    (True, _WORDS, _FIELD[0]),
    (True, _SIGNS, _FIELD[0]),
    (True, _SIGNS, _FIELD_AT_WORST),
)


class Counter(QAbstractButton):
    """A status, its mark and how many entries have it; pressed, the table shows these alone."""

    def __init__(self, status: Status, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.status = status
        self.theme = theme
        self._count, self._short = 0, False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show how many there are."""
        self._count = count
        self.setAccessibleName(f"{self.status.value}, {count:,} entries")
        self.setToolTip(f"Show {self.status.value} terms alone ({count:,})")
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Leave the word out where there is little room; the mark and the tip name it still."""
        self._short = short
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of mark, word and number."""
        metrics = QFontMetrics(sans(9.5))
        word = 0 if self._short else metrics.horizontalAdvance(self.status.value) + 5
        return QSize(6 + 12 + 6 + word + metrics.horizontalAdvance(f"{self._count:,}") + 7, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark, word and number; a frame and the tint say that it is pressed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        if self.isChecked() or self.underMouse() or self.hasFocus():
            width = 2 if self.hasFocus() else 1
            painter.setPen(QPen(theme.accent if self.isChecked() or self.hasFocus() else theme.tint, width))
            painter.setBrush(theme.tint)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 3, 3)
        status_icon(self.status, theme).paint(painter, QRect(6, (self.height() - 12) // 2, 12, 12))
        painter.setFont(sans(9.5))
        x = 24
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._short:
            painter.setPen(theme.ink)
            painter.drawText(self.rect().adjusted(x, 0, 0, 0), middle, self.status.value)
            x += QFontMetrics(sans(9.5)).horizontalAdvance(self.status.value) + 5
        painter.setPen(theme.muted)
        painter.drawText(self.rect().adjusted(x, 0, 0, 0), middle, f"{self._count:,}")


class GlossaryHead(QWidget):
    """What narrows the table; `changed()` comes after each change of words, counters or choices."""

    changed = Signal()
    left = Signal()  # Down or Enter in the search field: on to the table

    def __init__(self, theme: Theme, buttons: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setFont(sans(9.5))
        self.field.setPlaceholderText("Search in either script")
        self.field.setAccessibleName("Search Persian or English")
        self.field.setClearButtonEnabled(True)
        self._glass = self.field.addAction(
            mark_icon("search", theme), QLineEdit.ActionPosition.LeadingPosition
        )
        self.counters = [Counter(status, theme, self) for status in STATUSES]
        self.kinds = FormChoice("Kind", self)
        self.files = FormChoice("Glossary", self)
        self._line, self._mark = line(self), QWidget(self)
        self._mark.setFixedSize(1, 24)
        self._buttons = [_button(action, self) for action in buttons.values()]
        self._row = QHBoxLayout(self)
        self._fill_kinds()
        self._lay_out()
        self._connect()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    @property
    def filter(self) -> RowFilter:
        """Return what the table is narrowed to, without what is used in the article."""
        statuses = frozenset(counter.status for counter in self.counters if counter.isChecked())
        kind, file = self.kinds.currentData(), self.files.currentData()
        return RowFilter(self.field.text(), statuses, Kind(kind) if kind else None, file)

    def focus_search(self) -> None:
        """Put the caret into the search field, its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Take everything back that narrows the table."""
        parts = (self.field, self.kinds, self.files, *self.counters)
        blockers = [QSignalBlocker(part) for part in parts]
        self.field.clear()
        self.kinds.setCurrentIndex(0)
        self.files.setCurrentIndex(0)
        for counter in self.counters:
            counter.setChecked(False)
            counter.update()
        for blocker in blockers:
            blocker.unblock()
        self.changed.emit()

    def show_book(self, book: GlossaryBook, counts: Mapping[Status, int]) -> None:
        """Show the counts of `book` and offer its glossaries."""
        for counter in self.counters:
            counter.set_count(counts.get(counter.status, 0))
        self._fit()
        names = ["All glossaries", *(file.name for file in book.files)]
        if names != [self.files.itemText(row) for row in range(self.files.count())]:
            with QSignalBlocker(self.files):
                self.files.clear()
                for number, name in enumerate(names):
                    self.files.addItem(name, number - 1 if number else None)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.window)
        set_ground(self._line, theme, theme.line)
        set_ground(self._mark, theme, theme.line)
        self._glass.setIcon(mark_icon("search", theme))
        for counter in self.counters:
            counter.theme = theme
            counter.update()

    def resizeEvent(self, event: object) -> None:
        """Leave words out in a narrow window."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)

    def _fit(self) -> None:
        """Leave words out where not all of them have room, and give the search field what is left.

        The counters lose theirs first: the table's own column says what their signs mean.
        """
        row = self._row
        for bare, style, least in _STEPS:
            for counter in self.counters:
                counter.set_short(bare)
            for button in self._buttons:
                button.setToolButtonStyle(style)
            self.field.setFixedWidth(least)
            row.invalidate()
            spare = self.width() - row.sizeHint().width()
            if spare >= 0:
                break
        self.field.setFixedWidth(min(_FIELD[1], least + max(0, spare)))

    def _fill_kinds(self) -> None:
        self.kinds.addItem("All kinds", None)
        for kind, name in KIND_NAMES.items():
            self.kinds.addItem(name, kind.value)
        self.kinds.setFixedWidth(106)
        self.files.setFixedWidth(124)

    def _lay_out(self) -> None:
        row = self._row
        row.setContentsMargins(8, 0, 8, 1)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the window may be narrower
        row.setSpacing(4)
        row.addWidget(self.field)
        row.addSpacing(8)
        for counter in self.counters:
            row.addWidget(counter)
        row.addSpacing(4)
        row.addWidget(self._mark)
        row.addSpacing(4)
        row.addWidget(self.kinds)
        row.addWidget(self.files)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.changed)
        self.field.returnPressed.connect(self.left)
        self.kinds.currentIndexChanged.connect(self.changed)
        self.files.currentIndexChanged.connect(self.changed)
        for counter in self.counters:
            counter.toggled.connect(self.changed)


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setFont(sans(9.5))
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
