"""Reads a name from its own Latin: the vowels that the Latin gives, laid on the Persian letters."""

import re
from typing import Final

from translator_app.romanization.align import Step
from translator_app.romanization.judge import Judged
from translator_app.romanization.reading import segments

_SHORT: Final = {
    "a": "a", "e": "e", "i": "e", "o": "o", "u": "o", "aa": "a", "ae": "a", "ou": "o", "oo": "o",
    "ee": "e",
}  # fmt: skip
_CONSONANT: Final = {
    "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "č", "ح": "h", "خ": "x", "د": "d", "ذ": "z",
    "ر": "r", "ز": "z", "ژ": "ž", "س": "s", "ش": "š", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "غ": "q",
    "ف": "f", "ق": "q", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
_WHOLE: Final = {
    "الله": "ollāh", "اله": "ollāh", "یی": "yi", "ئی": "'i", "های": "e'i", "خوا": "xā", "خوی": "xoy",
    "کس": "ks", "وال": "ol", "ال": "ol", "اس": "es",
}  # fmt: skip
_FALLING: Final = re.compile("[ae]i(?![āaeou])")  # one diphthong, though the alignment parted it
_OPENS: Final = re.compile("(?:^|[^aeoāiu])[^aeoāiu]$")  # consonants that need a vowel after them
_NEVER_DOUBLED: Final = frozenset("aeoāius")  # s: Hossein, Nasser are doubled by English habit alone


def derive_reading(judged: Judged) -> str | None:
    """The reading that the Latin gives the word, or nothing where the two do not agree letter by letter."""
    steps = [step for step in judged.steps if step.letters or step.end > step.start]
    sounds = ""
    for index, step in enumerate(steps):
        spelt = judged.latin[step.start : step.end]
        ahead = steps[index + 1] if index + 1 < len(steps) else None
        sounds += _sound(step, spelt, ahead, sounds, judged.latin)
    sounds = _FALLING.sub("ey", sounds.replace("āii", "āyi"))
    if judged.word.endswith("یه") and sounds.endswith("ie"):
        sounds = sounds[:-1] + "ye"
    return sounds if sounds and segments(judged.word, sounds) else None


def _sound(step: Step, spelt: str, ahead: Step | None, so_far: str, latin: str) -> str:
    letters = step.letters
    if not letters:
        return _unwritten(step, spelt, so_far, latin)
    known = _CONSONANT.get(letters) or _WHOLE.get(letters)
    if known:
        return known
    if letters.startswith("ال"):
        return "o" + _CONSONANT.get(letters[2:], "l") * 2
    if letters == "ع" and (so_far or step.start):
        return _ayn(spelt, ahead, so_far)
    return _weak(letters, spelt, ahead, first=not step.start and not so_far)


def _unwritten(step: Step, spelt: str, so_far: str, latin: str) -> str:
    """A supplied vowel, or the doubling of the consonant before."""
    if spelt[0] in "aeiou":
        return _SHORT.get(spelt, spelt[0] if spelt[0] in "aeo" else "e")
    doubled = bool(so_far) and step.start > 0 and spelt == latin[step.start - 1]
    return so_far[-1] if doubled and so_far[-1] not in _NEVER_DOUBLED else ""


def _ayn(spelt: str, ahead: Step | None, so_far: str) -> str:
    """ʿAyn within a word: its vowel goes before it, as in Kaabi, unless the reading has one there."""
    if ahead is None:
        return "'"
    vowel = _SHORT.get(spelt.strip("'")[:1], "") if spelt else ""
    closes = ahead.letters not in ("ا", "و", "ی", "آ") and _OPENS.search(so_far)
    return vowel + "'" if vowel and closes else "'" + vowel


def _weak(letters: str, spelt: str, ahead: Step | None, *, first: bool) -> str:
    """The sound of ا آ و ی ه ع and hamza, which depends on the Latin."""
    if letters == "و":
        return _waw(spelt)
    if letters in ("ی", "ای"):
        return _ye(spelt, ahead, first=first)
    if letters in ("ا", "آ"):
        return _SHORT.get(spelt[:1], "a") if first and letters == "ا" else "ā"
    if letters in ("او", "ه"):
        return _he(spelt) if letters == "ه" else _first_waw(spelt)
    return _throat(letters, spelt, ahead, first=first)


def _throat(letters: str, spelt: str, ahead: Step | None, *, first: bool) -> str:
    """ʿAyn at the beginning and hamza, each with the vowel that it carries."""
    long = ahead is not None and ahead.letters in ("ی", "و", "ا")
    bare = spelt.strip("'")
    if letters == "ئ":
        return "'" if long or not bare else "'" + _SHORT.get(spelt[:1], "e")
    vowel = _SHORT.get(bare[:1], "")
    if first:
        return "" if ahead is not None and ahead.letters == "ا" else vowel  # عا: the vowel is the alef's
    return "'" + vowel


def _he(spelt: str) -> str:
    return "h" if spelt in ("h", "") else "e"


def _first_waw(spelt: str) -> str:
    return "ow" if spelt in ("ow", "ov", "av", "aw", "au") else "u" if spelt in ("ou", "oo", "u") else "o"


def _waw(spelt: str) -> str:
    if spelt[:1] in ("v", "w") and spelt:
        return "v" if len(spelt) == 1 or spelt[1] in "vw" else "vu"
    return "ow" if spelt in ("ow", "aw", "au", "ov") else "o" if spelt == "o" else "u"


def _ye(spelt: str, ahead: Step | None, *, first: bool) -> str:
    before_vowel = ahead is not None and (ahead.letters in ("ا", "و", "آ") or not ahead.letters)
    if spelt in ("ei", "ey", "ay", "ai") and not before_vowel:
        return "ey"
    if spelt.startswith("y") and (before_vowel or first):
        return "y"
    if before_vowel and spelt[:1] in ("a", "e") and spelt[1:2] in ("y", "i"):
        return spelt[0] + "y" * max(1, spelt.count("y"))
    if before_vowel:
        return "iy"
    return "ā" if spelt == "a" and ahead is None else "i"
