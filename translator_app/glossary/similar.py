"""Similar: terms spelt nearly like a name, as a suggestion; a match in an article is never fuzzy.

Terms are kept by length, since a term more than a few letters longer or shorter cannot be meant; what is
left goes through rapidfuzz in one call.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LENGTHS = 2  # letters by which a misspelt name may be longer or shorter
_CUTOFF = 65.0  # of 100; two edits in a name of six letters still pass
_CANDIDATES = 24  # looked at letter by letter


@dataclass(frozen=True, slots=True)
class SimilarIndex:
    """Folded terms and their numbers, by the length of the term."""

    terms: Mapping[int, Sequence[str]]
    numbers: Mapping[int, Sequence[int]]

    def find(self, asked: str, limit: int) -> tuple[int, ...]:
        """Return the numbers of the terms most like the folded text `asked`, the likest first.

        A letter that is wrong, missing, too much or changed places with its neighbour is one fault; a
        term may have one fault for every three letters.
        """
        from rapidfuzz import fuzz, process
        from rapidfuzz.distance import OSA

        found: list[tuple[int, float, int]] = []
        for length in range(max(1, len(asked) - _LENGTHS), len(asked) + _LENGTHS + 1):
            terms = self.terms.get(length, ())
            scored = process.extract(
                asked, terms, scorer=fuzz.ratio, processor=None, score_cutoff=_CUTOFF, limit=_CANDIDATES
            )
            for term, score, place in scored:
                faults = OSA.distance(asked, term)
                if faults * 3 <= max(length, len(asked)):
                    found.append((faults, -score, self.numbers[length][place]))
        return tuple(number for *_, number in sorted(found)[:limit])


def build_similar_index(terms: Sequence[str]) -> SimilarIndex:
    """Index folded `terms`, each under its number."""
    by_length: dict[int, list[str]] = {}
    numbers: dict[int, list[int]] = {}
    for number, term in enumerate(terms):
        by_length.setdefault(len(term), []).append(term)
        numbers.setdefault(len(term), []).append(number)
    return SimilarIndex(by_length, numbers)
