"""script_runs: where Persian or Arabic script stands inside English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Cover, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u08a0-\u08c7\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
MARKS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
CONTROLS = "\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c"
DIGITS = "\u0660-\u0669\u06f0-\u06f9"
BLANKS = " \t\u00a0\u202f"

_WORD = f"[{LETTERS}{DIGITS}][{LETTERS}{MARKS}{CONTROLS}{DIGITS}]*"
_RUN = re.compile(f"{_WORD}(?:(?:[{BLANKS}]{{1,3}}|[-\u2010\u2011.])(?={_WORD}){_WORD})*")
_LETTER = re.compile(f"[{LETTERS}]")
_EDGES = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x61C)
_EDGE = frozenset(map(chr, _EDGES))
_ADDRESS = re.compile(
    r"://|www\.|@\w|%[0-9A-F]{2}|\.(?:html?|pdf|php|aspx?|docx?|jpe?g|png|com|org|net|ir)\b", re.IGNORECASE
)
_BLANK = re.compile(r"\s")
_BOTH_SIDES = 2
_SHORTEST_GLUED = (
    3  # a word that lost its blank (“دره” and “road” run together) is longer than a damaged letter
)


def has_script(text: str) -> bool:
    """Tell whether `text` holds at least one letter of the Arabic script."""
    return _LETTER.search(text) is not None


def script_runs(text: str) -> tuple[Span, ...]:
    """Return every run of Arabic script that can be a term, in order, without overlap.

    A run holds whole words with the blanks between them, half-spaces and marks; control characters
    at its ends stay outside, and a slash parts two terms. Left out are runs inside addresses and
    file names, and letters that damaged encoding left inside a Latin word.
    """
    addresses = Cover(_addresses(text))
    found = [span for match in _RUN.finditer(text) if (span := _term(text, match.span(), addresses))]
    return tuple(_joined_over_line_ends(text, found))


def _term(text: str, range_: tuple[int, int], addresses: Cover) -> Span | None:
    start, end = range_
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if not _LETTER.search(text, start, end):
        return None  # digits alone
    latin = _is_latin(text[start - 1 : start]) + _is_latin(text[end : end + 1])
    if latin == _BOTH_SIDES or (latin and end - start < _SHORTEST_GLUED):
        return None  # damaged encoding inside a Latin word
    span = Span(start, end)
    return None if addresses.covers(span) else span


def _is_latin(char: str) -> bool:
    return char.isalpha() and char < "\u0250"


def _addresses(text: str) -> Iterator[Span]:
    """Yield the words, up to the blanks around them, that are addresses or file names."""
    end = 0
    while match := _ADDRESS.search(text, end):
        start = match.start()
        while start > end and not text[start - 1].isspace():
            start -= 1
        blank = _BLANK.search(text, match.end())
        end = blank.start() if blank else len(text)
        yield Span(start, end)


def _joined_over_line_ends(text: str, runs: list[Span]) -> list[Span]:
    """Join the halves of a run that a line end cuts inside a bracket."""
    joined: list[Span] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before and _continues(text, before, run):
            joined[-1] = Span(before.start, run.end)
        else:
            joined.append(run)
    return joined


def _continues(text: str, before: Span, run: Span) -> bool:
    between = text[before.end : run.start]
    opened = text[max(0, before.start - 2) : before.start].strip().endswith(("(", "["))
    closed = text[run.end : run.end + 2].strip().startswith((")", "]"))
    return opened and closed and between.strip() == "" and between.count("\n") == 1
