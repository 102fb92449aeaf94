"""PageColumn: the text widget of the page - its document, its layout, and what is painted about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPainter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from translator_app.ui.mime import plain_mime
from translator_app.ui.panes.page_geometry import TOP, page_geometry
from translator_app.ui.panes.page_hits import Shown
from translator_app.ui.panes.page_layout import set_up
from translator_app.ui.panes.page_marks import MarkIndex, stretches_by_block
from translator_app.ui.panes.page_scene import PageScene
from translator_app.ui.panes.page_text import PageText, changed_range, page_text, title_block
from translator_app.ui.panes.page_view import PageView, paint_ground, paint_over
from translator_app.ui.textpos import TextPositions

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from translator_app.review.items import PageMark
    from translator_app.review.state import Review
    from translator_app.ui.panes.page_text import Place

_OVERHANG = 150  # px; so far a gloss can stand below the block it belongs to


class PageColumn(QPlainTextEdit):
    """Shows a PageText read-only; what is marked and how it looks comes from the class above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        self.page_layout = set_up(document, TOP)
        self.setDocument(document)
        self.scene = PageScene(self.page_layout)
        self.page_layout.room_for_glosses = self.scene.room_below
        self.page: PageText | None = None
        self.changed: dict[int, list[tuple[int, int]]] = {}
        self.setObjectName("page")
        self.setAccessibleName("Article")
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setMinimumWidth(320)

    def show_review(self, review: Review, marks: Sequence[PageMark], opened: Collection[int] = ()) -> None:
        """Show `review`; only blocks whose words differ from what stands there are replaced."""
        before, page = self.page, page_text(review, opened)
        self.page = page
        self.page_layout.blocks = page.blocks
        if before is None:
            self.setPlainText(page.text)
        elif [b.text for b in before.blocks] != [b.text for b in page.blocks]:
            self._replace(before, page)
        places = (p for span in page.edits.changed() for p in page.places_reviewed(span))
        self.changed = stretches_by_block(places, page)
        self.scene.reset(MarkIndex(marks, page))
        self.viewport().update()

    def set_byline(self, words: str) -> None:
        """Make or take away the room for the byline below the title."""
        under = title_block(self.page.blocks) if self.page and words else None
        if under != self.page_layout.byline_under:
            self.page_layout.byline_under = under
            self.lay_out_again()

    def lay_out_again(self) -> None:
        """Forget every line and place; visible blocks are worked out anew in the next paint."""
        self.page_layout.forget()
        self.scene.reset()
        self.viewport().update()

    def _replace(self, before: PageText, page: PageText) -> None:
        """Put the new blocks in place of those that differ, and keep the line at the top where it is."""
        first, old_end, new_end = changed_range(before.blocks, page.blocks)
        top, line = self.firstVisibleBlock().blockNumber(), self._top_line()
        if old_end == len(before.blocks) and new_end == len(page.blocks) and first == 0:
            self.setPlainText(page.text)
        else:
            self._replace_blocks(page, first, old_end, new_end)
        self.page_layout.forget()
        top = top + new_end - old_end if top >= old_end else top
        block = self.document().findBlockByNumber(min(top, self.document().blockCount() - 1))
        self.page_layout.blockBoundingRect(block)
        self.page_layout.tell_size()
        self.verticalScrollBar().setValue(block.firstLineNumber() + min(line, block.lineCount() - 1))

    def _replace_blocks(self, page: PageText, first: int, old_end: int, new_end: int) -> None:
        cursor = QTextCursor(self.document())
        words = "\n".join(block.text for block in page.blocks[first:new_end])
        start = self.document().findBlockByNumber(first)
        if first == old_end:  # blocks are added only
            cursor.setPosition(start.position() if start.isValid() else self.document().characterCount() - 1)
            cursor.insertText(words + "\n" if start.isValid() else "\n" + words)
            return
        last = self.document().findBlockByNumber(old_end - 1)
        end = last.position() + last.length() - 1
        begin = start.position()
        if first == new_end:  # blocks are taken away only, with one of their line ends
            begin, end = (begin - 1, end) if first else (begin, end + 1)
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)

    def _top_line(self) -> int:
        block = self.firstVisibleBlock()
        return max(0, self.verticalScrollBar().value() - block.firstLineNumber())

    def visible_blocks(self) -> list[Shown]:
        """Return number and top of the blocks in view, with those above whose glosses hang into it."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        shown: list[Shown] = []
        above, y = block.previous(), top
        while above.isValid() and y > -_OVERHANG:
            y -= self.page_layout.blockBoundingRect(above).height()
            shown.insert(0, (above.blockNumber(), y))
            above = above.previous()
        while block.isValid() and top < self.viewport().height():
            shown.append((block.blockNumber(), top))
            top += self.page_layout.blockBoundingRect(block).height()
            block = block.next()
        return shown

    def view(self) -> PageView | None:
        """Return what is to be painted now; None paints the bare text."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, text, then all that stands about it."""
        view = self.view()
        if view is None or not view.blocks:
            super().paintEvent(event)
            return
        with QPainter(self.viewport()) as painter:
            paint_ground(painter, view)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            paint_over(painter, view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange column and margin for the new width."""
        geometry = page_geometry(self.viewport().width())
        if geometry != self.page_layout.geometry:
            self.page_layout.arrange(geometry)
            self.lay_out_again()
        super().resizeEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy what the article has there: no isolates, no words of the program."""
        if self.page is None:
            return plain_mime("")
        cursor = self.textCursor()
        ends = (self.place_of(cursor.selectionStart()), self.place_of(cursor.selectionEnd()))
        return plain_mime(self.page.article_text(*ends))

    def place_of(self, position: int) -> tuple[int, int]:
        """Return the block of Qt's `position` and the place in it."""
        block = self.document().findBlock(position)
        return block.blockNumber(), TextPositions(block.text()).to_python(position - block.position())

    def qt_places(self, places: Sequence[Place]) -> dict[int, list[tuple[int, int]]]:
        """Return `places` in Qt's positions, sorted by block."""
        return stretches_by_block(places, self.page) if self.page else {}
