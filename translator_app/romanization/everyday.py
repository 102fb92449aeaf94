"""Sees everyday spellings at once, without a search: most names in most articles are spelt as expected."""

from typing import Final

from translator_app.romanization.align import FAR, Path, Step, align, blended, insertion_costs
from translator_app.romanization.lattice import Edge, Lattice
from translator_app.romanization.letters import Options

_USUAL: Final = 0.35
_AT_ONCE: Final = 0.8  # what the steps may cost together; beyond it a search may find a better way
_VOWELS: Final = frozenset("aeiou")


def align_reading(lattice: Lattice, latin: str, cap: float = FAR) -> Path | None:
    """`align` for the lattice of a reading, which is one chain."""
    return _along_reading(lattice, latin) or align(lattice, latin, cap, read=True)


def align_letters(lattice: Lattice, latin: str, cap: float = FAR) -> Path | None:
    """`align` for the lattice of bare letters, in which places after a letter may take a vowel."""
    return _along_letters(lattice, latin) or align(lattice, latin, cap)


def _along_reading(lattice: Lattice, latin: str) -> Path | None:
    """Go along the chain with the longest usual spelling each time; nothing as soon as there is none."""
    steps: list[Step] = []
    extra = insertion_costs(latin, read=True)
    at, size, spent = 0, len(latin), 0.0
    for place in range(len(lattice) - 1):
        _, letters, options, sound = lattice[place][0]
        taken, price = _longest(options, latin, at)
        if price > _USUAL:
            return None
        if letters or taken or price:
            steps.append(Step(letters, at, at + taken, price, sound))
        at += taken
        spent += price
        if taken and at < size and extra[at] <= _USUAL and not _begins(lattice[place + 1], latin[at]):
            steps.append(Step("", at, at + 1, extra[at]))  # a doubling or an apostrophe
            spent += extra[at]
            at += 1
    return _path(steps, spent) if at == size else None


def _along_letters(lattice: Lattice, latin: str) -> Path | None:
    """Go from letter to letter, with a short vowel between two consonants; nothing where more is needed."""
    steps: list[Step] = []
    at, size, spent = 0, len(latin), 0.0
    for place in range(0, len(lattice) - 1, 2):
        edges = lattice[place]
        if len(edges) > 1:
            return None  # several letters may be one sound here
        _, letters, options, _ = edges[0]
        taken, price = _longest(options, latin, at)
        if price > _USUAL or not taken:
            return None
        steps.append(Step(letters, at, at + taken, price))
        at += taken
        spent += price
        if at < size and latin[at] in _VOWELS and not _begins(lattice[place + 2], latin[at]):
            between = lattice[place + 1][0].options
            taken, price = _longest(between, latin, at)
            if taken != 1 or price > _USUAL or latin[at + 1 : at + 2] in _VOWELS:
                return None
            steps.append(Step("", at, at + 1, price))
            at += 1
            spent += price
    return _path(steps, spent) if at == size else None


def _longest(options: Options, latin: str, at: int) -> tuple[int, float]:
    """The length and cost of the longest usual spelling that stands here, else what leaving it out costs."""
    taken, price = 0, options.drop
    if at < len(latin):
        for spelling, length, cost in options.by_first.get(latin[at], ()):
            if cost > _USUAL:
                break
            if length > taken and (length == 1 or latin.startswith(spelling, at)):
                taken, price = length, cost
    return taken, price


def _begins(edges: tuple[Edge, ...], letter: str) -> bool:
    """Whether what comes next may be written with this letter, which is then no doubling or apostrophe."""
    return any(letter in edge.options.by_first for edge in edges)


def _path(steps: list[Step], spent: float) -> Path | None:
    found = tuple(steps)
    return Path(blended(found, spent), found, spent) if spent < _AT_ONCE else None
