"""find_titles: the phrases of an article that name an office, in either script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.glossary.match_persian import persian_places
from translator_app.titles.context import hit_of_place
from translator_app.titles.places import find_places
from translator_app.titles.surroundings import text_of
from translator_app.titles.title import TitleHit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.offices import Offices


_CAPITALS_ONLY = frozenset({"us", "pm", "fm", "vp"})


def find_titles(prepared: PreparedArticle, offices: Offices) -> tuple[TitleHit, ...]:
    """Return every phrase that names an office, in the order of the text.

    Of overlapping phrases the first and longest counts.
    """
    if not offices.offices:
        return ()
    text = text_of(prepared.folded, _CAPITALS_ONLY)
    places = find_places(text.levelled, offices)
    english = [hit for place in places if (hit := hit_of_place(place, text, offices))]
    return tuple(sorted((*english, *_persian(prepared, offices)), key=lambda hit: hit.span))


def _persian(prepared: PreparedArticle, offices: Offices) -> Iterator[TitleHit]:
    index = offices.phrases
    end = 0
    for span, numbers in persian_places(prepared, index.persian, index.persian_terms):
        if span.start >= end:
            end = span.end
            found = [
                offices.offices[name] for name in dict.fromkeys(index.persian_offices[n] for n in numbers)
            ]
            yield TitleHit(span, found[0], persian=True, also=tuple(found[1:]), named=len(found) == 1)
