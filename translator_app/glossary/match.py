"""find_terms: where the terms of a glossary stand in an article, in either script."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from translator_app.glossary.match_english import english_hits
from translator_app.glossary.match_persian import persian_hits

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from translator_app.glossary.entry import TermHit
    from translator_app.glossary.index import Glossary
    from translator_app.text.prepare import PreparedArticle

_PLACE = attrgetter("span.start", "span.end", "persian")


def find_terms(
    prepared: PreparedArticle, glossary: Glossary, date: datetime.date | None
) -> tuple[TermHit, ...]:
    """Return every place of a term, judged by itself, in the order of the text.

    Where terms overlap in one script the leftmost counts, of those the longest, of those the first in
    the glossary; an entry whose wording is right at `date` goes before one whose wording is not.
    """
    if not glossary.entries:
        return ()
    english = leftmost_longest(english_hits(prepared, glossary, date))
    persian = leftmost_longest(persian_hits(prepared, glossary, date))
    return tuple(sorted((*english, *persian), key=_PLACE))


def leftmost_longest(hits: Iterable[TermHit]) -> list[TermHit]:
    """Keep of overlapping hits the one that starts first, and of those the longest."""
    kept: list[TermHit] = []
    end = 0
    for hit in sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end)):
        if hit.span.start >= end:
            kept.append(hit)
            end = hit.span.end
    return kept
