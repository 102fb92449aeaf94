"""Guesses how an unknown word sounds, from how the letters of known words sound beside their neighbours."""

import math
from collections.abc import Iterator
from typing import Final, NamedTuple

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.reading import segments

_BEAM: Final = 12
_LONGEST: Final = 30
_VOWELS: Final = frozenset("aeoāiu")
_CARRIERS: Final = frozenset("اآویعه") | {""}
_TRUST: Final = 1.5  # how many sightings a wider context is worth against a narrower one
_SOUND: Final = {
    "ا": "ā", "آ": "ā", "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "č", "ح": "h", "خ": "x",
    "د": "d", "ذ": "z", "ر": "r", "ز": "z", "ژ": "ž", "س": "s", "ش": "š", "ص": "s", "ض": "z", "ط": "t",
    "ظ": "z", "ع": "'", "غ": "q", "ف": "f", "ق": "q", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
    "و": "u", "ه": "h", "ی": "i", "ء": "'", "ئ": "'", "ؤ": "'",
}  # fmt: skip


class Guess(NamedTuple):
    """A reading and how likely it is, from 0 to 1."""

    reading: str
    probability: float


Counts = tuple[int, dict[str, int]]  # how often a context was seen, and with which sounds
Group = dict[tuple[str, ...], Counts]


class Model:
    """The counts of the shipped table, each line worked out when a word first needs it."""

    def __init__(self, table: str) -> None:
        """Keep the lines of the table by the two letters they begin with."""
        self._lines = {line[:2]: line for line in table.split("\n") if line}
        self._groups: dict[str, Group] = {}

    def counts(self, context: tuple[str, ...], letters: str) -> Counts | None:
        """What was heard in a context of the pair of `letters`."""
        group = self._groups.get(letters)
        if group is None:
            group = self._groups[letters] = _group(self._lines.get(letters, ""))
        return group.get(context)


def _group(line: str) -> Group:
    """The counts of a line, added up for the narrower contexts within the widest, which are listed."""
    found: Group = {}
    for cell in line.split("\t")[1:]:
        context, _, heard = cell.partition(" ")
        left, right, further, before = context[0], line[1], context[1], context[2:]
        sounds = [(sound, int(times)) for sound, _, times in (one.partition(":") for one in heard.split(","))]
        wide = _contexts(left, line[0], right, further, before) if right != ANY else ((line[0], before),)
        for wider in wide:
            total, seen = found.get(wider, (0, {}))
            for sound, times in sounds:
                seen[sound] = seen.get(sound, 0) + times
                total += times
            found[wider] = (total, seen)
    return found


ANY: Final = "*"  # in the table: whatever letter follows


def guess(word: str, lexicon: Lexicon, top: int = 5) -> tuple[Guess, ...]:
    """The likeliest readings of a folded word, best first. A word longer than a name is given none."""
    if not 0 < len(word) <= _LONGEST:
        return ()
    model = lexicon.learned(Model)
    beam: list[tuple[float, str, str]] = [(0.0, "", "#")]
    follows = word[1:2]
    for index in range(len(word)):
        wider: list[tuple[float, str, str]] = []
        for cost, reading, before in beam:
            for sound, chance in _chances(model, word, index, before):
                if _cannot_be_said(sound, before, first=index == 0 and follows not in _CARRIERS):
                    continue
                wider.append((cost - math.log(chance), reading + sound, ending(sound, before)))
        best: dict[str, tuple[float, str, str]] = {}
        for state in sorted(wider):
            best.setdefault(state[1], state)
        beam = list(best.values())[:_BEAM]
    fitting = [(cost, reading) for cost, reading, _ in beam if segments(word, reading)][:top]
    whole = sum(math.exp(-cost) for cost, _, _ in beam) or 1.0
    return tuple(Guess(reading, math.exp(-cost) / whole) for cost, reading in fitting)


def _contexts(left: str, letter: str, right: str, further: str, before: str) -> tuple[tuple[str, ...], ...]:
    """The neighbourhoods of a letter that look at what follows, the widest first."""
    return (
        (left, letter, right, further, before),
        (letter, right, further, before),
        (left, letter, right, before),
        (letter, right, before),
    )


def _chances(model: Model, word: str, index: int, before: str) -> list[tuple[str, float]]:
    """Sounds of a letter with their chances, the widest context that was seen weighing most."""
    mixed: dict[str, float] = {_SOUND.get(word[index], ""): 0.02}
    for seen in _seen(model, word, index, before):
        count, sounds = seen
        weight = count / (count + _TRUST)
        mixed = {sound: chance * (1 - weight) for sound, chance in mixed.items()}
        for sound, times in sounds.items():
            mixed[sound] = mixed.get(sound, 0.0) + weight * times / count
    return [(sound, chance) for sound, chance in mixed.items() if chance > _SMALLEST]


def _seen(model: Model, word: str, index: int, before: str) -> Iterator[Counts]:
    """What was heard in the neighbourhoods of a letter, the narrowest first."""
    left, letter, right, further = tuple(f"#{word}##"[index : index + 4])
    found = [model.counts((letter, before), letter + ANY)]
    wider = _contexts(left, letter, right, further, before)
    found += [model.counts(context, letter + right) for context in reversed(wider)]
    return (counts for counts in found if counts)


_SMALLEST: Final = 0.004


def ending(sound: str, before: str) -> str:
    """Whether the reading so far ends in a vowel, which decides whether another may follow."""
    if not sound:
        return before
    if sound[-1] in _VOWELS:
        return "V"
    return "CC" if before == "C" and sound[0] not in _VOWELS else "C"


def _cannot_be_said(sound: str, before: str, *, first: bool) -> bool:
    """Persian begins no word with two consonants and has never three together."""
    consonant = bool(sound) and sound[0] not in _VOWELS
    if first:
        return consonant and sound[-1] not in _VOWELS
    doubled = len(sound) > 1 and sound[0] == sound[1]
    return consonant and (before == "CC" or (doubled and before in "C#"))
