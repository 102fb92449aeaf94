"""EntryForm: all terms of the chosen concept and what is known of it, to be changed and saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QWidget

from translator_app.glossary.entry import Entry
from translator_app.ui.fonts import sans, serif
from translator_app.ui.glossary.form_fields import FormFields
from translator_app.ui.glossary.form_layout import lay_out_form
from translator_app.ui.glossary.form_terms import TermRows
from translator_app.ui.glossary.forms_line import show_forms
from translator_app.ui.glossary.past import Past
from translator_app.ui.panes.ground import label, line, set_ground, set_ink
from translator_app.ui.panes.keycap import KeyButton
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_draft import Draft, draft_of


class EntryForm(QWidget):
    """`save_asked()` comes with Ctrl+Enter, with Enter in a new entry, and with the button."""

    save_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Draft()
        self.is_new = False
        self._offered = Draft()  # what a new entry began with
        self.title = label(self, serif(14), wrap=True)
        self.about = label(self, sans(8.5), wrap=True)
        self.persian = TermRows("Persian", theme, self)
        self.english = TermRows("English", theme, self)
        self.forms = label(self, sans(8.5), wrap=True)
        self.fields = FormFields(theme, self)
        self.save = KeyButton("Save", "Ctrl+Enter", theme, self)
        self.save.setProperty("primary", True)
        self.revert = QPushButton("Revert", self)
        self.revert.setFont(sans(9.5))
        self.places = label(self, sans(8.5))
        self.past = Past(theme, self)
        self.line = line(self)
        self.body, self.area = QWidget(), QScrollArea(self)
        lay_out_form(self)
        for part in (self.persian, self.english, self.fields):
            part.changed.connect(self._refresh)
        self.save.clicked.connect(self.save_asked)
        self.revert.clicked.connect(self.take_back)
        self.set_theme(theme)
        self.show_nothing()

    @property
    def draft(self) -> Draft:
        """Return what the form holds now."""
        return self.fields.read(
            Draft(self.english.wordings, self.persian.wordings, concept=self._shown.concept)
        )

    @property
    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.isEnabled() and self.draft != self._shown

    @property
    def is_to_save(self) -> bool:
        """Tell whether something was typed by hand: a new entry as it was offered is none yet."""
        return self.is_changed and not (self.is_new and self.draft == self._offered)

    def show_entry(self, entries: Sequence[Entry], chosen: Entry, about: str) -> None:
        """Show the concept of `chosen`, whose lines in its file are `entries`; `about` says where."""
        self.is_new = False
        self._show(draft_of(entries, chosen), about)

    def show_new(self, draft: Draft, about: str) -> None:
        """Show an entry that is not saved yet, the caret where it is still empty."""
        self.is_new = True
        self.show_past(())
        self._show(draft, about)
        self._offered = self.draft
        self.focus()

    def retype(self, draft: Draft) -> None:
        """Show what was being typed over the entry that is shown."""
        shown = self._shown
        self._show(draft, self.about.text())
        self._shown = shown
        self._refresh()

    def show_nothing(self) -> None:
        """Show an empty form that cannot be filled in."""
        self.is_new = False
        self._show(Draft(), "No entry is selected.")
        self.setEnabled(False)

    def take_back(self) -> None:
        """Show the entry as it is saved; a new one is given up."""
        if self.is_new:
            self.is_new = False
            self.left.emit()
        else:
            self._show(self._shown, self.about.text())
            self.left.emit()

    def saved(self) -> None:
        """Take what the form holds for saved."""
        self.is_new = False
        self._shown = self.draft
        self._refresh()

    def focus(self) -> None:
        """Put the caret into the first empty term, else into the English."""
        fields = (self.english.first, self.persian.first)
        field = next((field for field in fields if not field.text()), fields[0])
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.area.isVisible():
            self.area.ensureWidgetVisible(field)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        for part in (self, self.body, self.area, self.area.viewport()):
            set_ground(part, theme, theme.panel)
        set_ground(self.line, theme, theme.line)
        set_ink(self.about, theme.muted)
        set_ink(self.places, theme.muted)
        set_ink(self.forms, theme.muted)
        for part in (self.persian, self.english, self.fields, self.save, self.past):
            part.set_theme(theme)

    def show_past(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show the latest changes below the fields."""
        self.past.set_lines(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field of a new entry saves it; Esc goes back to the table."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and self.is_new and isinstance(self.focusWidget(), QLineEdit):
            self.save_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _show(self, draft: Draft, about: str) -> None:
        self.setEnabled(True)
        with QSignalBlocker(self.persian), QSignalBlocker(self.english), QSignalBlocker(self.fields):
            self.persian.set_wordings(draft.persian)
            self.english.set_wordings(draft.english)
            self.fields.show_draft(draft)
        self._shown = Draft() if self.is_new else draft
        if not self.is_new:
            self._shown = self.draft  # blanks at an end are no change
        self.about.setText(about)
        self._refresh()

    def _refresh(self) -> None:
        first = next((wording.text for wording in self.english.wordings if wording.text), "")
        self.title.setText(first or ("New entry" if self.is_new else " "))
        show_forms(self.forms, self.english.wordings, self.persian.wordings)
        changed = self.is_changed
        self.save.setEnabled(changed)
        self.revert.setEnabled(changed or self.is_new)
