"""FormFields: kind, matching, validity, source and note of an entry."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from translator_app.core.kind import Kind
from translator_app.glossary.entry import CaseRule
from translator_app.ui.fonts import sans
from translator_app.ui.glossary.choice import FormChoice, fill_kinds
from translator_app.ui.glossary.form_terms import LABEL
from translator_app.ui.glossary.words import CASE_NAMES
from translator_app.ui.panes.ground import label, set_ink
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_draft import Draft

_LINES = ("domain", "language", "valid_from", "valid_until", "source", "confusable")
_NAMES = {
    "domain": "Domain", "language": "Language of the term: fa, ar, ckb …", "valid_from": "Right from",
    "valid_until": "Right until", "source": "Source",
    "confusable": "Concepts easily taken for this one, by their names in the file, blanks between",
}  # fmt: skip
_HINTS = {
    "domain": "domain",
    "language": "fa",
    "valid_from": "from 2009-03",
    "valid_until": "until",
    "confusable": "artesh irgc",
}
_ENDINGS = "Plural, possessive, hyphens and Persian endings are recognised with it."


class FormFields(QWidget):
    """Kind and domain are the whole concept's; the rest belongs to the line that is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: list[QLabel] = []
        self.kind = FormChoice("Kind", self)
        fill_kinds(self.kind)
        self.case = FormChoice("How capitals must agree", self)
        self.case.setToolTip(_ENDINGS)
        for rule, words in CASE_NAMES.items():
            self.case.addItem(words, rule.value)
        self.fields = {name: self._field(name) for name in _LINES}
        self.note = _Note(self)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self.changed)
        self.case.currentIndexChanged.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        self.set_theme(theme)

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says."""
        self.kind.setCurrentIndex(self.kind.findData(draft.kind.value))
        self.case.setCurrentIndex(self.case.findData(draft.case.value))
        for name, field in self.fields.items():
            field.setText(getattr(draft, name))
            field.setCursorPosition(0)
        self.note.setPlainText(draft.note)

    def read(self, draft: Draft) -> Draft:
        """Return `draft` with what stands here."""
        words = {name: field.text().strip() for name, field in self.fields.items()}
        return replace(
            draft,
            kind=Kind(self.kind.currentData()),
            case=CaseRule(self.case.currentData()),
            domain=words["domain"],
            language=words["language"],
            valid_from=words["valid_from"],
            valid_until=words["valid_until"],
            source=words["source"],
            confusable=words["confusable"],
            note=" ".join(self.note.toPlainText().split("\n")).strip(),
        )

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        for one in self._labels:
            set_ink(one, theme.muted)
        self.note.set_theme(theme)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setFont(sans(9.5))
        field.setAccessibleName(_NAMES[name])
        field.setToolTip(_NAMES[name])
        field.setPlaceholderText(_HINTS.get(name, ""))
        field.textEdited.connect(self.changed)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnMinimumWidth(0, LABEL - 8)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        fields = self.fields
        rows = (
            ("Kind, domain", self.kind, fields["domain"]),
            ("Matching", self.case, fields["language"]),
            ("Valid", fields["valid_from"], fields["valid_until"]),
            ("Source", fields["source"], None),
            ("Mistaken for", fields["confusable"], None),
            ("Note", self.note, None),
        )
        for number, (words, first, second) in enumerate(rows):
            self._labels.append(label(self, sans(8.5), words))
            grid.addWidget(self._labels[-1], number, 0)
            grid.addWidget(first, number, 1, 1, 1 if second is not None else 2)
            if second is not None:
                grid.addWidget(second, number, 2)
        self.kind.setMinimumContentsLength(8)
        self.case.setMinimumContentsLength(8)


class _Note(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(sans(9.5))
        self.setAccessibleName("Note")
        self.setTabChangesFocus(True)
        self.setFixedHeight(56)

    def set_theme(self, theme: Theme) -> None:
        """Draw the frame as the other fields have it."""
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.page.name()}; color: {theme.ink.name()};"
            f" border: 1px solid {theme.edge.name()}; border-radius: 3px; padding: 1px 4px; }}"
            f"QPlainTextEdit:focus {{ border: 2px solid {theme.accent.name()}; padding: 0 3px; }}"
        )
