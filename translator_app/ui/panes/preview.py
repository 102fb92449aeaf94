"""PreviewPane: the reviewed article as its readers will see it - in Word, on the web, in a plain mail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from translator_app.review.items import Mark
from translator_app.review.result import reviewed_text
from translator_app.ui.fonts import sans, serif
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import line, set_ground
from translator_app.ui.panes.preview_column import PreviewColumn
from translator_app.ui.panes.preview_head import PreviewHead
from translator_app.ui.panes.preview_places import PreviewPlaces
from translator_app.ui.panes.preview_seen import Seen, looked_at, ways_of, with_marks
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme

_COPIED = {
    "isolated": "Copied with every Persian run isolated.",
    "marked": "Copied with left-to-right marks.",
    "plain": "Copied as it is.",
}
_WORD = ((Mark.OK, "Persian runs are marked right-to-left"), (Mark.OK, "Numbers follow the English"))
_WEB = ((Mark.OK, "Each Persian run stands apart"), (Mark.OK, "Numbers follow the English"))
_MAIL = ((Mark.OK, "Nothing stands where Persian could move it"),)
_TURNED = ((Mark.WRONG, "What follows Persian is turned round"),)


class PreviewPane(QWidget):
    """`closed()` asks for the page again, `export_asked()` for the dialog; `said(str)` tells what was done.

    Keys: j and k for the places out of order, left and right for paragraphs, 1, 2 and x to copy.
    """

    closed = Signal()
    export_asked = Signal()
    said = Signal(str)

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._seen: tuple[Seen, ...] = looked_at(session.review)
        self._places = [(at, place) for at, seen in enumerate(self._seen) for place in seen.plain.places]
        self._at, self._place = (self._places[0][0], 0) if self._places else (0, 0)
        self.head = PreviewHead(theme, self)
        self.word = PreviewColumn("Word", "file-text", serif(12), theme, self)
        self.web = PreviewColumn("Web page", "globe", sans(11), theme, self)
        self.mail = PreviewColumn("Plain-text mail", "mail", sans(11), theme, self)
        self.places = PreviewPlaces(theme, self)
        self._lines = [line(self) for _ in range(2)]
        self._inside = QWidget()
        self._area = QScrollArea(self)
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The article as its readers will see it")
        self.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Show the paragraph and the place that are chosen."""
        self.head.show_state(self._at + 1, len(self._seen), len(self._places))
        here = [place for at, place in self._places if at == self._at]
        self.places.setVisible(bool(here))
        if not self._seen:
            return
        seen = self._seen[self._at]
        self.word.show_reading(seen.isolated, _WORD, rtl=seen.rtl)
        self.web.show_reading(seen.isolated, _WEB, rtl=seen.rtl)
        self.mail.show_reading(seen.plain, _TURNED if seen.plain.places else _MAIL, rtl=seen.rtl)
        if here:
            at, place = self._places[self._place]
            place = place if at == self._at else here[0]
            self.places.show_place(ways_of(seen, place), self._place + 1, len(self._places))

    def step(self, by: int) -> None:
        """Show the paragraph after (1) or before (-1), round the end."""
        if self._seen:
            self._at = (self._at + by) % len(self._seen)
            numbers = [number for number, (at, _) in enumerate(self._places) if at == self._at]
            self._place = numbers[0] if numbers else self._place
            self.refresh()

    def step_place(self, by: int) -> None:
        """Show the next (1) or previous (-1) place that is out of order, round the end."""
        if self._places:
            self._place = (self._place + by) % len(self._places)
            self._at = self._places[self._place][0]
            self.refresh()

    def copy(self, how: str) -> None:
        """Put the whole article on the clipboard as plain text: “isolated”, “marked” or “plain”."""
        text = reviewed_text(self._session.review)
        if how == "isolated":
            text = isolated(text)
        elif how == "marked":
            text = with_marks(text)
        QGuiApplication.clipboard().setText(text)
        self.said.emit(_COPIED[how])

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        for ground in (self._inside, self._area, self._area.viewport()):
            set_ground(ground, theme, theme.panel)
        for rule in self._lines:
            set_ground(rule, theme, theme.line)
        for part in (self.head, self.word, self.web, self.mail, self.places):
            part.set_theme(theme)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this pane from the actions of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says."""
        act = self._act(event)
        if act:
            act()
        else:
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return None
        return self._keys.get(Qt.Key(event.key()))

    def _close(self) -> None:
        self.closed.emit()

    def _connect(self) -> None:
        self.head.closed.connect(self.closed)
        self.head.stepped.connect(self.step)
        self.head.export_asked.connect(self.export_asked)
        self.places.copy_asked.connect(self.copy)
        key = Qt.Key
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            key.Key_J: lambda: self.step_place(1), key.Key_K: lambda: self.step_place(-1),
            key.Key_Right: lambda: self.step(1), key.Key_Left: lambda: self.step(-1),
            key.Key_1: lambda: self.copy("isolated"), key.Key_2: lambda: self.copy("marked"),
            key.Key_X: lambda: self.copy("plain"),
            key.Key_Escape: self._close, key.Key_P: self._close,
        }  # fmt: skip

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, column in enumerate((self.word, self.web, self.mail)):
            if number:
                rule = self._lines[number - 1]
                rule.setFixedWidth(1)
                rule.setMinimumHeight(0)
                rule.setMaximumHeight(16_777_215)  # Qt's own most: as high as the columns
                row.addWidget(rule)
            row.addWidget(column, 1)
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(row)
        inner.addWidget(self.places)
        inner.addStretch(1)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(0)
        column_.addWidget(self.head)
        column_.addWidget(self._area, 1)
