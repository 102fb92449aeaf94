"""The tidying dialog: kinds of spelling faults to choose from, and each change before it is made."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHeaderView, QTreeWidgetItem, QVBoxLayout, QWidget

from translator_app.core.span import Span
from translator_app.text.bidi import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE
from translator_app.text.lines import line_at
from translator_app.ui.dialogs.change_dialog import ChangeDialog
from translator_app.workflow.tidy import FAMILIES, Tidying, tidy_changes

if TYPE_CHECKING:
    from translator_app.review.state import Review

_SIZE = (1140, 480)
_HEADS = ("Now", "Tidied", "Why")
_ABREAST = 4  # kinds in one row
_AROUND = 24  # characters shown on each side
_SHOWN = str.maketrans(
    {"\u200c": "‹half-space›", "\u200b": "‹hidden›", "\u00ad": "‹hidden›", "\ufeff": "‹hidden›"}
)
_DIRECTION = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class TidyDialog(ChangeDialog):
    """Shows what each kind would change; `chosen` are the changes with a tick, of the kinds with a tick."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__("Tidy this article", "Tidy", _HEADS, _SIZE, parent)
        self._review = review
        self._changes: tuple[Tidying, ...] = ()
        self.families = {family.name: QCheckBox(family.name) for family in FAMILIES}
        self._arrange()
        for name, box in self.families.items():
            found = len(tidy_changes(review, (name,)))
            box.setText(f"{name} ({found})")
            box.setChecked(found > 0)
            box.setEnabled(found > 0)
            box.toggled.connect(self._fill)
        self._fill()

    @property
    def chosen(self) -> tuple[Tidying, ...]:
        """Return the changes with a tick."""
        return tuple(compress(self._changes, self.ticked))

    def _arrange(self) -> None:
        kinds = QGridLayout()
        for place, box in enumerate(self.families.values()):
            kinds.addWidget(box, *divmod(place, _ABREAST))
        column = QVBoxLayout(self)
        column.addLayout(kinds)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _fill(self) -> None:
        """Show the changes of the kinds with a tick."""
        names = [name for name, box in self.families.items() if box.isChecked()]
        self._changes = tidy_changes(self._review, names)
        self.show_rows(_row(change, self._review.article.text) for change in self._changes)

    def summary(self) -> str:
        """Count the places."""
        if not self._changes:
            return "There is nothing of these kinds to tidy."
        return f"{len(self.chosen)} of {len(self._changes)} places; one undo takes all back."


def _row(change: Tidying, text: str) -> QTreeWidgetItem:
    now, tidied = in_context(change, text)
    why = " ".join(finding.message for finding in change.findings)
    item = QTreeWidgetItem([now, tidied, why])
    for column, words in enumerate((now, tidied, why)):
        item.setToolTip(column, words)
    item.setCheckState(0, Qt.CheckState.Checked)
    return item


def in_context(change: Tidying, text: str) -> tuple[str, str]:
    """Return the place as it stands and as it would read, words around it and hidden signs shown."""
    edits = sorted(change.edits)
    changed = Span(edits[0].span.start, edits[-1].span.end)
    line = line_at(text, changed)
    lead, rest = text[line.start : changed.start], text[changed.end : line.end]
    if len(lead) > _AROUND:
        lead = "…" + lead[-_AROUND:].partition(" ")[2]
    if len(rest) > _AROUND:
        rest = rest[:_AROUND].rpartition(" ")[0] + "…"
    return _shown(lead + change.before(text) + rest), _shown(lead + change.after(text) + rest)


def _shown(text: str) -> str:
    """Show hidden signs, and lay the words out from left to right, as the page does."""
    seen = "".join("‹direction›" if char in _DIRECTION else char for char in text.translate(_SHOWN))
    return f"{LEFT_TO_RIGHT_ISOLATE}{seen}{POP_ISOLATE}"
