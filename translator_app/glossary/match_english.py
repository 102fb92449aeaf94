"""English terms in a text: whole words; possessives, plurals, hyphens and capitals as each term allows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.glossary.capitals import capitals_agree
from translator_app.glossary.english_index import folded_english
from translator_app.glossary.entry import TermHit
from translator_app.glossary.words import (
    Words,
    is_possessive,
    joined_at_hyphens,
    joins_phrase,
    singular,
    split_words,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator

    from translator_app.glossary.entry import Entry
    from translator_app.glossary.index import Glossary
    from translator_app.text.fold import Folded
    from translator_app.text.prepare import PreparedArticle

_ADDRESS = re.compile(
    r"://|www\.|@\w|\w/\w*[-_.=?&%]|\w\.(?:com|org|net|ir|html?|pdf|php|docx?|txt|png|jpe?g)\b", re.IGNORECASE
)
_LINE = 200
_ADDRESS_SIGNS = frozenset("/@._=&?%#\\")


@dataclass(frozen=True, slots=True)
class _Search:
    """One way to cut a text into words, searched for the terms of a glossary."""

    folded: Folded
    words: Words
    stems: list[str]
    glossary: Glossary
    date: datetime.date | None
    known: dict[tuple[str, bool], tuple[int, ...]] = field(
        default_factory=dict
    )  # what words already met can be

    def hits(self, places: Iterable[int]) -> Iterator[TermHit]:
        """Yield the longest term that begins at each of `places`."""
        lengths, phrases, stems = self.glossary.english.lengths, self.glossary.english.phrases, self.stems
        for index in places:
            for length in lengths.get(stems[index], ()):
                numbers = phrases.get(
                    stems[index] if length == 1 else " ".join(stems[index : index + length])
                )
                if numbers and (hit := self._hit(index, index + length, numbers)):
                    yield hit
                    break

    def _hit(self, first: int, end: int, numbers: tuple[int, ...]) -> TermHit | None:
        if end > len(self.words.words) or self._inside_word(first, end):
            return None
        span = self._span(first, end)
        said = span.of(self.folded.source)
        shouting = said.isupper() and self._shouts(first)
        fitting = self.known.get((said, shouting))
        if fitting is None:
            fitting = self.known[said, shouting] = self._fitting(first, end, numbers, shouting=shouting)
        if not fitting or self._in_address(span, first, end):
            return None
        entries = [self.glossary.entries[number] for number in fitting]
        return TermHit(span, entries[0], also=tuple(entries[1:]))

    def _fitting(self, first: int, end: int, numbers: tuple[int, ...], *, shouting: bool) -> tuple[int, ...]:
        """Return which of the entries the words can be, best first."""
        said = self.words.words[first:end]
        found = []
        for number in numbers:
            entry = self.glossary.entries[number]
            inflected = _inflected(entry.english, said)
            if inflected is not None and self._agrees(entry, first, end, shouting=shouting):
                found.append((inflected, self.glossary.rank(number, self.date)))
        return tuple(number for _, (*_, number) in sorted(found))

    def _inside_word(self, first: int, end: int) -> bool:
        """Tell whether an apostrophe ties the place to more letters: the Sha of Sha'bi."""
        words = self.words
        tied_after = end < len(words.words) and words.gaps[end] == "'" and not is_possessive(words, end)
        return tied_after or (first > 0 and words.gaps[first] == "'")

    def _agrees(self, entry: Entry, first: int, end: int, *, shouting: bool) -> bool:
        own_gaps = _gaps(entry.english)
        for index in range(first + 1, end):
            gap = self.words.gaps[index]
            if not joins_phrase(gap) and gap not in own_gaps:
                return False
        found = [self._span(index, index + 1).of(self.folded.source) for index in range(first, end)]
        return capitals_agree(entry.case, entry.english, found, shouting=shouting)

    def _shouts(self, index: int) -> bool:
        """Tell whether the whole line is in capitals, as a headline."""
        source, at = self.folded.source, self.folded.origins[self.words.starts[index]]
        before = source[max(0, at - _LINE) : at].rpartition("\n")[2]
        line = before + source[at : at + _LINE].partition("\n")[0]
        return line.isupper() and " " in line.strip()

    def _span(self, first: int, end: int) -> Span:
        return self.folded.to_source(Span(self.words.starts[first], self.words.ends[end - 1]))

    def _in_address(self, span: Span, first: int, end: int) -> bool:
        before, after = self.words.gaps[first][-1:], self.words.gaps[end]
        if before not in _ADDRESS_SIGNS and not (after[:1] in _ADDRESS_SIGNS and len(after) == 1):
            return False
        source = self.folded.source
        start, end = max(0, span.start - _LINE), min(len(source), span.end + _LINE)
        around = source[start : span.start].split()[-1:], source[span.end : end].split()[:1]
        left = "".join(around[0]) if not source[start : span.start][-1:].isspace() else ""
        right = "".join(around[1]) if not source[span.end : end][:1].isspace() else ""
        return _ADDRESS.search(left + span.of(source) + right) is not None


def english_hits(
    prepared: PreparedArticle, glossary: Glossary, date: datetime.date | None
) -> Iterator[TermHit]:
    """Yield for every word the longest term that begins there; hits may overlap."""
    words = split_words(prepared.folded.text)
    stems = list(map(singular, words.words))
    lengths = glossary.english.lengths
    search = _Search(prepared.folded, words, stems, glossary, date)
    yield from search.hits(index for index, stem in enumerate(stems) if stem in lengths)
    joined = joined_at_hyphens(words, glossary.english.longest)
    stems = list(map(singular, joined.words))
    search = _Search(prepared.folded, joined, stems, glossary, date)
    yield from search.hits(index for index, stem in enumerate(stems) if stem in lengths)


@lru_cache(maxsize=8192)
def _own_words(term: str) -> Words:
    return split_words(folded_english(term))


@lru_cache(maxsize=8192)
def _gaps(term: str) -> frozenset[str]:
    return frozenset(_own_words(term).gaps[1:-1])


def _inflected(term: str, said: list[str]) -> bool | None:
    """Tell whether `said` is another number of `term`; None if it differs where a noun has no number.

    Number may change in the last word and in that before “of”: Ministers of Energy.
    """
    own = _own_words(term).words
    if len(own) != len(said):
        own = [singular("".join(own))]
        return None if own != [singular("".join(said))] else False
    differing = [index for index, word in enumerate(own) if word != said[index]]
    last = len(own) - 1
    if any(index != last and own[index + 1] != "of" for index in differing):
        return None
    return bool(differing)
