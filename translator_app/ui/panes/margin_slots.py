"""place_glosses: which gloss stands at which height in the margin, and where its rule bends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_DEPTH = 4
_DEEPEST = 8  # further down the rules would run through the next line's letters
_LANE = 5
_AIR = 10
_CLEAR = 6  # rules that come nearer than this look as if they touched
_SNAP = 3  # a gloss so little too low is set closer to the one above, rather than bend its rule


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word that asks for a gloss: the baseline of its last line, and where its gloss begins (x)."""

    key: str
    line: float
    left: float
    wants_two: bool = False
    block: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the margin. The first of `anchors` owns the rule; more than one are shown as “+N”.

    `at` is the gloss's baseline, `depth` how far below the first rule of its line the rule runs,
    `elbow` the x at which it turns down (None: the rule is straight).
    """

    anchors: tuple[Anchor, ...]
    at: float
    depth: int = 0
    elbow: float | None = None
    two: bool = False

    @property
    def line(self) -> float:
        """Return the baseline of the word."""
        return self.anchors[0].line


@dataclass(frozen=True, slots=True)
class Room:
    """How far apart glosses stand, how far from its word one may be, and between which x rules bend; px."""

    step: int = 23
    reach: int = 84  # three lines
    least: float = 0
    most: float = 60


def place_glosses(anchors: Sequence[Anchor], room: Room) -> tuple[Slot, ...]:
    """Give each of `anchors`, in reading order, its slot; what finds none within reach is collapsed."""
    slots: list[Slot] = []
    for _, group in groupby(anchors, key=lambda anchor: anchor.line):
        _place_line(list(group), slots, room)
    slots = _with_second_lines(slots, room)
    return tuple(_with_elbows(_with_depths(slots), room))


def _place_line(group: list[Anchor], slots: list[Slot], room: Room) -> None:
    for index, anchor in enumerate(group):
        free = slots[-1].at + room.step if slots else anchor.line
        at = max(anchor.line, free)
        if at - anchor.line <= _SNAP:
            at = anchor.line
        if at - anchor.line > room.reach:
            last = slots[-1]
            slots[-1] = replace(last, anchors=(*last.anchors, *group[index:]))
            return
        slots.append(Slot((anchor,), at))


def _with_second_lines(slots: list[Slot], room: Room) -> list[Slot]:
    """Allow a second line to a long gloss where the slot below it stays free."""
    made: list[Slot] = []
    for slot, after in zip(slots, (*slots[1:], None), strict=bool(slots)):
        wanted = len(slot.anchors) == 1 and slot.anchors[0].wants_two
        made.append(replace(slot, two=wanted and (after is None or after.at >= slot.at + 2 * room.step)))
    return made


def _with_depths(slots: Iterable[Slot]) -> list[Slot]:
    made: list[Slot] = []
    for _, group in groupby(slots, key=lambda slot: slot.line):
        line = list(group)
        step = _DEPTH if len(line) * _DEPTH <= _DEEPEST + _DEPTH else max(1, _DEEPEST // (len(line) - 1))
        made += [replace(slot, depth=index * step) for index, slot in enumerate(line)]
    return made


def _with_elbows(slots: Sequence[Slot], room: Room) -> list[Slot]:
    """Bend each displaced rule; where not all elbows find room beside each other, set them closer."""
    for gap in (_LANE, 4, 3, 2, 1):
        made = _bent(slots, room, gap)
        if all(slot.elbow is None or slot.elbow >= room.least for slot in made):
            return made
    return [slot if slot.elbow is None else replace(slot, elbow=max(slot.elbow, room.least)) for slot in made]


def _bent(slots: Sequence[Slot], room: Room, gap: int) -> list[Slot]:
    """Bend a rule left of those that still run down at its height, and of the glosses it passes."""
    made: list[Slot] = []
    for slot in slots:
        if slot.at <= slot.line:
            made.append(slot)
            continue
        y = slot.line + slot.depth - _CLEAR
        near = [*made[-8:], slot]
        passed = [each.anchors[0].left - _AIR for each in near if each.at > slot.line - room.step]
        busy = [each.elbow - gap for each in near if each.elbow is not None and each.at > y]
        made.append(replace(slot, elbow=min((room.most, *passed, *busy))))
    return made
