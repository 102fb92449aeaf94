"""Guesses how an unknown word sounds, one letter after the other, by weights learnt from known words."""

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from translator_app.romanization.features import SOUND, STRONG, around, ending, label_of, so_far, sound_of
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.marks import agrees, obeys
from translator_app.romanization.reading import segments

_BEAM: Final = 8
_LONGEST: Final = 30
_VOWELS: Final = frozenset("aeoāiu")
_CARRIERS: Final = frozenset("اآویعه") | {""}
_UNLIKELY: Final = 7.0  # a sound this much rarer than the others is not followed up
_MEMO: Final = 1024
GROUP: Final = 2  # letters that the features of a line share
HEARD_BEFORE: Final = "~"  # begins what the table says of how a word was heard
SPELT_BEFORE: Final = "^"  # begins what the table says of how a word was spelt
_HEARD: Final = 0.8
_DESPITE_HEARD: Final = 0.3
TENTHS: Final = 10  # the table holds weights in tenths


class Guess(NamedTuple):
    """A reading and how likely it is, from 0 to 1."""

    reading: str
    probability: float


class _Path(NamedTuple):
    """A reading up to some letter: what it costs, its last two sounds and how it ends."""

    cost: float
    reading: str
    last: str = "#"
    before: str = "#"
    end: str = "#"


class Model:
    """The weights of the shipped table, each group of lines worked out when a word first needs it.

    A line of the table holds the features that begin with the same two letters, parted by tabs; after a
    feature and a blank stand its weights.
    """

    def __init__(self, table: str) -> None:
        """Keep the lines of the table by the two letters that begin them."""
        self._closed = {line[:GROUP]: line for line in table.split("\n") if "\t" in line}
        self._cells: dict[str, str] = {}
        self._weights: dict[str, tuple[tuple[str, float], ...]] = {}
        self.guesses: dict[tuple[str, tuple[str, ...]], tuple[Guess, ...]] = {}

    def _open(self, group: str) -> None:
        for cell in self._closed.pop(group, "").split("\t")[1:]:
            feature, _, weights = cell.partition(" ")
            self._cells[feature] = weights

    def cells(self, feature: str) -> str:
        """What the table says of a feature; empty where it says nothing."""
        if feature[:GROUP] in self._closed:
            self._open(feature[:GROUP])
        return self._cells.get(feature, "")

    def heard(self, word: str) -> str:
        """How a word of a name was heard elsewhere; empty for one that was not."""
        return self._told(HEARD_BEFORE, word)

    def _told(self, kind: str, word: str) -> str:
        found = self.cells(kind + word)
        if not found and word.startswith("ا"):  # many leave the sign of آ out
            found = self.cells(f"{kind}آ{word[1:]}")
        return found

    def spelt(self, word: str) -> dict[str, int]:
        """How often each spelling of a word of a name was seen, the commonest first."""
        cells = self._told(SPELT_BEFORE, word)
        pairs = (cell.partition(":") for cell in cells.split(",")) if cells else ()
        return {text: int(times) for text, _, times in pairs}

    def labels(self, letter: str) -> tuple[str, ...]:
        """The labels that a letter may have."""
        found = tuple(label for label, _ in self._worked_out(f"={letter}", self.cells(f"={letter}")))
        return found or (label_of(letter, SOUND.get(letter, "")),)

    def add(self, totals: dict[str, float], features: Iterable[str]) -> dict[str, float]:
        """`totals` by label, with what `features` speak for added."""
        known, cells, closed = self._weights, self._cells, self._closed
        for feature in features:
            weights = known.get(feature)
            if weights is None:
                if feature[:GROUP] in closed:
                    self._open(feature[:GROUP])
                if feature not in cells:
                    continue
                weights = self._worked_out(feature, cells[feature])
            for label, weight in weights:
                if label in totals:
                    totals[label] += weight
        return totals

    def _worked_out(self, feature: str, cells: str) -> tuple[tuple[str, float], ...]:
        found = self._weights.get(feature)
        if found is None:
            found = self._weights[feature] = tuple(map(_cell, cells.split(","))) if cells else ()
        return found


@lru_cache(maxsize=4096)
def _cell(cell: str) -> tuple[str, float]:
    label, _, weight = cell.rpartition(":")
    return label, int(weight) / TENTHS


def guess(
    word: str, lexicon: Lexicon, top: int = 5, marks: Sequence[str] = (), *, heard: bool = True
) -> tuple[Guess, ...]:
    """The likeliest readings of a folded word, best first. A word longer than a name is given none.

    `marks` holds the vowel signs that the writer put after each letter (see `marks.marks_of`); no reading
    contradicts them. With `heard`, what people called so were heard to be called goes first.
    """
    if not 0 < len(word) <= _LONGEST:
        return ()
    model: Model = lexicon.learned(Model)
    asked = (word, tuple(marks))
    found = model.guesses.get(asked)
    if found is None:
        if len(model.guesses) > _MEMO:
            model.guesses.clear()
        found = model.guesses[asked] = _guess(word, model, asked[1])
    return (_with_heard(word, found, model, asked[1]) if heard else found)[:top]


def _with_heard(
    word: str, guesses: tuple[Guess, ...], model: Model, marks: tuple[str, ...]
) -> tuple[Guess, ...]:
    """The guesses after the reading that was heard, where there is one that the signs allow."""
    reading = model.heard(word)
    if not reading or (marks and not agrees(word, reading, marks)):
        return guesses
    others = (
        one._replace(probability=one.probability * _DESPITE_HEARD)
        for one in guesses
        if one.reading != reading
    )
    return (Guess(reading, _HEARD), *others)


def _guess(word: str, model: Model, marks: tuple[str, ...]) -> tuple[Guess, ...]:
    beam = [_Path(0.0, "")]
    for index, (letter, features) in enumerate(zip(word, around(word), strict=True)):
        start = model.add(dict.fromkeys(model.labels(letter), 0.0), features)
        said: dict[tuple[str, str, str], list[tuple[str, float]]] = {}
        wider: list[_Path] = []
        for path in beam:
            state = path[2:]
            if state not in said:
                said[state] = _sounds(model, word, index, start, state, marks)
            wider += [
                _Path(path.cost + cost, path.reading + sound, sound, path.last, ending(sound, path.end))
                for sound, cost in said[state]
            ]
        wider.sort()
        best: dict[str, _Path] = {}
        for path in wider:
            best.setdefault(path.reading, path)
        beam = list(best.values())[:_BEAM]
    fitting = [path for path in beam if segments(word, path.reading)]
    return tuple(Guess(path.reading, math.exp(-path.cost)) for path in fitting)


def _sounds(
    model: Model,
    word: str,
    index: int,
    start: dict[str, float],
    state: tuple[str, str, str],
    marks: tuple[str, ...],
) -> list[tuple[str, float]]:
    """The sounds that a letter may have after the sounds so far, each with its cost."""
    totals = model.add(dict(start), so_far(word, index, *state))
    highest = max(totals.values())
    whole = highest + math.log(sum(math.exp(weight - highest) for weight in totals.values()))
    place = "first" if index == 0 and word[1:2] not in _CARRIERS else "last" if index == len(word) - 1 else ""
    wanted = marks[index] if marks else ""
    likely: list[tuple[str, float]] = []
    rare: list[tuple[str, float]] = []
    for label, weight in totals.items():
        sound = sound_of(word[index], label)
        if (not wanted or obeys(sound, wanted)) and not _cannot_be_said(word[index], sound, state[2], place):
            (likely if whole - weight < _UNLIKELY else rare).append((sound, whole - weight))
    return likely or rare


@lru_cache(maxsize=4096)
def _cannot_be_said(letter: str, sound: str, before: str, place: str) -> bool:
    """Persian begins no word with two consonants, doubles none after another, and has three only before a vowel.

    At the end, ی sounds ā in few names, which are all listed.
    """
    consonant = bool(sound) and sound[0] not in _VOWELS
    if not consonant:
        return (place == "last" and letter == "ی" and sound == "ā") or (letter in STRONG and sound != "")
    if place == "first":
        return sound[-1] not in _VOWELS
    closed = sound[-1] not in _VOWELS
    if len(sound) > 1 and sound[0] == sound[1]:
        return before != "V"
    return before == "CCC" or (before == "CC" and closed and place == "last")
