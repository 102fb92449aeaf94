"""look_around: the pieces of English before and after a run, with the signs that part them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.mask import RUN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_REACH = 240
_MOST = 7  # pieces on each side
_MOST_CUTS = 24  # signs and runs looked over on each side
_SEPARATORS = r",;:()\[\]{}\"“”„«»<>|\t\n=/→"
_DASH = r"(?=[-–—])(?:(?<=[\s\x00)\]\"”])[-–—](?=[\s\x00(\[\"“])|[–—]|-(?=\x00)|(?<=\x00)-(?=[ A-Za-z]))"
_STOP = (
    r"(?=[.!?…])(?<![\s(\[.]\w)(?<!\b(?:Mr|Dr|Lt|St|vs|pl|sg))(?<!\b(?:Mrs|Gen|Col|Maj|Sgt|Adm|lit))"
    r"(?<!\bBrig)(?<!\bCapt)"
    r"[.!?…]+(?=[\"'”’)\]]*(?:\s+[\"'“‘(\[]?[A-Z\x00]|\s*\n|\s*$|\s*[(\[]))"
)
_PARTING = re.compile(rf"[{_SEPARATORS}]+|\x00+|{_DASH}|{_STOP}")
_BLANKS = " .-–—"
_OR = " or"
_OPENING, _CLOSING = "([{", ")]}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of English; `gap` holds the signs between it and what is nearer to the run, no blanks."""

    span: Span
    gap: str
    inside: bool = False  # in the bracket in which the run stands


@dataclass(frozen=True, slots=True)
class Around:
    """A run with the pieces before it, nearest first, and those after it."""

    run: Span
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    opened: int | None  # where the bracket around the run opens
    mates: int = 0  # runs before this one in its bracket, with nothing but signs between
    gap: str = field(default="")  # the signs right before the run

    @property
    def host(self) -> Piece | None:
        """Return the piece right before the bracket in which the run stands."""
        if self.opened is None:
            return None
        return next((piece for piece in self.left if piece.span.end <= self.opened), None)


def cuts_of(plain: str) -> tuple[tuple[int, int], ...]:
    """Return where signs and runs part the masked text, in order: looked for once, asked for each run."""
    return tuple(match.span() for match in _PARTING.finditer(plain))


def look_around(plain: str, run: Span, cuts: Sequence[tuple[int, int]] | None = None) -> Around:
    """Cut the surroundings of `run` in the masked text `plain` into pieces; `cuts` are those of the text.

    Nothing is taken from beyond a line end, nor from more than a few pieces away.
    """
    cuts = cuts_of(plain) if cuts is None else cuts
    floor = max(plain.rfind("\n", max(0, run.start - _REACH), run.start) + 1, run.start - _REACH, 0)
    line_end = plain.find("\n", run.end, run.end + _REACH)
    ceiling = min(len(plain) if line_end < 0 else line_end, run.end + _REACH)
    opened = _unmatched(plain, range(run.start - 1, floor - 1, -1), deeper=_CLOSING, ending=_OPENING)
    left = tuple(_before(plain, floor, run.start, opened, cuts))
    after = range(run.end, ceiling)
    closed = None if opened is None else _unmatched(plain, after, deeper=_OPENING, ending=_CLOSING)
    right = tuple(_after(plain, run.end, ceiling, closed, cuts))
    mates = _mates(plain, opened, run.start) if opened is not None else 0
    gap = "".join(plain[left[0].span.end if left else floor : run.start].split())
    return Around(run, left, right, opened, mates, gap)


def _unmatched(plain: str, places: Iterable[int], *, deeper: str, ending: str) -> int | None:
    """Return the first of `places` with a bracket of `ending` that none of `deeper` before it belongs to."""
    depth = 0
    for index in places:
        if plain[index] in deeper:
            depth += 1
        elif plain[index] in ending:
            if not depth:
                return index
            depth -= 1
    return None


def _before(
    plain: str, floor: int, end: int, opened: int | None, cuts: Sequence[tuple[int, int]]
) -> Iterator[Piece]:
    near, count = end, 0
    last = bisect_left(cuts, (end, 0))
    nearest = [cut for cut in reversed(cuts[max(0, last - _MOST_CUTS) : last]) if cut[1] > floor]
    stop = end
    for start, cut_end in [*nearest, (floor, floor)]:
        span = _trimmed(plain, min(cut_end, stop), stop)
        stop = max(start, floor)
        if span is None:
            continue
        span = _without_or(plain, span) if near == end else span
        gap = "".join(plain[span.end : near].split())
        yield Piece(span, gap, inside=opened is not None and span.start > opened)
        near = span.start
        count += 1
        if count == _MOST:
            return


def _after(
    plain: str, start: int, ceiling: int, closed: int | None, cuts: Sequence[tuple[int, int]]
) -> Iterator[Piece]:
    near, at, count = start, start, 0
    first = bisect_left(cuts, (start, 0))
    nearest = [cut for cut in cuts[first : first + _MOST_CUTS] if cut[0] < ceiling]
    for cut_start, cut_end in [*nearest, (ceiling, ceiling)]:
        span = _trimmed(plain, at, cut_start)
        at = min(max(at, cut_end), ceiling)
        if span is None:
            continue
        gap = "".join(plain[near : span.start].split())
        yield Piece(span, gap, inside=closed is not None and span.end <= closed)
        near = span.end
        count += 1
        if count == _MOST:
            return


def _trimmed(plain: str, start: int, end: int) -> Span | None:
    said = plain[start:end].rstrip(_BLANKS)
    bare = said.lstrip(_BLANKS)
    if not bare or not (bare[0].isalnum() or any(map(str.isalnum, bare))):
        return None
    return Span(start + len(said) - len(bare), start + len(said))


def _without_or(plain: str, span: Span) -> Span:
    """Leave out the “or” that adds the run to the words before it."""
    linked = span.of(plain).endswith(_OR) and len(span) > len(_OR)
    return Span(span.start, span.end - len(_OR)) if linked else span


def _mates(plain: str, opened: int, start: int) -> int:
    between = plain[opened + 1 : start]
    if any(char.isalnum() for char in between):
        return 0
    return len(re.findall(rf"{RUN}+", between))
