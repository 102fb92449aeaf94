"""Head words: the nouns that say what a Persian term names, with the English that renders them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.errors import DataError
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_COLUMNS = 3


class HeadType(enum.StrEnum):
    """What a term that begins with the word names."""

    ROLE = "role"
    RANK = "rank"
    BODY = "body"
    PLACE = "place"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class HeadWord:
    """One head word: its folded Persian words and the English words for it, in lower case."""

    type: HeadType
    persian: tuple[str, ...]
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeadWords:
    """All head words, looked up by the folded first Persian word."""

    by_first: dict[str, tuple[HeadWord, ...]]
    ranks: frozenset[str]  # English ranks and forms of address, in lower case
    nouns: frozenset[str]  # every English head word that is no rank

    def of(self, words: tuple[str, ...]) -> HeadWord | None:
        """Return the head word that the folded Persian `words` begin with, the longest one."""
        options = self.by_first.get(words[0], ()) if words else ()
        fitting = [option for option in options if words[: len(option.persian)] == option.persian]
        return max(fitting, key=lambda option: len(option.persian), default=None)


def load_head_words(path: Path) -> HeadWords:
    """Read the table of head words. Raises DataError naming the line at fault."""
    table: dict[str, list[HeadWord]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != _COLUMNS or cells[0] not in set(HeadType) or not all(map(str.strip, cells)):
            raise DataError(path, number, "The row is not: type, Persian, English.", "Mend or delete it.")
        persian = tuple(fold_key(cells[1].replace("\u200c", " ")).split())
        word = HeadWord(HeadType(cells[0]), persian, tuple(cells[2].split(",")))
        table.setdefault(persian[0], []).append(word)
    every = [word for words in table.values() for word in words]
    ranks = _english(word for word in every if word.type is HeadType.RANK)
    nouns = _english(word for word in every if word.type is not HeadType.RANK)
    return HeadWords({first: tuple(words) for first, words in table.items()}, ranks, nouns)


def _english(words: Iterable[HeadWord]) -> frozenset[str]:
    return frozenset(part for word in words for english in word.english for part in english.split())
