"""Span: a half-open range of Python string indices."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points from `start` up to, not including, `end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards, because every sum on it would be wrong."""
        if not 0 <= self.start <= self.end:
            message = f"A span must run forwards from 0, not from {self.start} to {self.end}."
            raise ValueError(message)

    def __len__(self) -> int:
        """Count the code points."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """Be true even when empty: an empty span is still a place."""
        return True

    def of(self, text: str) -> str:
        """Return the part of `text` this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether both cover at least one code point in common."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether `other` lies inside this span, edges included."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """Return the same range moved by `by` code points."""
        return Span(self.start + by, self.end + by)


def trimmed(span: Span, text: str, strip: str) -> Span:
    """Return `span` without the characters of `strip` at both its ends."""
    start, end = span.start, span.end
    while start < end and text[start] in strip:
        start += 1
    while end > start and text[end - 1] in strip:
        end -= 1
    return Span(start, end)


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span that covers all of `spans`, of which there is at least one."""
    found = list(spans)
    return Span(min(span.start for span in found), max(span.end for span in found))


class Cover:
    """Places already taken; tells in one binary search whether a span touches one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(span for span in spans if len(span))
        self._ends = list(accumulate((span.end for span in self._spans), max))

    def covers(self, span: Span) -> bool:
        """Tell whether `span` has a code point in common with a taken place."""
        index = bisect_left(self._spans, span.end, key=attrgetter("start"))
        return index > 0 and self._ends[index - 1] > span.start
