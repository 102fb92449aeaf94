"""Lays a scheme's spelling along the letters of the article's, to see where it departs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from types import MappingProxyType

from translator_app.core.span import Span
from translator_app.romanization.comparison import Link

_VOWELS = frozenset("aeiouyw")
_MOST_LETTERS = 3  # of a scheme beside one tile
_WORD = re.compile(r"[^\s\-\u2010\u2011]+")
_SOUNDS = MappingProxyType({"ی": "iye", "و": "uow", "ا": "a", "آ": "a"})
_APART, _UNLIKE = 2.0, 1.4


@dataclass(frozen=True, slots=True)
class Part:
    """What a scheme writes at one tile: where it stands in the spelling, and whether it is the same."""

    span: Span
    word: int
    agrees: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    """One letter of a spelling with its marks, and where it stands."""

    text: str
    span: Span


def parts(links: Sequence[Link], spelling: str) -> tuple[Part, ...]:
    """Return one part a link, in order; together they cover the letters of `spelling`.

    Words are laid side by side when both have the same number of them, else the whole is one word.
    """
    words = [list(group) for _word, group in groupby(links, key=lambda link: link.word)]
    spelt = [_pieces(spelling, match.span()) for match in _WORD.finditer(spelling)]
    if len(words) != len(spelt):
        words, spelt = [list(links)], [[piece for word in spelt for piece in word]]
    found: list[Part] = []
    for word, pieces in zip(words, spelt, strict=True):
        found += _along(word, pieces)
    return tuple(found)


def departures(found: Sequence[Part]) -> int:
    """Count the tiles at which a scheme writes something else."""
    return sum(not part.agrees for part in found)


def _pieces(spelling: str, range_: tuple[int, int]) -> list[_Piece]:
    """Cut a word into letters, each with the marks that follow it."""
    pieces: list[_Piece] = []
    for at in range(*range_):
        if pieces and unicodedata.combining(spelling[at]):
            start = pieces[-1].span.start
            pieces[-1] = _Piece(spelling[start : at + 1], Span(start, at + 1))
        else:
            pieces.append(_Piece(spelling[at], Span(at, at + 1)))
    return pieces


def _along(word: list[Link], pieces: list[_Piece]) -> list[Part]:
    """Find the cheapest way to give each tile its letters; every letter goes to some tile."""
    found: list[Part] = []
    cuts = _cuts(word, pieces)
    end = pieces[-1].span.end if pieces else 0
    for link, start, stop in zip(word, cuts, cuts[1:], strict=False):
        here = pieces[start].span.start if start < len(pieces) else end
        span = Span(here, pieces[stop - 1].span.end) if stop > start else Span(here, here)
        found.append(Part(span, link.word, _same(link.latin, _text(pieces[start:stop]))))
    return found


def _cuts(word: list[Link], pieces: list[_Piece]) -> list[int]:
    """Return where the letters of each tile begin, and the end of the last: dynamic programming."""
    count = len(pieces)
    best: list[list[tuple[float, int]]] = [[(0.0, 0)] + [(float("inf"), 0)] * count]
    for number, link in enumerate(word):
        widest = count if number == len(word) - 1 else _MOST_LETTERS
        row = []
        for upto in range(count + 1):
            ways = (
                (best[-1][start][0] + _cost(link.persian, link.latin, _text(pieces[start:upto])), start)
                for start in range(max(0, upto - widest), upto + 1)
            )
            row.append(min(ways))
        best.append(row)
    cuts = [count]
    for row in reversed(best[1:]):
        cuts.append(row[cuts[-1]][1])
    return cuts[::-1]


def _text(pieces: list[_Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _same(first: str, second: str) -> bool:
    return unicodedata.normalize("NFC", first).casefold() == unicodedata.normalize("NFC", second).casefold()


@cache
def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())


def _is_vowel(text: str) -> bool:
    return all(letter in _VOWELS for letter in text)


def _is_mixed(text: str) -> bool:
    return not _is_vowel(text) and any(letter in "aeiou" for letter in text)


@cache
def _cost(persian: str, latin: str, chunk: str) -> float:
    """Tell how unlikely it is that `chunk` of a scheme stands where the article has `latin`.

    Where the article leaves a Persian letter out, a scheme that writes its usual sound costs nothing.
    """
    ours, theirs = _plain(latin), _plain(chunk)
    if persian in _SOUNDS and not ours:
        return 0.0 if any(letter in _SOUNDS[persian] for letter in theirs) and _is_vowel(theirs) else 0.5
    if _same(latin, chunk):
        return 0.0
    if ours == theirs:
        return 0.2
    if not ours or not theirs:
        left = ours or theirs
        return (0.6 if _is_vowel(left) else _UNLIKE) + 0.1 * len(left)
    cost = 0.2 * abs(len(ours) - len(theirs)) + (0.5 if _is_mixed(theirs) else 0.0)
    if ours in theirs or theirs in ours:
        return 0.3 + cost
    return (0.8 if _is_vowel(ours) == _is_vowel(theirs) else _APART) + cost
