"""find_people: where the names of holders on record stand in an English text, also a family name alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.glossary.words import is_possessive, split_words
from translator_app.text.fold import fold_key
from translator_app.text.lines import line_at
from translator_app.titles.find_person import RANKS
from translator_app.titles.person import ADDRESSES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translator_app.glossary.words import Words
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.offices import Offices

_INSIDE_NAME: Final = frozenset({" ", "-", "'", "\u00a0"})
_WORD_AFTER: Final = re.compile(r"[\s-]*(\w+)\.?")
_NAME_AFTER: Final = re.compile(r"[\s-]+([A-Z][a-z]+(?:[ -](?:al-)?[A-Z][a-z]+){1,2})(?![-’'\w]|\s+[A-Z])")
_HEADLINE: Final = 0.8
_GOES_ON: Final = re.compile(
    r"[ -](?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?:al-|el-|bin )?[A-Z][a-z]"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it is known: in English, in Persian, the number of its term and its Persian in brackets."""

    english: str
    persian: str | None = None
    term: int | None = None
    bracket: Span | None = None


def find_people(prepared: PreparedArticle, offices: Offices) -> dict[Span, Named]:
    """Return every run of capitalised words that all occur in names of holders, in the order of the text.

    That is no more than a candidate: whether the run is a holder's name, `judge` tells.
    """
    words = split_words(prepared.folded.text)
    known = offices.name_words - ADDRESSES
    places = [index for index, word in enumerate(words.words) if word in known]
    runs = (_without_small_edges(run, prepared, words) for run in _runs(places, words))
    spans = [
        prepared.folded.to_source(Span(words.starts[run[0]], words.ends[run[-1]])) for run in runs if run
    ]
    return {span: Named(span.of(prepared.text)) for span in spans}


def is_whole(text: str, span: Span, named: Named) -> bool:
    """Tell whether a name is one of several words and does not go on: not the “Ali” of Ali al-Alaq."""
    words = span.of(text) if named.term is None else f"{span.of(text)} {named.english}"
    return " " in words.strip() and not goes_on(text, span.end)


def goes_on(text: str, end: int) -> bool:
    """Tell whether another word of a name follows at `end`; the day of the week after a name is none."""
    return _GOES_ON.match(text, end) is not None


def name_after(prepared: PreparedArticle, end: int, is_name: Callable[[str], bool]) -> Span | None:
    """Return the name right after `end`, of one nobody knows: two or three words, the first a given name.

    In a headline, where every word has a capital, nothing is taken for a name.
    """
    start = end
    while (word := _WORD_AFTER.match(prepared.text, start)) and word[1].casefold() in RANKS:
        start = word.end()
    match = _NAME_AFTER.match(prepared.text, start)
    if match is None or _is_headline(prepared.text, end):
        return None
    first = re.split(r"[ -]", match[1])[0]
    return Span(*match.span(1)) if is_name(fold_key(first)) else None


def _is_headline(text: str, place: int) -> bool:
    """Tell whether nearly every word of the paragraph has a capital, so that a capital tells nothing."""
    words = re.findall(r"[A-Za-z][\w'’]*", line_at(text, Span(place, place)).of(text))
    return bool(sum(word[0].isupper() for word in words) > _HEADLINE * len(words))


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
