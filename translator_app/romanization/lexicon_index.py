"""Indexes the rows of the lexicon, all at once: by Persian word and by Latin spelling."""

import re
from collections.abc import Sequence
from typing import Final

from translator_app.romanization.script import (
    is_plain_persian,
    latin_key,
    latin_keys,
    latin_words,
    persian_key,
    word_key,
)

_PLAIN: Final = re.compile(r"[A-Za-z' -]*\Z")
_PARTED: Final = str.maketrans("", "", " -")
_NO_SPELLING: Final = frozenset(("suffix", "prefix", "feature"))  # parts of names, which stand for no name


def index_rows(rows: Sequence[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The rows by folded Persian word, and those words by folded Latin spelling.

    Several rows of a word are parted by line breaks, several words of a spelling by blanks.
    """
    keys = _persian_keys([row.partition("\t")[0] for row in rows])
    by_word: dict[str, str] = {}
    spellings: list[str] = []
    words: list[str] = []
    for key, row in zip(keys, rows, strict=True):
        by_word[key] = f"{by_word[key]}\n{row}" if key in by_word else row
        _, _, role, _, press, others = row.split("\t")
        if role not in _NO_SPELLING:
            for spelling in (press, *others.split(",")) if others else (press,):
                spellings.append(spelling)
                words.append(key)
    bearers: dict[str, str] = {}
    for latin, key in zip(_latin_keys(spellings), words, strict=True):
        known = bearers.get(latin)
        if known is None:
            bearers[latin] = key
        elif key not in known.split():
            bearers[latin] = f"{known} {key}"
    bearers.pop("", None)
    return by_word, bearers


def _persian_keys(words: list[str]) -> list[str]:
    """`persian_key` of each word: those in plain letters are folded as one string, which is far faster."""
    found = word_key("\n".join(words)).split("\n")
    return [
        key if " " not in word and is_plain_persian(word) else persian_key(word)
        for word, key in zip(words, found, strict=True)
    ]


def _latin_keys(spellings: list[str]) -> list[str]:
    """`latin_key` of each spelling with its words joined; plain ones are folded as one string."""
    found = latin_keys("\n".join(spellings).lower().translate(_PARTED)).split("\n")
    return [
        key if _PLAIN.match(spelling) else latin_key("".join(word.text for word in latin_words(spelling)))
        for spelling, key in zip(spellings, found, strict=True)
    ]
