"""spoken: a post as the press says it before a name: foreign minister, president, Tehran mayor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.titles.title_words import country_of

if TYPE_CHECKING:
    from translator_app.titles.title import Office

_OF = re.compile(r"(?P<role>[A-Za-z-]+(?: [A-Za-z-]+)?) of (?:the )?(?P<body>.+)")
_MINISTER = re.compile(r"Minister of .+")
_SHORT_MINISTER = re.compile(r"(?:\w+ ){1,3}Minister")
_OF_STATE = re.compile(r" of (?P<state>[A-Z]\w+)$")
_ABBREVIATED = re.compile(r"[A-Z]{2,}")


def spoken(office: Office) -> str:
    """Return the title of `office` as it stands before a name, common nouns small, the state left out.

    A minister goes by the shortest wording of the press on record; a body comes first: Army Ground Forces
    commander.
    """
    if _MINISTER.match(office.english):
        return _of_minister(office)
    match = _OF.fullmatch(office.english)
    if match is None:
        return office.english
    role, body = match["role"].lower(), match["body"]
    return role if country_of(body) else f"{body} {role}"


def _of_minister(office: Office) -> str:
    """Return “defence minister”, the first such wording on record, or “minister of science”."""
    for wording in office.also_english:
        matter = " ".join(word for word in wording.split() if not country_of(word.removesuffix("'s")))
        if _SHORT_MINISTER.fullmatch(matter):
            return " ".join(word if _ABBREVIATED.match(word) else word.lower() for word in matter.split())
    plain = _OF_STATE.sub("", office.english)
    return plain[0].lower() + plain[1:]
