"""ChangeDialog: a list of changes to be taken or left, the ground of the dialogs that change many places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QWidget

from translator_app.ui.fonts import sans

if TYPE_CHECKING:
    from collections.abc import Iterable


_POINTS = 11.5  # Persian is small for its size


class ChangeDialog(QDialog):
    """Changes with a tick each; the sentence below them and the button of that `verb` follow the ticks."""

    def __init__(
        self, title: str, verb: str, heads: tuple[str, ...], size: tuple[int, int], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*size)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(heads)
        self.list.setAccessibleName("Changes")
        self.list.setFont(sans(_POINTS))
        self.said = QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(verb)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(self._count)

    @property
    def ticked(self) -> list[bool]:
        """Tell for each change whether it has a tick."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item is not None and item.checkState(0) is Qt.CheckState.Checked for item in items]

    def show_rows(self, rows: Iterable[QTreeWidgetItem]) -> None:
        """Show these rows, each with its tick, in place of those there are."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addTopLevelItems(list(rows))
        self.list.blockSignals(False)
        self._count()

    def summary(self) -> str:
        """Return what is said below the list."""
        raise NotImplementedError

    def _count(self) -> None:
        self.said.setText(self.summary())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(any(self.ticked))
