"""PageEditor: one paragraph of the page with a caret in it, lying exactly over its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from translator_app.text.bidi import FIRST_STRONG_ISOLATE, POP_ISOLATE, without_isolates
from translator_app.ui.mime import plain_mime
from translator_app.ui.panes.page_layout import PageLayout, set_up
from translator_app.ui.theme import Theme, palette

if TYPE_CHECKING:
    from translator_app.ui.panes.page_blocks import PageBlock

_BORDER, _ACROSS, _DOWN = 2, 8, 4
_ISOLATES = (FIRST_STRONG_ISOLATE, POP_ISOLATE)
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Backspace)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Delete)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PageEditor(QPlainTextEdit):
    """Types like any field; the isolates of the display copy are stepped over and never given away.

    `finished()` asks to leave the text, `stepped(int)` for the paragraph after (1) or before (-1);
    `left()` says that the keyboard went elsewhere, `grew()` that the paragraph has more or fewer lines.
    """

    finished = Signal()
    stepped = Signal(int)
    left = Signal()
    grew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        self.page_layout = set_up(document, _DOWN)
        self.setDocument(document)
        self.setObjectName("editor")
        self.setAccessibleName("Paragraph, being edited; Escape finishes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self._lines = 0
        self._own = False  # whether the isolates in it are the article's own
        document.contentsChanged.connect(self._measure)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.setPalette(palette(theme))
        self.setStyleSheet(
            f"#editor {{ background: {theme.page.name()}; color: {theme.ink.name()};"
            f" border: {_BORDER}px solid {theme.accent.name()}; padding: 0; min-height: 0; }}"
        )

    def take(self, block: PageBlock, words: str, layout: PageLayout, offset: int) -> None:
        """Show `block`, set as `layout` sets it, with the caret at Qt's position `offset`.

        `words` are those of the reviewed article: isolates that are its own stand there for all to see.
        """
        self._own = any(isolate in words for isolate in _ISOLATES)
        self.adopt(layout)
        self.page_layout.blocks = (replace(block, tail=True), block)  # as if more followed: no gap below
        self.setPlainText(words if self._own else block.text)
        self.page_layout.forget()
        cursor = self.textCursor()
        cursor.setPosition(min(offset, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._measure()

    def adopt(self, layout: PageLayout) -> None:
        """Break lines where `layout` breaks them."""
        geometry = layout.geometry
        own = replace(geometry, left=_ACROSS, width=geometry.column + 2 * _ACROSS)
        if own != self.page_layout.geometry:
            self.page_layout.arrange(own)
            self.page_layout.forget()

    def words(self) -> str:
        """Return the paragraph as typed so far, without isolates; line ends inside it are line feeds."""
        raw = self.document().toRawText().replace("\u2029", " ").replace("\u2028", "\n")
        return raw if self._own else without_isolates(raw)

    def place(self, left: int, top: float) -> None:
        """Lie over the block whose text begins at `left` and whose top is at `top`."""
        height = round(self.blockBoundingRect(self.document().firstBlock()).height()) + 2 * (_DOWN + _BORDER)
        across = _ACROSS + _BORDER
        width = self.page_layout.geometry.column + 2 * across
        self.setGeometry(QRect(left - across, round(top) - _DOWN - _BORDER, width, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, go on to the next paragraph, or type."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in _LEAVE:
            self.finished.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.stepped.emit(1 if key == Qt.Key.Key_Tab else -1)
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._at_end(down=key == Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            self._step_over_isolates(key)
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words alone: a paragraph stays one."""
        if source.hasText():
            self.insertPlainText(" ".join(without_isolates(source.text()).split("\n")))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy no isolates."""
        return plain_mime(without_isolates(self.textCursor().selectedText()).replace("\u2028", "\n"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere, unless only for a menu or another window."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()

    def _at_end(self, *, down: bool) -> bool:
        cursor = self.textCursor()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()
        return line == (cursor.block().layout().lineCount() - 1 if down else 0)

    def _step_over_isolates(self, key: Qt.Key) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection() or key not in (*_BACK, *_ON):
            return
        back = key in _BACK
        move = (
            QTextCursor.MoveOperation.PreviousCharacter if back else QTextCursor.MoveOperation.NextCharacter
        )
        while self.document().characterAt(cursor.position() - back) in _ISOLATES and cursor.movePosition(
            move
        ):
            pass
        self.setTextCursor(cursor)

    def _measure(self) -> None:
        first = self.document().firstBlock()
        self.page_layout.blockBoundingRect(first)
        if first.layout().lineCount() != self._lines:
            self._lines = first.layout().lineCount()
            self.grew.emit()
