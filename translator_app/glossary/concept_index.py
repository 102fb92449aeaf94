"""ConceptIndex: the entries of each concept, by check sums in order."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class ConceptIndex:
    """The check sums (CRC-32) of the entries' concepts, ascending, beside each the entry's number."""

    sums: array[int]
    numbers: array[int]

    def at(self, concept: str) -> Sequence[int]:
        """Return the numbers of the entries that may be of `concept`, ascending."""
        (wanted,) = concept_sums([concept])
        return self.numbers[bisect_left(self.sums, wanted) : bisect_right(self.sums, wanted)]


def concept_sums(concepts: Iterable[str]) -> array[int]:
    """Return the check sums of `concepts`, in order."""
    return array("I", [crc32(concept.encode()) for concept in concepts])


def build_concept_index(sums: Sequence[int]) -> ConceptIndex:
    """Index entries by the check sums of their concepts."""
    numbers = sorted(range(len(sums)), key=sums.__getitem__)
    return ConceptIndex(array("I", map(sums.__getitem__, numbers)), array("I", numbers))
