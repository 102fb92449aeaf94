"""The rewriting dialog: all names as they would read in another scheme, each to be taken or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from translator_app.ui.toolbar import SCHEME_NAMES
from translator_app.workflow.rewrite import Change, changes

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.review.state import Review

_WIDTH, _HEIGHT = 640, 420
_HEADS = ("Persian", "Now", "Rewritten", "Places")
_WHOLE, _CHOSEN = "the whole article", "the selected name"


class RewriteDialog(QDialog):
    """Shows what a scheme would change; `chosen` are the changes with a tick."""

    def __init__(
        self, review: Review, scheme: str, within: Span | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Rewrite names")
        self.resize(_WIDTH, _HEIGHT)
        self._review, self._within = review, within
        self._changes: tuple[Change, ...] = ()
        self.scheme = QComboBox()
        for name, words in SCHEME_NAMES.items():
            self.scheme.addItem("House style" if name == "press" else words, name)
        self.scheme.setCurrentIndex(max(self.scheme.findData(scheme), 0))
        self.scope = QComboBox()
        self.scope.addItems((_WHOLE, _CHOSEN) if within else (_WHOLE,))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(_HEADS)
        self.said = QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText("Rewrite")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self.scheme.currentIndexChanged.connect(self._fill)
        self.scope.currentIndexChanged.connect(self._fill)
        self.list.itemChanged.connect(self._count)
        self._fill()

    @property
    def chosen(self) -> tuple[Change, ...]:
        """Return the changes with a tick."""
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        ticked = (item is not None and item.checkState(0) is Qt.CheckState.Checked for item in items)
        return tuple(change for change, taken in zip(self._changes, ticked, strict=True) if taken)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        for words, field in (("Write names in", self.scheme), ("of", self.scope)):
            label = QLabel(words)
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field)
        top.addStretch()
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _fill(self) -> None:
        """Show what the scheme would change; what may be another name has no tick."""
        within = self._within if self.scope.currentText() == _CHOSEN else None
        self._changes = changes(self._review, str(self.scheme.currentData()), within)
        self.list.blockSignals(True)
        self.list.clear()
        for change in self._changes:
            places = str(len(change.edits)) + (f" (+{change.kept} left)" if change.kept else "")
            item = QTreeWidgetItem([change.persian, change.before, change.after, places])
            item.setCheckState(0, Qt.CheckState.Checked if change.sure else Qt.CheckState.Unchecked)
            if not change.sure:
                item.setToolTip(2, "The Latin does not agree with the Persian: this may be another name.")
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)
        self._count()

    def _count(self) -> None:
        chosen = self.chosen
        places = sum(len(change.edits) for change in chosen)
        self.said.setText(
            f"{len(chosen)} of {len(self._changes)} names in {places} places; one undo takes all back."
            if self._changes
            else "All names are written so already."
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(chosen))
