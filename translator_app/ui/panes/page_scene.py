"""PageScene: what is drawn about each block - words, glosses, rules, bars - worked out once a layout."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from translator_app.ui.panes.margin_gloss import Gloss, fit_gloss
from translator_app.ui.panes.margin_slots import Anchor, Room, Slot, place_glosses
from translator_app.ui.panes.margin_under import ROW, under_rows
from translator_app.ui.panes.page_geometry import GLOSS_STEP
from translator_app.ui.panes.page_marks import MarkIndex, Part, Segment, Word, line_parts

if TYPE_CHECKING:
    from translator_app.review.items import PageMark
    from translator_app.ui.panes.page_layout import PageLayout

_REACH_BACK = 24  # blocks; so far back glosses can push each other down
_REACH_ON = 6
_CHIP = 26
_TINT = 7


@dataclass(frozen=True, slots=True)
class Tie:
    """A gloss tied to its word; y are from the top of the word's block, x of the viewport.

    With more than one of `marks` it is shown as “+N”.
    """

    slot: Slot
    marks: tuple[PageMark, ...]
    segments: tuple[Segment, ...]
    gloss: Gloss
    right: float
    mark_x: float
    ruled: bool = True

    @property
    def is_chip(self) -> bool:
        """Tell whether several glosses are collapsed here."""
        return len(self.marks) > 1

    def starts_at(self, key: str | None) -> float:
        """Return where the rule begins: after the word of `key` if that is on its line, else the first."""
        first = self.segments[0]
        same = (s for s, a in zip(self.segments, self.slot.anchors, strict=True) if a.line == self.slot.line)
        return next((s.right for s in same if s.word.mark.key == key), first.right)

    @property
    def left(self) -> float:
        """Return where the gloss ends at its left."""
        return self.right - (_CHIP if self.is_chip else self.gloss.width_of(two=self.slot.two))

    @property
    def rect(self) -> QRectF:
        """Return the room of gloss and mark, which is also what a click hits."""
        height = 29 if not self.slot.two else 50
        return QRectF(self.left - _TINT, self.slot.at - 20, self.mark_x + 10 - self.left + _TINT, height)


class PageScene:
    """Asks the layout for lines and remembers what hangs on them, until `reset`."""

    def __init__(self, layout: PageLayout) -> None:
        self._layout = layout
        self._marks: MarkIndex | None = None
        self._words: dict[int, list[Word]] = {}
        self._segments: dict[int, tuple[Segment, ...]] = {}
        self._ties: dict[int, tuple[Tie, ...]] = {}

    def reset(self, marks: MarkIndex | None = None) -> None:
        """Forget what was worked out; with `marks`, take those from now on."""
        if marks is not None:
            self._marks = marks
            self._words.clear()
        self._segments.clear()
        self._ties.clear()

    def words(self, number: int) -> list[Word]:
        """Return the stretches of marks in a block."""
        if number not in self._words:
            self._words[number] = self._marks.words(number) if self._marks else []
        return self._words[number]

    def room_below(self, number: int) -> int:
        """Return how much room the glosses of a block need below it, px: none where there is a margin."""
        if not self._layout.geometry.under:
            return 0
        glosses = [self._fit(word.mark) for word in self.words(number) if _has_gloss(word)]
        rows = under_rows([gloss.width for gloss in glosses], self._layout.geometry)
        return (rows[-1].row + 1) * ROW + 6 if rows else 0

    def segments(self, number: int) -> tuple[Segment, ...]:
        """Return the stretches of marks in a block, line by line."""
        if number not in self._segments:
            block = self._layout.document().findBlockByNumber(number)
            self._layout.blockBoundingRect(block)  # lays it out if it is not yet
            layout = block.layout()
            self._segments[number] = tuple(
                Segment(word, line, left, right, self._layout.baseline(number, line))
                for word in self.words(number)
                for line, left, right in line_parts(layout, word.start, word.end)
            )
        return self._segments[number]

    def ties(self, first: int, last: int) -> dict[int, tuple[Tie, ...]]:
        """Return the ties of the blocks from `first` to `last`, both included."""
        missing = [number for number in range(first, last + 1) if number not in self._ties]
        if missing:
            self._work_out(missing[0], missing[-1])
        return {number: self._ties[number] for number in range(first, last + 1)}

    def _work_out(self, first: int, last: int) -> None:
        if self._layout.geometry.under:
            for number in range(first, last + 1):
                self._ties[number] = self._ties_below(number)
            return
        start, end = max(0, first - _REACH_BACK), min(self._count() - 1, last + _REACH_ON)
        tops: dict[int, float] = {}
        top = 0.0
        for number in range(start, end + 1):
            tops[number] = top
            top += self._height(number)
        ends = {(s.word.mark.key, number): s for number in tops for s in self._ends(number)}
        anchors = [
            self._anchor(segment, number, tops[number]) for number in tops for segment in self._ends(number)
        ]
        made = self._placed(anchors, tops, ends)
        for number in range(first, last + 1):  # only these: what stands above them may lack its own past
            self._ties[number] = tuple(made.get(number, ()))

    def _placed(
        self, anchors: list[Anchor], tops: dict[int, float], ends: dict[tuple[str, int], Segment]
    ) -> dict[int, list[Tie]]:
        geometry = self._layout.geometry
        room = Room(GLOSS_STEP, 3 * self._layout.pitch, geometry.right + 4, geometry.margin_left + 40)
        made: dict[int, list[Tie]] = {}
        for slot in place_glosses(anchors, room):
            owner = slot.anchors[0]
            words = tuple(ends[anchor.key, anchor.block] for anchor in slot.anchors)
            marks = tuple(segment.word.mark for segment in words)
            top = tops[owner.block]
            moved = replace(slot, at=slot.at - top)
            tie = Tie(moved, marks, words, self._fit(marks[0]), geometry.margin_right, geometry.mark)
            made.setdefault(owner.block, []).append(tie)
        return made

    def _ties_below(self, number: int) -> tuple[Tie, ...]:
        ends = self._ends(number)
        glosses = [self._fit(segment.word.mark) for segment in ends]
        rows = under_rows([gloss.width for gloss in glosses], self._layout.geometry)
        block = self._layout.document().findBlockByNumber(number)
        start = self._layout.baseline(number, block.layout().lineCount())
        made: list[Tie] = []
        for segment, gloss, row in zip(ends, glosses, rows, strict=True):
            anchor = Anchor(segment.word.mark.key, segment.baseline, row.right - gloss.width, block=number)
            slot = Slot((anchor,), start + row.row * ROW)
            made.append(
                Tie(slot, (segment.word.mark,), (segment,), gloss, row.right, row.right + 13, ruled=False)
            )
        return tuple(made)

    def _ends(self, number: int) -> list[Segment]:
        """Return the segments on which a gloss hangs: the last line of each word that has one."""
        own = [s for s in self.segments(number) if _has_gloss(s.word)]
        last = {s.word.mark.key: s for s in own}
        return sorted(last.values(), key=lambda s: (s.line, s.left))

    def _anchor(self, segment: Segment, number: int, top: float) -> Anchor:
        gloss = self._fit(segment.word.mark)
        left = self._layout.geometry.margin_right - max(gloss.width, gloss.two_width)
        return Anchor(segment.word.mark.key, top + segment.baseline, left, gloss.two is not None, number)

    def _fit(self, mark: PageMark) -> Gloss:
        geometry = self._layout.geometry
        return fit_gloss(mark.gloss, geometry.margin_right - geometry.margin_left)

    def _count(self) -> int:
        return self._layout.document().blockCount()

    def _height(self, number: int) -> float:
        return self._layout.blockBoundingRect(self._layout.document().findBlockByNumber(number)).height()


def _has_gloss(word: Word) -> bool:
    return word.part is Part.OWN and word.is_last and bool(word.mark.gloss) and not word.mark.quiet
