"""Kind: what an embedded term names."""

from __future__ import annotations

import enum


class Kind(enum.StrEnum):
    """What a term names; a term of no other kind is OTHER."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TITLE = "title"
    PLACE = "place"
    WORK = "work"
    CONCEPT = "concept"
    OTHER = "other"
