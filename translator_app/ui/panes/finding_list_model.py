"""RowModel: the rows of the list and of the rail, reset whole after each change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from translator_app.ui.marks import MARK_NAMES
from translator_app.ui.panes.finding_list_rows import ListRow, isolated
from translator_app.ui.session import Selection

ROW = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """A tuple of `ListRow` values as a list; `ROW` gives the value itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = ()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """Return what is listed, in order."""
        return self._rows

    def set_rows(self, rows: tuple[ListRow, ...]) -> None:
        """List `rows` instead."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, selection: Selection) -> int:
        """Return the row of what is selected, or -1; a finding's own row comes before its term's."""
        about = -1
        for number, row in enumerate(self._rows):
            if row.finding is not None and row.finding == selection.finding:
                return number
            if about < 0 and row.about == selection.mark:
                about = number
        return about

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the row itself for `ROW`, its words for display, speech and tips."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.latin or row.persian
        if role == Qt.ItemDataRole.ToolTipRole:
            return isolated("\n".join(part for part in (row.latin, row.persian, row.note) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = ", ".join(part for part in (row.latin, row.persian) if part)
            return f"{names}, {MARK_NAMES[row.mark]}: {row.note}; {index.row() + 1} of {len(self._rows)}"
        return None
