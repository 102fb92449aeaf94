"""EnglishIndex: the English terms of a glossary by their words, hyphens and plurals levelled."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from translator_app.glossary.words import is_soft, singular, split_words
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.glossary.words import Words

_MOST_FREE_HYPHENS = 3


@dataclass(frozen=True, slots=True)
class EnglishIndex:
    """Phrases of singular words to entry numbers; for each first word, how many words its phrases have."""

    phrases: dict[str, tuple[int, ...]]
    lengths: dict[str, tuple[int, ...]]
    longest: int

    def exact(self, text: str) -> tuple[int, ...]:
        """Return the numbers of the entries whose words are those of `text`, plurals levelled."""
        return self.phrases.get(" ".join(map(singular, split_words(folded_english(text)).words)), ())


def folded_english(text: str) -> str:
    """Fold an English term; the common case needs no table."""
    return text.lower() if text.isascii() else fold_key(text)


def build_english_index(terms: Sequence[str]) -> EnglishIndex:
    """Index `terms`, each under its number."""
    phrases: dict[str, tuple[int, ...]] = {}
    lengths: dict[str, set[int]] = {}
    for number, term in enumerate(terms):
        for words in _variants(split_words(folded_english(term))):
            key = " ".join(map(singular, words))
            known = phrases.get(key)
            if known is None:
                phrases[key] = (number,)
            elif known[-1] != number:
                phrases[key] = (*known, number)
            lengths.setdefault(singular(words[0]), set()).add(len(words))
    ordered = {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()}
    return EnglishIndex(phrases, ordered, max((found[0] for found in ordered.values()), default=0))


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
