"""TriageBar: the keys that work now, and how far the review has come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from translator_app.review.items import progress
from translator_app.review.state import is_free
from translator_app.ui.fonts import sans
from translator_app.ui.panes.ground import label, line, set_ground
from translator_app.ui.panes.keycap import KeyHint
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme

HEIGHT = 34
_BOX, _STEP, _MOST = 9, 11, 24
Key = tuple[tuple[str, ...], str]


class ProgressBoxes(QWidget):
    """One small box a finding, in the order of the text: filled when reviewed, framed when selected.

    More than 24 findings share the boxes in proportion.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done: tuple[bool, ...] = ()
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_progress(self, done: tuple[bool, ...], at: int) -> None:
        """Show which findings are `done` and which one, by index, is selected (-1: none)."""
        if len(done) > _MOST:
            reviewed = sum(done) * _MOST // len(done)
            at = at * _MOST // len(done) if at >= 0 else -1
            done = tuple(box < reviewed for box in range(_MOST))
        self._done, self._at = done, at
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of all boxes."""
        return QSize(max(0, len(self._done) * _STEP), _STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the boxes."""
        painter = QPainter(self)
        theme = self._theme
        for number, done in enumerate(self._done):
            box = QRect(number * _STEP, 1, _BOX, _BOX)
            if done:
                painter.fillRect(box, theme.muted)
            painter.setPen(QPen(theme.muted if done else theme.edge, 1))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
            if number == self._at:
                painter.setPen(QPen(theme.accent, 2))
                painter.drawRect(box.adjusted(1, 1, -1, -1))


class TriageBar(QWidget):
    """The foot of the window. What it says of keys comes from the table of actions, so it cannot lie."""

    def __init__(
        self, theme: Theme, session: ReviewSession | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session: ReviewSession | None = None
        self._hints: list[KeyHint] = []
        self._line = line(self)
        self._boxes = ProgressBoxes(theme, self)
        self._words = label(self, sans(9.5))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 1, 12, 0)
        self._row.setSpacing(14)
        self._row.addStretch(1)
        self._row.addWidget(self._boxes)
        self._row.addWidget(self._words)
        self.setFixedHeight(HEIGHT)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the window may be narrower
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Keys and progress")
        self.set_theme(theme)
        self.set_session(session)

    @property
    def words(self) -> str:
        """Return what stands at the end: “7 of 12 reviewed”."""
        return self._words.text()

    @property
    def hints(self) -> tuple[str, ...]:
        """Return the keys and words that are shown, those cut for want of room left out."""
        return tuple(hint.accessibleName() for hint in self._hints if not hint.isHidden())

    def set_session(self, session: ReviewSession | None) -> None:
        """Follow another review, or none."""
        if self._session is not None:
            self._session.review_changed.disconnect(self._refresh)
            self._session.selection_changed.disconnect(self._refresh)
        self._session = session
        if session is not None:
            session.review_changed.connect(self._refresh)
            session.selection_changed.connect(self._refresh)
        self._refresh()

    def set_keys(self, keys: Sequence[Key]) -> None:
        """Show these keys and words, most needed first: ((("j", "k"), "next, previous"), …)."""
        for hint in self._hints:
            self._row.removeWidget(hint)
            hint.hide()
            hint.deleteLater()
        self._hints = [KeyHint(caps, words, self._theme, self) for caps, words in keys]
        for number, hint in enumerate(self._hints):
            self._row.insertWidget(number, hint)
        self._fit()

    def set_words(self, words: str) -> None:
        """Show `words` at the end where there is no progress to show."""
        self._words.setText(words)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        set_ground(self, theme, theme.window)
        set_ground(self._line, theme, theme.line)
        self._boxes.set_theme(theme)
        for hint in self._hints:
            hint.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what finds no room: first the boxes, then keys from the last."""
        super().resizeEvent(event)
        self._line.setGeometry(0, 0, self.width(), 1)
        self._fit()

    def _refresh(self, _changed: object = None) -> None:
        if self._session is None:
            self._boxes.set_progress((), -1)
            self._words.setText("")
            return
        rows = [row for row in self._session.rows if not is_free(row.finding)]
        decisions = self._session.review.decisions
        keys = [row.key for row in rows]
        finding = self._session.selection.finding
        at = keys.index(finding) if finding in keys else -1
        self._boxes.set_progress(tuple(key in decisions for key in keys), at)
        done, total = progress(self._session.review)
        words = f"All {total} reviewed" if done == total else f"{done} of {total} reviewed"
        self._words.setText(words if total else "Nothing to review")
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 24 - self._words.sizeHint().width() - 2 * self._row.spacing()
        wanted = [hint.sizeHint().width() + self._row.spacing() for hint in self._hints]
        boxes = self._boxes.sizeHint().width()
        self._boxes.setVisible(bool(boxes) and sum(wanted) + boxes <= room)
        used = 0
        for hint, width in zip(self._hints, wanted, strict=True):
            used += width
            hint.setVisible(used <= room)
