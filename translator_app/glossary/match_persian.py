"""Persian terms in the Persian runs of a text: whole words with their endings, whatever joins their parts."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.glossary.entry import TermHit
from translator_app.glossary.persian_index import PREFIX, breaks, ending_lengths
from translator_app.text.fold import ZWNJ, fold

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from translator_app.glossary.index import Glossary
    from translator_app.glossary.persian_index import PersianIndex
    from translator_app.text.fold import Folded
    from translator_app.text.prepare import PreparedArticle

_WORD = re.compile(r"[^\W_]+")
_LONGEST_ENDING = 6


def persian_hits(
    prepared: PreparedArticle, glossary: Glossary, date: datetime.date | None
) -> Iterator[TermHit]:
    """Yield for every Persian word the longest term that begins there; hits may overlap."""
    terms = glossary.persian_terms
    for span, numbers in persian_places(prepared, glossary.persian, terms):
        entries = glossary.ranked(numbers, date)
        yield TermHit(span, entries[0], persian=True, also=entries[1:])


def persian_places(
    prepared: PreparedArticle, index: PersianIndex, terms: Sequence[str]
) -> Iterator[tuple[Span, tuple[int, ...]]]:
    """Yield for every Persian word the longest term that begins there, and the numbers it can have."""
    for run in prepared.runs:
        letters = _letters(fold(run.of(prepared.text)))
        for first in range(len(letters.starts)):
            if found := _longest(letters, first, index, terms):
                last, numbers = found
                yield letters.span(first, last).shifted(run.start), numbers


@dataclass(frozen=True, slots=True)
class _Letters:
    """The bare letters of a run; word `n` is `text[starts[n]:ends[n]]`, `at` leads into the folded run."""

    folded: Folded
    text: str
    starts: list[int]
    ends: list[int]
    at: list[int]

    def span(self, first: int, last: int) -> Span:
        """Return where the words `first` to `last`, both included, stand in the run."""
        return self.folded.to_source(Span(self.at[self.starts[first]], self.at[self.ends[last] - 1] + 1))

    def half_space_before(self, letter: int) -> bool:
        """Tell whether a half-space stands before `letter`."""
        first, end = (self.folded.origins[self.at[index]] for index in (letter - 1, letter))
        return ZWNJ in self.folded.source[first:end]


def _letters(folded: Folded) -> _Letters:
    words = [match.span() for match in _WORD.finditer(folded.text)]
    starts: list[int] = []
    ends: list[int] = []
    at: list[int] = []
    for start, end in words:
        starts.append(len(at))
        at.extend(range(start, end))
        ends.append(len(at))
    return _Letters(folded, "".join(folded.text[start:end] for start, end in words), starts, ends, at)


def _longest(
    letters: _Letters, first: int, index: PersianIndex, terms: Sequence[str]
) -> tuple[int, tuple[int, ...]] | None:
    """Return the last word and the numbers of the longest term that begins with word `first`."""
    start = letters.starts[first]
    most = index.longest.get(letters.text[start : start + PREFIX], 0)
    if not most:
        return None
    last = bisect_right(letters.ends, start + most + _LONGEST_ENDING) - 1
    for word in range(last, first - 1, -1):
        whole = letters.text[start : letters.ends[word]]
        for ending in (0, *ending_lengths(letters.text[letters.starts[word] : letters.ends[word]])):
            numbers = index.phrases.get(whole[: len(whole) - ending] if ending else whole, ())
            fitting = tuple(n for n in numbers if _fits(letters, first, word, ending, terms[n]))
            if fitting:
                return word, fitting
    return None


def _fits(letters: _Letters, first: int, last: int, ending: int, term: str) -> bool:
    """Tell whether `term` allows every blank inside the place, and an ending stands free after ه."""
    start = letters.starts[first]
    allowed = breaks(term)
    if any(letters.starts[word] - start not in allowed for word in range(first + 1, last + 1)):
        return False
    end = letters.ends[last] - ending
    linked = ending and letters.text[end - 1] == "ه" and letters.text[end] in "یا"
    return not linked or letters.half_space_before(end)
