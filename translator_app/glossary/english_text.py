"""EnglishText: a folded article cut into words for search, a byte a character.

Python cuts and compares bytes several times quicker than text, and a letter that is not ASCII only needs
to keep its place: whoever finds a term looks at the text itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.glossary.english_index import as_bytes
from translator_app.glossary.words import AFTER_APOSTROPHE
from translator_app.text.fold import Origins, foreign_letters

if TYPE_CHECKING:
    from translator_app.text.fold import Folded

_BLANK, _LETTER, _APOSTROPHE = b" ", b"?", "'"
_TO_WORDS = bytes(
    code if chr(code).isalnum() or code == ord(_LETTER) else ord(_BLANK) for code in range(128)
) + bytes([ord(_BLANK)] * 128)
_LAST_SPACING = "\u02ff"  # combining marks come after it
_SOFT = ("-", "'")
_POSSESSIVE = frozenset(word.encode() for word in AFTER_APOSTROPHE)


@dataclass(frozen=True, slots=True)
class Compound:
    """Words tied by hyphens or apostrophes, as one: `last` is the number of its last word."""

    word: bytes
    last: int


@dataclass(frozen=True, slots=True)
class EnglishText:
    """The words of a folded text; a word is empty where two signs stand side by side.

    `ends[n]` are the letters up to the end of word `n`; one sign stands before each word but the first.
    """

    folded: Folded
    words: list[bytes]
    ends: list[int]
    shadow: str  # the folded text and a blank, which stands before the first letter too: shadow[-1]

    def start(self, number: int) -> int:
        """Return where a word begins in the folded text."""
        return self.ends[number] - len(self.words[number]) + number

    def end(self, number: int) -> int:
        """Return where a word ends in the folded text."""
        return self.ends[number] + number

    def to_source(self, start: int, end: int) -> Span:
        """Return where a place of the folded text stands in the article."""
        origins, source = self.folded.origins, self.folded.source
        if isinstance(origins, Origins):
            starts = origins.starts
            part = bisect_right(starts, start)
            first = start + origins.shifts[part - 1]
            if part < len(starts) and end > starts[part]:
                part = bisect_right(starts, end - 1)
            last = end + origins.shifts[part - 1]
        else:
            first, last = origins[start], origins[end - 1] + 1
        if last < len(source) and source[last] > _LAST_SPACING:
            return self.folded.to_source(Span(start, end))
        return Span(first, last)

    def tied(self, first: int, last: int) -> bool:
        """Tell whether an apostrophe ties the words to more letters: the Sha of Sha'bi."""
        words, text = self.words, self.shadow
        if words[first - 1] and text[self.start(first) - 1] == _APOSTROPHE:
            return True
        end = self.end(last)
        after = words[last + 1] if last + 1 < len(words) else b""
        return bool(after) and text[end] == _APOSTROPHE and after not in _POSSESSIVE

    def compounds(self) -> dict[int, Compound]:
        """Return the compounds (Sabahi-Fard, Asa'ib, but not Iran's) by the number of their first word."""
        found: dict[int, Compound] = {}
        first = last = -1
        for number in self._tied_to_the_word_before():
            if number != last + 1 or first < 0:
                first = number - 1
            last = number
            found[first] = Compound(b"".join(self.words[first : last + 1]), last)
        return found

    def _tied_to_the_word_before(self) -> list[int]:
        text = self.shadow
        signs = sorted(match.start() for sign in _SOFT for match in re.finditer(sign, text))
        places = [
            place + 1
            for place in signs
            if text[place - 1 : place].isalnum() and text[place + 1 : place + 2].isalnum()
        ]
        numbers = self._numbers(places)
        return [
            number
            for number, place in zip(numbers, places, strict=True)
            if text[place - 1] != _APOSTROPHE or self.words[number] not in _POSSESSIVE
        ]

    def _numbers(self, places: list[int]) -> list[int]:
        """Return the numbers of the words that begin at `places`."""
        numbers = range(len(self.ends))
        return [bisect_right(numbers, place, key=self.end) for place in places]


def cut(folded: Folded) -> EnglishText:
    """Cut `folded` into words; the last one is a sign that no term has."""
    text = folded.text.replace("?", " ")
    for char in foreign_letters(text):
        if not char.isalnum():
            text = text.replace(char, " ")
    words = as_bytes(text).translate(_TO_WORDS).split(_BLANK)
    return EnglishText(folded, words, list(accumulate(map(len, words))), folded.text + " ")
