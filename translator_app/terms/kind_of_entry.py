"""kind_of_entry: the kind a glossary entry gives a term, made finer where shipped rows are coarse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.definition import defined_as
from translator_app.terms.head_words import HeadType, head_key
from translator_app.terms.kind_context import is_named, noun_behind
from translator_app.terms.known_names import name_key
from translator_app.terms.meanings import stem

if TYPE_CHECKING:
    from translator_app.glossary.entry import Entry
    from translator_app.terms.head_words import HeadWords

_SHIPPED = "translator-app"
_WEAPONS = "weapons"
_PERIODICAL = re.compile(r"^(?:روزنامه|هفته‌نامه|ماهنامه|فصلنامه|فصل‌نامه|دوهفته‌نامه|مجله|نشریه)\b")
_PAPER = re.compile(r"\b(?:newspaper|daily|weekly|magazine|journal|quarterly|monthly)$", re.IGNORECASE)
_OCCASION = re.compile(r"\b(?:festival|fair|exhibition)$", re.IGNORECASE)
_AMID = re.compile(r"[a-z,]\s+$")
_SHIP = re.compile(
    r"\b(?:IRIS|ships?|vessels?|destroyers?|frigates?|submarines?|boats?|speedboats?|carrier|warship|hunter)\b"
)


def kind_of_entry(entry: Entry, english: str, heads: HeadWords, before: str, after: str) -> Kind:
    """Return the kind of `entry`; OTHER where it says none. `before` and `after` are around the term.

    A name of one word is what its sentence says it is: “Baharestan (…) is a book”, “the Khorramshahr (…)
    missile”. The kind in a user's own glossary stands. A shipped row may call a newspaper by its house, a
    festival by who holds it, and a rocket a work: they are a work, an idea and an idea of technique.
    """
    if entry.by != _SHIPPED:
        return entry.kind
    general = entry.kind in (Kind.CONCEPT, Kind.TITLE) and entry.english[:1].islower()
    if general and english[:1].isupper() and (_AMID.search(before) or not _shared(entry.english, english)):
        return Kind.OTHER  # “the Chamber of Commerce” is a name where the row has a common noun
    if general and _is_office(entry, heads):
        return Kind.TITLE
    told = _said_of(before, after, heads) if " " not in entry.english else None
    return told or _of_row(entry, heads)


def _shared(one: str, other: str) -> bool:
    """Tell whether two phrases have a word in common, its ending aside."""
    return bool({stem(word) for word in one.split()} & {stem(word) for word in other.split()})


def _said_of(before: str, after: str, heads: HeadWords) -> Kind | None:
    defined = defined_as(after, heads)
    return defined if defined not in (None, Kind.CONCEPT) else noun_behind(after) or is_named(before)


def _is_office(entry: Entry, heads: HeadWords) -> bool:
    """Tell whether the whole Persian of a row is an office, and its English the word for it."""
    words = head_key(entry.persian)
    return any(
        option.type is HeadType.ROLE and option.persian == words and entry.english in option.english
        for option in heads.all_of(words)
    )


def _of_row(entry: Entry, heads: HeadWords) -> Kind:
    if entry.kind in (Kind.PERSON, Kind.CONCEPT, Kind.TITLE):
        return entry.kind
    if entry.domain == _WEAPONS and entry.kind in (Kind.WORK, Kind.OTHER):
        return Kind.OTHER if _SHIP.search(entry.english) else Kind.CONCEPT
    if _OCCASION.search(entry.english):
        return Kind.CONCEPT
    known = heads.known.get(name_key(entry.persian), ())
    periodical = any(one.group == "periodical" and one.sure for one in known)
    if periodical or _PERIODICAL.match(entry.persian) or _PAPER.search(entry.english):
        return Kind.WORK
    return entry.kind
