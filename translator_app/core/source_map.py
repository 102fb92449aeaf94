"""SourceMap: from the readable text of an article back to the file it was read from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import attrgetter

from translator_app.core.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """`length` readable code points that stand for `source_length` code points of the file.

    Both are equal for plain words; a character written as an entity is a piece of its own.
    """

    start: int
    source: int
    length: int
    source_length: int


@dataclass(slots=True)
class PieceList:
    """Collects the pieces of a readable text in order; plain words that go on are one piece."""

    _rows: list[list[int]] = field(default_factory=list)  # the four numbers of a Piece

    def put(self, start: int, source: int, length: int, source_length: int) -> None:
        """Add a piece that begins at or behind the end of the last one."""
        last = self._rows[-1] if self._rows else None
        if (
            last
            and last[1] + last[3] == source
            and last[0] + last[2] == start
            and last[2] == last[3]
            and length == source_length
        ):
            last[2] += length
            last[3] += length
        else:
            self._rows.append([start, source, length, source_length])

    def pieces(self) -> tuple[Piece, ...]:
        """Return them."""
        return tuple(Piece(*row) for row in self._rows)


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The pieces of a readable text in order; without pieces the file is the text."""

    pieces: tuple[Piece, ...] = ()

    def span(self, span: Span) -> Span:
        """Return the range of the file that the readable `span` was read from."""
        if not self.pieces:
            return span
        start = self._start(span.start)
        return Span(start, max(start, self._end(span.end)))

    def _start(self, position: int) -> int:
        index = self._index(position)
        piece = self.pieces[index]
        offset = position - piece.start
        if offset >= piece.length and index + 1 < len(self.pieces):
            return self.pieces[index + 1].source  # between two pieces: a line end that was put in
        return piece.source + _in_source(piece, offset)

    def _end(self, position: int) -> int:
        piece = self.pieces[self._index(position - 1)]
        return piece.source + _in_source(piece, position - piece.start)

    def _index(self, position: int) -> int:
        return max(0, bisect_right(self.pieces, position, key=attrgetter("start")) - 1)


def _in_source(piece: Piece, offset: int) -> int:
    if piece.length == piece.source_length:
        return max(0, min(offset, piece.length))
    return piece.source_length if offset > 0 else 0
