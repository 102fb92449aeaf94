"""The readable text of an HTML source, put together piece by piece with the way back to the source."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from translator_app.core.source_map import Piece, PieceList
from translator_app.core.span import Span
from translator_app.formats.html_entity import ENTITY, decode_entity

_BLANKS = " \t\n\r\f"
_LONG_BLANK_OR_ENTITY = re.compile(rf"[{_BLANKS}]{{2,}}+|{ENTITY.pattern}")
_TO_SPACE = str.maketrans(dict.fromkeys("\t\n\r\f", " "))
_OTHER_BLANK = re.compile("[\t\n\r\f]")
_ALL_BLANK = re.compile(rf"[{_BLANKS}]*+")


@dataclass(slots=True)
class TextBuilder:
    """Collects words, one blank between them, one line a block; remembers where each came from."""

    parts: list[str] = field(default_factory=list)
    pieces: PieceList = field(default_factory=PieceList)
    length: int = 0
    line_start: int | None = None
    _blank: tuple[int, int] | None = None  # source place and length of a blank not written yet

    def add(self, source: str, start: int, end: int) -> None:
        """Add a stretch of text in which blanks run together."""
        if not self._in_line and _ALL_BLANK.fullmatch(source, start, end):
            return
        done = start
        for match in _LONG_BLANK_OR_ENTITY.finditer(source, start, end):
            self._add_run(source[done : match.start()], done)
            done = match.end()
            if source[match.start()] == "&":
                self._add_entity(match[0], match.start())
            else:
                self._add_blank(match.start(), done - match.start())
        self._add_run(source[done:end], done)

    def add_preformatted(self, source: str, start: int, end: int) -> list[Span]:
        """Add a stretch in which line ends count; return the lines that ended in it."""
        ended = []
        for line in re.finditer(r"([^\r\n]*)(\r\n?|\n)?", source[start:end]):
            self.add(source, start + line.start(1), start + line.end(1))
            if line[2] and (span := self.end_line()):
                ended.append(span)
        return ended

    def end_line(self) -> Span | None:
        """End the line; return its place in the readable text, None when nothing stood in it."""
        self._blank = None
        if self.line_start is None:
            return None
        span = Span(self.line_start, self.length)
        self.line_start = None
        return span

    def text(self) -> str:
        """Return the readable text."""
        return "".join(self.parts)

    def map(self) -> tuple[Piece, ...]:
        """Return the pieces in order."""
        return self.pieces.pieces()

    @property
    def _in_line(self) -> bool:
        return self.line_start is not None

    def _add_run(self, run: str, place: int) -> None:
        """Add words with one blank between two, and perhaps one at either end."""
        words = run.translate(_TO_SPACE) if _OTHER_BLANK.search(run) else run
        if words[:1] == " ":
            self._add_blank(place, 1)
            words, place = words[1:], place + 1
        bare = words[:-1] if words[-1:] == " " else words
        if bare:
            self._add_words(bare, place, len(bare))
        if bare != words:
            self._add_blank(place + len(bare), 1)

    def _add_blank(self, place: int, length: int) -> None:
        if self._in_line and self._blank is None:
            self._blank = (place, length)

    def _add_entity(self, written: str, place: int) -> None:
        meant, used = decode_entity(written)
        if meant and meant in _BLANKS:
            self._add_blank(place, used)
        elif meant:
            self._add_words(meant, place, used)
        if used < len(written):
            self._add_words(written[used:], place + used, len(written) - used)

    def _add_words(self, words: str, place: int, source_length: int) -> None:
        if self.line_start is None:
            if self.length:
                self.parts.append("\n")
                self.length += 1
            self.line_start = self.length
        if self._blank:
            self._put(" ", *self._blank)
            self._blank = None
        self._put(words, place, source_length)

    def _put(self, words: str, place: int, source_length: int) -> None:
        self.pieces.put(self.length, place, len(words), source_length)
        self.parts.append(words)
        self.length += len(words)
