"""english_noun: what the head noun of an English phrase says it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.meanings import stem

if TYPE_CHECKING:
    from translator_app.terms.kind_of_name import Given

_LINKS = re.compile(r"\s(?:of|for|in|on|at|to)\s")
_WORD = re.compile(r"[^\W\d_]+")
_EVENTS = frozenset(("battle", "siege", "massacre", "derby", "cup", "tournament", "incident"))
_CONCERNS = frozenset(
    "Management Administration Affairs Insurance Inspection Supervision Protection Relations Statistics "
    "Security Intelligence Broadcasting Logistics Procurement".split()
)
_DEPARTMENT = 3  # words; two are an idea
_OCCASIONS = frozenset(("festival", "fair", "exhibition", "celebration", "ceremony", "calendar"))


def english_noun(given: Given) -> Kind | None:
    """Return the kind of the English head noun: that before “of”, else the last word."""
    parts = _LINKS.split(given.english)
    nouns = [_WORD.findall(phrase) for phrase in ((parts[0], given.english) if len(parts) > 1 else parts)]
    said = [stem(words[-1]) for words in nouns if words]
    if any(noun in _EVENTS for noun in said):
        return Kind.OTHER
    if any(noun in _OCCASIONS for noun in said):
        return Kind.CONCEPT
    kinds = [kind for noun in said if (kind := given.heads.english_kinds.get(noun)) is not None]
    return next((kind for kind in kinds if kind is not Kind.CONCEPT), kinds[0] if kinds else None)


def is_department(english: str) -> bool:
    """Tell whether a phrase in capitals is called by what a body does: “… Water Resources Management”."""
    words = english.split()
    return (
        len(words) >= _DEPARTMENT
        and words[-1] in _CONCERNS
        and all(word[:1].isupper() or word in ("and", "of", "&") for word in words)
    )


def is_occasion(english: str) -> bool:
    """Tell whether a phrase names a festival, a fair or the like."""
    parts = (english, english.partition(" of ")[0])
    return any(stem(part.split()[-1]) in _OCCASIONS for part in parts if part.split())
