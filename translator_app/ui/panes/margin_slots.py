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
    `lane` the number of the elbow from right to left (None: the rule is straight).
    """

    anchors: tuple[Anchor, ...]
    at: float
    depth: int = 0
    lane: int | None = None
    two: bool = False

    @property
    def line(self) -> float:
        """Return the baseline of the word."""
        return self.anchors[0].line


@dataclass(frozen=True, slots=True)
class Room:
    """How far apart glosses stand, and how far from its word one may be; px."""

    step: int = 23
    reach: int = 84  # three lines


def place_glosses(anchors: Sequence[Anchor], room: Room) -> tuple[Slot, ...]:
    """Give each of `anchors`, in reading order, its slot; what finds none within reach is collapsed."""
    slots: list[Slot] = []
    for _, group in groupby(anchors, key=lambda anchor: anchor.line):
        _place_line(list(group), slots, room)
    slots = _with_second_lines(slots, room)
    return tuple(_with_lanes(_with_depths(slots)))


def _place_line(group: list[Anchor], slots: list[Slot], room: Room) -> None:
    for index, anchor in enumerate(group):
        free = slots[-1].at + room.step if slots else anchor.line
        at = max(anchor.line, free)
        if at - anchor.line > room.reach:
            last = slots[-1]
            slots[-1] = replace(last, anchors=(*last.anchors, *group[index:]))
            return
        slots.append(Slot((anchor,), at))


def _with_second_lines(slots: list[Slot], room: Room) -> list[Slot]:
    """Allow a second line to a long gloss where the slot below it stays free."""
    made: list[Slot] = []
    for slot, after in zip(slots, [*slots[1:], None], strict=True):
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


def _with_lanes(slots: Iterable[Slot]) -> list[Slot]:
    """Bend each displaced rule left of all that still run downwards at its height: so none cross."""
    made: list[Slot] = []
    for slot in slots:
        lane = None
        if slot.at > slot.line:
            busy = [before.lane for before in made[-8:] if before.lane is not None and before.at > slot.line]
            lane = max(busy, default=-1) + 1
        made.append(replace(slot, lane=lane))
    return made


def elbows(slots: Sequence[Slot], least: float, most: float) -> dict[int, float]:
    """Return the x at which the rule of each bent slot (by its index) runs downwards.

    Elbows stand left of every gloss of their chain and not beyond `most`; where a chain has more of
    them than fit to the right of `least`, they move closer together.
    """
    found: dict[int, float] = {}
    for chain in _chains(slots):
        start = min(most, *(slots[index].anchors[0].left - _AIR for index in chain))
        lanes = max(slots[index].lane or 0 for index in chain)
        step = min(_LANE, max((start - least) / max(lanes, 1), 1))
        for index in chain:
            if (lane := slots[index].lane) is not None:
                found[index] = max(start - lane * step, least)
    return found


def _chains(slots: Sequence[Slot]) -> list[list[int]]:
    """Group the bent slots with the straight one they follow."""
    chains: list[list[int]] = []
    for index, slot in enumerate(slots):
        if slot.lane is None or not chains:
            chains.append([])
        chains[-1].append(index)
    return chains
