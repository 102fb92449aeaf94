"""Spells a Latin word with Persian letters, piece by piece, by counted shares."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_BEAM: Final = 24
_LONGEST_PIECE: Final = 5  # Latin letters
_LONGER: Final = 1.5  # a longer piece says more than its letters one by one
_VOWELS: Final = "aeiou"
_DIGRAPHS: Final = frozenset(("kh", "sh", "gh", "ch", "zh", "th", "ph", "dh"))
_DOUBLED: Final = frozenset("bcdfgjklmnpqrstvwz")


@dataclass(frozen=True)
class Letters:
    """How Persian writes each piece of Latin: by piece and place, the letters with their shares."""

    table: Mapping[tuple[str, str], tuple[tuple[str, float], ...]]

    def ways(self, piece: str, place: str) -> tuple[tuple[str, float], ...]:
        """The letters for a piece at a place: first, last, or a place in the middle as the table names it."""
        own = self.table.get((piece, place))
        if own is None and place not in ("first", "last"):
            own = self.table.get((piece, "middle"))
        return own or self.table.get((piece, "any"), ())


def load_letters(path: Path) -> Letters:
    """Read the table; a line is `piece<TAB>place<TAB>letters:hundredths,…`, `-` for no letter."""
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            piece, place, cells = line.split("\t")
            pairs = (cell.partition(":") for cell in cells.split(","))
            table[piece, place] = tuple((letters.strip("-"), int(share) / 100) for letters, _, share in pairs)
    return Letters(table)


def spelt_in_persian(latin: str, letters: Letters) -> list[tuple[float, str]]:
    """The likeliest spellings of a folded Latin word with their shares, best first."""
    latin, doubled = _single(latin)
    beams: list[dict[str, float]] = [{} for _ in range(len(latin) + 1)]
    beams[0][""] = 1.0
    for start in range(len(latin)):
        kept = sorted(beams[start].items(), key=lambda item: (-item[1], item[0]))[:_BEAM]
        for end in range(start + 1, min(start + _LONGEST_PIECE, len(latin)) + 1):
            inner = "last" if end == len(latin) else _middle(latin, start, end, doubled)
            place = inner if start else "first"
            for written, share in letters.ways(latin[start:end], place):
                weight = share * (1.0 if end == start + 1 else _LONGER)
                for text, chance in kept:
                    beams[end][text + written] = max(beams[end].get(text + written, 0.0), chance * weight)
    return sorted(((share, text) for text, share in beams[-1].items() if text), reverse=True)


def _single(latin: str) -> tuple[str, frozenset[int]]:
    """Without doublings, which Persian does not write, and the places of what was doubled."""
    kept, doubled = "", set()
    for letter in latin:
        if kept and letter == kept[-1] and letter in _DOUBLED:
            doubled.add(len(kept) - 1)
        else:
            kept += letter
    return kept, frozenset(doubled)


def _middle(latin: str, start: int, end: int, doubled: frozenset[int]) -> str:
    """Where a vowel stands in the middle of a word, which tells whether Persian writes it."""
    if end > start + 1 or latin[start] not in _VOWELS:
        return "middle"
    if latin[end] in _VOWELS:
        return "hiatus"
    if end in doubled:
        return "double"
    rest = latin[end + (2 if latin[end : end + 2] in _DIGRAPHS else 1) :]
    if not rest:
        return "final"
    if rest[0] not in _VOWELS:
        return "closed"
    return "later" if any(vowel in latin[:start] for vowel in _VOWELS) else "open"
