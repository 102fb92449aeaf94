"""find_people: where the names of holders on record stand in an English text, also a family name alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.glossary.words import is_possessive, split_words
from translator_app.titles.person import ADDRESSES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.glossary.words import Words
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.offices import Offices

_INSIDE_NAME = frozenset({" ", "-", "'", "\u00a0"})


def find_people(prepared: PreparedArticle, offices: Offices) -> tuple[Span, ...]:
    """Return every run of capitalised words that all occur in names of holders, in the order of the text.

    That is no more than a candidate: whether the run is a holder's name, `judge` tells.
    """
    words = split_words(prepared.folded.text)
    known = offices.name_words - ADDRESSES
    places = [index for index, word in enumerate(words.words) if word in known]
    runs = (_without_small_edges(run, prepared, words) for run in _runs(places, words))
    return tuple(
        prepared.folded.to_source(Span(words.starts[run[0]], words.ends[run[-1]])) for run in runs if run
    )


def _runs(places: list[int], words: Words) -> Iterator[list[int]]:
    """Yield the places that follow each other inside one name."""
    run: list[int] = []
    for place in places:
        if run and not (
            place == run[-1] + 1 and words.gaps[place] in _INSIDE_NAME and not is_possessive(words, place)
        ):
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _without_small_edges(run: list[int], prepared: PreparedArticle, words: Words) -> list[int]:
    """Take words without a capital off both ends: the al- of al-Abadi may stay small inside a name only."""
    source, origins = prepared.folded.source, prepared.folded.origins
    capital = [source[origins[words.starts[index]]].isupper() for index in run]
    if not any(capital):
        return []
    return run[capital.index(True) : len(run) - capital[::-1].index(True)]
