"""PersianIndex: the Persian terms of a glossary as bare letters, and the endings a Persian word may carry.

Blanks and half-spaces are taken out of the key, because the same word is written with either or with none;
where a term may be cut by a blank is asked when it is found (`may_break`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from translator_app.text.fold import ZWNJ, fold_key

if TYPE_CHECKING:
    from collections.abc import Sequence

PREFIX = 2
_BRACKETED = re.compile(r"\([^)]*\)")
_NOT_LETTERS = re.compile(r"[\W_]+")
_JOINT = re.compile(rf"[\s{ZWNJ}\-/.]+")
# Plural, ezafe and indefinite endings, and the possessive pronouns; those of one letter want a longer word.
_ENDINGS = (
    "هایشان", "هایمان", "هایتان", "هایی", "هایش", "هایم", "هایت", "های", "ها",
    "یشان", "یمان", "یتان", "شان", "مان", "تان", "یی", "ای", "ان", "ی", "یش", "ش", "م",
)  # fmt: skip
_AFTER_VOWEL = frozenset({"یی", "ای", "ی", "یش", "یشان", "یمان", "یتان"})
_SHORTEST_STEM = 3
_SHORTEST_STEM_BEFORE_ONE_LETTER = 4


@dataclass(frozen=True, slots=True)
class PersianIndex:
    """Bare letters to entry numbers; for the first letters of a term, how long such terms are at most."""

    phrases: dict[str, tuple[int, ...]]
    longest: dict[str, int]

    def exact(self, text: str) -> tuple[int, ...]:
        """Return the numbers of the entries that are `text` but for its way of writing."""
        return self.phrases.get(bare_letters(text), ())


def bare_letters(text: str) -> str:
    """Fold `text` and keep its letters and digits; what stands in brackets, as (ص), goes."""
    return _NOT_LETTERS.sub("", fold_key(_BRACKETED.sub("", text) if "(" in text else text))


def build_persian_index(terms: Sequence[str]) -> PersianIndex:
    """Index `terms`, each under its number."""
    phrases: dict[str, tuple[int, ...]] = {}
    longest: dict[str, int] = {}
    for number, term in enumerate(terms):
        key = bare_letters(term)
        if key:
            phrases[key] = (*phrases[key], number) if key in phrases else (number,)
            first = key[:PREFIX]
            if len(key) > longest.get(first, 0):
                longest[first] = len(key)
    return PersianIndex(phrases, longest)


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


def _fits(word: str, ending: str) -> bool:
    stem = len(word) - len(ending)
    if stem < (_SHORTEST_STEM_BEFORE_ONE_LETTER if len(ending) == 1 else _SHORTEST_STEM):
        return False
    # After a consonant ی makes another word (ایران, ایرانی); after ا and و it only links.
    return ending not in _AFTER_VOWEL or word[stem - 1] in "او" or (word[stem - 1] == "ه" and ending != "یی")
