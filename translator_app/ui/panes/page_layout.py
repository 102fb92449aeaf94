"""PageLayout: sets blocks at one pitch in a column of its own width, each only when it is first needed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from translator_app.core.span import Span
from translator_app.ui.fonts import persian, serif
from translator_app.ui.panes.page_blocks import BlockKind, PageBlock
from translator_app.ui.panes.page_geometry import (
    PERSIAN_SHARE,
    BlockStyle,
    PageGeometry,
    block_styles,
    gap_after,
    page_geometry,
)
from translator_app.ui.textpos import TextPositions, qt_length

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

# Every letter of the script, also in addresses and damaged words, where no term can stand.
_ARABIC = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_PERSIAN = re.compile(f"[{_ARABIC}](?:[{_ARABIC}\u200c\u200d \u00a0]*[{_ARABIC}])?")


class PageLayout(QPlainTextDocumentLayout):
    """QPlainTextEdit asks for a block's rectangle before it paints it; there the block is laid out.

    Its own layout knows neither line pitch nor gaps, and always fills the viewport.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.blocks: tuple[PageBlock, ...] = ()
        self.geometry: PageGeometry = page_geometry(736)
        self.styles: dict[BlockKind, BlockStyle] = block_styles(self.geometry.points)
        self.muted: QColor | None = None
        self.byline_under: int | None = None
        self.room_for_glosses: Callable[[int], int] | None = None  # px below a block, where no margin is
        self._heights: dict[int, int] = {}
        self._size_changed = QTimer(self)
        self._size_changed.setSingleShot(True)
        self._size_changed.timeout.connect(self.tell_size)

    @property
    def pitch(self) -> int:
        """Return how far the lines of the body stand apart, px."""
        return self.styles[BlockKind.BODY].pitch

    def arrange(self, geometry: PageGeometry) -> None:
        """Take a new arrangement; the caller has the blocks laid out anew."""
        if geometry.points != self.geometry.points:
            self.styles = block_styles(geometry.points)
        self.geometry = geometry

    def forget(self) -> None:
        """Have every block laid out again when it is next needed."""
        self._heights.clear()
        block = self.document().firstBlock()
        while block.isValid():
            block.clearLayout()
            block = block.next()

    def tell_size(self) -> None:
        """Let the scroll bar know how many lines there are by now."""
        self._size_changed.stop()
        self.documentSizeChanged.emit(self.documentSize())

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Lay out again what changed; Qt has just laid out a single block in its own way."""
        super().documentChanged(start, removed, added)
        block, end = self.document().findBlock(start), start + max(added, 1)
        while block.isValid() and block.position() < end:
            block.clearLayout()
            block = block.next()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the room of `block`, its gap included."""
        if not block.isValid():
            return QRectF()
        number = block.blockNumber()
        layout = block.layout()
        if layout.lineCount() == 0 or number not in self._heights:
            self._heights[number] = self._lay_out(block, layout, number)
        return QRectF(0, 0, self.geometry.width, self._heights[number])

    def style_of(self, number: int) -> BlockStyle:
        """Return how block `number` is set."""
        kind = self.blocks[number].kind if number < len(self.blocks) else BlockKind.BODY
        return self.styles[kind]

    def baseline(self, number: int, line: int) -> int:
        """Return the baseline of a line, from the top of its block."""
        style = self.style_of(number)
        return style.baseline + line * style.pitch

    def height_of(self, number: int) -> int:
        """Return the room of block `number`, its gap included; it has been laid out."""
        return self._heights.get(number, 0)

    def line_at(self, number: int, y: float) -> int:
        """Return the line of block `number` at `y` from its top: the first above it, the last below it."""
        style = self.style_of(number)
        count = self.document().findBlockByNumber(number).layout().lineCount()
        return min(max(int((y - style.top) // style.pitch), 0), max(count - 1, 0))

    def _lay_out(self, block: QTextBlock, layout: QTextLayout, number: int) -> int:
        style = self.style_of(number)
        shown = self.blocks[number] if number < len(self.blocks) else None
        self._set_formats(layout, block.text(), shown, style)
        option = QTextOption()
        rtl = shown is not None and shown.piece.rtl
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        if rtl:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        count = self._break_lines(layout, style)
        if block.lineCount() != count:
            block.setLineCount(count)
            self._size_changed.start(0)
        return style.top + count * style.pitch + self._room_below(number, shown, style)

    def _break_lines(self, layout: QTextLayout, style: BlockStyle) -> int:
        column, left = self.geometry.column, self.geometry.left
        baseline = style.baseline
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(column)
            # Whole pixels for the baseline whatever letters the line holds: the rules are drawn by it.
            line.setPosition(QPointF(left, baseline - line.ascent()))
            baseline += style.pitch
        layout.endLayout()
        return layout.lineCount()

    def _room_below(self, number: int, shown: PageBlock | None, style: BlockStyle) -> int:
        if shown is None:
            return style.after
        following = self.blocks[number + 1] if number + 1 < len(self.blocks) else None
        last = 40 if following is None else 0  # the page ends with some air
        byline = 28 if number == self.byline_under else 0
        glosses = self.room_for_glosses(number) if self.room_for_glosses else 0
        return gap_after(shown, following, style) + byline + last + glosses

    def _set_formats(
        self, layout: QTextLayout, text: str, shown: PageBlock | None, style: BlockStyle
    ) -> None:
        base = QTextCharFormat()
        base.setFont(style.font)
        if style.muted and self.muted is not None:
            base.setForeground(self.muted)
        ranges = [_range(0, qt_length(text), base)]
        rtl = shown is not None and shown.piece.rtl
        small = QTextCharFormat(base)
        points = style.font.pointSizeF() * (0.96 if rtl else PERSIAN_SHARE)
        small.setFont(persian(points, bold=style.font.bold()))
        if rtl:
            ranges.append(_range(0, qt_length(text), small))
        else:
            positions = TextPositions(text)
            runs = (Span(*match.span()) for match in _PERSIAN.finditer(text))
            ranges += [_range(*positions.range_to_qt(run), small) for run in runs]
        layout.setFormats(ranges)


def set_up(document: QTextDocument, margin: int) -> PageLayout:
    """Give `document` the page's font and direction, a margin of `margin` px, and a layout of its own."""
    document.setDefaultFont(serif(12.5))
    document.setDocumentMargin(margin)
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    layout = PageLayout(document)
    document.setDocumentLayout(layout)
    return layout


def _range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made
