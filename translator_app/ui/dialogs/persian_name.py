"""PersianNameDialog: how a name that stands in English alone may be written in Persian."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from translator_app.text.script import has_script
from translator_app.ui.fonts import persian, sans, serif

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.workflow.propose import Proposal

_SIZE = (460, 380)


class PersianNameDialog(QDialog):
    """Proposals to choose from, the likeliest first, above a field in which the choice can be mended."""

    def __init__(self, latin: str, proposals: Sequence[Proposal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Write the name’s Persian")
        self.resize(*_SIZE)
        name = QLabel(latin)
        name.setFont(serif(14))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(["Persian", "It rests on"])
        self.list.setAccessibleName("Proposals")
        self.list.setColumnWidth(0, 250)
        self.field = QLineEdit()
        self.field.setFont(persian(13))
        self.field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.field.setAccessibleName("Persian")
        self.field.setPlaceholderText("Persian")
        self.said = QLabel()
        self.said.setFont(sans(9.5))
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText("Insert")
        column = QVBoxLayout(self)
        for part in (name, self.list, self.field, self.said, self.buttons):
            column.addWidget(part)
        self.list.currentItemChanged.connect(self._take)
        self.list.itemDoubleClicked.connect(self.accept)
        self.field.textChanged.connect(self._look)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show(proposals)

    @property
    def persian(self) -> str:
        """Return what is to be written."""
        return " ".join(self.field.text().split(" ")).strip()

    def _show(self, proposals: Sequence[Proposal]) -> None:
        items = [QTreeWidgetItem([proposal.persian, proposal.why]) for proposal in proposals]
        for item in items:
            item.setFont(0, persian(13))
            item.setFont(1, sans(9.5))
        self.list.addTopLevelItems(items)
        if items:
            self.list.setCurrentItem(items[0])
            self.list.setFocus()
            self.said.setText("It is written in brackets after the name, and can be undone.")
        else:
            self.said.setText("Nothing is known of how this is written; type it.")
            self.field.setFocus()
        self._look()

    def _take(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.field.setText(item.text(0))

    def _look(self) -> None:
        self._ok.setEnabled(has_script(self.persian))
