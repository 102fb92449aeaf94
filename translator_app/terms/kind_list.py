"""with_kinds_of_lists: a name of which nothing is known is what its neighbours in an enumeration are."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.terms.term import EmbeddedTerm

_JOINT = re.compile(r"[)\]]?[\"”’]?(?:[,;/]|\s*)\s*(?:(?:and|or|to|as well as)\s+)?(?:the\s+)?[\"“‘_*]?\Z")
_LONGEST_JOINT = 24
_TELLING = (Kind.PLACE, Kind.ORGANISATION, Kind.WORK)
_TWO = 2


def with_kinds_of_lists(text: str, terms: Sequence[EmbeddedTerm]) -> list[EmbeddedTerm]:
    """Return the terms, those of unknown kind with that of the others named in one breath with them.

    “Basij Square (…) and Varavin (…)” are two places. A single word that could be a surname takes the kind
    of two others only.
    """
    found = list(terms)
    for chain in _chains(text, terms):
        members = [terms[at] for at in chain]
        strong = [term.kind for term in members if not _is_doubtful(text, term)]
        if len(set(strong)) != 1 or strong[0] not in _TELLING:
            continue
        for at in chain:
            term = terms[at]
            surname = term.kind is Kind.PERSON
            if _is_doubtful(text, term) and (not surname or len(strong) >= _TWO):
                found[at] = replace(term, kind=strong[0])
    return found


def _chains(text: str, terms: Sequence[EmbeddedTerm]) -> Iterator[list[int]]:
    """Yield the indices of terms that follow one another with a comma or “and” between."""
    chain: list[int] = []
    for at, term in enumerate(terms):
        last = terms[chain[-1]] if chain else None
        if last is not None and not _joined(text, last, term):
            if len(chain) >= _TWO:
                yield chain
            chain = []
        if term.english is not None and term.english.end <= term.persian.start:
            chain.append(at)
        else:
            chain = []
    if len(chain) >= _TWO:
        yield chain


def _joined(text: str, one: EmbeddedTerm, other: EmbeddedTerm) -> bool:
    if other.english is None or not 0 <= other.english.start - one.persian.end <= _LONGEST_JOINT:
        return False
    between = text[one.persian.end : other.english.start]
    return _JOINT.match(between) is not None and between.strip(" )]") != ""


def _is_doubtful(text: str, term: EmbeddedTerm) -> bool:
    """Tell whether the kind of a name was a guess: one word in a capital, with no glossary behind it."""
    if term.english is None or term.entry is not None or not text[term.english.start].isupper():
        return False
    return term.kind in (Kind.CONCEPT, Kind.OTHER, Kind.PERSON) and " " not in term.english.of(text).strip()
