"""Umbrella titles: wordings that stand for several posts of one state, as vice president does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

Words = tuple[str, ...]

_VICE_PRESIDENT: Final = ("vice", "president")
_ORDERS: Final = frozenset({"first", "second", "executive"})
_CHIEF_OF_STAFF: Final = ("chief", "of", "staff")
_INTELLIGENCE_CHIEF: Final = ("intelligence", "chief")
_HEADS: Final = frozenset({"minister", "head", "chief", "director"})
_OF_OTHERS: Final = frozenset(
    {"deputy", "protection", "counter", "spokesman"}
)  # a part of the body, a second
UMBRELLAS: Final = frozenset({_VICE_PRESIDENT, _CHIEF_OF_STAFF, _INTELLIGENCE_CHIEF})


def umbrellas_over(wordings: Iterable[Words]) -> tuple[Words, ...]:
    """Return the umbrella titles of an office that has these levelled wordings."""
    found: list[Words] = []
    for words in wordings:
        if not _OF_OTHERS.isdisjoint(words):
            return ()
        rest = words[1:] if words[0] in _ORDERS else words
        if rest[:2] == _VICE_PRESIDENT:
            found.append(_VICE_PRESIDENT)
        if _contains(words, _CHIEF_OF_STAFF) or words[:4] == ("chief", "of", "general", "staff"):
            found.append(_CHIEF_OF_STAFF)
        if "intelligence" in words and _HEADS & set(words):
            found.append(_INTELLIGENCE_CHIEF)
    return tuple(dict.fromkeys(found))


def _contains(words: Words, part: Words) -> bool:
    return any(words[start : start + len(part)] == part for start in range(len(words)))
