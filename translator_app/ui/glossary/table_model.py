"""TableModel: the entries that fit the filter, in the order of a column; a list of numbers, no proxy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from translator_app.glossary.dates import written_from, written_until
from translator_app.glossary.entry import Entry
from translator_app.ui.glossary.words import KIND_NAMES, validity_words
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.workflow.glossary_rows import Column, RowFilter, Rows, carried_order, find_rows, sort_rows

ENTRY = int(Qt.ItemDataRole.UserRole)
QUIET = ENTRY + 1  # the row says nothing any more: an own glossary overrules it
NAMES = ("Status", "Persian", "English", "Kind", "Valid", "From", "Here")
_EDITABLE = frozenset({Column.STATUS, Column.PERSIAN, Column.ENGLISH, Column.KIND, Column.VALID})
_WORDS: Mapping[Column, Callable[[Entry], str]] = {
    Column.STATUS: lambda entry: entry.status.value,
    Column.PERSIAN: lambda entry: entry.persian,
    Column.ENGLISH: lambda entry: entry.english,
    Column.KIND: lambda entry: KIND_NAMES[entry.kind],
    Column.VALID: validity_words,
}
_Index = QModelIndex | QPersistentModelIndex
_Qt = Qt.ItemDataRole


class TableModel(QAbstractTableModel):
    """What the table shows. `asked(int, Column, str)`: a cell was edited; the session decides."""

    asked = Signal(int, int, str)

    def __init__(self, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.filter = RowFilter()
        self.uses: Mapping[str, int] = {}
        self.column, self.descending = Column.ENGLISH, False
        self._order = sort_rows(rows, self.column)
        self.numbers = list(self._order)

    def set_rows(self, rows: Rows) -> None:
        """Show the glossaries after a change; what is in order already is not sorted from the start."""
        if rows is self.rows:
            return
        start = carried_order(self.rows, self._order, rows)
        self.rows = rows
        self._order = sort_rows(rows, self.column, descending=self.descending, uses=self.uses, start=start)
        self._find()

    def set_filter(self, wanted: RowFilter) -> None:
        """Narrow the rows to `wanted`."""
        if wanted != self.filter:
            self.filter = wanted
            self._find()

    def set_uses(self, uses: Mapping[str, int]) -> None:
        """Show how often the open article uses each concept."""
        self.uses = uses
        if self.filter.used is not None:
            self.filter = replace(self.filter, used=frozenset(uses))
        self._sort()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column."""
        wanted = (Column(column), order is Qt.SortOrder.DescendingOrder)
        if wanted != (self.column, self.descending):
            self.column, self.descending = wanted
            self._sort()

    def number(self, row: int) -> int | None:
        """Return the number of the entry in a row of the table."""
        return self.numbers[row] if 0 <= row < len(self.numbers) else None

    def row_of(self, number: int | None) -> int:
        """Return the row an entry stands in, or -1 when the filter leaves it out."""
        try:
            return self.numbers.index(number) if number is not None else -1
        except ValueError:
            return -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many entries fit the filter."""
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(NAMES)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell which cells can be edited."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return found | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITABLE else found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Qt.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == _Qt.DisplayRole:
            return NAMES[section]
        return None

    def data(self, index: _Index, role: int = _Qt.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's words, what its editor begins with, its tip and its name for speech."""
        number = self.number(index.row())
        if number is None:
            return None
        entry, column = self.rows.entries[number], Column(index.column())
        answers: dict[int, Callable[[], object]] = {
            ENTRY: lambda: entry,
            QUIET: lambda: self.rows.is_overruled(number),
            _Qt.DisplayRole: lambda: self._words(column, entry, number),
            _Qt.EditRole: lambda: _to_edit(column, entry),
            _Qt.ToolTipRole: lambda: self._tip(entry, number),
            _Qt.AccessibleTextRole: lambda: (
                f"{NAMES[column]}: {self._words(column, entry, number) or 'empty'}"
            ),
        }
        return answers[role]() if role in answers else None

    def setData(self, index: _Index, value: Any, role: int = _Qt.EditRole) -> bool:  # noqa: ANN401 - Qt's own type
        """Ask for the change of a cell; the rows change when the session has made it."""
        number = self.number(index.row())
        if role != _Qt.EditRole or number is None or value == self.data(index, _Qt.EditRole):
            return False
        self.asked.emit(number, index.column(), str(value))
        return True

    def _words(self, column: Column, entry: Entry, number: int) -> str:
        if column is Column.FROM:
            return self.rows.file(number).name
        if column is Column.HERE:
            return str(self.uses.get(entry.concept) or "")
        return _WORDS[column](entry)

    def _tip(self, entry: Entry, number: int) -> str:
        file = self.rows.file(number)
        quiet = "Your own glossary overrules this line." if self.rows.is_overruled(number) else ""
        parts = (entry.english, entry.persian, entry.note, quiet, f"{file.path.name}, {file.access.value}")
        return isolated("\n".join(part for part in parts if part))

    def _sort(self) -> None:
        self._order = sort_rows(self.rows, self.column, descending=self.descending, uses=self.uses)
        self._find()

    def _find(self) -> None:
        self.beginResetModel()
        self.numbers = find_rows(self.rows, self.filter, self._order)
        self.endResetModel()


def _to_edit(column: Column, entry: Entry) -> str:
    if column is Column.VALID:
        return f"{written_from(entry.valid_from)} – {written_until(entry.valid_until)}".strip()
    if column is Column.KIND:
        return entry.kind.value
    found = {Column.STATUS: entry.status.value, Column.PERSIAN: entry.persian, Column.ENGLISH: entry.english}
    return found.get(column, "")
