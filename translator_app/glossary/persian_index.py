"""PersianIndex: the Persian terms of a glossary as bare letters, and the endings a Persian word may carry.

Blanks and half-spaces are taken out, because the same word is written with either or with none; where a
term may be cut by a blank is asked when it is found (`breaks`). A term is known by a 32-bit check sum
(CRC-32) of its letters, which two may share: whoever finds a term here compares its letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING
from zlib import crc32

from translator_app.text.fold import ZWNJ, fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PREFIX = 3
_BRACKETED = re.compile(r"\([^)]*\)")
_BRACKETED_IN_LINE = re.compile(r"\([^)\n]*\)")
_NOT_LETTERS = re.compile(r"[\W_]+")
_JOINT = re.compile(rf"[\s{ZWNJ}\-/.]+")
# Plural, ezafe and indefinite endings, and the possessive pronouns; those of one letter want a longer word.
_ENDINGS = (
    "هایشان", "هایمان", "هایتان", "هایی", "هایش", "هایم", "هایت", "های", "ها",
    "یشان", "یمان", "یتان", "شان", "مان", "تان", "یی", "ای", "ان", "ی", "یش", "ش", "م",
)  # fmt: skip
_AFTER_VOWEL = frozenset({"یی", "ای", "ی", "یش", "یشان", "یمان", "یتان"})
_PART = 4096  # texts folded together
_SHORTEST_STEM = 3
_SHORTEST_STEM_BEFORE_ONE_LETTER = 4


@dataclass(frozen=True, slots=True)
class PersianIndex:
    """Check sums of bare letters to entry numbers; how long terms with certain first letters are at most."""

    sums: dict[int, int]
    more: dict[int, tuple[int, ...]]  # entry number to those of further entries of the same sum
    longest: dict[str, int]

    def at(self, letters: str) -> tuple[int, ...]:
        """Return the numbers of the entries that may have these bare letters."""
        number = self.sums.get(crc32(letters.encode()))
        return () if number is None else (number, *self.more.get(number, ()))

    def reach(self, letters: str) -> int:
        """Return how many letters a term that begins as `letters` does can have."""
        get = self.longest.get  # of a term shorter than a prefix the whole is kept
        most = get(letters[:PREFIX])
        count = PREFIX
        while most is None and count > 1:
            count -= 1
            most = get(letters[:count])
        return most or 0


def bare_letters(text: str) -> str:
    """Fold `text` and keep its letters and digits; what stands in brackets, as (ص), goes."""
    return _NOT_LETTERS.sub("", fold_key(_BRACKETED.sub("", text) if "(" in text else text))


known_letters = lru_cache(maxsize=8192)(bare_letters)


def all_bare_letters(texts: Iterable[str]) -> Iterator[str]:
    """Yield the bare letters of each text; a kind of letter at a time, since a call for each costs more."""
    rest = iter(texts)
    while part := list(islice(rest, _PART)):
        yield from _bare_together(part)


def _bare_together(texts: Sequence[str]) -> list[str]:
    whole = "\n".join(texts)
    if whole.count("\n") != len(texts) - 1:
        whole = "\n".join(text.replace("\n", " ") for text in texts)
    if "(" in whole:
        whole = _BRACKETED_IN_LINE.sub("", whole)
    for char in sorted(set(whole) - {"\n"}):
        plain = known_letters(char)
        if plain != char:
            whole = whole.replace(char, plain)
    return whole.split("\n")


def build_persian_index(terms: Iterable[str]) -> PersianIndex:
    """Index `terms`, each under its number."""
    sums: dict[int, int] = {}
    more: dict[int, tuple[int, ...]] = {}
    longest: dict[str, int] = {}
    for number, letters in enumerate(all_bare_letters(terms)):
        if letters:
            known = sums.setdefault(crc32(letters.encode()), number)
            if known != number:
                more[known] = (*more.get(known, ()), number)
            first = letters[:PREFIX]
            if len(letters) > longest.get(first, 0):
                longest[first] = len(letters)
    return PersianIndex(sums, more, longest)


@lru_cache(maxsize=4096)
def breaks(term: str) -> frozenset[int]:
    """Return before which of its bare letters `term` may be cut by a blank."""
    places: set[int] = set()
    count = 0
    for part in _JOINT.split(_BRACKETED.sub("", term))[:-1]:
        count += len(bare_letters(part))
        places.add(count)
    return frozenset(places)


@lru_cache(maxsize=16384)
def ending_lengths(word: str) -> tuple[int, ...]:
    """Return how many letters at the end of the bare `word` may be an ending, the fewest first."""
    found = {len(ending) for ending in _ENDINGS if word.endswith(ending) and _fits(word, ending)}
    return tuple(sorted(found))


def allowed_endings(stem: str) -> tuple[str, ...]:
    """Return the endings that a word of these bare letters may carry."""
    return tuple(ending for ending in _ENDINGS if _fits(stem + ending, ending))


def _fits(word: str, ending: str) -> bool:
    stem = len(word) - len(ending)
    if stem < (_SHORTEST_STEM_BEFORE_ONE_LETTER if len(ending) == 1 else _SHORTEST_STEM):
        return False
    # After a consonant ی makes another word (ایران, ایرانی); after ا and و it only links.
    return ending not in _AFTER_VOWEL or word[stem - 1] in "او" or (word[stem - 1] == "ه" and ending != "یی")
