"""Guesses how an unknown word sounds, from how the letters of known words sound beside their neighbours."""

import math
from collections import Counter, defaultdict
from typing import Final, NamedTuple

from translator_app.romanization.lexicon import Entry, Lexicon
from translator_app.romanization.reading import segments
from translator_app.romanization.script import persian_words

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


Model = dict[tuple[str, ...], Counter[str]]


def train(entries: list[Entry]) -> Model:
    """Count what each letter (with the vowel after it) sounds like, by narrower and wider neighbourhoods."""
    model: Model = defaultdict(Counter)
    for entry in entries:
        for word in persian_words(entry.persian):
            parts = segments(word.text, entry.reading)
            if parts is None or len(persian_words(entry.persian)) > 1:
                continue
            sounds = _by_letter(word.text, [(p.letters, p.sound) for p in parts])
            before = "#"
            for index, sound in enumerate(sounds):
                for context in _contexts(word.text, index, before):
                    model[context][sound] += 1
                before = _last(sound, before)
    return dict(model)


def guess(word: str, lexicon: Lexicon, top: int = 5) -> tuple[Guess, ...]:
    """The likeliest readings of a folded word, best first. A word longer than a name is given none."""
    if not 0 < len(word) <= _LONGEST:
        return ()
    model = lexicon.learned(train)
    beam: list[tuple[float, str, str]] = [(0.0, "", "#")]
    follows = word[1:2]
    for index in range(len(word)):
        wider: list[tuple[float, str, str]] = []
        for cost, reading, before in beam:
            for sound, chance in _chances(model, word, index, before):
                if _cannot_be_said(sound, before, first=index == 0 and follows not in _CARRIERS):
                    continue
                wider.append((cost - math.log(chance), reading + sound, _last(sound, before)))
        best: dict[str, tuple[float, str, str]] = {}
        for state in sorted(wider):
            best.setdefault(state[1], state)
        beam = list(best.values())[:_BEAM]
    fitting = [(cost, reading) for cost, reading, _ in beam if segments(word, reading)][:top]
    whole = sum(math.exp(-cost) for cost, _, _ in beam) or 1.0
    return tuple(Guess(reading, math.exp(-cost) / whole) for cost, reading in fitting)


def _by_letter(word: str, parts: list[tuple[str, str]]) -> list[str]:
    """The sounds of each letter with the unwritten vowel after it; letters read as one count as the first."""
    sounds = [""] * len(word)
    at = -1
    done = 0
    for letters, sound in parts:
        if letters:
            at = done
            sounds[at] += sound
            done += len(letters)
        else:
            sounds[max(at, 0)] += sound
    return sounds


def _contexts(word: str, index: int, before: str) -> tuple[tuple[str, ...], ...]:
    padded = f"#{word}##"
    left, letter, right, further = tuple(padded[index : index + 4])
    return (
        (left, letter, right, further, before),
        (letter, right, further, before),
        (left, letter, right, before),
        (letter, right, before),
        (letter, before),
    )


def _chances(model: Model, word: str, index: int, before: str) -> list[tuple[str, float]]:
    """Sounds of a letter with their chances, the widest context that was seen weighing most."""
    mixed: dict[str, float] = {_SOUND.get(word[index], ""): 0.02}
    for context in reversed(_contexts(word, index, before)):
        seen = model.get(context)
        if not seen:
            continue
        count = sum(seen.values())
        weight = count / (count + _TRUST)
        mixed = {sound: chance * (1 - weight) for sound, chance in mixed.items()}
        for sound, times in seen.items():
            mixed[sound] = mixed.get(sound, 0.0) + weight * times / count
    return [(sound, chance) for sound, chance in mixed.items() if chance > _SMALLEST]


_SMALLEST: Final = 0.004


def _last(sound: str, before: str) -> str:
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
