"""Edits, and the only function in which text changes."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Put `text` in place of what stands at `span` of the unaltered text."""

    span: Span
    text: str


def clash(edits: Iterable[Edit]) -> tuple[Edit, Edit] | None:
    """Return the first two edits that cannot both be made, if there are such."""
    for first, second in pairwise(sorted(edits)):
        if first.span.end > second.span.start or first.span.start == second.span.start:
            return first, second
    return None


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with all `edits` made; they must not touch the same place.

    Raises ValueError when two edits overlap or one lies beyond the end of `text`.
    """
    ordered = sorted(set(edits))
    if clash(ordered):
        message = "Two edits change the same place."
        raise ValueError(message)
    if ordered and ordered[-1].span.end > len(text):
        message = "An edit lies beyond the end of the text."
        raise ValueError(message)
    parts: list[str] = []
    done = 0
    for edit in ordered:
        parts += (text[done : edit.span.start], edit.text)
        done = edit.span.end
    return "".join((*parts, text[done:]))


def edited_part(text: str, part: Span, edits: Iterable[Edit]) -> str:
    """Return what stands at `part` of `text` with `edits` made, whose places are those of `text`."""
    return apply_edits(part.of(text), (Edit(e.span.shifted(-part.start), e.text) for e in edits))


@dataclass(frozen=True, slots=True)
class EditMap:
    """Positions before a set of edits and after them, both ways."""

    edits: tuple[Edit, ...]
    _starts: tuple[int, ...] = field(init=False)
    _shifts: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Sum the lengths once, so that each question costs one binary search."""
        ordered = tuple(sorted(set(self.edits)))
        object.__setattr__(self, "edits", ordered)
        object.__setattr__(self, "_starts", tuple(edit.span.start for edit in ordered))
        grown = accumulate((len(edit.text) - len(edit.span) for edit in ordered), initial=0)
        object.__setattr__(self, "_shifts", tuple(grown))

    def after(self, span: Span) -> Span:
        """Return where the words of `span` stand once the edits are made."""
        start, end = self._after(span.start, at_end=False), self._after(span.end, at_end=True)
        return Span(min(start, end), max(start, end))

    def _after(self, position: int, *, at_end: bool) -> int:
        index = bisect_right(self._starts, position)
        if index:
            last = self.edits[index - 1]
            inside = last.span.start < position < last.span.end
            at_start = position == last.span.start
            if inside or (at_start and len(last.span) > 0):
                before = last.span.start + self._shifts[index - 1]
                return before + (len(last.text) if inside and at_end else 0)
            if at_start and not at_end:  # an insertion belongs before the words that follow it
                return position + self._shifts[index]
            if at_start:
                return position + self._shifts[index - 1]
        return position + self._shifts[index]

    def before(self, position: int) -> int:
        """Return the position in the unaltered text; inside new words, that of their edit."""
        for index, edit in enumerate(self.edits):
            start = edit.span.start + self._shifts[index]
            if position < start:
                return position - self._shifts[index]
            if position < start + len(edit.text):
                return edit.span.start
        return position - self._shifts[-1]

    def changed(self) -> tuple[Span, ...]:
        """Return where the new words stand in the altered text, in order."""
        return tuple(
            Span(edit.span.start + shift, edit.span.start + shift + len(edit.text))
            for edit, shift in zip(self.edits, self._shifts, strict=False)
        )
