"""wordings_instead: what to write for a wording the glossary does not want."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import partial
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.glossary.entry import Entry, Status

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from translator_app.glossary.index import Glossary

_ALIKE = 0.75  # below it a wording is another one, not the same one mended


def wordings_instead(glossary: Glossary, entry: Entry, date: datetime.date | None) -> tuple[str, ...]:
    """Return the English to write for that of `entry` at `date`, best first; empty when there is none.

    The preferred term, unless it is another wording altogether and one that is admitted is alike: then that
    one before it. Of a person's name so many words are taken as were written: “Ahmadinejad” for a misspelt
    surname.
    """
    preferred = glossary.preferred(entry.concept, date)
    if not preferred:
        return ()
    others = (
        other
        for other in glossary.of_concept(entry.concept)
        if other.status is Status.ADMITTED and other.language == entry.language and other.valid_on(date)
    )
    admitted = sorted((_cut(entry, other) for other in others), key=partial(_likeness, entry.english))
    best = _cut(entry, preferred)
    alike = (text for text in (best, *reversed(admitted)) if _likeness(entry.english, text) >= _ALIKE)
    return tuple(dict.fromkeys((next(alike, best), best)))


def _cut(entry: Entry, other: Entry) -> str:
    """Return the words of `other` that stand for those of `entry`, which of a person may be fewer."""
    if entry.kind is not Kind.PERSON:
        return other.english
    parts = _parts(other.english, len(entry.english.split()))
    best = max(parts, key=partial(_likeness, entry.english))
    return best if _likeness(entry.english, best) >= _ALIKE else other.english


def _parts(text: str, count: int) -> Iterator[str]:
    words = text.split()
    for start in range(max(1, len(words) - count + 1)):
        yield " ".join(words[start : start + count])


def _likeness(first: str, second: str) -> float:
    return SequenceMatcher(None, first.casefold(), second.casefold(), autojunk=False).ratio()
