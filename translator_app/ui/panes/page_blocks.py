"""PageBlock: one paragraph as the page shows it, with isolates, and its way back to the article."""

from __future__ import annotations

import enum
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from translator_app.core.edit import apply_edits
from translator_app.core.span import Span
from translator_app.text.bidi import isolates
from translator_app.text.script import has_script, script_runs

# Qt starts a new block at each of these, also at two that it keeps for itself; one character for one.
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\n\x0b\x0c\x85\u2029\ufdd0\ufdd1", "\u2028") | {"\0": "\ufffd"})
_JOINS = re.compile("[ \u00a0]*[،؛؟«»٫٬]+[ \u00a0]*")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LONGEST = 5000  # a paragraph of 20,000 words takes Qt 0.1 s and more to lay out


class BlockKind(enum.Enum):
    """How a block is set."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    CHROME = "chrome"
    STRIP = "strip"  # the program's own line that stands for folded web chrome


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph's words for display; `opens` and `closes` are where isolates went in, in its own words."""

    text: str
    opens: tuple[int, ...] = ()
    closes: tuple[int, ...] = ()
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of the page: `source` is its range of the reviewed text.

    `tail` is true when the same paragraph goes on in the next block; `fold` numbers the folded strip
    that a piece of chrome, or the strip itself, belongs to.
    """

    kind: BlockKind
    source: Span
    piece: Piece
    tail: bool = False
    fold: int = -1

    @property
    def text(self) -> str:
        """Return what the block shows."""
        return self.piece.text

    def offset(self, at: int) -> int:
        """Return the offset in `text` of position `at` of the reviewed text, outside the isolates."""
        local = min(max(at, self.source.start), self.source.end) - self.source.start
        return local + bisect_left(self.piece.opens, local) + bisect_right(self.piece.closes, local)

    def source_at(self, offset: int) -> int:
        """Return the position of the reviewed text that stands at `offset` of `text`."""
        opens = [at + index * 2 for index, at in enumerate(self.piece.opens)]
        closes = [at + index * 2 + 1 for index, at in enumerate(self.piece.closes)]
        local = offset - bisect_left(opens, offset) - bisect_left(closes, offset)
        return self.source.start + min(max(local, 0), len(self.source))


_HARDLY_ANY = 4  # Persian letters to an English one


@lru_cache(maxsize=4096)
def display_piece(text: str) -> Piece:
    """Make the display copy of a paragraph: each Persian run in an isolate of its own.

    A paragraph that is mostly Persian is set from right to left and needs none; one that begins in English,
    such as a row of a word list, only when there is hardly any English in it.
    """
    shown = text.translate(_LINE_ENDS)
    if not has_script(text):
        return Piece(shown)
    runs = _joined(text, script_runs(text))
    latin = _LATIN.search(text)
    begins_in_english = latin is not None and bool(runs) and latin.start() < runs[0].start
    if sum(map(len, runs)) > len(_LATIN.findall(text)) * (_HARDLY_ANY if begins_in_english else 1):
        return Piece(shown, rtl=True)
    opens, closes = tuple(run.start for run in runs), tuple(run.end for run in runs)
    return Piece(apply_edits(shown, isolates(runs).edits), opens, closes)


def _joined(text: str, runs: tuple[Span, ...]) -> list[Span]:
    """Join runs with nothing but Persian punctuation between them: they are read as one."""
    joined: list[Span] = []
    for run in runs:
        if joined and _JOINS.fullmatch(text, joined[-1].end, run.start):
            joined[-1] = Span(joined[-1].start, run.end)
        else:
            joined.append(run)
    return joined


def split_long(text: str, span: Span) -> list[Span]:
    """Cut `span` into parts of at most some thousand characters, after a sentence or a blank."""
    parts: list[Span] = []
    start = span.start
    while span.end - start > _LONGEST:
        cut = max(text.rfind(". ", start, start + _LONGEST) + 2, start)
        if cut <= start + _LONGEST // 2:
            cut = max(text.rfind(" ", start, start + _LONGEST) + 1, start)
        cut = cut if cut > start + _LONGEST // 2 else start + _LONGEST
        parts.append(Span(start, cut))
        start = cut
    return [*parts, Span(start, span.end)]
