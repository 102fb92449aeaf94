"""with_right_hamza: how a word is written whose hamza is misplaced, on a wrong seat, or doubled."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from translator_app.checks.persian import PLAIN
from translator_app.checks.word_lists import hamza_words, is_name, persian_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_HAMZA = re.compile("[ئؤأءآ]")
_MARK = re.compile("[\u064b-\u065f]")
_BESIDE_ITS_VOWEL = re.compile("ئی|یئ|ؤو|وؤ")
_SEATS = str.maketrans({"ئ": "ی", "ؤ": "و", "أ": "ا", "آ": "ا", "ء": None})
_ENDINGS = ("", "ی", "ان", "ین", "ها", "های", "هایی", "ات", "یت")


def with_right_hamza(word: str) -> str | None:
    """Return the known word that `word`, one with a hamza inside, is meant for; None where it is right."""
    plain = _MARK.sub("", word).translate(PLAIN)
    stems = list(_stems(plain))
    if is_name(plain) or any(stem in _accepted() or stem in persian_words() for stem, _ in stems):
        return None
    for stem, ending in stems:
        found = next((_by_key()[key] for key in _keys(stem) if key in _by_key()), None)
        if found:
            return found + ending
    beside = _BESIDE_ITS_VOWEL.search(plain) is not None
    return next((key for key in _keys(plain) if beside and key in persian_words()), None)


def _stems(word: str) -> Iterator[tuple[str, str]]:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:  # noqa: PLR2004 - no syllable
            yield word[: len(word) - len(ending)], ending


def _keys(word: str) -> tuple[str, str]:
    """Return a word with the letters its hamzas sit on alone, and without them."""
    return word.translate(_SEATS), _HAMZA.sub("", word)


@cache
def _accepted() -> frozenset[str]:
    return frozenset(hamza_words())


@cache
def _by_key() -> dict[str, str]:
    return {key: word for word in reversed(hamza_words()) for key in _keys(word)}
