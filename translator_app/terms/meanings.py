"""Meanings: which English words can render the words of one Persian term."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from translator_app.romanization.judge import judge
from translator_app.romanization.rough import latin_skeleton, may_match, persian_skeleton
from translator_app.romanization.script import latin_words as folded_latin
from translator_app.romanization.script import persian_words
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.head_words import HeadWords

_PREFIXES = ("وال", "بال", "ال", "لل", "و", "ب", "ل")
_SUFFIXES = ("های", "هایی", "ها", "ان", "ات", "ای", "ی", "م", "ه")
_SHORTEST = 3
_STEM = 5  # letters two forms of an English word share: environment, environmental
_AGREES = 1.6  # letter cost up to which a word counts as transcribed
_FIGURES = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9]{1,9}")
_AND = re.compile(r"(?:^|\s)و(?:\s|$)|\sوال|،|/")


@dataclass(frozen=True, slots=True)
class Meanings:
    """The words of a Persian term: for each, the stems of the English words known for it."""

    words: tuple[str, ...]
    stems: tuple[frozenset[str], ...]
    joins: bool  # the Persian has an “and”
    parts: tuple[tuple[str, ...], ...] = ()  # of each word, what half-spaces part in it
    numbers: tuple[str, ...] = ()  # figures in it, in Latin digits

    @property
    def size(self) -> int:
        """Count the words and figures."""
        return len(self.words) + len(self.numbers)

    def index_of(self, english: str, lexicon: Lexicon | None = None) -> int:
        """Return the number of the Persian word that `english` renders, or -1.

        With a lexicon a word that is spelt by the sound of one of them counts as well.
        """
        if english[0].isdigit():
            figures = english.rstrip("sndrth")
            return len(self.words) + self.numbers.index(figures) if figures in self.numbers else -1
        said = stem(english)
        for number, stems in enumerate(self.stems):
            if said in stems or any(_akin(said, other) for other in stems):
                return number
        return self._by_sound(english, lexicon) if lexicon and len(english) >= _SHORTEST else -1

    def _by_sound(self, english: str, lexicon: Lexicon) -> int:
        latin = "".join(word.text for word in folded_latin(english))
        for number, word in enumerate(self.words):
            if _sounds(word, latin, lexicon):
                return number
        for number, parts in enumerate(self.parts):
            if any(_sounds(part, latin, lexicon) for part in parts):
                return number
        return -1

    def coverage(self, english: tuple[str, ...], lexicon: Lexicon | None = None) -> int:
        """Count the Persian words that some word of `english` renders."""
        return len({self.index_of(word, lexicon) for word in english} - {-1})


def _sounds(word: str, latin: str, lexicon: Lexicon) -> bool:
    return _plausible(word, latin) and judge(word, latin, lexicon, "fa").cost < _AGREES


@lru_cache(maxsize=16384)
def _plausible(word: str, latin: str) -> bool:
    """Look at the consonants only, of which so cheap a cost leaves none over: the real comparison is dear."""
    if len(word) < _SHORTEST or not may_match(word, latin):
        return False
    one, other = persian_skeleton(word), latin_skeleton(latin)
    shared = sum(min(one.count(char), other.count(char)) for char in set(one))
    return one[:1] == other[:1] and shared + 1 >= max(len(one), len(other))


def meanings_of(persian: str, heads: HeadWords) -> Meanings:
    """Look up every word of `persian`, alone and with what is written together with it."""
    stems: list[frozenset[str]] = []
    parts: list[tuple[str, ...]] = []
    words = tuple(word.text for word in persian_words(persian))
    for written in persian.split():
        found = _known(fold_key(written), heads)
        for part in written.split("\u200c") if "\u200c" in written else ():
            found += _known(fold_key(part), heads) if len(part) >= _SHORTEST else ()
        if found or any(char.isalpha() for char in written):
            stems.append(frozenset(stem(part) for english in found for part in english.split()))
            inside = written.split("\u200c") if "\u200c" in written else ()
            parts.append(tuple(word.text for part in inside for word in persian_words(part)))
    numbers = tuple(str(int(figures)) for figures in _FIGURES.findall(persian))
    return Meanings(words, tuple(stems), _AND.search(persian) is not None, tuple(parts), numbers)


def _known(word: str, heads: HeadWords) -> tuple[str, ...]:
    table = heads.meanings
    word = word.strip('،؛:.()«»"-/')
    found: tuple[str, ...] = table.get(word, ())
    bare = next(
        (word[len(p) :] for p in _PREFIXES if word.startswith(p) and len(word) - len(p) >= _SHORTEST), ""
    )
    for form in (word, bare):
        found += table.get(form, ()) if form != word else ()
        for suffix in _SUFFIXES:
            if form.endswith(suffix) and len(form) - len(suffix) >= _SHORTEST:
                found += table.get(form[: -len(suffix)], ())
    return found


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return an English word in small letters without its plural or genitive ending."""
    low = fold_key(word).rstrip("'").removesuffix("'s").strip("'")
    if low.endswith("ies") and len(low) > _STEM:
        return low[:-3] + "y"
    if low.endswith("s") and not low.endswith("ss") and len(low) > _SHORTEST:
        return low[:-1]
    return (
        low.replace("centre", "center")
        .replace("defence", "defense")
        .replace("organis", "organiz")
        .replace("labour", "labor")
        .replace("colour", "color")
    )


def _akin(one: str, other: str) -> bool:
    size = min(len(one), len(other))
    if size < _STEM or abs(len(one) - len(other)) > _STEM:
        return False
    shared = next((n for n in range(size) if one[n] != other[n]), size)
    return shared >= max(_STEM, size - 2)
