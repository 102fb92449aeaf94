"""What a guess looks at: the letters around a letter, the shape of the word, and the sounds so far.

A label is the sound of a letter and the unwritten vowel after it, with `.` for the consonant that the letter
always is: `.a` for ک read ka and for ر read ra, so that letters teach one another.
"""

from functools import lru_cache
from typing import Final

SOUND: Final = {
    "ا": "ā", "آ": "ā", "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "č", "ح": "h", "خ": "x",
    "د": "d", "ذ": "z", "ر": "r", "ز": "z", "ژ": "ž", "س": "s", "ش": "š", "ص": "s", "ض": "z", "ط": "t",
    "ظ": "z", "ع": "'", "غ": "q", "ف": "f", "ق": "q", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
    "و": "u", "ه": "h", "ی": "i", "ء": "'", "ئ": "'", "ؤ": "'",
}  # fmt: skip
_WEAK: Final = frozenset("اآویهعءئؤ")
STRONG: Final = {letter: sound for letter, sound in SOUND.items() if letter not in _WEAK}
_OUTLINE: Final = {letter: letter if letter in "اآویهمتن" else "." for letter in SOUND}  # of Arabic patterns
_CLASS: Final = {letter: letter if letter in "اآویه" else "." for letter in SOUND}
_LONGEST_OUTLINE: Final = 7
_VOWELS: Final = frozenset("aeoāiu")
_MORE: Final = {"C": "CC", "CC": "CCC", "CCC": "CCC"}


def label_of(letter: str, sound: str) -> str:
    """The label that `sound` is of `letter`."""
    own = STRONG.get(letter)
    return sound.replace(own, ".") if own else sound


@lru_cache(maxsize=1024)
def sound_of(letter: str, label: str) -> str:
    """The sound that a label is of `letter`."""
    return label.replace(".", STRONG.get(letter, ""))


def ending(sound: str, before: str) -> str:
    """How the reading so far ends: `V` in a vowel, `C`, `CC` or `CCC` in consonants, `#` at the beginning."""
    if not sound:
        return before
    if sound[-1] in _VOWELS:
        return "V"
    return _MORE.get(before, "C") if sound[0] not in _VOWELS else "C"


def around(word: str) -> list[list[str]]:
    """For each letter of a word, what is known of its neighbourhood without regard to sounds."""
    padded = f"##{word}###"
    size = len(word)
    outline = "".join(_OUTLINE.get(letter, ".") for letter in word) if size <= _LONGEST_OUTLINE else ""
    found = []
    for index in range(size):
        a, b, c, d, e, f = tuple(padded[index : index + 6])
        kind = "." if c in STRONG else c
        near = "".join(_OUTLINE.get(letter, ".") for letter in word[max(0, index - 2) : index + 4])
        shape = f"{_CLASS.get(b, b)}{kind}{d}"
        seen = [
            c, f"1{b}{c}", f"2{c}{d}", f"3{b}{c}{d}", f"4{c}{d}{e}", f"5{b}{c}{d}{e}", f"6{a}{b}{c}{d}",
            f"7{a}{b}{c}", f"8{a}{b}{c}{d}{e}", f"9{c}{d}{e}{f}", f"v{b}{c}{d}{e}{f}", f"x{shape}",
            f"y{shape}{e}", f"z{b}{kind}{d}", f"n{min(index, 3)}{min(size - index, 4)}{c}",
            f"u{kind}{min(index, 2)}{near}",
        ]  # fmt: skip
        if outline:
            seen += (f"s{index}{kind}{outline}", f"t{index}{c}{outline}")
        found.append(seen)
    return found


def so_far(word: str, index: int, last: str, before: str, end: str) -> tuple[str, ...]:
    """What is known of a letter from the sounds before it: the `last`, the one `before`, the `end`ing."""
    c, n, m = tuple(f"{word}##"[index : index + 3])
    both = f"{last}|{before}|{c}"
    return (
        f"h{last}|{c}", f"i{last}|{c}{n}", f"j{both}{n}", f"k{end}{c}{n}", f"l{end}{c}{n}{m}",
        f"m{end}|{last[-1:]}{before[-1:]}{c}{n}", f"o{both}",
    )  # fmt: skip
