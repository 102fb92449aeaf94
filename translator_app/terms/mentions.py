"""find_mentions: later places that name the same person, body or thing in Latin script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Cover, Span
from translator_app.text.fold import fold_key
from translator_app.text.tokens import latin_words, without_possessive

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_JOINTS = re.compile(r"[-‐‑'’‘`ʿʾ. ]")
_ARTICLES = frozenset(("al", "el", "e", "bin", "ibn", "abu", "of", "the", "and"))


def find_mentions(
    text: str, terms: Sequence[EmbeddedTerm], heads: HeadWords
) -> Mapping[int, tuple[Span, ...]]:
    """Return the later mentions of each term by its number.

    Persons are found by the whole name, by its end (the surname, with or without middle names) and
    however it is hyphenated or capitalised; other terms by their whole wording. A short form that
    two terms share belongs to neither, and a name inside a longer name is not taken.
    """
    words = [without_possessive(text, word) for word in latin_words(text)]
    keys = [_key(word.of(text)) for word in words]
    taken = Cover(span for term in terms for span in (term.english, term.persian, term.latin) if span)
    forms = _forms(text, terms)
    by_number = {term.number: term for term in terms}
    found: dict[int, list[Span]] = {term.number: [] for term in terms}
    longest = 2 + max(
        (len(latin_words(text, t.english.start, t.english.end)) for t in terms if t.english), default=0
    )
    index = 0
    while index < len(words):
        size, number = _longest_form(keys, index, longest, forms)
        term = by_number.get(number) if number else None
        span = Span(words[index].start, words[index + size - 1].end) if size else None
        if (
            term
            and span
            and _counts(text, term, span, words[max(0, index - 1)], heads)
            and not taken.covers(span)
        ):
            found[term.number].append(span)
        index += max(1, size)
    return {number: tuple(spans) for number, spans in found.items()}


def _key(word: str) -> str:
    return _JOINTS.sub("", fold_key(word))


def _forms(text: str, terms: Sequence[EmbeddedTerm]) -> dict[str, int | None]:
    """Return every form a term may come back in, its words run together.

    A short form that two different names share maps to None.
    """
    forms: dict[str, int | None] = {}
    owner: dict[str, str] = {}
    for term in terms:
        persian = fold_key(term.persian.of(text))
        for span in (term.english, term.latin):
            for form in _forms_of(text, span, term.kind) if span else ():
                joined = "".join(form)
                shared = owner.setdefault(joined, persian) != persian
                forms[joined] = None if shared and len(form) == 1 else forms.get(joined, term.number)
    return forms


def _forms_of(text: str, span: Span, kind: Kind) -> list[tuple[str, ...]]:
    whole = tuple(_key(word.of(text)) for word in latin_words(text, span.start, span.end))
    if kind is not Kind.PERSON:
        return [whole] if whole else []
    ends = [whole[start:] for start in range(len(whole))]
    return [form for form in ends if form[0] not in _ARTICLES and len("".join(form)) > 2]  # noqa: PLR2004 - an initial


def _longest_form(
    keys: list[str], index: int, longest: int, forms: dict[str, int | None]
) -> tuple[int, int | None]:
    for size in range(min(longest, len(keys) - index), 0, -1):
        joined = "".join(keys[index : index + size])
        if joined in forms:
            return size, forms[joined]
    return 0, None


def _counts(text: str, term: EmbeddedTerm, span: Span, before: Span, heads: HeadWords) -> bool:
    """Tell whether the place is a later mention and not part of somebody else's name."""
    if span.start < max(term.persian.end, term.english.end if term.english else 0):
        return False
    if term.kind in (Kind.CONCEPT, Kind.TITLE, Kind.OTHER):
        return True
    if not span.of(text)[0].isupper():
        return False
    if term.kind is not Kind.PERSON:
        return True
    return not _given_name(text, before, span, heads)


def _given_name(text: str, word: Span, span: Span, heads: HeadWords) -> bool:
    """Tell whether `word`, right before a surname, is somebody else's given name."""
    said = word.of(text)
    if text[word.end : span.start] not in (" ", "\u00a0") or not said[0].isupper() or said.isupper():
        return False
    if any(said.casefold() in known for known in (heads.ranks, heads.nouns, _DAYS)):
        return False
    in_front = text[max(0, word.start - 2) : word.start].strip()
    opens = not in_front or in_front[-1] in '.!?“":'
    return not (opens and said.casefold() in _OPENERS)


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december".split()
)
_OPENERS = frozenset(
    "but and when as if so then yet still for while after before although though because that what "
    "how the a an this these those his her its their our my your in on at by from with without to of "
    "like unlike under over against until since despite besides only even also both either neither "
    "once now here there where why who whom whose did does do is was are were has had have can could "
    "will would may might must should no not nor or later earlier yesterday today tomorrow meanwhile "
    "instead finally first again perhaps maybe soon often sometimes".split()
)
