"""Comparison: the verdict on a spelling with its evidence; values alone, light to load."""

import enum
from dataclasses import dataclass
from typing import NamedTuple


class Verdict(enum.StrEnum):
    """What is said of a spelling as a whole."""

    OK = "ok"
    VARIANT = "variant"
    WRONG = "wrong"
    ABSTAIN = "abstain"


class LinkState(enum.StrEnum):
    """How a link stands."""

    OK = "ok"
    WEAK = "weak"  # unusual, though not wrong
    MISSING = "missing"  # the Persian letter has no counterpart
    EXTRA = "extra"  # the Latin letter has no counterpart
    WRONG = "wrong"
    SUPPLIED = "supplied"  # a vowel that Persian does not write
    OPEN = "open"  # cannot be decided


class Link(NamedTuple):
    """Persian beside Latin letters as given, the state, the rule in a sentence, the index of the word."""

    persian: str
    latin: str
    state: LinkState
    rule: str
    word: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling, where it comes from, and how often it was counted where that is known."""

    text: str
    source: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The verdict with its evidence.

    `score` (0 to 1) rises with how plausible it is that the Latin renders the Persian. `schemes` names
    those the Latin follows.
    `suggestion` is the nearest better spelling of the whole name and `alternatives` the published ones, both
    for a spelling that is not `ok`; `reason` is one sentence for the user.
    """

    persian: str
    latin: str
    verdict: Verdict
    score: float
    schemes: tuple[str, ...]
    links: tuple[Link, ...]
    suggestion: str | None
    reason: str
    alternatives: tuple[Spelling, ...] = ()
