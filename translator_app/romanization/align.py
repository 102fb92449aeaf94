"""Finds the cheapest way to lay a Latin word along the lattice of a Persian one."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from translator_app.romanization.lattice import Edge, Lattice
from translator_app.romanization.letters import HARD

FAR: Final = 14.0  # the cost of two words that have nothing to do with each other
_VOWELS: Final = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Step:
    """Persian `letters` beside the Latin from `start` to `end`; either may be empty."""

    letters: str
    start: int
    end: int
    cost: float
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """The cheapest alignment of one word, and what it costs."""

    cost: float
    steps: tuple[Step, ...]


@lru_cache(maxsize=8192)
def insertion_costs(latin: str) -> tuple[float, ...]:
    """What each Latin letter costs where nothing in Persian stands behind it."""
    costs = []
    last = len(latin) - 1
    for index, letter in enumerate(latin):
        before = latin[index - 1] if index else ""
        after = latin[index + 1] if index < last else ""
        costs.append(_insertion(letter, before, after))
    return tuple(costs)


def _insertion(letter: str, before: str, after: str) -> float:
    if letter == "'":
        return 0.02
    if letter == before and letter not in _VOWELS:
        return 0.12
    between = before in _VOWELS and after in _VOWELS and before and after
    if letter == "h":
        return 0.7 if before in _VOWELS and not after else 3.0
    if letter == "y":
        return 0.5 if between else 2.5
    if letter == "w":
        return 1.0 if between else 4.0
    if letter in _VOWELS:
        if before in _VOWELS and before:
            return 2.8  # makes the vowel before it long
        return 1.6 if letter == "e" and not after else 2.3
    return HARD


def align(lattice: Lattice, latin: str, cap: float = FAR) -> Path | None:
    """The cheapest path, or nothing where each costs `cap` or more. Time grows with the product of the lengths.

    Good pairs are found with a low cap, which leaves few cells; only where that fails is the whole table filled.
    """
    if cap > _NEAR:
        near = _search(lattice, latin, _NEAR)
        if near is not None:
            return near
    return _search(lattice, latin, cap)


_NEAR: Final = 2.0
Cell = tuple[float, int, int, str, str, float]  # cost, place before, position before, letters, sound, cost of the step


def _search(lattice: Lattice, latin: str, cap: float) -> Path | None:
    size, final = len(latin), len(lattice) - 1
    extra = insertion_costs(latin)
    cells: list[dict[int, Cell]] = [{} for _ in lattice]
    cells[0][0] = (0.0, -1, 0, "", "", 0.0)
    for place, edges in enumerate(lattice):
        here = cells[place]
        if here:
            _insert(here, place, extra, cap)
            for edge in edges:
                _step(here, place, edge, cells[edge.to], latin, cap)
    if size not in cells[final]:
        return None
    return Path(cells[final][size][0], _walk_back(cells, final, size))


def _insert(here: dict[int, Cell], place: int, extra: tuple[float, ...], cap: float) -> None:
    """Let Latin letters stand that nothing in Persian writes."""
    size = len(extra)
    for start in sorted(here):
        at = start
        while at < size:
            total = here[at][0] + extra[at]
            if total >= cap or (at + 1 in here and here[at + 1][0] <= total):
                break
            here[at + 1] = (total, place, at, "", "", extra[at])
            at += 1


def _step(here: dict[int, Cell], place: int, edge: Edge, there: dict[int, Cell], latin: str, cap: float) -> None:  # noqa: PLR0913
    """Follow one edge from each cell: with one of its spellings, with none, or with a wrong consonant."""
    by_first, drop, swap, letters, sound = edge.options.by_first, edge.options.drop, edge.options.swap, edge.letters, edge.sound
    size = len(latin)
    for at, cell in here.items():
        spent = cell[0]
        total = spent + drop
        if total < cap and (at not in there or total < there[at][0]):
            there[at] = (total, place, at, letters, sound, drop)
        if at == size:
            continue
        first = latin[at]
        if first in by_first:
            for spelling, length, cost in by_first[first]:
                total = spent + cost
                if total < cap and (length == 1 or latin.startswith(spelling, at)):
                    end = at + length
                    if end not in there or total < there[end][0]:
                        there[end] = (total, place, at, letters, sound, cost)
        total = spent + swap
        if total < cap and first not in _VOWELS and (at + 1 not in there or total < there[at + 1][0]):
            there[at + 1] = (total, place, at, letters, sound, swap)


def _walk_back(cells: list[dict[int, Cell]], place: int, at: int) -> tuple[Step, ...]:
    steps: list[Step] = []
    while place > 0 or at > 0:
        _, before, start, letters, sound, cost = cells[place][at]
        if letters or start != at or cost > 0:
            steps.append(Step(letters, start, at, cost, sound))
        place, at = before, start
    steps.reverse()
    return tuple(steps)
