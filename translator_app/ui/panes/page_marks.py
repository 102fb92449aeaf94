"""MarkIndex: where each mark stands in the blocks of the page, and in their lines."""

from __future__ import annotations

import enum
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from translator_app.core.span import Span
from translator_app.ui.panes.page_blocks import BlockKind
from translator_app.ui.textpos import TextPositions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QTextLayout, QTextLine

    from translator_app.review.items import PageMark
    from translator_app.ui.panes.page_text import PageText, Place


class Part(enum.Enum):
    """What a stretch of words is to its mark."""

    OWN = "own"
    MENTION = "mention"
    PERSIAN = "persian"


@dataclass(frozen=True, slots=True)
class Word:
    """A stretch of a mark in one block, in Qt's positions of the block; its gloss hangs on the last one."""

    mark: PageMark
    part: Part
    start: int
    end: int
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A word, or a part of it, on one line: x of the viewport, baseline from the top of the block."""

    word: Word
    line: int
    left: float
    right: float
    baseline: int


class MarkIndex:
    """All marks of a page by place; the words of a block are worked out when they are asked for."""

    def __init__(self, marks: Sequence[PageMark], page: PageText) -> None:
        self._marks, self._page = marks, page
        self._entries = sorted(
            (span.start, number, part.value, span.end)
            for number, mark in enumerate(marks)
            for part, span in _spans(mark)
        )
        self._starts = [entry[0] for entry in self._entries]
        self._longest = max((end - start for start, _, _, end in self._entries), default=0)

    def words(self, number: int) -> list[Word]:
        """Return the stretches of marks in block `number`, in the order of the text."""
        if number >= len(self._page.blocks):
            return []  # Qt has one block even where there is no text
        block = self._page.blocks[number]
        if block.kind is BlockKind.STRIP:
            return []
        before = self._page.edits.before
        first = bisect_left(self._starts, before(block.source.start) - self._longest)
        last = bisect_right(self._starts, before(block.source.end))
        positions = TextPositions(block.text)
        found = [
            word
            for entry in self._entries[first:last]
            if (word := self._word(number, entry, positions)) is not None
        ]
        return sorted(found, key=lambda word: (word.start, word.end))

    def _word(self, number: int, entry: tuple[int, int, str, int], positions: TextPositions) -> Word | None:
        start, index, part, end = entry
        places = self._page.places(Span(start, end))
        place = next((place for place in places if place.block == number), None)
        if place is None:
            return None
        is_last = place is places[-1] and part == Part.OWN.value
        begin, finish = positions.to_qt(place.start), positions.to_qt(place.end)
        return Word(self._marks[index], Part(part), begin, finish, is_last)


def _spans(mark: PageMark) -> Iterable[tuple[Part, Span]]:
    if own := mark.english or mark.persian:
        yield Part.OWN, own
    if mark.english and mark.persian:
        yield Part.PERSIAN, mark.persian
    for mention in mark.mentions:
        yield Part.MENTION, mention


def stretches_by_block(places: Iterable[Place], page: PageText) -> dict[int, list[tuple[int, int]]]:
    """Return (start, end) in Qt's positions of each of `places`, sorted by block."""
    positions: dict[int, TextPositions] = {}
    found: dict[int, list[tuple[int, int]]] = {}
    for place in places:
        if place.block not in positions:
            positions[place.block] = TextPositions(page.blocks[place.block].text)
        known = positions[place.block]
        found.setdefault(place.block, []).append((known.to_qt(place.start), known.to_qt(place.end)))
    return found


def line_parts(layout: QTextLayout, begin: int, end: int) -> list[tuple[int, float, float]]:
    """Return (line, left, right) of each line that holds a part of the stretch from `begin` to `end`."""
    first = layout.lineForTextPosition(begin)
    last = layout.lineForTextPosition(max(end - 1, begin))
    if not first.isValid() or not last.isValid():
        return []
    rtl = layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    found: list[tuple[int, float, float]] = []
    for number in range(first.lineNumber(), last.lineNumber() + 1):
        line = layout.lineAt(number)
        line_start, line_end = line.textStart(), line.textStart() + line.textLength()
        whole = line.naturalTextRect()
        begins, ends = (whole.right(), whole.left()) if rtl else (whole.left(), whole.right())
        one = x_of(line, begin) if begin > line_start else begins
        other = x_of(line, end) if end < line_end else ends
        found.append((number, min(one, other), max(one, other)))
    return found


def x_of(line: QTextLine, position: int) -> float:
    """Return the x of a position of the block; PySide gives the corrected position beside it."""
    answer = cast("tuple[float, int] | float", line.cursorToX(position))
    return answer[0] if isinstance(answer, tuple) else answer
