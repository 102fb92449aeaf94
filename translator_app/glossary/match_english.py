"""English terms in a text: whole words; possessives, plurals, hyphens and capitals as each term allows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, count
from typing import TYPE_CHECKING
from zlib import crc32

from translator_app.core.span import Span
from translator_app.glossary.capitals import capitals_agree
from translator_app.glossary.english_index import LEADS_ON, folded_english, stem_of
from translator_app.glossary.english_text import cut
from translator_app.glossary.entry import TermHit
from translator_app.glossary.words import joined_at_hyphens, joins_phrase, singular, split_words
from translator_app.text.fold import fold

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping, Sequence

    from translator_app.glossary.english_text import Compound, EnglishText
    from translator_app.glossary.entry import Entry
    from translator_app.glossary.index import Glossary
    from translator_app.glossary.words import Words
    from translator_app.text.prepare import PreparedArticle

_ADDRESS = re.compile(
    r"://|www\.|@\w|\w/\w*[-_.=?&%]|\w\.(?:com|org|net|ir|html?|pdf|php|docx?|txt|png|jpe?g)\b", re.IGNORECASE
)
_LINE = 200
_ADDRESS_SIGNS = frozenset("/@._=&?%#\\")
_SIGNS = _ADDRESS_SIGNS | {"'"}
_PLURAL_ENDS = b"sn"  # of men and of all others


def english_hits(
    prepared: PreparedArticle, glossary: Glossary, date: datetime.date | None
) -> Iterator[TermHit]:
    """Yield the longest term at each word; hits may overlap, then the words as they are written go first."""
    text = cut(prepared.folded)
    search = _Search(text, glossary, date)
    joined = list(search.joined_hits(text.compounds()))
    yield from search.plain_hits()
    yield from joined


class _Search:
    """The search of one text for the terms of one glossary; what words met once can be is remembered."""

    def __init__(self, text: EnglishText, glossary: Glossary, date: datetime.date | None) -> None:
        self._text, self._glossary, self._date = text, glossary, date
        self._index = glossary.english
        self._known: dict[str, tuple[Entry, ...]] = {}
        self._joined: set[int] = set()  # the words of hits that hold a compound

    def plain_hits(self) -> Iterator[TermHit]:
        """Yield the longest term at each word that lies in none before it."""
        paths, firsts = self._index.paths, self._firsts()
        words = [*self._text.words, b"\0"]  # no term has it, so every walk ends there
        taken = -1
        for first in list(compress(count(), map(firsts.__contains__, words))):
            if first <= taken:
                continue
            path, entry = firsts[words[first]]
            after = words[first + 1]
            if entry == LEADS_ON and after and crc32(stem_of(after), path) not in paths:
                continue  # as nearly all do
            for last, whole in reversed(self._ends(words, first, path, entry)):
                if hit := self._hit(first, last, whole, self._known):
                    yield hit
                    if self._joined.isdisjoint(range(first, last + 1)):
                        taken = last
                    break

    def _ends(self, words: Sequence[bytes], last: int, path: int, entry: int | None) -> list[tuple[int, int]]:
        """Return the last words of the phrases that begin with a word, and the paths of the phrases."""
        get = self._index.paths.get
        ends = []
        while entry is not None:
            if entry != LEADS_ON:
                ends.append((last, path))
            last += 1
            while not (word := words[last]):
                last += 1
            path = crc32(stem_of(word), path)
            entry = get(path)
        return ends

    def joined_hits(self, compounds: Mapping[int, Compound]) -> Iterator[TermHit]:
        """Yield the longest term at each word from which one reaches a compound that is a word of terms."""
        words, get = self._text.words, self._index.paths.get
        known: dict[str, tuple[Entry, ...]] = {}
        for first in self._before(compounds):
            path, number = 0, first
            ends = []
            while number < len(words):
                if compound := compounds.get(number):
                    word, number = compound.word, compound.last
                elif not (word := words[number]):
                    number += 1
                    continue
                path = crc32(stem_of(word), path)
                entry = get(path)
                if entry is None:
                    break
                if entry != LEADS_ON:
                    ends.append((number, path))
                number += 1
            for last, whole in reversed(ends):
                if hit := self._hit(first, last, whole, known, joined=True):
                    self._joined.update(range(first, last + 1))
                    yield hit
                    break

    def _firsts(self) -> dict[bytes, tuple[int, int]]:
        """Return the words of the text that terms begin with, their paths and the entries of these."""
        paths = self._index.paths
        sums = {
            word: crc32(stem_of(word) if word[-1] in _PLURAL_ENDS else word + b" ")
            for word in set(self._text.words)
            if word
        }
        return {word: (path, paths[path]) for word, path in sums.items() if path in paths}

    def _before(self, compounds: Mapping[int, Compound]) -> list[int]:
        found: set[int] = set()
        for first, compound in compounds.items():
            if self._index.has_word(compound.word):
                found.update(range(max(0, first - 2 * self._index.longest), first + 1))
        return sorted(number for number in found if self._text.words[number])

    def _hit(
        self, first: int, last: int, path: int, known: dict[str, tuple[Entry, ...]], *, joined: bool = False
    ) -> TermHit | None:
        """Return the hit of the words `first` to `last`; `known` is what words met before can be."""
        text = self._text
        shadow, source, letters = text.shadow, text.folded.source, text.ends
        start = letters[first] - len(text.words[first]) + first
        end = letters[last] + last
        span = text.to_source(start, end)
        said = source[span.start : span.end]
        entries = known.get(said)
        if entries is None:
            shouting = said.isupper() and _shouts(source, span.start)
            entries = self._fitting(path, said, joined=joined, shouting=shouting)
            if not said.isupper():
                known[said] = entries
        signs = shadow[end] in _SIGNS or shadow[start - 1] in _SIGNS
        if not entries or (signs and self._is_no_word(span, first, last)):
            return None
        return TermHit(span, entries[0], False, entries[1:])  # noqa: FBT003 - quicker by place

    def _is_no_word(self, span: Span, first: int, last: int) -> bool:
        return self._text.tied(first, last) or self._in_address(span, first, last)

    def _fitting(self, path: int, said: str, *, joined: bool, shouting: bool) -> tuple[Entry, ...]:
        """Return which of the entries of a path the words can be, best first."""
        numbers = self._index.at(path)
        entry = self._glossary.entries[numbers[0]]
        if len(numbers) == 1 and entry.english == said:
            return (entry,)
        words = _said_words(said, joined=joined)
        found = []
        for number in numbers:
            entry = self._glossary.entries[number]
            inflected = _inflected(entry.english, words.words.words)
            if inflected is not None and _agrees(entry, words, shouting=shouting):
                found.append((inflected, self._glossary.rank(number, self._date)))
        return tuple(self._glossary.entries[rank[-1]] for _, rank in sorted(found))

    def _in_address(self, span: Span, first: int, last: int) -> bool:
        text, words = self._text.shadow, self._text.words
        start, end = self._text.start(first), self._text.end(last)
        after = text[end : end + 1]
        alone = after in _ADDRESS_SIGNS and last + 1 < len(words) and bool(words[last + 1])
        if text[start - 1] not in _ADDRESS_SIGNS and not alone:
            return False
        source = self._text.folded.source
        before, behind = source[max(0, span.start - _LINE) : span.start], source[span.end : span.end + _LINE]
        left = "".join(before.split()[-1:]) if not before[-1:].isspace() else ""
        right = "".join(behind.split()[:1]) if not behind[:1].isspace() else ""
        return _ADDRESS.search(left + span.of(source) + right) is not None


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of a place and, of each, how it stands in the article."""

    words: Words
    as_written: list[str]


def _said_words(said: str, *, joined: bool) -> _Said:
    folded = fold(said)
    words = split_words(folded.text)
    words = joined_at_hyphens(words, len(words.words)) if joined else words
    places = zip(words.starts, words.ends, strict=True)
    return _Said(words, [folded.to_source(Span(start, end)).of(said) for start, end in places])


def _shouts(source: str, at: int) -> bool:
    """Tell whether the whole line is in capitals, as a headline."""
    before = source[max(0, at - _LINE) : at].rpartition("\n")[2]
    line = before + source[at : at + _LINE].partition("\n")[0]
    return line.isupper() and " " in line.strip()


def _agrees(entry: Entry, said: _Said, *, shouting: bool) -> bool:
    """Tell whether signs and capitals between and on the words are as the entry allows."""
    own_gaps = _gaps(entry.english)
    if any(not joins_phrase(gap) and gap not in own_gaps for gap in said.words.gaps[1:-1]):
        return False
    return capitals_agree(entry.case, entry.english, said.as_written, shouting=shouting)


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
    if any(singular(own[index]) != singular(said[index]) for index in differing):
        return None  # another phrase with the same check sum
    last = len(own) - 1
    if any(index != last and own[index + 1] != "of" for index in differing):
        return None
    return bool(differing)
