"""Whether a name in a text is that of a person on record: in either script, shortened, or spelt otherwise."""

from __future__ import annotations

import enum
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from translator_app.romanization.script import latin_key
from translator_app.text.fold import fold_key
from translator_app.text.script import has_script

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.titles.title import Holder

_WORD: Final = re.compile(r"[^\W_]+")
ADDRESSES: Final = frozenset(
    "seyyed seyed sayyed sayyid sayed sayid syed sheikh shaykh haj hajj haji ayatollah hojatoleslam "
    "hojjatoleslam dr mr mrs ms general gen brigadier brig major maj lieutenant lt colonel col captain "
    "rear vice admiral commodore marshal staff sardar amir_ prof professor president minister mullah "
    "imam grand second class first سید دکتر سردار آقای حجتالاسلام ایتالله آیتالله شیخ حاج سرلشکر سرتیپ "
    "سپهبد سرهنگ دریادار دوم پاسدار".split()
)
_ARTICLES: Final = frozenset({"al", "el", "ul"})
_OF_FAITH: Final = re.compile(r"(\w{3})[aeiou]dd(?:i|ee|ie)ne?\b")  # Safieddine is Safi al-Din
_WEAK: Final = re.compile(r"[aeiouywh]")
_DOUBLED: Final = re.compile(r"(.)\1")
_SHORTEST_FOR_ONE_FAULT: Final = 4
_SHORTEST_FOR_TWO_FAULTS: Final = 6


class Same(enum.IntEnum):
    """How far two names agree."""

    NO = 0
    PART = 1  # the family name alone, or the end of it
    FULL = 2


def same_person(holder: Holder, persian: str | None, english: str) -> Same:
    """Compare a name of a text with those of `holder` in both scripts; the script that agrees counts."""
    said, best = _keys(english), Same.NO
    for name in (holder.english, *holder.also_english):
        same = _compare(said, _keys(name))
        if same is Same.FULL:
            return same
        if same is Same.PART:
            best = same
    if persian:
        same = _compare(_keys(persian), _keys(holder.persian))
        return best if same is Same.NO else same if same is Same.FULL else Same.PART
    return best


def surname_key(name: str) -> str:
    """Return the last word of a name as spelling habits leave it alike; empty without one."""
    return next(iter(_keys(name)[-1:]), "")


@lru_cache(maxsize=8192)
def _keys(name: str) -> tuple[str, ...]:
    """Return the words of a name without forms of address, Latin ones as spelling habits leave them alike."""
    words = _WORD.findall(_OF_FAITH.sub(r"\1 din", fold_key(name).replace("'", "")))
    words = [word for word in words if word not in ADDRESSES and word not in _ARTICLES] or words
    return tuple(word if has_script(word) else latin_key(word) for word in words)


@lru_cache(maxsize=32768)
def _compare(said: tuple[str, ...], known: tuple[str, ...]) -> Same:
    whole, full = "".join(said), "".join(known)
    if not said or not known:
        return Same.NO
    if (
        whole == full
        or (len(said) > 1 and _shortened(said, known))
        or (len(known) > 1 and _shortened(known, said))
    ):
        return Same.FULL
    if (
        len(said) == len(known) > 1
        and all(map(_close, said, known))
        and any(a == b for a, b in zip(said, known, strict=True))
    ):
        return Same.FULL
    ends = {"".join(known[start:]) for start in range(1, len(known))}
    return Same.PART if whole in ends else Same.NO


def _shortened(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether `short` leaves words of `long` out, but not its last."""
    rest = iter(long)
    return short[-1] == long[-1] and all(any(_close(word, other) for other in rest) for word in short)


@lru_cache(maxsize=8192)
def _close(first: str, second: str) -> bool:
    """Tell whether two words differ as two Latin spellings of one name do: in vowels and silent letters.

    Consonants that differ, as in Karami and Kazemi, make another name, and so does any letter in Persian.
    """
    if first == second:
        return True
    if has_script(first) or _skeleton(first) != _skeleton(second):
        return False
    shortest = min(len(first), len(second))
    allowed = (shortest >= _SHORTEST_FOR_ONE_FAULT) + (shortest >= _SHORTEST_FOR_TWO_FAULTS)
    return allowed > 0 and _distance(first, second) <= allowed


def _skeleton(word: str) -> str:
    """Return a Latin word without vowels, the letters that stand for them, and doubled letters."""
    return _DOUBLED.sub(r"\1", _WEAK.sub("", word.replace("dh", "z").replace("th", "s")))


def _distance(first: str, second: str) -> int:
    row = list(range(len(second) + 1))
    for index, letter in enumerate(first, 1):
        diagonal, row[0] = row[0], index
        for place, other in enumerate(second, 1):
            diagonal, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, diagonal + (letter != other)),
            )
    return row[-1]
