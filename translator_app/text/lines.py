"""Lines: where the lines of a text end and how often a sign stands between two places of it."""

from __future__ import annotations

import re
from bisect import bisect_left

from translator_app.core.span import Span


def line_at(text: str, span: Span) -> Span:
    """Return the line `span` stands in, without the line break; for a span over several, all of them."""
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, len(text) if end < 0 else end)


class Lines:
    """Answers `line_at` and `str.count` for many places of one text, reading it once for each sign."""

    def __init__(self, text: str) -> None:
        """Answer for `text`; nothing is read before it is asked for."""
        self._text = text
        self._places: dict[str, list[int]] = {}

    def at(self, span: Span) -> Span:
        """Return the line `span` stands in, without the line break."""
        breaks = self._of("\n")
        before, behind = bisect_left(breaks, span.start), bisect_left(breaks, span.end)
        start = breaks[before - 1] + 1 if before else 0
        return Span(start, breaks[behind] if behind < len(breaks) else len(self._text))

    def count(self, sign: str, start: int, end: int) -> int:
        """Count a sign of one letter from `start` to `end`."""
        places = self._of(sign)
        return bisect_left(places, end) - bisect_left(places, start)

    def _of(self, sign: str) -> list[int]:
        if sign not in self._places:
            self._places[sign] = [match.start() for match in re.finditer(re.escape(sign), self._text)]
        return self._places[sign]
