"""Finds the cheapest way to lay a Latin word along the lattice of a Persian one."""

from functools import lru_cache
from typing import Final, NamedTuple

from translator_app.romanization.lattice import Edge, Lattice
from translator_app.romanization.letters import HARD

FAR: Final = 14.0  # the cost of two words that have nothing to do with each other
_VOWELS: Final = frozenset("aeiou")
_FURTHER: Final = 0.5  # the worst step counts whole, each further one by this share


class Step(NamedTuple):
    """Persian `letters` beside the Latin from `start` to `end`; either may be empty."""

    letters: str
    start: int
    end: int
    cost: float
    sound: str = ""


class Path(NamedTuple):
    """The cheapest alignment of one word: `spent` is the sum of its steps, `cost` what is held against it."""

    cost: float
    steps: tuple[Step, ...]
    spent: float


@lru_cache(maxsize=8192)
def insertion_costs(latin: str, *, read: bool = False) -> tuple[float, ...]:
    """What each Latin letter costs where nothing in Persian stands behind it.

    Where the word is `read` as it is known, a doubling that is not heard is unusual; a doubled s is everyday.
    """
    costs = []
    last = len(latin) - 1
    before = ""
    for index, letter in enumerate(latin):
        of_god = latin.startswith("lla", index - 1) and index > 0
        costs.append(
            _insertion(letter, before, latin[index + 1] if index < last else "", read and not of_god)
        )
        before = letter
    return tuple(costs)


@lru_cache(maxsize=4096)
def _insertion(letter: str, before: str, after: str, read: bool) -> float:  # noqa: FBT001 - a key of the cache
    if letter == "'":
        return 0.02
    if letter == before and letter not in _VOWELS:
        return _UNHEARD if read and letter != "s" else 0.12
    follows_vowel = bool(before) and before in _VOWELS
    between = follows_vowel and bool(after) and after in _VOWELS
    if letter in _VOWELS:
        silent_e = letter == "e" and not after
        return 2.8 if follows_vowel else 1.6 if silent_e else 2.3  # after a vowel it makes that one long
    glides = {"h": 0.7 if follows_vowel and not after else 3.0, "y": 0.5 if between else 2.5}
    return (1.0 if between else 4.0) if letter == "w" else glides.get(letter, HARD)


_UNHEARD: Final = 1.05


def align(lattice: Lattice, latin: str, cap: float = FAR, *, read: bool = False) -> Path | None:
    """The cheapest path, or nothing where each costs `cap` or more, or so much that no letters agree.

    Time grows with the product of the lengths. Good pairs are found with a low cap, which leaves few cells;
    only where that fails is the whole table filled.
    """
    extra = insertion_costs(latin, read=read)
    cap = min(cap, _NOTHING_IN_COMMON)
    if cap > NEAR:
        path = _search(lattice, latin, extra, NEAR)
        if path is not None:
            return path
    return _search(lattice, latin, extra, cap)


NEAR: Final = 6.6  # one wrong consonant
_NOTHING_IN_COMMON: Final = 10.0  # what the steps may cost together; leaving both words out costs less
# cost, place before, position before, letters, sound, cost of the step
Cell = tuple[float, int, int, str, str, float]


def _search(lattice: Lattice, latin: str, extra: tuple[float, ...], cap: float) -> Path | None:
    size, final = len(latin), len(lattice) - 1
    some_extra = min(extra, default=cap) < cap
    cells: list[dict[int, Cell]] = [{} for _ in lattice]
    cells[0][0] = (0.0, -1, 0, "", "", 0.0)
    for place, edges in enumerate(lattice):
        here = cells[place]
        if here:
            if some_extra:
                _insert(here, place, extra, cap)
            for edge in edges:
                _advance(here, place, edge, cells[edge.to], latin, cap)
    if size not in cells[final]:
        return None
    steps = _walk_back(cells, final, size)
    spent = cells[final][size][0]
    return Path(blended(steps, spent), steps, spent)


def blended(steps: tuple[Step, ...], spent: float) -> float:
    """The worst step and a share of the others: one contradiction weighs more than many habits."""
    worst = max((step.cost for step in steps), default=0.0)
    return worst + _FURTHER * (spent - worst)


def _insert(here: dict[int, Cell], place: int, extra: tuple[float, ...], cap: float) -> None:
    """Let Latin letters stand that nothing in Persian writes."""
    size = len(extra)
    for start in sorted(here) if len(here) > 1 else tuple(here):
        at = start
        while at < size:
            total = here[at][0] + extra[at]
            if total >= cap:
                break
            old = here.get(at + 1)
            if old is not None and old[0] <= total:
                break
            here[at + 1] = (total, place, at, "", "", extra[at])
            at += 1


def _advance(
    here: dict[int, Cell], place: int, edge: Edge, there: dict[int, Cell], latin: str, cap: float
) -> None:
    """Follow one edge from each cell: with none of its spellings, with each, with any other consonant."""
    _, letters, options, sound = edge
    spelt_as, size, drop, swap = options.by_first, len(latin), options.drop, options.swap
    for at, cell in here.items():
        spent = cell[0]
        total = spent + drop
        if total < cap and (at not in there or total < there[at][0]):
            there[at] = (total, place, at, letters, sound, drop)
        if at == size:
            continue
        first = latin[at]
        for spelling, length, cost in spelt_as.get(first, ()):
            total = spent + cost
            if total >= cap:
                break  # the others cost more
            if length == 1 or latin.startswith(spelling, at):
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
