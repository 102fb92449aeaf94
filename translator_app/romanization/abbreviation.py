"""Names that Persian writes as the names of Latin letters: سی‌ان‌ان is CNN."""

from functools import lru_cache
from typing import Final

LONGEST: Final = 6  # Latin letters
_NAMES: Final = {
    "a": ("ای", "آ"), "b": ("بی",), "c": ("سی",), "d": ("دی",), "e": ("ای",), "f": ("اف",), "g": ("جی", "گ"),
    "h": ("اچ", "ایچ"), "i": ("آی", "ای"), "j": ("جی",), "k": ("کی", "کا"), "l": ("ال",), "m": ("ام",),
    "n": ("ان",), "o": ("او",), "p": ("پی",), "q": ("کیو",), "r": ("آر", "ار"), "s": ("اس",), "t": ("تی",),
    "u": ("یو",), "v": ("وی",), "w": ("دبلیو",), "x": ("ایکس",), "y": ("وای",), "z": ("زد",),
}  # fmt: skip


@lru_cache(maxsize=2048)
def letter_names(word: str, latin: str) -> tuple[str, ...]:
    """The parts of a folded Persian word that name the Latin letters one by one; nothing if it does not."""
    if not 1 < len(latin) <= LONGEST or len(word) < len(latin):
        return ()
    waiting: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    for letter in latin:
        waiting = [
            (at + len(name), (*parts, name))
            for at, parts in waiting
            for name in _NAMES.get(letter, ())
            if word.startswith(name, at) or (name[0] == "آ" and word.startswith("ا" + name[1:], at))
        ]
    return next((parts for at, parts in waiting if at == len(word)), ())
