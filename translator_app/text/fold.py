"""Folded: a spelling-insensitive shadow of a text that knows its way back.

What counts as the same letter: marks, tatweel and digits as PyArabic's own functions decide it,
English punctuation as sacremoses' punctuation normalizer does. Each is asked once a character and
its answer kept, so folding is one table look-up a character and the offsets stay true. Arabic
forms of a Persian letter, presentation forms and Latin capitals are the project's own table.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import add
from typing import overload

from translator_app.core.span import Span
from translator_app.text.punctuation import normalized_mark

ZWNJ = "\u200c"
_ASCII = bytes(range(128))
_SHORT = 256  # characters; below, one look-up each is quicker
_LETTERS = str.maketrans(
    {
        "ي": "ی", "ى": "ی", "ئ": "ی", "ې": "ی", "ے": "ی",
        "ك": "ک", "ڪ": "ک", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ة": "ه", "ۂ": "ه",
        "أ": "ا", "إ": "ا", "ٱ": "ا", "آ": "ا", "ؤ": "و", "ۆ": "و", "ء": "",
    }
)  # fmt: skip
_PERSIAN = (
    ("\u0600", "\u06ff"),
    ("\u0750", "\u077f"),
    ("\u08a0", "\u08ff"),
    ("\ufb50", "\ufdff"),
    ("\ufe70", "\ufeff"),
)
_INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)

_TICKS = frozenset("ʿʾʻʼʹ")  # ayn and hamza in romanized names


def in_persian_blocks(char: str) -> bool:
    """Tell whether `char` lies in a block of the Arabic script."""
    return any(first <= char <= last for first, last in _PERSIAN)


class _Table(dict[str, str]):
    """Folds a character the first time it is met, and remembers."""

    def __missing__(self, char: str) -> str:
        folded = _fold_char(char)
        self[char] = folded
        return folded


def _fold_char(char: str) -> str:
    if char in _INVISIBLE:
        return ""
    if char.isascii():
        return char.lower()
    if in_persian_blocks(char):
        return _fold_persian(char)
    plain = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))
    if unicodedata.category(char)[0] in "PSZ":
        plain = normalized_mark(char) or plain
    plain = "".join(_fold_persian(c) if in_persian_blocks(c) else c for c in plain if c not in _TICKS)
    return plain.casefold()


def _fold_persian(char: str) -> str:
    from pyarabic import araby, trans  # loaded when the first Persian letter is met

    plain = unicodedata.normalize("NFKC", araby.normalize_ligature(char))
    plain = araby.strip_tatweel(araby.strip_diacritics(plain))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    western: str = trans.normalize_digits(plain, source="all", out="west")
    return western.translate(_LETTERS).replace(" ", "")


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Origins(Sequence[int]):
    """Where each character of a shadow came from: from `starts[n]` on, `shifts[n]` further in the source."""

    starts: Sequence[int]
    shifts: Sequence[int]
    length: int
    sources: Sequence[int]  # where in the source each part starts

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        """Return the index of the source behind one character of the shadow, or behind several."""
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(self.length))]
        if 0 <= index < self.length:
            return index + self.shifts[bisect_right(self.starts, index) - 1]
        return self[range(self.length)[index]]

    def before(self, position: int) -> int:
        """Return how many characters of the shadow come from before `position` of the source."""
        part = bisect_left(self.sources, position)
        if part < len(self.sources) and self.sources[part] == position:
            return self.starts[part]  # the first of the letters that one character became
        part -= 1
        if part < 0:
            return 0
        end = self.starts[part + 1] if part + 1 < len(self.starts) else self.length
        return min(position - self.shifts[part], end)


@dataclass(frozen=True, slots=True)
class Folded:
    """The shadow of `source`: `text`, and for each of its characters the index it came from."""

    source: str
    text: str
    origins: Sequence[int]

    def to_source(self, span: Span) -> Span:
        """Return the range of `source` behind `span` of the shadow, marks on the last letter included."""
        if not len(span):
            at = self.origins[span.start] if span.start < len(self.origins) else len(self.source)
            return Span(at, at)
        start, end = self.origins[span.start], self.origins[span.end - 1] + 1
        while end < len(self.source) and unicodedata.combining(self.source[end]):
            end += 1
        return Span(start, end)

    def to_shadow(self, position: int) -> int:
        """Return where in the shadow that begins what stands at `position` of the source or after it."""
        if isinstance(self.origins, range):
            return min(position, len(self.origins))
        if isinstance(self.origins, Origins):
            return self.origins.before(position)
        return bisect_left(self.origins, position)


def fold(text: str) -> Folded:
    """Make the shadow of `text`."""
    if len(text) > _SHORT and (folded := _fold_whole(text)):
        return folded
    plain = list(map(_TABLE.__getitem__, text))
    shadow = "".join(plain)
    if len(shadow) == len(text) and "" not in plain:  # one for one
        return Folded(text, shadow, range(len(text)))
    return Folded(text, shadow, tuple([index for index, letters in enumerate(plain) for _ in letters]))


def _fold_whole(text: str) -> Folded | None:
    """Fold a long text a kind of letter at a time, which is much quicker; None where that cannot be done."""
    shadow = text.lower()
    if len(shadow) != len(text):  # İ becomes two characters
        return None
    if shadow.isascii():
        return Folded(text, shadow, range(len(text)))
    uneven = []
    for char in foreign_letters(shadow):
        plain = _TABLE[char]
        if len(plain) != 1:
            uneven.append(char)
        elif plain != char:
            shadow = shadow.replace(char, plain)
    if not uneven:
        return Folded(text, shadow, range(len(text)))
    places = (match.start() for char in uneven for match in re.finditer(re.escape(char), shadow))
    return _without_uneven(text, shadow, sorted(places))


def foreign_letters(text: str) -> set[str]:
    """Return the characters of `text` that are not ASCII, each once."""
    foreign = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return set(foreign.decode("utf-8", "surrogatepass"))


def _without_uneven(text: str, shadow: str, places: Sequence[int]) -> Folded:
    """Fold the characters that become none or several, and keep where each part of the shadow came from."""
    parts: list[str] = []
    starts, shifts = [0], [0]
    end = length = 0
    for at in places:
        plain = _TABLE[shadow[at]]
        parts += (shadow[end:at], plain)
        length += at - end
        for number in range(len(plain)):
            starts.append(length + number)
            shifts.append(at - length - number)
        length += len(plain)
        end = at + 1
        starts.append(length)
        shifts.append(end - length)
    parts.append(shadow[end:])
    sources = list(map(add, starts, shifts))
    return Folded(text, "".join(parts), Origins(starts, shifts, length + len(shadow) - end, sources))


def fold_key(text: str) -> str:
    """Fold `text` for comparison alone, without the way back; blanks become one space."""
    return " ".join("".join(map(_TABLE.__getitem__, text)).split())
