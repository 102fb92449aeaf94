"""Persian terms in the Persian runs of a text: whole words with their endings, whatever joins their parts."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol
from zlib import crc32

from translator_app.core.span import Span
from translator_app.glossary.entry import TermHit
from translator_app.glossary.persian_index import PREFIX, breaks, ending_lengths, known_letters
from translator_app.text.fold import ZWNJ

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from translator_app.glossary.entry import Entry
    from translator_app.glossary.index import Glossary
    from translator_app.glossary.persian_index import PersianIndex
    from translator_app.text.fold import Folded
    from translator_app.text.prepare import PreparedArticle

_WORD = re.compile(r"[^\W_]+")
_LONGEST_ENDING = 6


def persian_hits(
    prepared: PreparedArticle, glossary: Glossary, date: datetime.date | None
) -> Iterator[TermHit]:
    """Yield the longest term at each Persian word that is in none before it."""
    known: dict[tuple[int, ...], tuple[Entry, ...]] = {}
    for span, numbers in persian_places(prepared, glossary.persian, glossary.persian_terms):
        entries = known.get(numbers)
        if entries is None:
            entries = known[numbers] = glossary.ranked(numbers, date)
        yield TermHit(span, entries[0], persian=True, also=entries[1:])


def persian_places(
    prepared: PreparedArticle, index: PersianIndex, terms: Terms
) -> Iterator[tuple[Span, tuple[int, ...]]]:
    """Yield the longest term at each Persian word that is in none before it, and the numbers it can have."""
    folded = prepared.folded
    known = _Known(index, terms)
    for run in prepared.runs:
        letters = _letters(folded, folded.to_shadow(run.start), folded.to_shadow(run.end))
        first = 0
        while first < len(letters.words):
            if found := _longest(letters, first, index, known):
                last, numbers = found
                yield letters.span(first, last), numbers
                first = last
            first += 1


class Terms(Protocol):
    """The Persian terms by number."""

    def __getitem__(self, number: int, /) -> str:
        """Return a term."""


@dataclass(slots=True)
class _Letters:
    """The bare letters of a run; word `n` is `text[starts[n]:ends[n]]`, `words[n]` its place when folded."""

    folded: Folded
    text: str
    starts: list[int]
    ends: list[int]
    words: list[tuple[int, int]]

    def span(self, first: int, last: int) -> Span:
        """Return where the words `first` to `last`, both included, stand in the article."""
        return self.folded.to_source(Span(self.words[first][0], self.words[last][1]))

    def half_space_before(self, letter: int) -> bool:
        """Tell whether a half-space stands before `letter`."""
        first, end = (self.folded.origins[self._at(number)] for number in (letter - 1, letter))
        return ZWNJ in self.folded.source[first:end]

    def _at(self, letter: int) -> int:
        word = bisect_right(self.starts, letter) - 1
        return self.words[word][0] + letter - self.starts[word]


def _letters(folded: Folded, start: int, end: int) -> _Letters:
    shadow = folded.text
    words = [match.span() for match in _WORD.finditer(shadow, start, end)]
    parts = [shadow[first:last] for first, last in words]
    ends = list(accumulate(map(len, parts)))
    return _Letters(folded, "".join(parts), [0, *ends[:-1]], ends, words)


class _Known(dict[str, tuple[tuple[int, frozenset[int]], ...]]):
    """Bare letters to the numbers of the terms that have them, and where each may be cut by a blank."""

    def __init__(self, index: PersianIndex, terms: Terms) -> None:
        super().__init__()
        self._index, self._terms = index, terms

    def __missing__(self, letters: str) -> tuple[tuple[int, frozenset[int]], ...]:
        terms = ((number, self._terms[number]) for number in self._index.at(letters))
        found = tuple((number, breaks(term)) for number, term in terms if known_letters(term) == letters)
        self[letters] = found
        return found


def _longest(
    letters: _Letters, first: int, index: PersianIndex, known: _Known
) -> tuple[int, tuple[int, ...]] | None:
    """Return the last word and the numbers of the longest term that begins with word `first`."""
    text, start, ends, sums = letters.text, letters.starts[first], letters.ends, index.sums
    most = index.reach(text[start : start + PREFIX])
    if not most:
        return None
    word = bisect_right(ends, start + most + _LONGEST_ENDING) - 1
    while word >= first:
        end = ends[word]
        for ending in (0, *ending_lengths(text[letters.starts[word] : end])):
            own = text[start : end - ending]
            if crc32(own.encode()) not in sums:
                continue  # as nearly always
            found = known[own]
            if found and (fitting := _fitting(letters, first, word, end - ending, found)):
                return word, fitting
        word -= 1
    return None


def _fitting(
    letters: _Letters, first: int, last: int, end: int, found: tuple[tuple[int, frozenset[int]], ...]
) -> tuple[int, ...]:
    """Return which terms that end at letter `end` allow every blank inside them and the ending after them."""
    text, start = letters.text, letters.starts[first]
    ending = letters.ends[last] - end
    if ending and text[end - 1] == "ه" and text[end] in "یا" and not letters.half_space_before(end):
        return ()
    blanks = {letters.starts[word] - start for word in range(first + 1, last + 1)}
    return tuple([number for number, allowed in found if blanks <= allowed])
