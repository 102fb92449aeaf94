"""What the words right beside a name say it is: “a … rocket”, “told …”, “the band …”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.meanings import stem

if TYPE_CHECKING:
    from collections.abc import Mapping

_THINGS: Mapping[Kind, str] = {
    Kind.CONCEPT: "rocket missile satellite launcher drone uav suite mode dish stew drink game dance "
    "month feast festival holiday instrument carpet cheese virus vaccine operation calendar "
    "dialect language script",
    Kind.OTHER: "ship vessel tanker destroyer frigate ferry submarine warship dhow horse hurricane",
    Kind.WORK: "newspaper daily weekly monthly magazine journal film movie novel album serial sitcom song "
    "record single poem documentary periodical paper comedy drama memoir book series podcast",
    Kind.ORGANISATION: "website site agency channel outlet broadcaster band club company firm group party "
    "publisher carmaker airline app platform startup militia brand retailer dairy bank "
    "lender tribe clan team network brokerage insurer manufacturer ensemble troupe orchestra charity "
    "union syndicate faction",
    Kind.TITLE: "title honorific",
    Kind.PLACE: "hut camp refuge island river province district village county town city neighbourhood "
    "suburb port mountain lake valley hotel airport street square shrine stadium",
}
_NEAR = 90  # code points behind a name that speak of it
_NOUNS = {noun: kind for kind, nouns in _THINGS.items() for noun in nouns.split()}
_BEHIND = re.compile(r"[^()\[\]\n]{0,80}?[)\]][\"”’']?\s+([a-z]+)\b(?!\s+(?:of|who)\b)")
_IN_FRONT = re.compile(r"\b([A-Za-z]+)\s+(?:(?:called|named|nicknamed|the|titled|entitled)\s+)*[\"“‘_*]?$")
_NAMED = re.compile(r"\b([A-Za-z]+)\s+(?:called|named|nicknamed|dubbed)\s+[\"“‘_*]?$")
_OF_THEM = re.compile(
    r"\b(month|feast|festival|game|dish|mode|dialect|language|island|town|city|village|port)\s+of\s+$"
)
_REPORTS = re.compile(
    r"[^()\[\]\n]{0,80}?[)\]],?\s+(?:reported|reports|wrote|writes|published|quoted|quotes|counted|announced|"
    r"tweeted|broadcast|aired|carried|claimed|said|put|says)\b"
)
_TOLD = re.compile(
    r"\b(?:told|according to|cited by|quoted by|reported by|published by|printed by|interview with|via)\s+$",
    re.IGNORECASE,
)
_OF_BODY = re.compile(
    r"\b(?:runs? with|joined|members? of|leaders? of|heads? of|founders? of"
    r"|spokes(?:man|woman|person) (?:for|of)|director of|chief of|manager of|owned by|shares in"
    r"|candidates? of)\s+$",
    re.IGNORECASE,
)
_OF_FIRM = re.compile(
    r"\b(?:shareholders? (?:of|in)|shares in|stakes? in|subsidiary of|owned by|chief executive of|CEO of"
    r"|board of)\s+$"
)
_FOUNDED = re.compile(
    r"[^()\[\]\n]{0,80}?[)\]],? (?:was (?:founded|established|set up)|employs|merged|is owned)\b"
)
_SHOWN = re.compile(
    r"\b(?:column|programme|podcast) is called\s+[\"“‘_*]?$"
    r"|\b(?:radio|television|TV) (?:programmes?|programs?|shows?|series|serial)\s+[\"“‘_*]?$"
    r"|\b(?:programmes?|programs?|podcast|show|series|exhibition|column|lecture|essay|article|rejoinder"
    r"|under the title)\s+[\"“‘]$"
    r"|\b(?:entitled|titled)\s+[\"“‘_*]?$"
)
_FIRST_OF = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y)\s+(?:(?:own|first|second|third|last|latest|new|early|late|complete|full|only|"
    r"unfinished|unabridged|debut|final|most famous|best-known)\s+)+[\"“‘_*]?$"
)
_RELEASED = re.compile(r"\b(?:released|recorded|dropped)\s+[\"“‘_*]?$")
_RECORD = re.compile(r"\b(?:albums?|songs?|singles?|tracks?|EP|record)\b")
_DIRECTED = re.compile(r"[^()\n]{0,80}[)\]],? (?:dir(?:ected by|\.)|starring) [A-Z]")  # a film
_LISTED = re.compile(
    r"[^()\n]{0,40}[)\]], [A-Z][a-z]+(?: and [A-Z][a-z]+)?, \d+ (?:words|pages|lines|verses|couplets"
    r"|folios)\b"
)
_IS_TITLE = re.compile(
    r"[^()\n]{0,80}[)\]](?: or [A-Z]\w+)?,? (?:is|was|are|were) (?:an? |the )?"
    r"(?:[a-z]+ )?(?:title|rank|honorific)\b"
)
_STYLED = re.compile(r"\b(?:(?:title|rank|style) (?:was|is|of)|styled|titled himself)\s+[\"“‘_*]?$")
_SPEECH = re.compile(r"[\"”’],?\s+(?:wrote|said|told|added|says|writes)\s+$")


def beside(before: str, after: str) -> Kind | None:
    """Return the kind of the noun right behind the bracket of a name or right in front of the name."""
    told = noun_behind(after)
    if told is not None:
        return told
    match = _OF_THEM.search(before) or _IN_FRONT.search(before)
    return _NOUNS.get(stem(match[1])) if match else None


def is_titled(before: str, after: str) -> bool:
    """Tell whether a name is that of something shown or written: “their first complete …”."""
    if (_RELEASED.search(before) and _RECORD.search(after[:_NEAR])) or _DIRECTED.match(after):
        return True
    return bool(_SHOWN.search(before) or _FIRST_OF.search(before) or _LISTED.match(after))


def is_style(before: str, after: str) -> bool:
    """Tell whether a name is called a title: “styled …”, “(…) is an honorific title given to …”."""
    return bool(_STYLED.search(before) or _IS_TITLE.match(after))


def is_named(before: str) -> Kind | None:
    """Return the kind of the thing that stands before “named” and a name, or of the ship before it."""
    match = _NAMED.search(before)
    if match:
        return _NOUNS.get(stem(match[1]))
    ship = _IN_FRONT.search(before)
    return Kind.OTHER if ship and _NOUNS.get(stem(ship[1])) is Kind.OTHER else None


def noun_behind(after: str) -> Kind | None:
    """Return the kind of the noun right behind the bracket of a name: “(…) missile”."""
    match = _BEHIND.match(after)
    return _NOUNS.get(stem(match[1])) if match else None


def is_founded(after: str) -> bool:
    """Tell whether what follows says that the thing was founded or employs people."""
    return _FOUNDED.match(after) is not None


def reports(before: str, after: str) -> bool:
    """Tell whether a name is that of who reports, “told …”, “… reported”, or of what has a head and founder.

    Of one word, that is no person.
    """
    firm = _OF_BODY.search(before) or _FOUNDED.match(after)
    return bool(firm or _TOLD.search(before) or _REPORTS.match(after))


def is_owned(before: str) -> bool:
    """Tell whether only a firm can follow: “shareholders of …”."""
    return _OF_FIRM.search(before) is not None


def is_speaker(before: str) -> bool:
    """Tell whether the name is that of who was just quoted, as in “…,” wrote."""
    return _SPEECH.search(before) is not None
