"""with_respellings: words that spell a name in another way than its first mention does.

They are mentions too, but found apart: whether an article may spell one name in two ways is for a
rule to say, and the rule looks at what the exact mentions leave over.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Cover, Span
from translator_app.terms.mention_context import names_other
from translator_app.terms.mention_forms import key_of, keyed_words
from translator_app.terms.mention_name import own_words_before
from translator_app.terms.mention_shape import Shape, Wording
from translator_app.text.tokens import words_and_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_Longer = dict[str, list[tuple[tuple[str, ...], int]]]  # plain words and number, by the first of them
_DOUBLED = re.compile(r"(.)\1")
_SAME = (
    ("aee", "ay"), ("aei", "ay"), ("ayi", "ay"), ("aii", "ay"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ei", "ay"), ("ai", "ay"), ("ey", "ay"), ("gh", "q"), ("zh", "j"), ("w", "v"), ("eh", "e"), ("iy", "i"),
    ("ie", "i"), ("y", "i"), ("o", "u"),
)  # fmt: skip
_OF_ONE_WORD = (Kind.PLACE, Kind.ORGANISATION, Kind.WORK)
_INITIALS = re.compile(r"(?:[^\W\d_](?:\. ?| ))+(?=[^\W\d_]{2})")
_MOST = 5  # words
_BEFORE = 3  # words in front of a surname that may be its own
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
    longer = _longer(text, terms)
    if not names and not longer:
        return tuple(terms)
    words, keys = keyed_words(text)
    near = _near(text, words, keys, names, {t.number for t in terms if t.kind is Kind.PERSON})
    if not near and not longer:
        return tuple(terms)
    found = _found(text, terms, (words, keys), heads, near, longer)
    return tuple(
        replace(term, mentions=tuple(sorted((*term.mentions, *found[term.number]))))
        if term.number in found
        else term
        for term in terms
    )


def _found(
    text: str,
    terms: Sequence[EmbeddedTerm],
    keyed: tuple[Sequence[Span], Sequence[str]],
    heads: HeadWords,
    near: Mapping[str, int],
    longer: _Longer,
) -> dict[int, list[Span]]:
    """Return the respellings by the number of the term they spell."""
    words, keys = keyed
    taken = Cover(s for t in terms for s in (t.english, t.persian, t.latin, *t.mentions) if s)
    by_number = {term.number: term for term in terms}
    found: dict[int, list[Span]] = {}
    done = 0
    for index, word in enumerate(words):
        if not text[word.start].isupper() or word.start < done:
            continue
        whole = _whole(text, words, index, longer.get(_plain(keys[index]), ())) if longer else None
        number, size = whole or (near.get(keys[index]), 1)
        if number is None:
            continue
        term, own = by_number[number], 0
        if whole is None and term.kind is Kind.PERSON:
            own = own_words_before(text, words[max(0, index - _BEFORE) : index + 1], term, heads)
        span = Span(words[index - own].start, words[index + size - 1].end)
        before = words[index - own - 1] if index > own else None
        after = words[index + size] if index + size < len(words) else None
        if not taken.covers(span) and _is_later(text, term, before, span, after, heads, size + own):
            found.setdefault(number, []).append(_without_initials(text, span))
            done = span.end
    return found


def _is_later(  # noqa: PLR0913, PLR0917 - a place with both its neighbours
    text: str,
    term: EmbeddedTerm,
    before: Span | None,
    span: Span,
    after: Span | None,
    heads: HeadWords,
    size: int,
) -> bool:
    """Tell whether words behind the pair are its own name and no part of another."""
    if term.english is None or span.start < max(term.english.end, term.persian.end):
        return False
    person = term.kind is Kind.PERSON
    shape = Shape.SHORT if not person else Shape.SURNAME if size == 1 else Shape.WHOLE
    return not names_other(
        text, before, span, after, heads, Wording("", shape, term.number, size), person=person
    )


def _without_initials(text: str, span: Span) -> Span:
    initials = _INITIALS.match(span.of(text))
    return Span(span.start + initials.end(), span.end) if initials else span


def _longer(text: str, terms: Iterable[EmbeddedTerm]) -> _Longer:
    """Return the names of two to five words that are spelt as they sound, plain, by the first of them."""
    found: _Longer = {}
    seen: set[tuple[str, ...]] = set()
    for term in terms:
        if term.english is None or term.comparison is None or not text[term.english.start].isupper():
            continue
        said = term.english.of(text)
        plain = tuple(_plain(key_of(word.of(said))) for word in words_and_numbers(said))
        if 1 < len(plain) <= _MOST and len("".join(plain)) > _LONG and plain not in seen and "," not in said:
            seen.add(plain)
            found.setdefault(plain[0], []).append((plain, term.number))
    return found


def _whole(
    text: str, words: Sequence[Span], index: int, options: Iterable[tuple[tuple[str, ...], int]]
) -> tuple[int, int] | None:
    """Return the number of the name that the words from `index` on spell, and how many words it has."""
    for plain, number in options:
        some = words[index : index + len(plain)]
        if len(some) < len(plain) or any(
            text[one.end : other.start] not in (" ", "-", "\u00a0") for one, other in pairwise(some)
        ):
            continue
        if all(_plain(key_of(word.of(text))) == part for word, part in zip(some, plain, strict=True)):
            return number, len(plain)
    return None


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


def _near(
    text: str, words: Sequence[Span], keys: Sequence[str], names: dict[str, set[int]], persons: set[int]
) -> dict[str, int]:
    """Return the folded words of the text that are another spelling of one such name."""
    by_start: dict[str, list[str]] = {}
    for name in names:
        by_start.setdefault(_plain(name)[:_START], []).append(name)
    said = {key for word, key in zip(words, keys, strict=True) if text[word.start].isupper()}
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


@lru_cache(maxsize=8192)
def _plain(key: str) -> str:
    for said, plain in _SAME:
        key = key.replace(said, plain)
    return _DOUBLED.sub(r"\1", key[:-1] if key.endswith("ah") else key)
