"""Which one-byte encoding holds the few Persian or Arabic words of an English text.

General statistics judge a whole text, of which the Persian here may be one per cent. So only the words
with bytes beyond ASCII are looked at: in the right code page they are wholly Persian or wholly Latin.
"""

from __future__ import annotations

import re

_CODE_PAGES = ("windows-1252", "windows-1256", "iso8859-6")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_MOST_WORDS = 20_000
_ENOUGH = 0.9  # of the words must read well; stray bytes exist in every old file
_MARKS = frozenset("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")
_JOINERS = "\u200c\u200d"
_SIGNS = frozenset("…–—‘’“”•«»°·§©®™€£¼½¾×÷±²³‚„†‡‹›،؛؟\u00a0\u00ad\u200e\u200f")
_BY_FREQUENCY = (
    "ايرنمدهوتسبلشكعفقگحزپجصغخطضچذظثژةىأإآءئؤ"  # commonest first, rough for Persian and Arabic alike
)


def find_code_page(content: bytes) -> str | None:
    """Return "windows-1256", "iso8859-6" or "windows-1252", whichever reads best; None when none does.

    Where two read the words alike, the more frequent letters win: مـحـمـد against the same bytes as كـحـكـد.
    """
    words = _WORD.findall(content)[:_MOST_WORDS]
    if not words:
        return None
    scores = {name: _score(words, name) for name in _CODE_PAGES}
    best = max(_CODE_PAGES, key=lambda name: scores[name])
    return best if scores[best][0] >= _ENOUGH else None


def _score(words: list[bytes], name: str) -> tuple[float, float]:
    texts = [_decode(word, name) for word in words]
    good = [text for text in texts if _reads_well(text)]
    letters = [c for text in good for c in text if "\u0600" <= c <= "\u06ff"]
    rank = sum(_BY_FREQUENCY.find(c) % 99 for c in letters) / max(1, len(letters))
    return len(good) / len(words), -rank


def _decode(word: bytes, name: str) -> str:
    """Decode `word` without typographic signs; what the code page does not know becomes U+FFFD."""
    return "".join(c for c in word.decode(name, "replace") if c not in _SIGNS)


def _reads_well(text: str) -> bool:
    bare = text.strip(_JOINERS)
    if not bare or bare.isascii():
        return bare == text
    if all(c < "\u0250" and c.isalpha() for c in bare):  # «ÃíÏÑí» is Persian read as Latin
        return sum(c > "\x7f" for c in bare) <= max(1, len(bare) // 3)
    inside = _MARKS.union(_JOINERS)
    return bare[0] not in _MARKS and all("\u0620" <= c <= "\u06ff" or c in inside for c in bare)
