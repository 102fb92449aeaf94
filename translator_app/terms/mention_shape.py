"""Wording: words by which a term may come back, and what part of its name they are."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Shape(enum.StrEnum):
    """What part of a term a wording is; what it needs around it depends on that."""

    WHOLE = "whole"
    SURNAME = "surname"
    GIVEN = "given"
    SHORT = "short"  # a body, place or work without some of its words
    HEAD = "head"  # “the Assembly”
    ACRONYM = "acronym"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words run together and folded, with the term they stand for."""

    key: str
    shape: Shape
    number: int
    words: int
