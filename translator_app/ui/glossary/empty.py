"""EmptyNote: one line in place of the entries when there are none, and Clear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from translator_app.glossary.entry import Entry
from translator_app.text.bidi import right_to_left
from translator_app.ui.fonts import sans
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.theme import Theme


class EmptyNote(QWidget):
    """Says why no entry is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label(self, sans(9.5))
        self.clear = QPushButton("Clear the filter", self)
        self.clear.setFont(sans(9.5))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._words)
        row.addWidget(self.clear)
        row.addStretch(1)
        self.set_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """Return what is said, if anything is."""
        return "" if self.isHidden() else self._words.text()

    def say(self, *, narrowed: bool, alike: Sequence[Entry] = ()) -> None:
        """Say that nothing fits the filter, but what is spelt `alike`, or that there is nothing at all."""
        said = "No entry fits the filter." if narrowed else "No glossary has an entry yet. Press n."
        if alike:
            terms = [f"{entry.english} ({right_to_left(entry.persian)})" for entry in alike]
            said = f"{said} Spelt alike: {', '.join(terms)}."
        self._words.setText(said)
        self.clear.setVisible(narrowed)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.page)
        set_ink(self._words, theme.muted)
