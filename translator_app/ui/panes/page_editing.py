"""TextEditing: the page's second mode, in which its paragraphs are typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from translator_app.core.edit import Edit
from translator_app.core.span import Span
from translator_app.core.word_edits import word_edits
from translator_app.review.free import edit_freely
from translator_app.ui.panes.page_blocks import BlockKind
from translator_app.ui.panes.page_editor import PageEditor

if TYPE_CHECKING:
    from translator_app.ui.panes.page import PagePane
    from translator_app.ui.session import ReviewSession
    from translator_app.ui.theme import Theme

_PAUSE_MS = 500  # of typing, after which what is typed goes into the review and so on disk
_LABEL = "The text was edited."


class TextEditing(QObject):
    """Puts the editor over one paragraph after another, and what is typed into the review.

    `changed(bool)` tells that the mode was entered or left. What is typed in a paragraph is one step to undo.
    """

    changed = Signal(bool)

    def __init__(self, page: PagePane, session: ReviewSession, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self._at: int | None = None  # the block that is edited
        self._start = 0  # of it in the reviewed text
        self._before = ""
        self._step = 0
        self.editor = PageEditor(page.viewport())
        self.set_theme(theme)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.editor.textChanged.connect(self._typed)
        self.editor.finished.connect(self.finish)
        self.editor.stepped.connect(self._go)
        self.editor.left.connect(self._left)
        self.editor.grew.connect(self._place)
        self.editor.cursorPositionChanged.connect(self._keep_caret_in_view)
        page.verticalScrollBar().valueChanged.connect(self._place)
        session.review_changed.connect(self._place)
        page.viewport().installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Tell whether a paragraph is being edited."""
        return self._at is not None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.editor.set_theme(theme)

    def toggle(self) -> None:
        """Enter the mode at the selected term, else at the first paragraph in view; or leave it."""
        if self.is_on:
            self.finish()
            return
        self.open(*beginning(self._page, self._session))

    def finish(self) -> None:
        """Leave the mode; what was typed stays."""
        if self._at is None:
            return
        self.commit()
        self._at = None
        self.editor.hide()
        self._page.setFocus()
        self.changed.emit(False)

    def commit(self) -> None:
        """Put what was typed so far into the review."""
        self._pause.stop()
        after = self.editor.words()
        if self._at is None or after == self._before:
            return
        start = self._start
        changes = [Edit(e.span.shifted(start), e.text) for e in word_edits(self._before, after)]
        self._before = after
        session = self._session
        session.step(_LABEL, lambda by: edit_freely(session.review, changes, by), self._step)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """While the mode is on, a press on the page goes on editing where it falls."""
        if event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._place)
        if not self.is_on or not isinstance(event, QMouseEvent):
            return False
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            return self._press(event.position())
        return False

    def _press(self, point: QPointF) -> bool:
        number = self._page.cursorForPosition(point.toPoint()).blockNumber()
        self.commit()
        if not is_text(self._page, number):
            return False
        self.open(number, 0)
        inside = self.editor.viewport().mapFrom(self._page.viewport(), point.toPoint())
        self.editor.setTextCursor(self.editor.cursorForPosition(inside))
        return True

    def open(self, number: int, offset: int) -> None:
        """Edit block `number`, with the caret at Qt’s position `offset` of it."""
        page = self._page.page
        if page is None or not is_text(self._page, number):
            return
        entered = self._at is None
        block = page.blocks[number]
        self._at, self._start = number, block.source.start
        self._step += 1
        self.editor.page_layout.muted = self._page.page_layout.muted
        self.editor.take(block, block.source.of(page.reviewed), self._page.page_layout, offset)
        self._before = self.editor.words()
        self._pause.stop()
        self._place()
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if entered:
            self.changed.emit(True)

    def _go(self, by: int) -> None:
        self.commit()
        page, number = self._page.page, (self._at or 0) + by
        while page is not None and 0 <= number < len(page.blocks):
            if is_text(self._page, number):
                start = page.edits.before(page.blocks[number].source.start)
                self._page.reveal(Span(start, start + 1))
                self.open(number, 0)
                return
            number += by
        self.finish()

    def _typed(self) -> None:
        if self._at is not None:
            self._pause.start()

    def _left(self) -> None:
        self.commit()
        QTimer.singleShot(0, self, self._end_unless_on_again)

    def _end_unless_on_again(self) -> None:
        if self.is_on and not self.editor.hasFocus():
            self._at = None
            self.editor.hide()
            self.changed.emit(False)

    def _keep_caret_in_view(self) -> None:
        if self.is_on and not self.editor.isHidden():
            scroll_to_caret(self._page, self.editor)

    def _place(self) -> None:
        if self._at is None:
            return
        self.editor.adopt(self._page.page_layout)
        top = next((top for number, top in self._page.visible_blocks() if number == self._at), None)
        if top is None:
            self.editor.move(QPoint(0, -10_000))  # scrolled away, yet still the one that types
        else:
            self.editor.place(self._page.page_layout.geometry.left, top)


def is_text(page: PagePane, number: int) -> bool:
    """Tell whether block `number` holds words of the article."""
    if page.page is None or not 0 <= number < len(page.page.blocks):
        return False
    return page.page.blocks[number].kind is not BlockKind.STRIP


def beginning(page: PagePane, session: ReviewSession) -> tuple[int, int]:
    """Return the block to begin with, and Qt's position in it: the selected term, if it is in view."""
    mark = session.mark(session.selection.mark)
    span = (mark.english or mark.persian) if mark else None
    seen = [number for number, top in page.visible_blocks() if top >= 0 and is_text(page, number)]
    if span is not None and page.page is not None:
        for number, stretches in page.qt_places(page.page.places(span)[:1]).items():
            if number in dict(page.visible_blocks()) and is_text(page, number):
                return number, stretches[0][0]
    return (seen[0] if seen else 0), 0


def scroll_to_caret(page: PagePane, editor: PageEditor) -> None:
    """Scroll the page by as many lines as the caret stands outside of it."""
    pitch, caret = page.page_layout.pitch, editor.cursorRect()
    top = editor.viewport().mapTo(page.viewport(), caret.topLeft()).y()
    below = top + caret.height() + pitch - page.viewport().height()
    lines = -(-below // pitch) if below > 0 else min(0, (top - pitch) // pitch)
    if lines:
        page.verticalScrollBar().setValue(page.verticalScrollBar().value() + lines)
