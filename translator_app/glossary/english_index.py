"""EnglishIndex: the English terms of a glossary by their words, hyphens and plurals levelled.

A phrase is known by a 32-bit check sum (CRC-32) of its levelled words, so that a hundred thousand terms
take a few megabytes and load in milliseconds. Two phrases may share one: whoever finds a term here
compares its words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING
from zlib import crc32

from translator_app.glossary.words import is_soft, split_words, without_plural
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from translator_app.glossary.words import Words

_MOST_FREE_HYPHENS = 3
LEADS_ON = -1  # a path that is the beginning of a phrase and none itself


@dataclass(frozen=True, slots=True)
class EnglishIndex:
    """Check sums of the first words of phrases, to the number of the entry of which they are all words."""

    paths: dict[int, int]
    more: dict[int, tuple[int, ...]]  # the numbers of further entries of the same path
    words: bytes  # for each check sum of a word of any phrase, shortened, a bit; see `has_word`
    longest: int  # words of the longest phrase

    def at(self, path: int) -> tuple[int, ...]:
        """Return the numbers of the entries of a path; they may be of another phrase of the same sum."""
        number = self.paths.get(path, LEADS_ON)
        return (number, *self.more.get(path, ())) if number != LEADS_ON else ()

    def has_word(self, word: bytes) -> bool:
        """Tell whether a phrase may have `word`; a yes may be wrong, a no is not."""
        place = crc32(stem_of(word)) % (8 * len(self.words))
        return bool(self.words[place // 8] >> place % 8 & 1)

    def exact(self, text: str) -> tuple[int, ...]:
        """Return the numbers of the entries whose words may be those of `text`, plurals levelled."""
        words = split_words(folded_english(text)).words
        return self.at(path_of(words)) if words else ()


def folded_english(text: str) -> str:
    """Fold an English term; the common case needs no table."""
    return text.lower() if text.isascii() else fold_key(text)


def path_of(words: Iterable[str]) -> int:
    """Return the check sum of a phrase."""
    path = 0
    for word in words:
        path = crc32(stem_of(as_bytes(word)), path)
    return path


def as_bytes(text: str) -> bytes:
    """Return one byte a character; what is not ASCII looks alike."""
    return text.encode("ascii", "replace")


def _stem(word: bytes) -> bytes:
    """Return a folded word without its plural ending, and the blank that ends it."""
    return without_plural(word.decode("ascii")).encode("ascii") + b" "


stem_of = lru_cache(maxsize=16384)(_stem)  # for the words of an article


class Stems(dict[bytes, bytes]):
    """The stems of all words met."""

    def __missing__(self, word: bytes) -> bytes:
        stem = self[word] = _stem(word)
        return stem


def build_english_index(terms: Iterable[str]) -> EnglishIndex:
    """Index `terms`, each under its number."""
    paths: dict[int, int] = {}
    more: dict[int, tuple[int, ...]] = {}
    stems = Stems()
    longest = 0
    for number, term in enumerate(terms):
        for words in _phrases(term):
            path = 0
            for word in words[:-1]:
                path = crc32(stems[word], path)
                paths.setdefault(path, LEADS_ON)
            path = crc32(stems[words[-1]], path)
            known = paths.setdefault(path, number)
            if known == LEADS_ON:
                paths[path] = number
            elif known != number and number not in more.get(path, ()):
                more[path] = (*more.get(path, ()), number)
            if len(words) > longest:  # noqa: PLR1730 - quicker than max, a hundred thousand times
                longest = len(words)
    return EnglishIndex(paths, more, _bits(stems.values()), longest)


def _bits(stems: Collection[bytes]) -> bytes:
    """Return a table of bits, at most an eighth of them set."""
    size = 1 << max(3, len(stems).bit_length())  # bytes
    bits = bytearray(size)
    for place in map(crc32, stems):
        bits[place // 8 % size] |= 1 << place % 8
    return bytes(bits)


def _phrases(term: str) -> Iterator[Sequence[bytes]]:
    """Yield the words of a term in each way it may be written."""
    if term.isascii() and term.replace(" ", "").isalnum():
        yield term.lower().encode().split()  # so are nearly all
    else:
        for words in _variants(split_words(folded_english(term))):
            yield [as_bytes(word) for word in words]


def _variants(words: Words) -> Iterator[list[str]]:
    """Yield the words of a term, and the same with its hyphenated words written as one."""
    if not words.words:
        return
    yield words.words
    soft = [index for index in range(1, len(words.words)) if is_soft(words.gaps[index])]
    if not soft:
        return
    if len(soft) <= _MOST_FREE_HYPHENS:
        choices = list(product((False, True), repeat=len(soft)))[1:]
    else:
        choices = [(True,) * len(soft)]
    for choice in choices:
        joined = {index for index, join in zip(soft, choice, strict=True) if join}
        yield _merged(words.words, joined)


def _merged(words: Sequence[str], joined: set[int]) -> list[str]:
    merged: list[str] = []
    for index, word in enumerate(words):
        if index in joined:
            merged[-1] += word
        else:
            merged.append(word)
    return merged
