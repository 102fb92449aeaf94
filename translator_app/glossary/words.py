"""Words: a folded text cut into words and what stands between, and the plural taken off a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

_WORD = re.compile(r"([^\W_]+)")
_INSIDE_PHRASE = re.compile(r"-|'|(?:'?[ \t]+\n?[ \t]*|'?\n[ \t]*)")
_SOFT = frozenset("-'")
_PART_END = "\0"  # joins no phrase
AFTER_APOSTROPHE = frozenset({"s", "d", "ll", "re", "ve", "m", "t"})
_SHORTEST_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a folded text; `gaps[n]` stands before word `n`, the last gap after the last word."""

    words: list[str]
    gaps: list[str]
    starts: list[int]
    ends: list[int]


def split_words(folded: str) -> Words:
    """Cut `folded` into words of letters and digits; positions are indices of `folded`."""
    parts = _WORD.split(folded)
    ends = list(accumulate(map(len, parts)))
    return Words(parts[1::2], parts[0::2], ends[0:-1:2], ends[1::2])


def joined_at_hyphens(words: Words, around: int) -> Words:
    """Return the parts of `words` that hold compounds (Sabahi-Fard, Asa'ib), each compound as one word.

    A part reaches `around` words to both sides of its compounds; no phrase leads from one part to the next.
    """
    joined = Words([], [""], [], [])
    for start, end in _parts(words, around):
        joined.gaps[-1] = _PART_END
        for index in range(start, end):
            if index > start and _joins_word(words, index):
                joined.words[-1] += words.words[index]
                joined.ends[-1] = words.ends[index]
                joined.gaps[-1] = words.gaps[index + 1]
            else:
                joined.words.append(words.words[index])
                joined.starts.append(words.starts[index])
                joined.ends.append(words.ends[index])
                joined.gaps.append(words.gaps[index + 1])
    return joined


def _parts(words: Words, around: int) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    count = len(words.words)
    for index in range(1, count):
        if words.gaps[index] in _SOFT and _joins_word(words, index):
            start, end = max(0, index - around), min(count, index + around)
            if parts and start <= parts[-1][1]:
                parts[-1] = (parts[-1][0], end)
            else:
                parts.append((start, end))
    return parts


def _joins_word(words: Words, index: int) -> bool:
    return is_soft(words.gaps[index]) and not is_possessive(words, index)


def is_soft(gap: str) -> bool:
    """Tell whether `gap` joins two halves of one word: a hyphen or an apostrophe."""
    return gap in _SOFT


def is_possessive(words: Words, index: int) -> bool:
    """Tell whether word `index` is the ending of a genitive or of a verb: the s of Iran's."""
    return words.gaps[index] == "'" and words.words[index] in AFTER_APOSTROPHE


@lru_cache(maxsize=1024)
def joins_phrase(gap: str) -> bool:
    """Tell whether the words on both sides of `gap` can belong to one phrase."""
    return _INSIDE_PHRASE.fullmatch(gap) is not None


def without_plural(word: str) -> str:
    """Take the plural ending off a folded English word; what has none is returned as it is."""
    if len(word) < _SHORTEST_PLURAL or word[-1] not in "sn":
        return word
    if word.endswith("men") and len(word) > _SHORTEST_PLURAL:
        return word[:-2] + "an"
    if word[-1] == "n" or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1]


singular = lru_cache(maxsize=16384)(without_plural)  # for the words of an article
