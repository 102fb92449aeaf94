"""Where the tiles of the letter bridge stand: pure sums over the links, without any painting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from translator_app.romanization.comparison import Link, LinkState
from translator_app.text.fold import ZWNJ

LARGEST, SMALLEST = 28, 19
TOP, SPAN, BOTTOM = 29, 25, 25  # heights of Persian tile, link, Latin tile
ROW_HEIGHT = TOP + SPAN + BOTTOM
ROW_GAP = 12
TILE_GAP, WORD_GAP = 2, 10
Measure = Callable[[Link, int], int]
_Word = list[tuple[Link, bool]]

STATE_WORDS = {
    LinkState.OK: "agrees",
    LinkState.WEAK: "weak letter",
    LinkState.MISSING: "no counterpart",
    LinkState.EXTRA: "no counterpart",
    LinkState.WRONG: "contradicts",
    LinkState.SUPPLIED: "vowel supplied",
    LinkState.OPEN: "cannot be decided",
}
CROSSED = frozenset({LinkState.MISSING, LinkState.EXTRA, LinkState.WRONG})


@dataclass(frozen=True, slots=True)
class Tile:
    """The pair of tiles of one link: `x` and `width` in px, `y` the top of its row.

    `half_space` tells that a half-space follows the Persian letter.
    """

    link: Link
    x: int
    y: int
    width: int
    half_space: bool = False

    @property
    def middle(self) -> float:
        """Return the x of the link between the two tiles."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class BridgeLayout:
    """All tiles in order, the height they take, and the common tile width that was chosen."""

    tiles: tuple[Tile, ...]
    height: int
    size: int


def lay_out(links: Sequence[Link], room: int, measure: Measure, persian: str = "") -> BridgeLayout:
    """Place the tiles of `links` into `room` px, left to right.

    `measure(link, size)` returns the width that its letters take in a tile of that size, since two
    letters may need more than one tile's width. Tiles shrink until the name fits on one row; if the
    smallest do not, each word takes its own row, broken where even that is too long. `persian` is
    the name as written: its half-spaces are marked.
    """
    words = _words(links, persian)
    if not words:
        return BridgeLayout((), 0, LARGEST)
    for size in range(LARGEST, SMALLEST - 1, -1):
        widths = [_width(word, size, measure) for word in words]
        if sum(widths) + WORD_GAP * (len(words) - 1) <= room:
            return _in_one_row(words, size, measure)
    longest = max(words, key=len)
    fitting = (s for s in range(LARGEST, SMALLEST - 1, -1) if _width(longest, s, measure) <= room)
    return _in_rows(words, next(fitting, SMALLEST), room, measure)


def shapes(links: Sequence[Link]) -> tuple[tuple[LinkState, str], ...]:
    """Return the legend: each shape in use once, with its words; the three crosses share one."""
    used = [state for state in LinkState if any(link.state is state for link in links)]
    crossed = dict.fromkeys(STATE_WORDS[state] for state in used if state in CROSSED)
    legend: list[tuple[LinkState, str]] = []
    for state in used:
        if state not in CROSSED:
            legend.append((state, STATE_WORDS[state]))
        elif LinkState.WRONG not in (entry[0] for entry in legend):
            legend.append((LinkState.WRONG, " or ".join(crossed)))
    return tuple(legend)


def spoken(link: Link) -> str:
    """Return a link in words, such as “ی, nothing: no counterpart”, and its rule."""
    persian = link.persian or "not written"
    said = f"{persian}, {link.latin or 'nothing'}: {STATE_WORDS[link.state]}"
    return f"{said}. {link.rule}" if link.rule else said


def _words(links: Sequence[Link], persian: str) -> list[_Word]:
    """Group the links by word, each with whether a half-space follows its letter in `persian`."""
    words: list[_Word] = []
    done = 0
    for _number, group in groupby(links, key=lambda link: link.word):
        word: _Word = []
        for link in group:
            at = persian.find(link.persian, done) if link.persian else -1
            done = at + len(link.persian) if at >= 0 else done
            word.append((link, at >= 0 and persian[done : done + 1] == ZWNJ))
        words.append(word)
    return words


def _tile_width(link: Link, size: int, measure: Measure) -> int:
    return max(size, measure(link, size) + 6) if max(len(link.latin), len(link.persian)) > 1 else size


def _width(word: _Word, size: int, measure: Measure) -> int:
    return sum(_tile_width(link, size, measure) for link, _ in word) + TILE_GAP * (len(word) - 1)


def _in_one_row(words: list[_Word], size: int, measure: Measure) -> BridgeLayout:
    tiles, x = [], 0
    for word in words:
        for link, half_space in word:
            width = _tile_width(link, size, measure)
            tiles.append(Tile(link, x, 0, width, half_space))
            x += width + TILE_GAP
        x += WORD_GAP - TILE_GAP
    return BridgeLayout(tuple(tiles), ROW_HEIGHT, size)


def _in_rows(words: list[_Word], size: int, room: int, measure: Measure) -> BridgeLayout:
    tiles, y = [], 0
    for word in words:
        x = 0
        for link, half_space in word:
            width = _tile_width(link, size, measure)
            if x and x + width > room:
                x, y = 0, y + ROW_HEIGHT + ROW_GAP
            tiles.append(Tile(link, x, y, width, half_space))
            x += width + TILE_GAP
        y += ROW_HEIGHT + ROW_GAP
    return BridgeLayout(tuple(tiles), y - ROW_GAP, size)
