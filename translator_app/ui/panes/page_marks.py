"""words_by_block: where each mark stands in the blocks of the page, and in their lines."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from translator_app.ui.textpos import TextPositions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextLayout

    from translator_app.core.span import Span
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


def words_by_block(marks: Iterable[PageMark], page: PageText) -> dict[int, list[Word]]:
    """Sort the stretches of all `marks` by block, each block's in the order of the text."""
    positions: dict[int, TextPositions] = {}
    found: dict[int, list[Word]] = {}
    for mark in marks:
        for part, span in _spans(mark):
            places = page.places(span)
            for place in places:
                word = _word(mark, part, place, page, positions, is_last=place is places[-1])
                found.setdefault(place.block, []).append(word)
    for words in found.values():
        words.sort(key=lambda word: (word.start, word.end))
    return found


def _spans(mark: PageMark) -> Iterable[tuple[Part, Span]]:
    if own := mark.english or mark.persian:
        yield Part.OWN, own
    if mark.english and mark.persian:
        yield Part.PERSIAN, mark.persian
    for mention in mark.mentions:
        yield Part.MENTION, mention


def _word(  # noqa: PLR0913 - each is one fact about the word
    mark: PageMark,
    part: Part,
    place: Place,
    page: PageText,
    known: dict[int, TextPositions],
    *,
    is_last: bool,
) -> Word:
    if place.block not in known:
        known[place.block] = TextPositions(page.blocks[place.block].text)
    positions = known[place.block]
    start, end = positions.to_qt(place.start), positions.to_qt(place.end)
    return Word(mark, part, start, end, is_last and part is Part.OWN)


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
        one = _x(line.cursorToX(begin)) if begin > line_start else begins
        other = _x(line.cursorToX(end)) if end < line_end else ends
        found.append((number, min(one, other), max(one, other)))
    return found


def _x(answer: object) -> float:
    """Take x from Qt's answer; PySide gives the corrected position beside it."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
