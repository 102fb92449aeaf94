"""Latin words and sentence ends, as spans."""

from __future__ import annotations

import re

from translator_app.core.span import Span

APOSTROPHES = "'’‘`´ʿʾʻʼ"
_MARKS = "\u0300-\u036f"
_OWN = "(?=[\\x00-\u058f\u1dc0-\u2c7f\ua720-\ua7ff])"  # in “Sohrabi-سهرابی” the word ends at the hyphen
_LETTER = rf"{_OWN}[^\W\d_]"
_SIGN = rf"{_OWN}[^\W_]"
_WORD = re.compile(rf"{_LETTER}(?:{_SIGN}|[{_MARKS}{APOSTROPHES}.\-‐‑](?={_SIGN}|[{_MARKS}]))*[{_MARKS}]*")
_WORD_OR_NUMBER = re.compile(rf"{_WORD.pattern}|[0-9]+")
_POSSESSIVE = re.compile(r"['’][sS]?$")
_QUOTES = frozenset("'’")
_SENTENCE_END = re.compile(
    r"(?=[.!?…])(?<!\b[A-Z])(?<!\b(?:Mr|Dr|Lt|St))(?<!\b(?:Mrs|Gen|Col|Maj|Sgt|Adm))(?<!\bBrig)(?<!\bCapt)"
    r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z])|\n\s*"
)
_AHEAD = 2  # the quote and capital by which a sentence is known to begin


def latin_words(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Return the words of `text` between `start` and `end`; hyphens and apostrophes inside belong to them."""
    matches = _WORD.finditer(text, start, len(text) if end is None else end)
    return tuple(Span(*match.span()) for match in matches)


def words_and_numbers(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Return the words and the numbers between them, as a name like “Unit 12” needs them."""
    matches = _WORD_OR_NUMBER.finditer(text, start, len(text) if end is None else end)
    return tuple(Span(*match.span()) for match in matches)


def without_possessive(text: str, word: Span) -> Span:
    """Return `word` without an English genitive ending."""
    if not _QUOTES.intersection(text[max(word.start, word.end - 2) : word.end]):
        return word
    match = _POSSESSIVE.search(text, word.start, word.end)
    return Span(word.start, match.start()) if match and match.end() == word.end else word


def sentence_start(text: str, position: int, *, within: int = 600) -> int:
    """Return where the sentence that holds `position` begins, looking back `within` code points.

    The stop of an initial or a rank (“Brig. Gen. A. Sohrabi”) ends no sentence.
    """
    first = max(0, position - within)
    start = first
    for match in _SENTENCE_END.finditer(text, first, position + _AHEAD):
        if match.end() <= position or (match.start() < position and match[0].isspace()):
            start = min(match.end(), position)
    return start
