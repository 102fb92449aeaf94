"""TermRows: the wordings of a concept in one script, each a field with its status."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from translator_app.ui.fonts import persian, sans, serif
from translator_app.ui.glossary.choice import StatusChoice
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.ground import label, set_ink
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_draft import Wording

LABEL = 78  # px, the column of the labels
_STATUS = 124


class _Row(QWidget):
    """One wording and its status."""

    changed = Signal()

    def __init__(self, wording: Wording, theme: Theme, *, script: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._was = wording.was
        self.field = QLineEdit(wording.text, self)
        self.field.setFont(persian(11) if script == "Persian" else serif(11))
        if script == "Persian":
            self.field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.field.setAccessibleName(f"{script} term")
        self.field.setAccessibleDescription("Emptied and saved, it is taken out")
        self.field.setCursorPosition(0)
        self.field.setToolTip(wording.text)
        self.status = StatusChoice(f"Status of the {script} term", theme, self)
        self.status.setFixedWidth(_STATUS)
        self.status.set_status(wording.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.status)
        self.field.textEdited.connect(self.changed)
        self.status.currentIndexChanged.connect(self.changed)

    @property
    def wording(self) -> Wording:
        """Return what the row holds."""
        return Wording(self.field.text().strip(), self.status.status, self._was)


class TermRows(QWidget):
    """All wordings in one script; `changed()` comes after each edit."""

    changed = Signal()

    def __init__(self, script: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._script, self._theme = script, theme
        self._rows: list[_Row] = []
        self._label = label(self, sans(8.5), script)
        self._label.setFixedWidth(LABEL - 34)
        self._more = QToolButton(self)
        self._more.setFixedSize(24, 24)
        self._more.setToolTip(f"Another {script} term")
        self._more.setAccessibleName(f"Another {script} term")
        self._more.clicked.connect(self.add_row)
        side = QHBoxLayout()
        side.setSpacing(0)
        side.addWidget(self._label)
        side.addWidget(self._more)
        side.addSpacing(10)
        box = QVBoxLayout()
        box.setContentsMargins(0, 1, 0, 0)
        box.addLayout(side)
        box.addStretch(1)
        self._column = QVBoxLayout()
        self._column.setSpacing(5)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(box)
        whole.addLayout(self._column, 1)
        self.set_theme(theme)

    @property
    def wordings(self) -> tuple[Wording, ...]:
        """Return the wordings; one that is new and empty is none."""
        found = (row.wording for row in self._rows)
        return tuple(wording for wording in found if wording.text or wording.was) or (Wording(""),)

    @property
    def first(self) -> QLineEdit:
        """Return the field of the first wording."""
        return self._rows[0].field

    def set_wordings(self, wordings: tuple[Wording, ...]) -> None:
        """Show these wordings."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for wording in wordings:
            self._add(wording)

    def add_row(self) -> None:
        """Add an empty field and put the caret there."""
        self._add(Wording("")).field.setFocus()
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        set_ink(self._label, theme.muted)
        self._more.setIcon(mark_icon("plus", theme))
        for row in self._rows:
            row.status.set_theme(theme)

    def _add(self, wording: Wording) -> _Row:
        row = _Row(wording, self._theme, script=self._script, parent=self)
        row.changed.connect(self.changed)
        self._rows.append(row)
        self._column.addWidget(row)
        stops: list[QWidget] = [self._more]
        for one in self._rows:
            stops += (one.field, one.status)
        for before, after in pairwise(stops):  # made later than all below them, yet read before
            QWidget.setTabOrder(before, after)
        return row
