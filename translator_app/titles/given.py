"""Given: what the titles of an article are judged by."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping

    from translator_app.core.span import Span
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.offices import Offices
    from translator_app.titles.people import Named

_SENTENCE: Final = re.compile(r"\n|(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\bGen)[.!?][\"'”’)\]]*\s+(?=[A-Z“\"])")
_SINCE: Final = re.compile(r"\bsince (?:[A-Z][a-z]+ )?(?:\d{1,2},? )?\d{4}")
_QUOTATION: Final = re.compile(r"[:,]\s*[“\"]")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True)
class Given:
    """An article with the people it names, all offices, and the date to judge at.

    `is_name` tells whether a folded Latin word is a name somebody bears.
    """

    prepared: PreparedArticle
    people: Mapping[Span, Named]
    offices: Offices
    date: datetime.date | None
    is_name: Callable[[str], bool]

    @cached_property
    def sentence_ends(self) -> list[int]:
        """Return where the text's sentences end, the blank behind them included."""
        return [match.end() for match in _SENTENCE.finditer(self.prepared.text)]

    def years_at(self, span: Span) -> tuple[int, ...]:
        """Return the years named in the sentence of `span`, other than that of the article."""
        text = self.prepared.text
        before = bisect_right(self.sentence_ends, span.start)
        start = max(text.rfind("\n", 0, span.start) + 1, self.sentence_ends[before - 1] if before else 0)
        stop = _SENTENCE.search(text, span.end)
        end = stop.start() if stop else len(text)
        quoted = _QUOTATION.search(text, span.end, end)  # what is told in it is of another time
        found = _YEAR.findall(_SINCE.sub("", text[start : quoted.start() if quoted else end]))
        return tuple(int(year) for year in found if self.date is None or int(year) != self.date.year)
