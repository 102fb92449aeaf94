"""forms_of: every wording in which a term may come back."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.text.fold import fold_key
from translator_app.text.tokens import words_and_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.core.span import Span
    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_JOINTS = re.compile(r"[-‐‑'’‘`ʿʾ. ]")
_ARTICLES = frozenset(("al", "el", "e", "ye", "bin", "ibn", "of", "the", "and", "a", "an"))
_KUNYA = frozenset(("abu", "umm", "ibn", "bint", "bin"))
_ACRONYM = re.compile(r"(?<![\w-])[A-Z][A-Za-z0-9&]{0,6}[A-Z0-9](?![\w-])")
_INVERTED = re.compile(r"^([^,]+),\s*([^,]+)$")
_MIDDLE = frozenset(
    "mohammad muhammad mohammed hossein hussein husayn hassan bagher baqer mahmoud mostafa morteza abdullah "
    "abdollah ebrahim ibrahim mehdi mahdi khalil rahman rahim karim kazem qassem qasem ghasem abbas jafar yousef "  # noqa: E501
    "esmail ismail hashem taghi sadegh sadeq fatemeh zahra mohsen ahmad naser nasser javad".split()
)
_SURNAME = 5
_SHORTEST = 3
_LONGEST_NAME = 14


class Shape(enum.StrEnum):
    """What part of a term a wording is; what it needs around it depends on that."""

    WHOLE = "whole"
    SURNAME = "surname"
    GIVEN = "given"
    SHORT = "short"  # a body without its last word
    HEAD = "head"  # “the Assembly”
    ACRONYM = "acronym"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words run together and folded, with the term they stand for."""

    key: str
    shape: Shape
    number: int
    words: int


@lru_cache(maxsize=8192)
def key_of(word: str) -> str:
    """Fold a word so that hyphens, apostrophes and capitals do not matter."""
    return _JOINTS.sub("", fold_key(word))


def forms_of(text: str, term: EmbeddedTerm, heads: HeadWords) -> Iterator[Wording]:
    """Yield the wordings of `term`: whole, parts of a name, short forms and the acronym of a body."""
    for span in (term.english, term.latin):
        if span is None:
            continue
        words = _words(text, span, heads, person=term.kind is Kind.PERSON)
        if not words or len(words) > _LONGEST_NAME:
            continue
        yield _wording(words, Shape.WHOLE, term.number)
        if span is term.english and term.kind is Kind.PERSON:
            yield from _parts_of_name(words, term.number)
        elif span is term.english and text[span.start].isupper() and term.kind is not Kind.TITLE:
            body, spelt = term.kind is Kind.ORGANISATION, term.comparison is not None
            yield from _short_forms(words, term.number, heads, body=body, spelt=spelt)
    if term.english is not None and term.kind is not Kind.PERSON:
        for acronym in _acronyms(text, term):
            yield Wording(acronym, Shape.ACRONYM, term.number, 1)


def _words(text: str, span: Span, heads: HeadWords, *, person: bool) -> list[str]:
    said = span.of(text)
    inverted = _INVERTED.match(said) if person else None
    if inverted:
        said = f"{inverted[2]} {inverted[1]}"
    words = [word.of(said) for word in words_and_numbers(said)]
    while person and len(words) > 2 and words[0].casefold().strip(".") in heads.ranks:  # noqa: PLR2004 - a whole name stays
        words = words[1:]
    if words and words[0].casefold() in ("the", "a", "an"):
        words = words[1:]
    return words


def _wording(words: Sequence[str], shape: Shape, number: int) -> Wording:
    return Wording("".join(map(key_of, words)), shape, number, len(words))


def _parts_of_name(words: list[str], number: int) -> Iterator[Wording]:
    for start in range(1, len(words)):
        part = words[start:]
        if words[start].casefold() not in _ARTICLES and len("".join(part)) >= _SHORTEST:
            yield _wording(part, Shape.SURNAME, number)
    if len(words) > 2 and _is_surname(words[-2]):  # noqa: PLR2004 - two surnames after a given name
        yield _wording(words[-2:-1], Shape.GIVEN, number)
    last = words[-1]
    if last.casefold().startswith(("al-", "el-")) and len(words) > 1:
        yield _wording([last[3:]], Shape.SURNAME, number)
    if len(words) > 1:
        size = 2 if words[0].casefold() in _KUNYA and len(words) > 2 else 1  # noqa: PLR2004 - “Umm Haydar”
        if len("".join(words[:size])) >= _SHORTEST:
            yield _wording(words[:size], Shape.GIVEN, number)


def _is_surname(word: str) -> bool:
    """Tell whether a middle word is a surname, as in “Hashemi Rafsanjani”, and no second given name."""
    return len(word) > _SURNAME and word[0].isupper() and word.casefold() not in _MIDDLE and "-" not in word


def _short_forms(
    words: list[str], number: int, heads: HeadWords, *, body: bool, spelt: bool
) -> Iterator[Wording]:
    """Yield a body without its last word, its first where it keeps its own language, or its head noun."""
    small = [word.casefold() for word in words]
    if (len(words) > 2 and small[-2] not in _ARTICLES) or (len(words) == 2 and re.search(r"-", words[0])):  # noqa: PLR2004
        yield _wording(words[:-1], Shape.SHORT, number)
    if body and spelt and len(words) > 2 and len(words[0]) >= _SURNAME and small[0] not in heads.nouns:  # noqa: PLR2004
        yield _wording(words[:1], Shape.SHORT, number)
    if body and len(words) > 1:
        cut = next((n for n, word in enumerate(small) if word in ("of", "for", "on")), None)
        head = words[cut - 1] if cut else words[-1]
        if head[0].isupper() and head.casefold() in heads.nouns and (cut or 0) <= 1:
            yield _wording([head], Shape.HEAD, number)


def _acronyms(text: str, term: EmbeddedTerm) -> Iterator[str]:
    """Yield what is in capitals between the English and the Persian, or right behind in their bracket."""
    if term.english is None:
        return
    start, end = sorted((term.english, term.persian))
    between = text[start.end : end.start][:120]
    tail = re.match(
        r"[\s,;:/–-]{1,3}([^()\s]{2,9})\)|\)\s?\(([^()\s]{2,9})\)",
        text[term.persian.end : term.persian.end + 16],
    )
    behind = (tail[1] or tail[2]) if tail else ""
    for match in (*_ACRONYM.finditer(between), *_ACRONYM.finditer(behind)):
        if sum(char.isupper() for char in match[0]) * 2 > len(match[0]):
            yield match[0]
