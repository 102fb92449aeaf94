"""read_packed_text: the readable text of a Word or OpenDocument source, with the way back to the source.

A paragraph becomes a line; the cells of a table's row stand on one line with tabs between them. Notes below
the page and at the end are lines behind all others. Deleted and hidden text, field codes and comments are
not read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from translator_app.core.source_map import Piece, PieceList
from translator_app.formats.html_entity import ENTITY, decode_entity
from translator_app.formats.html_scan import Part, Token, attributes, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARAGRAPHS = frozenset({"w:p", "text:p", "text:h"})
_CELLS = frozenset({"w:tc", "table:table-cell", "table:covered-table-cell"})
_ROWS = frozenset({"w:tr", "table:table-row"})
_LEFT_OUT = frozenset(
    {
        "mc:fallback",
        "w:movefrom",
        "text:tracked-changes",
        "office:annotation",
        "text:note-citation",
        "text:bibliography-mark",
    }
)
_NOTE = "text:note"  # stands in OpenDocument within the sentence it belongs to
_TABS = frozenset({"w:tab", "text:tab"})
_BREAKS = frozenset({"w:br", "w:cr", "text:line-break"})
_PUT_IN = {"w:nobreakhyphen": "\u2011", "text:s": " "}
_MOST_BLANKS = 100
_SPLIT = re.compile(rf"([ \t\r\n]+)|({ENTITY.pattern})")
_STYLES = {"w:pstyle": "w:val", "text:p": "text:style-name", "text:h": "text:style-name"}


@dataclass(frozen=True, slots=True)
class PackedText:
    """The text, what it was read from, and by the place where a line begins what style it has."""

    text: str
    pieces: tuple[Piece, ...]
    styles: dict[int, str]


@dataclass(slots=True)
class _Reader:
    source: str
    parts: list[str] = field(default_factory=list)
    pieces: PieceList = field(default_factory=PieceList)
    styles: dict[int, str] = field(default_factory=dict)
    length: int = 0
    gap: str = ""  # what stands between what is there and what comes, once something comes
    style: str = ""
    depth: int = 0  # of paragraphs, one in a text box in another
    left_out: list[str] = field(default_factory=list)
    is_open: bool = False  # in OpenDocument, where text stands in the paragraph itself
    in_text: bool = False  # in a w:t
    kept: bool = False  # its blanks count
    in_run: bool = False
    hidden: bool = False
    notes: list[Token] = field(default_factory=list)  # put off to the end
    in_note: bool = False

    def take(self, token: Token) -> None:
        if token.name == _NOTE:
            self.in_note = token.part is Part.START and self.source[token.end - 2] != "/"
        elif not self.in_note:
            self._take(token)
        elif not self.left_out:
            self.notes.append(token)

    def _take(self, token: Token) -> None:
        name = token.name
        if token.part is Part.TEXT:
            self._text(token)
        elif name in _LEFT_OUT:
            self._leave_out(token)
        elif not self.left_out:
            closed = self.source[token.end - 2] == "/"
            if token.part is Part.START:
                self._start(token, closed=closed)
            if token.part is Part.END or closed:
                self._end(name)

    def _leave_out(self, token: Token) -> None:
        if token.part is Part.END:
            if token.name in self.left_out:
                del self.left_out[self.left_out.index(token.name) :]
        elif self.source[token.end - 2] != "/":
            self.left_out.append(token.name)

    def _start(self, token: Token, *, closed: bool) -> None:
        name = token.name
        if name in _PARAGRAPHS:
            self.depth += 1
            self._break()
            self.style, self.is_open = "", name.startswith("text:")
        if name in _STYLES:
            self.style = attributes(self.source, token).get(_STYLES[name], "")
        elif name == "w:r":
            self.in_run, self.hidden = True, False
        elif name == "w:vanish":
            self.hidden = self.in_run and attributes(self.source, token).get("w:val", "1") not in (
                "0",
                "false",
            )
        elif name == "w:t":
            self.in_text = not closed
            self.kept = "preserve" in self.source[token.start : token.end]
        elif self.depth and name in _BREAKS:
            self._break()
        elif self.depth and (name in _TABS or name in _PUT_IN) and not self._is_setting(name):
            self._put_in(token)

    def _is_setting(self, name: str) -> bool:
        """Tell whether a w:tab stands outside a run: there it says where tabs lead to."""
        return name == "w:tab" and not self.in_run

    def _put_in(self, token: Token) -> None:
        count = attributes(self.source, token).get("text:c", "1")
        times = min(int(count), _MOST_BLANKS) if count.isascii() and count.isdigit() else 1
        words = "\t" if token.name in _TABS else _PUT_IN[token.name] * times
        if self.length and not self.gap:
            self._add(words)

    def _end(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self.depth = max(0, self.depth - 1)
            self._break()
        elif name in _CELLS and self.gap:
            self.gap = "\t"
        elif name in _ROWS:
            self.gap = "\n" if self.length else ""
        elif name == "w:t":
            self.in_text = False
        elif name == "w:r":
            self.in_run = self.hidden = False

    def _break(self) -> None:
        if self.length and self.gap != "\t":
            self.gap = "\n"

    def _text(self, token: Token) -> None:
        if self.left_out or self.hidden:
            return
        if self.in_text:
            self._word_text(token)
        elif self.depth and self.is_open:
            self._open_text(token)

    def _word_text(self, token: Token) -> None:
        start, end = token.start, token.end
        if not self.kept:
            words = self.source[start:end]
            start, end = end - len(words.lstrip(" \t\r\n")), start + len(words.rstrip(" \t\r\n"))
        for blanks, place, stop in _stretches(self.source, start, end):
            if blanks:
                self._put(" " * (stop - place), place, stop - place)
            else:
                self._written(place, stop)

    def _open_text(self, token: Token) -> None:
        for blanks, place, stop in _stretches(self.source, token.start, token.end):
            if not blanks:
                self._written(place, stop)
            elif self.length and not self.gap and self.parts[-1][-1:] not in (" ", "\t"):
                self._put(" ", place, stop - place)

    def _written(self, place: int, stop: int) -> None:
        """Put words, or the sign that an entity stands for."""
        words = self.source[place:stop]
        if words[0] == "&":
            meant, used = decode_entity(words)
            if meant:
                self._put(meant, place, used)
            if used < len(words):
                self._put(words[used:], place + used, len(words) - used)
        else:
            self._put(words, place, len(words))

    def _put(self, words: str, place: int, source_length: int) -> None:
        self.pieces.put(self.length + len(self.gap), place, len(words), source_length)
        self._add(words)

    def _add(self, words: str) -> None:
        if self.gap:
            self.parts.append(self.gap)
            self.length += len(self.gap)
        if not self.length or self.gap == "\n":
            self.styles[self.length] = self.style
        self.gap = ""
        self.parts.append(words)
        self.length += len(words)


def _stretches(source: str, start: int, end: int) -> Iterator[tuple[bool, int, int]]:
    """Yield the stretches of blanks, entities and words, and of each whether it is blank."""
    done = start
    for match in _SPLIT.finditer(source, start, end):
        if match.start() > done:
            yield False, done, match.start()
        yield match[1] is not None, match.start(), match.end()
        done = match.end()
    if end > done:
        yield False, done, end


def read_packed_text(source: str) -> PackedText:
    """Walk the XML of a Word or OpenDocument file and return what can be read in it."""
    reader = _Reader(source)
    for token in scan(source):
        reader.take(token)
    reader.in_note = False
    for token in reader.notes:
        reader.take(token)
    return PackedText("".join(reader.parts), reader.pieces.pieces(), reader.styles)
