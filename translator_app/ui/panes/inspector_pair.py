"""PairSection: why these English words and no others, and how to choose others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from translator_app.text.bidi import without_isolates
from translator_app.ui.fonts import sans
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import label, set_ink
from translator_app.ui.panes.inspector_glossary import KeyLink
from translator_app.ui.panes.inspector_section import Section
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.panes.inspector_words import pair_source, pair_words
from translator_app.ui.theme import Theme


class PairSection(Section):
    """The reason in a sentence; hidden where there is no Persian.

    `moved(bool)` asks for the left (or right) edge one word further, `released()` to leave both to the
    program.
    """

    moved = Signal(bool)
    released = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = label(self, sans(9.5), wrap=True)
        self._left = KeyLink("[", "", theme, self)
        self._right = KeyLink("]", "move an edge", theme, self)
        self.release = QPushButton("Leave it to the program", self)
        self.release.setFont(sans(9.5))
        self._left.setAccessibleName("Left edge a word further left; with Shift back")
        self._right.setAccessibleName("Right edge a word further right; with Shift back")
        for link, is_left in ((self._left, True), (self._right, False)):
            link.setToolTip(link.accessibleName())
            link.clicked.connect(lambda _checked=False, left=is_left: self.moved.emit(left))
        self.add_to_heading(self._left, self._right)
        self.release.clicked.connect(self.released)
        self.column.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self.release)
        row.addStretch(1)
        self.column.addLayout(row)
        self.set_theme(theme)

    @property
    def words(self) -> str:
        """Return the reason, as it is shown."""
        return without_isolates(self._words.text())

    def set_subject(self, subject: Subject) -> None:
        """Speak of the pair of `subject`."""
        self.setVisible(subject.term is not None)
        if subject.term is None:
            return
        self.heading.setText("Why these words" if subject.term.english else "Why none")
        self.aside.set_words(pair_source(subject))
        self._words.setText(isolated(pair_words(subject)))
        self.release.setVisible(subject.choice is not None)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        set_ink(self._words, theme.ink)
        for link in (self._left, self._right):
            link.set_theme(theme)
