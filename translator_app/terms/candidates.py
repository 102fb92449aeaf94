"""Candidate: words around a run that may render it, and where they stand."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.core.span import Span

ROUGHLY = "Its letters agree roughly."
PARTIAL = 2.4  # a letter cost from which on some word of the Persian found nothing


class Side(enum.StrEnum):
    """Where a candidate stands."""

    HOST = "before the bracket"
    INNER = "in the bracket"
    LEFT = "before it"
    RIGHT = "after it"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may render the run; for a transcription `cost` is that of its letters."""

    span: Span
    side: Side
    weight: float
    why: str
    cost: float = 0.0
    capital: bool = True
    far: int = 0  # pieces between it and the run
    after: bool = False  # a transcription that stands after the run, so that the run is glossed by both
    prose: bool = False  # “meaning …” in a sentence, not in a list
    literal: bool = False  # given as what the words mean
    word: bool = False  # the run is said to be a word for it, which no name is
