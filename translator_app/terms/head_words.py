"""Head words: the nouns that say what a Persian term names, with the English that renders them."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from translator_app.core.errors import DataError
from translator_app.core.kind import Kind
from translator_app.terms.known_names import KnownKind, load_known_names
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_COLUMNS = 3
_KNOWN = "known_names.tsv"  # beside the table of head words


class HeadType(enum.StrEnum):
    """What a term that begins with the word names.

    WORD says nothing of it, only what the word means; WOMAN is the given name of women.
    """

    ROLE = "role"
    RANK = "rank"
    BODY = "body"
    PLACE = "place"
    WORK = "work"
    IDEA = "idea"
    WORD = "word"
    WOMAN = "woman"


_TELLING = (HeadType.ROLE, HeadType.BODY, HeadType.PLACE)


@dataclass(frozen=True, slots=True)
class HeadWord:
    """One head word: its folded Persian words and the English words for it, in lower case."""

    type: HeadType
    persian: tuple[str, ...]
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeadWords:
    """All head words, looked up by the folded first Persian word."""

    by_first: Mapping[str, tuple[HeadWord, ...]]
    ranks: frozenset[str]  # English ranks and forms of address, in lower case
    nouns: frozenset[str]  # the English words for posts, bodies and places
    meanings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # folded, words run together
    english_kinds: Mapping[str, Kind] = field(default_factory=dict)  # by English noun, its plural taken off
    women: frozenset[str] = frozenset()  # given names of women, folded
    known: Mapping[str, tuple[KnownKind, ...]] = field(default_factory=dict)  # whole names, by `name_key`

    def of(self, words: tuple[str, ...]) -> HeadWord | None:
        """Return the head word that the folded Persian `words` begin with, the longest one."""
        return next(iter(self.all_of(words)), None)

    def all_of(self, words: tuple[str, ...]) -> tuple[HeadWord, ...]:
        """Return every head word that the folded Persian `words` begin with, longest first."""
        options = self.by_first.get(words[0], ()) if words else ()
        fitting = (option for option in options if words[: len(option.persian)] == option.persian)
        return tuple(sorted(fitting, key=lambda option: -len(option.persian)))


def load_head_words(path: Path) -> HeadWords:
    """Read the table of head words. Raises DataError naming the line at fault."""
    table: dict[str, list[HeadWord]] = {}
    meanings: dict[str, tuple[str, ...]] = {}
    women: set[str] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        word = _read(path, number, line.split("\t"))
        if word.type is HeadType.WOMAN:
            women.add("".join(word.persian))
            continue
        joined = "".join(word.persian)
        meanings[joined] = (*meanings.get(joined, ()), *word.english)
        if word.type is not HeadType.WORD:
            table.setdefault(word.persian[0], []).append(word)
    every = [word for words in table.values() for word in words]
    ranks = _english(word for word in every if word.type is HeadType.RANK)
    nouns = _english(word for word in every if word.type in _TELLING)
    by_first = {first: tuple(words) for first, words in table.items()}
    beside = path.with_name(_KNOWN)
    known = load_known_names(beside) if beside.exists() else {}
    return HeadWords(by_first, ranks, nouns, meanings, _english_kinds(every), frozenset(women), known)


_KINDS = {
    HeadType.ROLE: Kind.TITLE,
    HeadType.RANK: Kind.TITLE,
    HeadType.BODY: Kind.ORGANISATION,
    HeadType.PLACE: Kind.PLACE,
    HeadType.WORK: Kind.WORK,
}


_TRADES = frozenset(
    "media oil gas energy trade commerce capital news power science art industry".split()
)  # of firms


def _english_kinds(words: Sequence[HeadWord]) -> Mapping[str, Kind]:
    """Return the kind each English noun speaks for; one that speaks for two is left out."""
    said: dict[str, set[Kind]] = {}
    for word in words:
        for english in word.english:
            if " " not in english and word.type in _KINDS:
                said.setdefault(english.removesuffix("s"), set()).add(_KINDS[word.type])
    ideas = {
        english: Kind.CONCEPT for word in words if word.type is HeadType.IDEA for english in word.english
    }
    kinds = {english: next(iter(both)) for english, both in said.items() if len(both) == 1}
    return {
        english: kind for english, kind in ideas.items() if english not in said and english not in _TRADES
    } | kinds


def head_key(persian: str) -> tuple[str, ...]:
    """Return the words of a Persian term as head words are kept: folded, parted at half-spaces too."""
    return tuple(fold_key(persian.replace("\u200c", " ")).split())


_TYPES = frozenset(HeadType)


def _read(path: Path, number: int, cells: list[str]) -> HeadWord:
    if len(cells) != _COLUMNS or cells[0] not in _TYPES or not all(map(str.strip, cells)):
        raise DataError(path, number, "The row is not: type, Persian, English.", "Mend or delete it.")
    return HeadWord(HeadType(cells[0]), head_key(cells[1]), tuple(cells[2].split(",")))


def _english(words: Iterable[HeadWord]) -> frozenset[str]:
    return frozenset(part for word in words for english in word.english for part in english.split())
