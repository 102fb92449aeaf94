"""The vowel signs that a writer put over and under the letters, which a reading must not contradict."""

from collections.abc import Sequence
from typing import Final

from translator_app.romanization.reading import segments, sounds_by_letter
from translator_app.romanization.script import Word

_SIGNS: Final = {"\u064e": "a", "\u0650": "e", "\u064f": "o", "\u0652": "0", "\u0651": "+"}
_LONG: Final = {"a": "اآیه", "e": "یئه", "o": "وؤ"}  # before these letters a sign says nothing more
_VOWELS: Final = frozenset("aeoāiu")


def marks_of(persian: str, word: Word) -> tuple[str, ...]:
    """For each letter of `word` its signs: `a` `e` `o`, `0` for no vowel, `+` for doubling; none without any.

    The last letter keeps its doubling alone, since a vowel there is an ezafe.
    """
    if not any(sign in persian for sign in _SIGNS):
        return ()
    found = []
    last = len(word.text) - 1
    for index, start in enumerate(word.origin):
        end = word.origin[index + 1] if index < last else len(persian)
        signs = ""
        for char in persian[start + 1 : end]:
            sign = _SIGNS.get(char, "")
            ahead = word.text[index + 1 : index + 2]
            if char not in _SIGNS and index == last:
                break
            if sign == "+" or (sign and index < last and ahead not in _LONG.get(sign, "")):
                signs += sign
        found.append("".join(sorted(signs)))
    return tuple(found) if any(found) else ()


def obeys(sound: str, signs: str) -> bool:
    """Whether the sound of a letter and the vowel after it agree with the letter's signs."""
    for sign in signs:
        if sign == "+":
            if not sound.startswith("iy") and sound[:1] != sound[1:2]:
                return False
        elif sign == "0":
            if sound[-1:] in _VOWELS:
                return False
        elif not sound.endswith(sign):
            return False
    return True


def agrees(word: str, reading: str, marks: Sequence[str]) -> bool:
    """Whether a reading agrees with all signs of a word."""
    parts = segments(word, reading.partition("-")[0])
    return parts is None or all(map(obeys, sounds_by_letter(word, parts), marks))
