"""Folded: a spelling-insensitive shadow of a text that knows its way back.

What counts as the same letter: marks, tatweel and digits as PyArabic's own functions decide it,
English punctuation as sacremoses' punctuation normalizer does. Each is asked once a character and
its answer kept, so folding is one table look-up a character and the offsets stay true. Arabic
forms of a Persian letter, presentation forms and Latin capitals are the project's own table.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from translator_app.core.span import Span
from translator_app.text.punctuation import normalized_mark

ZWNJ = "\u200c"
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
class Folded:
    """The shadow of `source`: `text`, and for each of its characters the index it came from."""

    source: str
    text: str
    origins: tuple[int, ...]

    def to_source(self, span: Span) -> Span:
        """Return the range of `source` behind `span` of the shadow, marks on the last letter included."""
        if not len(span):
            at = self.origins[span.start] if span.start < len(self.origins) else len(self.source)
            return Span(at, at)
        start, end = self.origins[span.start], self.origins[span.end - 1] + 1
        while end < len(self.source) and unicodedata.combining(self.source[end]):
            end += 1
        return Span(start, end)


def fold(text: str) -> Folded:
    """Make the shadow of `text`."""
    folded: list[str] = []
    origins: list[int] = []
    for index, char in enumerate(text):
        plain = _TABLE[char]
        folded.append(plain)
        if len(plain) == 1:
            origins.append(index)
        elif plain:
            origins.extend([index] * len(plain))
    return Folded(text, "".join(folded), tuple(origins))


def fold_key(text: str) -> str:
    """Fold `text` for comparison alone, without the way back; blanks become one space."""
    return " ".join("".join(_TABLE[char] for char in text).split())
