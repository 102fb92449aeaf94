"""ImportStrip: what a file would add, update or contradict, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.glossary.sheet import MOST, Sheet
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_import import Outcome, Preview

_HEADS = (("Outcome", 92), ("Line", 50), ("English", 0), ("Persian", 130), ("Why", 0))
_ORDER = {Outcome.CONFLICTING: 0, Outcome.UPDATED: 1, Outcome.ADDED: 2, Outcome.SKIPPED: 3}
_NONE = "Nothing is being imported. Import (Ctrl+I) takes CSV, TSV and OmegaT glossaries."


class ImportStrip(QWidget):
    """`import_asked(Preview, bool)`: take it in, with what contradicts as proposed or without it."""

    import_asked = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self.sheet = Sheet("Import preview", _HEADS, theme, self)
        self.words = label(self, sans(9.5), wrap=True)
        self.take = QPushButton("Import", self)
        self.take.setProperty("primary", True)
        self.too = QCheckBox("conflicting ones too, as proposed", self)
        self.drop = QPushButton("Drop", self)
        for part in (self.take, self.too, self.drop):
            part.setFont(sans(9.5))
        self._lay_out()
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(lambda: self.set_preview(None))
        self.too.toggled.connect(self._refresh)
        self.set_theme(theme)
        self.set_preview(None)

    @property
    def preview(self) -> Preview | None:
        """Return what is being looked at."""
        return self._preview

    def set_preview(self, preview: Preview | None) -> None:
        """Show what an import would do, or nothing."""
        self._preview = preview
        rows = sorted(preview.rows, key=lambda row: _ORDER[row.outcome]) if preview else []
        self.sheet.set_rows(
            [(row.outcome.value, str(row.line), row.english, row.persian, row.why) for row in rows[:MOST]]
        )
        self.too.setChecked(False)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ink(self.words, theme.ink)
        self.sheet.set_theme(theme)
        box = "width: 12px; height: 12px; border: 1px solid"
        self.too.setStyleSheet(
            f"QCheckBox::indicator {{ {box} {theme.edge.name()}; background: {theme.page.name()}; }}"
            f"QCheckBox::indicator:checked {{ border-color: {theme.accent.name()};"
            f" background: {theme.accent.name()}; }}"
        )

    def _refresh(self) -> None:
        preview = self._preview
        for part in (self.sheet, self.take, self.drop):
            part.setVisible(preview is not None)
        self.too.setVisible(preview is not None and bool(preview.count(Outcome.CONFLICTING)))
        if preview is None:
            self.words.setText(_NONE)
            return
        counts = {outcome: preview.count(outcome) for outcome in Outcome}
        listed = ", ".join(f"{number:,} {outcome}" for outcome, number in counts.items())
        self.words.setText(f"{preview.path.name} into {preview.target.name}: {listed}.")
        taken = counts[Outcome.ADDED] + counts[Outcome.UPDATED]
        taken += counts[Outcome.CONFLICTING] if self.too.isChecked() else 0
        self.take.setEnabled(taken > 0)
        self.take.setText(f"Import {taken:,}" if taken else "Nothing to import")

    def _take(self) -> None:
        if self._preview is not None:
            self.import_asked.emit(self._preview, self.too.isChecked())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for part in (self.too, self.drop, self.take):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.sheet, 1)
        column.addStretch(0)
