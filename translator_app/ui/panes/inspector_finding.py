"""FindingSection: what was found, how it could be mended, and what was decided."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from translator_app.core.finding import Suggestion
from translator_app.review.state import is_free
from translator_app.text.bidi import without_isolates
from translator_app.ui.fonts import sans, serif
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import label
from translator_app.ui.panes.inspector_section import Section
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.panes.inspector_words import (
    decision_words,
    finding_words,
    source_words,
    suggestion_words,
)
from translator_app.ui.panes.keycap import CAP, KeyButton, paint_keycap
from translator_app.ui.panes.mirrored import mirrored
from translator_app.ui.theme import Theme

_MOST = 9
_WORDS_AT, _BETWEEN = CAP + 9, 8
_LINE, _NOTE_LINE = 23, 17


class SuggestionRow(QAbstractButton):
    """One suggestion: its key, its words as they would stand, its note. A click takes it."""

    def __init__(
        self, number: int, suggestion: Suggestion, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number, self._suggestion, self._theme = number, suggestion, theme
        self._words = isolated(suggestion_words(suggestion))
        self.setEnabled(bool(suggestion.edits))
        self.setCursor(Qt.CursorShape.PointingHandCursor if suggestion.edits else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(f"Suggestion {number}: {suggestion_words(suggestion)}")
        self.setAccessibleDescription(suggestion.note)
        self.setToolTip("\n".join(part for part in (self._words, suggestion.note) if part))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that a long suggestion takes two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return one line, or two where the note finds no room beside the words."""
        return _LINE + _NOTE_LINE if self._is_parted(width) else _LINE

    def sizeHint(self) -> QSize:
        """Return the height at the present width; the width is the section's."""
        return QSize(100, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint keycap, words and note; the words are cut, not the key."""
        painter = QPainter(self)
        theme = self._theme
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), theme.tint)
        cap = QRect(0, 2, CAP, CAP)
        if self.isEnabled():
            paint_keycap(painter, mirrored(self, cap), str(self._number), theme.ink, theme.edge)
        note = self._note_width()
        room = self.width() - _WORDS_AT
        if self._is_parted(self.width()):
            self._write(painter, QRect(_WORDS_AT, 0, room, _LINE), note=False)
            self._write(painter, QRect(_WORDS_AT, _LINE - 2, room, _NOTE_LINE), note=True)
            return
        self._write(painter, QRect(_WORDS_AT, 0, room - note - _BETWEEN, _LINE), note=False)
        if note:
            self._write(painter, QRect(self.width() - note - 1, 0, note + 1, _LINE), note=True)

    def _write(self, painter: QPainter, box: QRect, *, note: bool) -> None:
        font = sans(8.5) if note else self._font()
        words = self._suggestion.note if note else self._words
        painter.setFont(font)
        painter.setPen(self._theme.muted if note else self._theme.ink)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            mirrored(self, box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown
        )

    def _font(self) -> QFont:
        return serif(11.5) if self._suggestion.text.strip() else sans(9.5)

    def _note_width(self) -> int:
        return QFontMetrics(sans(8.5)).horizontalAdvance(self._suggestion.note)

    def _is_parted(self, width: int) -> bool:
        words, note = QFontMetrics(self._font()).horizontalAdvance(self._words), self._note_width()
        return bool(note) and _WORDS_AT + words + _BETWEEN + note > width


class FindingSection(Section):
    """The finding that is selected. `accepted(int)`, `kept()`, `edit_asked()`, `reopened()` ask for steps."""

    accepted = Signal(int)
    kept = Signal()
    edit_asked = Signal()
    reopened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._places = 1
        self._narrow = False
        self._message = label(self, sans(9.5), wrap=True)
        self._decided = label(self, sans(9.5), wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.suggestions: list[SuggestionRow] = []
        self.accept = KeyButton("Accept", "a", theme, self)
        self.accept.setProperty("primary", True)
        self.keep = KeyButton("Keep as it is", "x", theme, self)
        self.edit = KeyButton("Edit", "e", theme, self)
        self.reopen = KeyButton("Open again", "o", theme, self)
        self.accept.clicked.connect(lambda: self.accepted.emit(0))
        self.keep.clicked.connect(self.kept)
        self.edit.clicked.connect(self.edit_asked)
        self.reopen.clicked.connect(self.reopened)
        self.column.addWidget(self._message)
        self.column.addLayout(self._list)
        self.column.addWidget(self._decided)
        self.column.addLayout(self._make_buttons())
        self.set_theme(theme)

    @property
    def decided(self) -> str:
        """Return what was decided, in words."""
        return without_isolates(self._decided.text())

    def set_subject(self, subject: Subject) -> None:
        """Speak of the selected finding of `subject`; without one the section is hidden."""
        self.setVisible(subject.row is not None)
        self._drop_suggestions()
        if subject.row is None:
            return
        finding, decision = subject.row.finding, subject.decision
        self.heading.setText(finding_words(subject))
        self.aside.set_words(source_words(finding.source), finding.source)
        self._message.setText(isolated(finding.message))
        self._message.setVisible(finding.message != subject.verdict)
        self._decided.setText(isolated(decision_words(decision)) if decision else "")
        self._decided.setVisible(decision is not None)
        if decision is None:
            self._list_suggestions(finding.suggestions)
        first = finding.suggestions[0] if finding.suggestions else None
        self._places = len(first.edits) if first else 0
        for button in (self.keep, self.edit):
            button.setVisible(decision is None)
        self.accept.setVisible(decision is None and self._places > 0)
        self.reopen.setVisible(decision is not None)
        self.reopen.set_words("Take it back" if is_free(finding) else "Open again")
        self._name_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        for button in (self.accept, self.keep, self.edit, self.reopen):
            button.set_theme(theme)

    def set_narrow(self, narrow: bool) -> None:
        """Shorten the words of the buttons."""
        self._narrow = narrow
        self._name_buttons()

    def _name_buttons(self) -> None:
        many = f"Accept in {self._places} places" if self._places > 1 else "Accept"
        self.accept.set_words("Accept" if self._narrow else many)
        self.accept.setToolTip("Shift+A: here only" if self._places > 1 else "")
        self.keep.set_words("Keep" if self._narrow else "Keep as it is")

    def _list_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        for number, suggestion in enumerate(suggestions[:_MOST]):
            row = SuggestionRow(number + 1, suggestion, self.theme, self)
            row.clicked.connect(self._taking(number))
            self._list.addWidget(row)
            row.show()
            self.suggestions.append(row)

    def _taking(self, number: int) -> Callable[[], None]:
        return lambda: self.accepted.emit(number)

    def _drop_suggestions(self) -> None:
        for row in self.suggestions:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.suggestions = []

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(6)
        for button in (self.accept, self.keep, self.edit, self.reopen):
            row.addWidget(button)
        row.addStretch(1)
        return row
