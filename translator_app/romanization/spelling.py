"""A spelling that a name may have."""

from typing import NamedTuple


class Candidate(NamedTuple):
    """A spelling, its plausibility from 0 to 1, and what it rests on: the lexicon, rules, or a model."""

    text: str
    score: float
    source: str
