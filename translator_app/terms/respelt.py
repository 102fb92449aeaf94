"""with_respellings: words that spell a name in another way than its first mention does.

They are mentions too, but found apart: whether an article may spell one name in two ways is for a
rule to say, and the rule looks at what the exact mentions leave over.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Cover, Span
from translator_app.terms.mention_context import names_other
from translator_app.terms.mention_forms import key_of
from translator_app.terms.mention_shape import Shape, Wording
from translator_app.text.tokens import without_possessive, words_and_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_DOUBLED = re.compile(r"(.)\1")
_SAME = (
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "ey"), ("gh", "q"), ("w", "v"), ("eh", "e"), ("iy", "i"),
    ("ie", "i"), ("y", "i"), ("o", "u"),
)  # fmt: skip
_OF_ONE_WORD = (Kind.PLACE, Kind.ORGANISATION, Kind.WORK)
_START = 2
_SHORTEST = 5
_LONG = 7
_ALIKE = 0.86
_PREFIX = 4


def with_respellings(text: str, terms: Sequence[EmbeddedTerm], heads: HeadWords) -> tuple[EmbeddedTerm, ...]:
    """Return the terms with later respellings of a surname, or of a name of one word, among their mentions.

    A doubled letter or another sign for the same vowel is always the same name; a letter or two more
    only in a long surname that begins and ends alike. What is near two of them is nobody's.
    """
    names = _names(text, terms)
    if not names:
        return tuple(terms)
    words = words_and_numbers(text)
    near = _near(text, words, names, {t.number for t in terms if t.kind is Kind.PERSON})
    if not near:
        return tuple(terms)
    taken = Cover(s for t in terms for s in (t.english, t.persian, t.latin, *t.mentions) if s)
    by_number = {term.number: term for term in terms}
    found: dict[int, list[Span]] = {}
    for index, word in enumerate(words):
        if not text[word.start].isupper():
            continue
        span = without_possessive(text, word)
        number = near.get(key_of(span.of(text)))
        if number is None or taken.covers(span):
            continue
        term = by_number[number]
        before = words[index - 1] if index else None
        after = words[index + 1] if index + 1 < len(words) else None
        person = term.kind is Kind.PERSON
        wording = Wording("", Shape.SURNAME if person else Shape.SHORT, number, 1)
        later = term.english is not None and span.start >= max(term.english.end, term.persian.end)
        if later and not names_other(text, before, span, after, heads, wording, person=person):
            found.setdefault(number, []).append(span)
    return tuple(
        replace(term, mentions=tuple(sorted((*term.mentions, *found[term.number]))))
        if term.number in found
        else term
        for term in terms
    )


def _names(text: str, terms: Iterable[EmbeddedTerm]) -> dict[str, set[int]]:
    """Return the folded surnames, and other names of one word, with the first term of each bearer."""
    names: dict[str, dict[str, int]] = {}
    for term in terms:
        if term.english is None:
            continue
        said = term.english.of(text)
        parts = [word.of(said) for word in words_and_numbers(said)]
        named = term.kind in _OF_ONE_WORD and len(parts) == 1 and said[0].isupper()
        if not parts or not (term.kind is Kind.PERSON or named):
            continue
        last = key_of(parts[0] if "," in said else parts[-1])
        if len(last) >= _SHORTEST:
            names.setdefault(last, {}).setdefault(term.persian.of(text), term.number)
    return {name: set(numbers.values()) for name, numbers in names.items()}


def _near(text: str, words: Sequence[Span], names: dict[str, set[int]], persons: set[int]) -> dict[str, int]:
    """Return the folded words of the text that are another spelling of one such name."""
    by_start: dict[str, list[str]] = {}
    for name in names:
        by_start.setdefault(_plain(name)[:_START], []).append(name)
    said = {key_of(without_possessive(text, word).of(text)) for word in words if text[word.start].isupper()}
    found: dict[str, int] = {}
    for key in sorted(said - set(names)):
        near = [
            name
            for name in by_start.get(_plain(key)[:_START], ())
            if _same_name(name, key, surname=bool(names[name] & persons))
        ]
        if len(near) == 1 and len(names[near[0]]) == 1:
            found[key] = min(names[near[0]])
    return found


def _same_name(name: str, key: str, *, surname: bool) -> bool:
    if len(key) < _SHORTEST or name == key:
        return False
    if _plain(name) == _plain(key):
        return True
    if (
        not surname
        or min(len(name), len(key)) < _LONG
        or name[:_PREFIX] != key[:_PREFIX]
        or name[-1] != key[-1]
    ):
        return False
    short, long = sorted((name, key), key=len)
    rest = iter(long)
    return all(char in rest for char in short) and SequenceMatcher(None, name, key).ratio() >= _ALIKE


def _plain(key: str) -> str:
    for said, plain in _SAME:
        key = key.replace(said, plain)
    return _DOUBLED.sub(r"\1", key[:-1] if key.endswith("ah") else key)
