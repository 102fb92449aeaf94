"""EntryTable: the entries in rows of 28 px, chosen by keyboard, edited in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.glossary.table_delegate import HEIGHT, PAD, TableDelegate
from translator_app.ui.glossary.table_model import TableModel
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.ground import set_ground
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_rows import Column, Rows

_WIDTHS = {Column.STATUS: 108, Column.KIND: 106, Column.VALID: 88, Column.FROM: 90, Column.HERE: 42}
_NARROW = {Column.STATUS: 100, Column.KIND: 92, Column.VALID: 84, Column.FROM: 0, Column.HERE: 40}
_NARROW_AT = 800
_WORDS = 0.42  # of what is left, for the Persian


class EntryTable(QTableView):
    """`chosen(object)`: the number of the current entry, or None, after each move."""

    chosen = Signal(object)

    def __init__(self, rows: Rows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TableModel(rows, self)
        self._delegate = TableDelegate(theme, self)
        self._header = _Header(theme, self)
        self._keeping = False
        self._last: int | None = None
        self.setHorizontalHeader(self._header)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self._set_manners()
        self.selectionModel().currentChanged.connect(self._moved)
        self.set_theme(theme)

    @property
    def number(self) -> int | None:
        """Return the number of the current entry."""
        return self.rows.number(self.currentIndex().row())

    @property
    def numbers(self) -> tuple[int, ...]:
        """Return the numbers of all selected entries, the current one first."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [number for row in rows if (number := self.rows.number(row)) is not None]
        return tuple(sorted(found, key=lambda number: number != self.number))

    def show_number(self, number: int | None, column: int | None = None) -> bool:
        """Make that entry the current one; tell whether the filter lets it be seen."""
        row = self.rows.row_of(number)
        if row < 0:
            self._last = None
            self.setCurrentIndex(QModelIndex())
            self.chosen.emit(None)
            return False
        column = max(0, self.currentIndex().column()) if column is None else column
        index = self.rows.index(row, column or Column.ENGLISH)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._tell()
        return True

    def set_rows(self, rows: Rows, wanted: int | None) -> None:
        """Show the glossaries after a change, `wanted` being the current entry, else what stood there."""
        row, column, top = (
            self.currentIndex().row(),
            self.currentIndex().column(),
            self.verticalScrollBar().value(),
        )
        self._keeping = True
        self.rows.set_rows(rows)
        self.verticalScrollBar().setValue(top)
        self._keeping = False
        if wanted is None or self.rows.row_of(wanted) < 0:
            wanted = self.rows.number(min(max(row, 0), self.rows.rowCount() - 1))
        self._last = None
        self.show_number(wanted, column)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.page)
        set_ground(self.viewport(), theme, theme.page)
        self._delegate.set_theme(theme)
        self._header.theme = theme
        self.viewport().update()
        self._header.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell, Home and End go to the first and the last entry."""
        key = event.key()
        if (
            key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if self.currentIndex().isValid() and self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.rows.rowCount():
            row = 0 if key == Qt.Key.Key_Home else self.rows.rowCount() - 1
            self.setCurrentIndex(self.rows.index(row, max(0, self.currentIndex().column())))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Search nothing: letters are keys of the window, and `/` is the search."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give Persian and English what the other columns leave."""
        super().resizeEvent(event)
        width = self.viewport().width()
        fixed = _NARROW if width < _NARROW_AT else _WIDTHS
        for column, size in fixed.items():
            self.setColumnHidden(column, not size)
            if size:
                self.setColumnWidth(column, size)
        left = width - sum(fixed.values())
        self.setColumnWidth(Column.PERSIAN, round(left * _WORDS))
        self.setColumnWidth(Column.ENGLISH, left - round(left * _WORDS))

    def _moved(self, _current: QModelIndex, _before: QModelIndex) -> None:
        if not self._keeping:
            self._tell()

    def _tell(self) -> None:
        if self.number != self._last:
            self._last = self.number
            self.chosen.emit(self.number)

    def _set_manners(self) -> None:
        self.setAccessibleName("Entries")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self._header.setSortIndicator(Column.ENGLISH, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)


class _Header(QHeaderView):
    """The names of the columns, each at the edge of its words, a small arrow beside the sorted one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(30)
        self.setFixedHeight(HEIGHT)
        self.setFont(sans(8.5))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Paint one name."""
        theme = self.theme
        painter.save()
        painter.fillRect(rect, theme.panel)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.line)
        painter.setFont(sans(8.5))
        painter.setPen(theme.muted)
        right = index in {Column.PERSIAN, Column.HERE}
        sorted_here = self.sortIndicatorSection() == index
        indent = 12 if index == Column.STATUS else PAD
        box = rect.adjusted(indent, 0, -PAD, -1)
        name = str(self.model().headerData(index, Qt.Orientation.Horizontal))
        width = painter.fontMetrics().horizontalAdvance(name)
        if right and sorted_here:
            box.adjust(0, 0, -18, 0)
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, name)
        if sorted_here:
            at = box.right() + 5 if right else box.x() + width + 5
            self._paint_arrow(painter, QRect(at, rect.y() + 7, 13, 13))
        painter.restore()

    def _paint_arrow(self, painter: QPainter, box: QRect) -> None:
        if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder:
            painter.translate(box.center().x() + 0.5, box.center().y() + 0.5)
            painter.scale(1, -1)
            painter.translate(-box.center().x() - 0.5, -box.center().y() - 0.5)
        mark_icon("chevron-down", self.theme, 13).paint(painter, box)
