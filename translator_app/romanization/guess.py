"""Guesses how an unknown word sounds, one letter after the other, by weights learnt from known words."""

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Final, NamedTuple

from translator_app.romanization.features import SOUND, STRONG, around, ending, label_of, so_far, sound_of
from translator_app.romanization.inner_words import hints
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.marks import agrees, obeys
from translator_app.romanization.reading import segments

_BEAM: Final = 6
_MOST: Final = 6  # guesses of one word
_LONGEST: Final = 30
_VOWELS: Final = frozenset("aeoāiu")
_CARRIERS: Final = frozenset("اآویعه") | {""}
_UNLIKELY: Final = 4.5  # a sound this much rarer than the others is not followed up
_BEHIND: Final = 3.5  # a reading so much less likely than the likeliest so far is given up
_MEMO: Final = 1024
_FEW_CLOSED: Final = 300  # groups of the table; there are about eight hundred
_MOST_LABELS: Final = 256  # of all letters together; there are about eighty
GROUP: Final = 2  # letters that the features of a line share
HEARD_BEFORE: Final = "~"  # begins what the table says of how a word was heard
SPELT_BEFORE: Final = "^"  # begins what the table says of how a word was spelt
ARABIC_BEFORE: Final = "@"  # the same two of a word of Arabic names: reading;spellings
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
        self._closed = {line[:GROUP].rstrip(): line for line in table.split("\n") if "\t" in line}
        self._cells: dict[str, str | list[tuple[int, float]]] = {}  # as told, or worked out
        self._places: dict[str, int] = {}
        self._parsed = _Parsed(self._place)
        self._sounds: dict[str, tuple[tuple[str, int], ...]] = {}
        self._said: dict[tuple[str, str, str], tuple[tuple[str, int], ...]] = {}
        self.guesses: dict[tuple[str, tuple[str, ...]], tuple[Guess, ...]] = {}

    def _open(self, group: str) -> None:
        """Take the cells of a group out of the table; all that are left once most words would need them."""
        groups = [group] if len(self._closed) > _FEW_CLOSED else list(self._closed)
        for one in groups:
            cells = self._closed.pop(one, "").split("\t")[1:]
            self._cells.update([cell.partition(" ")[::2] for cell in cells])

    def cells(self, feature: str) -> str:
        """What the table says of a feature; empty where it says nothing."""
        if feature[:GROUP] in self._closed:
            self._open(feature[:GROUP])
        found = self._cells.get(feature, "")
        return found if isinstance(found, str) else ""

    def heard(self, word: str) -> str:
        """How a word of a name was heard elsewhere; empty for one that was not."""
        return self._told(HEARD_BEFORE, word)

    def _told(self, kind: str, word: str) -> str:
        found = self.cells(kind + word)
        if not found and word.startswith("ا"):  # many leave the sign of آ out
            found = self.cells(f"{kind}آ{word[1:]}")
        return found

    def spelt(self, word: str, language: str = "fa") -> dict[str, int]:
        """How often each spelling of a word of a name was seen, the commonest first."""
        told = self.cells(ARABIC_BEFORE + word) if language == "ar" else self._told(SPELT_BEFORE, word)
        cells = told.rpartition(";")[2]
        pairs = (cell.partition(":") for cell in cells.split(",")) if cells else ()
        return {text: int(times) for text, _, times in pairs}

    def of_arabs(self, word: str) -> str:
        """How a word of Arabic names was heard, without its article; empty for one that was not."""
        return self.cells(ARABIC_BEFORE + word).partition(";")[0]

    def sounds(self, letter: str) -> tuple[tuple[str, int], ...]:
        """The sounds that a letter may have, each with the place where `add` counts for it."""
        found = self._sounds.get(letter)
        if found is None:
            told = self.cells(f"={letter}")
            labels = [_parted(cell)[0] for cell in told.split(",")] if told else []
            labels = labels or [label_of(letter, SOUND.get(letter, ""))]
            found = tuple((sound_of(letter, label), self._place(label)) for label in labels)
            self._sounds[letter] = found
        return found

    def said(self, letter: str, end: str, place: str) -> tuple[tuple[str, int], ...]:
        """Those of `sounds` that Persian allows after such an `end` and at such a `place`."""
        found = self._said.get((letter, end, place))
        if found is None:
            found = self._said[letter, end, place] = tuple(
                one for one in self.sounds(letter) if not _cannot_be_said(letter, one[0], end, place)
            )
        return found

    def _place(self, label: str) -> int:
        return self._places.setdefault(label, len(self._places))

    def nothing(self) -> list[float]:
        """What speaks for each label before any feature is counted."""
        return [0.0] * _MOST_LABELS

    def add(self, totals: list[float], features: Iterable[str]) -> list[float]:
        """`totals` by the place of each label, with what `features` speak for added."""
        table, closed = self._cells, self._closed
        for feature in features:
            weights = table.get(feature)
            if weights is None:
                if not closed or feature[:GROUP] not in closed:
                    continue
                self._open(feature[:GROUP])
                weights = table.get(feature)
                if weights is None:
                    continue
            if isinstance(weights, str):
                parsed = self._parsed
                weights = table[feature] = [parsed[cell] for cell in weights.split(",")]
            for place, weight in weights:
                totals[place] += weight
        return totals


class _Parsed(dict[str, tuple[int, float]]):
    """Cells of the table as the place of their label and their weight, each worked out once."""

    def __init__(self, place: Callable[[str], int]) -> None:
        """Begin empty; `place` tells where a label counts."""
        super().__init__()
        self._place = place

    def __missing__(self, cell: str) -> tuple[int, float]:
        """Work out a cell that is met for the first time."""
        label, weight = _parted(cell)
        found = self[cell] = (self._place(label), weight / TENTHS)
        return found


def _parted(cell: str) -> tuple[str, int]:
    label, _, weight = cell.rpartition(":")
    return label, int(weight or 0)


def guess(
    word: str, lexicon: Lexicon, top: int = 5, marks: Sequence[str] = (), *, places: bool = False
) -> tuple[Guess, ...]:
    """The likeliest readings of a folded word, best first. A word longer than a name is given none.

    `marks` holds the vowel signs that the writer put after each letter (see `marks.marks_of`); no reading
    contradicts them. What people were heard to be called goes first, but not where `places` are meant.
    """
    if not 0 < len(word) <= _LONGEST:
        return ()
    model: Model = lexicon.learned(Model)
    asked = (word, tuple(marks))
    found = model.guesses.get(asked)
    if found is None:
        if len(model.guesses) > _MEMO:
            model.guesses.clear()
        found = model.guesses[asked] = _guess(word, lexicon, asked[1])
    return (found if places else _with_heard(word, found, model, asked[1]))[:top]


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


def _guess(word: str, lexicon: Lexicon, marks: tuple[str, ...]) -> tuple[Guess, ...]:
    model: Model = lexicon.learned(Model)
    beam = [_Path(0.0, "")]
    for index, (features, told) in enumerate(zip(around(word), hints(word, lexicon), strict=True)):
        start = model.add(model.nothing(), features + told)
        said: dict[tuple[str, str, str], list[tuple[str, float]]] = {}
        wider: list[tuple[float, str, _Path, str]] = []
        for path in beam:
            cost_so_far, reading = path[:2]
            state = path[2:]
            if state not in said:
                said[state] = _sounds(model, (word, index), start, state, marks)
            wider += [(cost_so_far + cost, reading + sound, path, sound) for sound, cost in said[state]]
        beam = _likeliest(wider)
    fitting = (path for path in beam if segments(word, path.reading))
    return tuple([Guess(path.reading, math.exp(-path.cost)) for path in islice(fitting, _MOST)])


def _likeliest(wider: list[tuple[float, str, _Path, str]]) -> list[_Path]:
    """The paths to follow up: each reading once, none far behind. Given: cost, reading, path, sound."""
    farthest = min(wider)[0] + _BEHIND
    best: dict[str, _Path] = {}
    for cost, reading, path, sound in sorted([way for way in wider if way[0] < farthest]):
        if reading not in best:
            best[reading] = _Path(cost, reading, sound, path.last, ending(sound, path.end))
            if len(best) == _BEAM:
                break
    return list(best.values())


def _sounds(
    model: Model,
    at: tuple[str, int],
    start: list[float],
    state: tuple[str, str, str],
    marks: tuple[str, ...],
) -> list[tuple[str, float]]:
    """The sounds that a letter may have after the sounds so far, each with its cost."""
    word, index = at
    totals = model.add(start.copy(), so_far(word, index, *state))
    letter = word[index]
    sounds = model.sounds(letter)
    weights = [totals[counted] for _, counted in sounds]
    highest = max(weights)
    whole = highest + math.log(sum([math.exp(weight - highest) for weight in weights]))
    place = "first" if index == 0 and word[1:2] not in _CARRIERS else "last" if index == len(word) - 1 else ""
    said = model.said(letter, state[2], place)
    if marks and marks[index]:
        said = tuple([one for one in said if obeys(one[0], marks[index])])
    costs = [(sound, whole - totals[counted]) for sound, counted in said or sounds]
    return [one for one in costs if one[1] < _UNLIKELY] or costs


def _cannot_be_said(letter: str, sound: str, before: str, place: str) -> bool:
    """Persian begins no word with two consonants, doubles none after another, and ends no word with three.

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
