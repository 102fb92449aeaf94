"""script_runs: where Persian or Arabic script stands inside English."""

from __future__ import annotations

import re

from translator_app.core.span import Span
from translator_app.text.run_joins import joined_runs

LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u08a0-\u08c7\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
MARKS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
CONTROLS = "\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c"
DIGITS = "\u0660-\u0669\u06f0-\u06f9"
BLANKS = " \t\u00a0\u202f"
# The same in one or two ranges, which compile fifty times quicker; it says what stands beside a mark.
LETTER = "\u0620-\u06ef"
WORD = f"{LETTER}\u200c"
SIGN = "\u0620-\u06ff"  # figures too

_WORD = f"[{LETTERS}{DIGITS}{MARKS}][{LETTERS}{MARKS}{CONTROLS}{DIGITS}]*"
_BLANK_INSIDE = " \u00a0\u202f"  # a tab parts the cells of a table
_RUN = re.compile(f"{_WORD}(?:(?:[{_BLANK_INSIDE}]{{1,3}}|[-\u2010\u2011.])(?={_WORD}){_WORD})*")
_LETTER = re.compile(f"[{LETTERS}]")
_EDGES = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x61C)
_EDGE = frozenset(map(chr, _EDGES))
_ADDRESS = re.compile(
    r"://|www\.|@\w|%[0-9A-F]{2}|\.(?:html?|pdf|php|aspx?|docx?|jpe?g|png|com|org|net|ir)\b", re.IGNORECASE
)
_ADDRESS_END = re.compile(r"[\s|<>\"{}]")
_SCRIPT = re.compile("[\u0600-\u08ff\ufb50-\ufefc]+")
_NEAR = 60
_BOTH_SIDES = 2
_SHORTEST_GLUED = (
    3  # a word that lost its blank (“دره” and “road” run together) is longer than a damaged letter
)
_DAMAGED = re.compile("[\u061b\u0624\u0625\u0644\u067e]+\\Z")  # what code page 1256 makes of ā, ī, š and ṭ


def script_places(text: str) -> tuple[Span, ...]:
    """Return the stretches of `text` that hold Arabic script, with `_NEAR` characters on each side.

    What a rule on spelling can mean lies inside; in an English article that is a small part of it.
    """
    places: list[Span] = []
    for match in _SCRIPT.finditer(text):
        start, end = max(0, match.start() - _NEAR), min(len(text), match.end() + _NEAR)
        if places and places[-1].end >= start:
            places[-1] = Span(places[-1].start, end)
        else:
            places.append(Span(start, end))
    return tuple(places)


def has_script(text: str) -> bool:
    """Tell whether `text` holds at least one letter of the Arabic script."""
    return _LETTER.search(text) is not None


def script_runs(text: str) -> tuple[Span, ...]:
    """Return every run of Arabic script that can be a term, in order, without overlap.

    A run holds whole words with the blanks between them, half-spaces and marks; control characters
    at its ends stay outside, and a slash parts two terms. A headline or citation wholly in Persian
    is one run, its punctuation included. Left out are runs inside addresses and file names, and
    letters that damaged encoding left inside a Latin word.
    """
    addresses = _Addresses(text)
    found = [span for match in _RUN.finditer(text) if (span := _term(text, match.span(), addresses))]
    return tuple(joined_runs(text, found))


def _term(text: str, range_: tuple[int, int], addresses: _Addresses) -> Span | None:
    start, end = range_
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if not _LETTER.search(text, start, end):
        return None  # digits or marks alone
    sides = (text[start - 1 : start], text[end : end + 1])
    latin = sum(map(_is_latin, sides))
    short = end - start < _SHORTEST_GLUED
    inside = latin == _BOTH_SIDES and (end - start <= _SHORTEST_GLUED or _DAMAGED.match(text[start:end]))
    if inside or (short and (latin or any(map(_is_debris, sides)))):
        return None  # damaged encoding inside a Latin word
    return None if addresses.touch(start, end) else Span(start, end)


def _is_latin(char: str) -> bool:
    return char.isalpha() and (char < "\u0250" or "\u1e00" <= char < "\u1f00")


def _is_debris(char: str) -> bool:
    """Tell whether `char` is one of the signs that a wrong code page strews between letters."""
    return char != "" and char in "¡¢£¤¥¦§¨©¬®¯°±²³´µ¶¸¹¼½¾„†‡‰ƒˆ™"


class _Addresses:
    """The words of a text, from blank to blank, that are addresses or file names.

    Only words that are asked for are looked at, in the order of the text: few hold Arabic script.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._word = (0, 0)
        self._is_address = False

    def touch(self, start: int, end: int) -> bool:
        """Tell whether a word that reaches into `start` to `end` is an address."""
        while start < end:
            if not self._word[0] <= start < self._word[1]:
                self._look_at_word(start)
            if self._is_address:
                return True
            start = self._word[1] + 1
        return False

    def _look_at_word(self, at: int) -> None:
        text, start = self._text, at
        while start > self._word[1] and not _ADDRESS_END.match(text[start - 1]):
            start -= 1
        blank = _ADDRESS_END.search(text, at)
        end = blank.start() if blank else len(text)
        self._word = (start, end)
        self._is_address = _ADDRESS.search(text, start, end) is not None
