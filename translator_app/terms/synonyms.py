"""with_synonyms: Persian synonyms beside one another share their English: “a tale (حکایت or قصه)”."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.terms.term import EmbeddedTerm

_BETWEEN = re.compile(r"[\"”»]?(?P<sign>,? or | ?/ ?|[,،] ?)[\"“«]?")
_MOST = 10  # code points between two of them


def with_synonyms(text: str, terms: Sequence[EmbeddedTerm]) -> list[EmbeddedTerm]:
    """Return the terms; where “or” or a slash joins some of which one is translated, it renders them all.

    A name found by its letters renders no other word.
    """
    found = list(terms)
    for first, last in _groups(text, terms):
        paired = {term.english: term for term in terms[first:last] if term.english}
        if len(paired) != 1:
            continue
        known = next(iter(paired.values()))
        if known.comparison is not None or known not in (terms[first], terms[last - 1]):
            continue
        for number in range(first, last):
            if found[number].english is None:
                why = "It stands beside a synonym with this translation."
                found[number] = replace(found[number], english=known.english, kind=known.kind, why=why)
    return found


def _groups(text: str, terms: Sequence[EmbeddedTerm]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of terms with nothing but commas and an “or” or slash between them."""
    first, joined = 0, False
    for number in range(1, len(terms) + 1):
        sign = _sign(text, terms[number - 1], terms[number]) if number < len(terms) else ""
        if sign:
            joined = joined or sign not in (",", "،")
            continue
        if joined:
            yield first, number
        first, joined = number, False


def _sign(text: str, one: EmbeddedTerm, other: EmbeddedTerm) -> str:
    """Return the sign or word that stands between two terms, and nothing else does."""
    if other.persian.start - one.persian.end > _MOST:
        return ""
    match = _BETWEEN.fullmatch(text, one.persian.end, other.persian.start)
    return match["sign"].strip() if match else ""
