"""The three sets of figures that stand in Persian and English text, and their values."""

from __future__ import annotations

WESTERN = "0123456789"
PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
ARABIC = "٠١٢٣٤٥٦٧٨٩"
_SETS = (WESTERN, PERSIAN, ARABIC)
_TABLES = {
    figures: {ord(char): figures[n] for each in _SETS for n, char in enumerate(each)} for figures in _SETS
}


def sets_of(text: str) -> set[str]:
    """Return the sets whose figures `text` has."""
    return {figures for figures in _SETS if not set(figures).isdisjoint(text)}


def in_set(text: str, figures: str) -> str:
    """Return `text` with every figure in the set `figures`."""
    return text.translate(_TABLES[figures])


def western(text: str) -> str:
    """Return `text` with every figure a Western one."""
    return in_set(text, WESTERN)
