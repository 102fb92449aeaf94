"""MessageBar: the last thing that happened, an error or a question, at the foot of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from translator_app.review.items import Mark
from translator_app.ui.fonts import sans
from translator_app.ui.icons import icon
from translator_app.ui.marks import paint_mark
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import label, line, set_ground, set_ink
from translator_app.ui.panes.keycap import Keycap
from translator_app.ui.theme import Theme

HEIGHT = 34
_LINK = """
QPushButton { border: 0; padding: 0 4px; background: transparent; color: COLOUR; text-decoration: underline; }
QPushButton:focus { border: 2px solid COLOUR; padding: 0 2px; min-height: 22px; }
"""
Answer = tuple[str, Callable[[], None]]


class _Cross(QWidget):
    """The cross that stands before an error."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFixedSize(12, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cross."""
        paint_mark(QPainter(self), QPointF(6, 6), Mark.WRONG, self.theme)


class MessageBar(QWidget):
    """A line that stays until the next action; hidden while there is nothing to say.

    `undo_asked()` comes when Undo is pressed; `closed()` when the bar was put away.
    """

    undo_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error = False
        self._answers: list[QPushButton] = []
        self._line = line(self)
        self._cross = _Cross(theme, self)
        self._said = ""
        self._text = label(self, sans(9.5))
        self.undo = QPushButton("Undo", self)
        self.undo.setFont(sans(9.5))
        self._cap = Keycap("u", theme, self)
        self._close = QToolButton(self)
        self._close.setAccessibleName("Close the message")
        self._close.clicked.connect(self.clear)
        self.undo.clicked.connect(self.undo_asked)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is shown, without the marks that keep Persian in order."""
        return self._said if not self.isHidden() else ""

    @property
    def has_cross(self) -> bool:
        """Tell whether the cross of an error is shown."""
        return not self._cross.isHidden()

    @property
    def answers(self) -> tuple[QPushButton, ...]:
        """Return the buttons of the question that is asked, if one is."""
        return tuple(self._answers)

    def show_message(self, text: str, undo: bool = False) -> None:  # noqa: FBT002 - the slot of `said`
        """Say what happened, with Undo when it can be taken back."""
        self._show(text, error=False, undo=undo)

    def show_error(self, text: str) -> None:
        """Say what went wrong, where, and what to do."""
        self._show(text, error=True, undo=False)

    def ask(self, text: str, answers: Sequence[Answer]) -> None:
        """Ask a question; each answer is a button, and its function is called when that is pressed."""
        self._show(text, error=False, undo=False)
        for words, act in answers:
            button = QPushButton(words, self)
            button.setFont(sans(9.5))
            button.clicked.connect(self._answering(act))
            self._row.insertWidget(self._row.count() - 1, button)
            self._answers.append(button)
        self._fit()

    def clear(self) -> None:
        """Put the bar away."""
        self._drop_answers()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        set_ground(self, theme, theme.tint)
        set_ground(self._line, theme, theme.wrong if self._error else theme.accent)
        set_ink(self._text, theme.wrong if self._error else theme.ink)
        self._close.setIcon(icon("x", theme))
        self._cap.set_theme(theme)
        self._cross.theme = theme
        self.undo.setStyleSheet(_LINK.replace("COLOUR", theme.accent.name()))

    def _show(self, text: str, *, error: bool, undo: bool) -> None:
        self._drop_answers()
        self._error = error
        self._said = text
        self._text.setText(isolated(text))
        self._cross.setVisible(error)
        self.undo.setVisible(undo)
        self._cap.setVisible(undo)
        self.setAccessibleName(f"Error: {text}" if error else text)
        self.set_theme(self._theme)
        self._fit()
        self.show()

    def _answering(self, act: Callable[[], None]) -> Callable[[], None]:
        def answer() -> None:
            self.clear()
            act()

        return answer

    def _drop_answers(self) -> None:
        for button in self._answers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a long message take more lines."""
        super().resizeEvent(event)
        self._line.setGeometry(0, 0, self.width(), 1)
        self._fit()

    def _fit(self) -> None:
        """Wrap only what does not fit: a wrapping label asks for less width than its words need."""
        beside = (self._cross, self.undo, self._cap, self._close, *self._answers)
        taken = sum(part.sizeHint().width() + 10 for part in beside if not part.isHidden())
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        wraps = words > self.width() - taken - 28
        self._text.setWordWrap(wraps)
        across = QSizePolicy.Policy.Expanding if wraps else QSizePolicy.Policy.Fixed
        self._text.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._row.setStretch(1, 1 if wraps else 0)
        self._row.setStretch(4, 0 if wraps else 1)
        lines = self._text.heightForWidth(max(80, self.width() - taken - 28)) + 14 if wraps else 0
        self.setFixedHeight(max(HEIGHT, lines))

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 1, 8, 0)
        self._row.setSpacing(8)
        for part in (self._cross, self._text, self.undo, self._cap):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._close)
