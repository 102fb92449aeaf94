"""A rough look at two words, far cheaper than aligning them: whether they share their consonants at all."""

import re
from functools import lru_cache
from typing import Final

_PERSIAN: Final = str.maketrans({
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "د": "t", "ث": "s", "س": "s", "ص": "s", "ذ": "s", "ز": "s",
    "ض": "s", "ظ": "s", "ج": "j", "چ": "j", "ژ": "j", "ش": "c", "خ": "k", "غ": "k", "ق": "k", "ک": "k",
    "گ": "k", "ر": "r", "ل": "l", "م": "n", "ن": "n", "ف": "f", "ح": "", "ه": "", "ع": "", "ء": "",
    "ا": "", "آ": "", "ی": "", "ئ": "", "و": "", "ؤ": "",
})  # fmt: skip
_PAIRS: Final = (
    ("tch", "j"), ("sch", "c"), ("ch", "j"), ("dj", "j"), ("zh", "j"), ("sh", "c"), ("kh", "k"),
    ("gh", "k"), ("th", "s"), ("dh", "s"), ("ph", "f"),
)  # fmt: skip
_LATIN: Final = str.maketrans(
    {"p": "b", "d": "t", "z": "s", "g": "k", "q": "k", "x": "k", "m": "n", "c": "k"}
    | dict.fromkeys("aeiouyhvw'")
)
_DOUBLED: Final = re.compile(r"([^aeiou])\1+")
_SHARED: Final = 0.6


@lru_cache(maxsize=16384)
def persian_skeleton(word: str) -> str:
    """The consonants of a folded Persian word, alike ones as one letter; weak letters and و are left out."""
    return word.translate(_PERSIAN)


@lru_cache(maxsize=16384)
def latin_skeleton(word: str) -> str:
    """The consonants of a folded Latin word, a doubled one once."""
    word = _DOUBLED.sub(r"\1", word)
    for spelt, sound in _PAIRS:
        if spelt in word:
            word = word.replace(spelt, sound.upper())
    return word.translate(_LATIN).lower()


def may_match(persian: str, latin: str) -> bool:
    """False only where too few consonants agree for the two words to be one name."""
    if not 0.5 * len(persian) - 1 <= len(latin) <= 3 * len(persian) + 4:
        return False
    one, other = persian_skeleton(persian), latin_skeleton(latin)
    if one == other:
        return True
    longest = max(len(one), len(other))
    if longest <= 1:
        return True
    return sum(min(one.count(c), other.count(c)) for c in set(one)) >= _SHARED * longest - 0.5
