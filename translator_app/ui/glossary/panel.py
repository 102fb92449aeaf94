"""EntryPanel: the right side of the window: the form, the history of a concept, and where it is used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from translator_app.core.span import Span
from translator_app.glossary.entry import Entry
from translator_app.ui.glossary.form import EntryForm
from translator_app.ui.glossary.lines import Lines
from translator_app.ui.glossary.tabs import Tabs
from translator_app.ui.glossary.words import day_words
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_rows import Rows

Use = tuple[str, Span]


class EntryPanel(Tabs):
    """`place_asked(Span)`: show that place of the open article."""

    place_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("What is shown of the entry", theme, parent)
        self.form = EntryForm(theme, self)
        self.history = Lines("History", theme, self)
        self.places = Lines("Places in the open article", theme, self)
        self._uses: Mapping[str, Sequence[Use]] = {}
        self._shown: tuple[Use, ...] = ()
        self.add("Entry", self.form)
        self.add("History", self.history)
        self.add("Used here", self.places)
        self.places.asked.connect(self._ask)

    def set_uses(self, uses: Mapping[str, Sequence[Use]]) -> None:
        """Take the places of the open article, by concept."""
        self._uses = uses

    def show_number(self, rows: Rows, number: int | None) -> None:
        """Show the entry of that number, or none."""
        if number is None:
            self.form.show_nothing()
            self._show_beside((), ())
            return
        entry, file = rows.entries[number], rows.file(number)
        lines = rows.book.concept(file.path, entry.concept)
        about = f"{entry.concept}, in {file.path.name}"
        if not file.editable:
            about += ". Read-only: what you change is written to your own glossary, which wins."
        self.form.show_entry(lines, entry, about)
        self._show_beside(lines, tuple(self._uses.get(entry.concept, ())))

    def used_in(self, concept: str) -> tuple[Use, ...]:
        """Return the places of the open article that use a concept."""
        return tuple(self._uses.get(concept, ()))

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        for part in (getattr(self, name, None) for name in ("form", "history", "places")):
            if part is not None:
                part.set_theme(theme)

    def _show_beside(self, lines: Sequence[Entry], uses: tuple[Use, ...]) -> None:
        dated = sorted((entry for entry in lines if entry.changed), key=lambda e: e.changed, reverse=True)
        lines_of_past = [(day_words(entry.changed), _history(entry)) for entry in dated]
        self.history.set_lines(lines_of_past)
        self.form.show_past(lines_of_past)
        self.set_words(self.history, f"History {len(dated)}")
        self._shown = uses
        self.places.set_lines([("", text) for text, _ in uses])
        self.set_words(self.places, f"Used here {len(uses)}")
        places = "1 place" if len(uses) == 1 else f"{len(uses)} places"
        self.form.places.setText(f"{places} in the open article" if uses else "")

    def _ask(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.place_asked.emit(self._shown[row][1])


def _history(entry: Entry) -> str:
    by = f", by {entry.by}" if entry.by else ""
    return f"{entry.status}: {entry.english} ({entry.persian}){by}"
