"""KeptText: where words of one text stand in another that was made of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit
from translator_app.core.span import Span
from translator_app.core.word_edits import word_edits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LINE = re.compile(r"[^\n]*\n|[^\n]+$")
_WORD = re.compile(r"[\w\u200c\u200d]+")
_TELLING = 3  # a line of fewer words may stand in both texts by chance


class KeptText:
    """Leads from places of `old` to the same words in `new`, and nowhere where they are not certain.

    A place is certain where it and the nearest word on each side, in its line, are as they were.
    """

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._kept = sorted(_kept_parts(old, new))
        self._starts = [span.start for span, _ in self._kept]

    def after(self, span: Span) -> Span | None:
        """Return where the words at `span` stand now; None where they or their neighbours are others."""
        around = self._with_neighbours(span)
        index = bisect_right(self._starts, around.start) - 1
        if index < 0 or not self._kept[index][0].contains(around):
            return None
        part, at = self._kept[index]
        moved = span.shifted(at - part.start)
        near = around.shifted(at - part.start)
        line = Span(self._new.rfind("\n", 0, near.start) + 1, _end_of_line(self._new, near.end))
        own = self._line(span)
        at_edges = (around.start == own.start) <= (near.start == line.start) and (around.end == own.end) <= (
            near.end == line.end
        )
        return moved if at_edges and moved.of(self._new) == span.of(self._old) else None

    def _with_neighbours(self, span: Span) -> Span:
        line = self._line(span)
        before = [match.start() for match in _WORD.finditer(self._old, line.start, span.start)]
        next_word = _WORD.search(self._old, span.end, line.end)
        return Span(before[-1] if before else line.start, next_word.end() if next_word else line.end)

    def _line(self, span: Span) -> Span:
        return Span(self._old.rfind("\n", 0, span.start) + 1, _end_of_line(self._old, span.end))


def _end_of_line(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end
