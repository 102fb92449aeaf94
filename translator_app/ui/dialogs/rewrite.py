"""The rewriting dialog: all names as they would read in another scheme, each to be taken or left."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from translator_app.romanization.scheme_names import SCHEME_NAMES
from translator_app.ui.choice import Choice
from translator_app.ui.dialogs.change_dialog import ChangeDialog
from translator_app.workflow.rewrite import Respelling, changes

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.review.state import Review

_SIZE = (720, 440)
_HEADS = ("Persian", "Now", "Rewritten", "Places")
_WHOLE, _CHOSEN = "the whole article", "the selected name"


class RewriteDialog(ChangeDialog):
    """Shows what a scheme would change; `chosen` are the changes with a tick."""

    def __init__(
        self, review: Review, scheme: str, within: Span | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("Rewrite names", "Rewrite", _HEADS, _SIZE, parent)
        self._review, self._within = review, within
        self._changes: tuple[Respelling, ...] = ()
        self.scheme = Choice("Write names in")
        for name, words in SCHEME_NAMES.items():
            self.scheme.addItem("House style" if name == "press" else words, name)
        self.scheme.setCurrentIndex(max(self.scheme.findData(scheme), 0))
        self.scope = Choice("Names of")
        self.scope.addItems((_WHOLE, _CHOSEN) if within else (_WHOLE,))
        self._arrange()
        self.scheme.currentIndexChanged.connect(self._fill)
        self.scope.currentIndexChanged.connect(self._fill)
        self._fill()

    @property
    def chosen(self) -> tuple[Respelling, ...]:
        """Return the changes with a tick."""
        return tuple(compress(self._changes, self.ticked))

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
        self.show_rows(map(_row, self._changes))

    def summary(self) -> str:
        """Count the names and their places."""
        if not self._changes:
            return "All names are written so already."
        chosen = self.chosen
        places = sum(len(change.edits) for change in chosen)
        return f"{len(chosen)} of {len(self._changes)} names in {places} places; one undo takes all back."


def _row(change: Respelling) -> QTreeWidgetItem:
    places = str(len(change.edits)) + (f" (+{change.kept} left)" if change.kept else "")
    item = QTreeWidgetItem([change.persian, change.before, change.after, places])
    item.setCheckState(0, Qt.CheckState.Checked if change.sure else Qt.CheckState.Unchecked)
    if not change.sure:
        item.setText(3, f"{places}, another name?")
        item.setToolTip(3, "The Latin does not agree with the Persian: this may be another name.")
    return item
