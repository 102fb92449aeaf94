"""HeaderSection: what is selected, the way to the next, and the verdict as a badge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.ground import label, set_ink
from translator_app.ui.panes.inspector_section import END, PADDING, Badge
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.panes.inspector_words import BADGES, KIND_ICONS, kind_words
from translator_app.ui.theme import Theme

_SPACES = 32  # between the parts


class HeaderSection(QWidget):
    """Kind and number of places at one end; arrows and badge at the other. `step(int)` asks to move on."""

    step = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "type"
        self._said = ""
        self._picture = QLabel(self)
        self._words = label(self, sans(9.5))
        self._previous = self._arrow("Previous term", -1)
        self._next = self._arrow("Next term", 1)
        self.badge = Badge(theme, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 8, END, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        row.addSpacing(4)
        row.addWidget(self._words)
        row.addStretch(1)
        for part in (self._previous, self._next):
            row.addWidget(part)
        row.addSpacing(4)
        row.addWidget(self.badge)
        self.set_theme(theme)

    @property
    def words(self) -> str:
        """Return what is selected, in words."""
        return self._said

    def set_subject(self, subject: Subject) -> None:
        """Speak of `subject`."""
        self._kind = KIND_ICONS[subject.mark.kind]
        self._said = kind_words(subject)
        self._words.setToolTip(self._said)
        self.badge.set_verdict(subject.spelling, BADGES[subject.spelling])
        self._fit()
        self._show_picture()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.badge.set_theme(theme)
        set_ink(self._words, theme.muted)
        self._previous.setIcon(mark_icon("chevron-left", theme))
        self._next.setIcon(mark_icon("chevron-right", theme))
        self._show_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the number of places out where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = (self._picture, self._previous, self._next, self.badge)
        room = self.width() - sum(part.sizeHint().width() for part in others) - PADDING - END - _SPACES
        fits = self._words.fontMetrics().horizontalAdvance(self._said) <= room
        self._words.setText(self._said if fits else self._said.partition(",")[0])

    def _show_picture(self) -> None:
        self._picture.setPixmap(mark_icon(self._kind, self._theme).pixmap(16, 16))

    def _arrow(self, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFixedSize(22, 24)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setStyleSheet("QToolButton { padding: 0; }")
        button.clicked.connect(lambda: self.step.emit(by))
        return button
