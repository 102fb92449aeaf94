"""read_structure: the lines of an HTML page, each with the elements that tell what it is for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from translator_app.core.source_map import Piece
from translator_app.core.span import Span
from translator_app.formats.html_elements import (
    BLOCKS,
    BREAKS,
    CLOSES,
    DROPPED,
    HEADINGS,
    STOPS,
    VOID,
    Furniture,
    find_furniture,
    is_region,
)
from translator_app.formats.html_scan import UNREAD, Part, Token, attributes, scan
from translator_app.formats.html_text import TextBuilder

_LOOK_BACK = 12  # open elements looked at for a missing end tag


@dataclass(frozen=True, slots=True)
class Line:
    """One line of readable text.

    Elements are numbered in the order they open: `furniture` is the number of the innermost element
    that surely is page furniture, `named` the same where only class and id say so, 0 for none.
    `regions` are the elements round it that claim to hold the article.
    """

    span: Span
    heading: str = ""
    furniture: int = 0
    named: int = 0
    regions: tuple[int, ...] = ()
    in_header: bool = False


@dataclass(frozen=True, slots=True)
class Structure:
    """The readable text of a page, its lines, and its way back to the source."""

    text: str
    lines: tuple[Line, ...]
    pieces: tuple[Piece, ...]
    tags: tuple[Token, ...]  # start tags that may say something about the article
    articles: frozenset[int]  # numbers of the regions that are <article>


class _State(NamedTuple):
    """What the open elements mean for the text in them; the fields are those of a Line."""

    heading: str = ""
    furniture: int = 0
    named: int = 0
    regions: tuple[int, ...] = ()
    in_header: bool = False
    dropped: bool = False
    preformatted: bool = False


@dataclass(slots=True)
class _Reader:
    source: str
    text: TextBuilder = field(default_factory=TextBuilder)
    lines: list[Line] = field(default_factory=list)
    stack: list[tuple[str, _State]] = field(default_factory=lambda: [("", _State())])
    counts: Counter[str] = field(default_factory=Counter)
    number: int = 0
    tags: list[Token] = field(default_factory=list)
    articles: set[int] = field(default_factory=set)

    def take(self, token: Token) -> None:
        if token.part is Part.TEXT:
            self._text(token)
        elif token.part is Part.START:
            self._start(token)
        else:
            self._end(token.name)

    def end_line(self) -> None:
        if span := self.text.end_line():
            self._add_line(span)

    def _add_line(self, span: Span) -> None:
        self.lines.append(Line(span, *self.stack[-1][1][:5]))

    def _text(self, token: Token) -> None:
        top = self.stack[-1][1]
        if top.dropped:
            return
        if top.preformatted:
            for span in self.text.add_preformatted(self.source, token.start, token.end):
                self._add_line(span)
        else:
            self.text.add(self.source, token.start, token.end)

    def _start(self, token: Token) -> None:
        name = token.name
        if name in ("meta", "time", "title", "script"):
            self.tags.append(token)
        if name in BREAKS or name in BLOCKS:
            self.end_line()
        if name in VOID or name in UNREAD:
            return
        self._close_forgotten(name)
        self.number += 1
        state = self.stack[-1][1]
        if name in BLOCKS or name in DROPPED:
            state = self._opened(token, state)
        self.stack.append((name, state))
        self.counts[name] += 1

    def _opened(self, token: Token, outer: _State) -> _State:
        name = token.name
        given = attributes(self.source, token)
        judged = find_furniture(name, given)
        regions = outer.regions
        if is_region(name, given):
            regions = (*regions[-8:], self.number)
            if name == "article":
                self.articles.add(self.number)
        return _State(
            heading=name if name in HEADINGS else outer.heading,
            furniture=self.number if judged is Furniture.SURE else outer.furniture,
            named=self.number if judged is not Furniture.NONE else outer.named,
            regions=regions,
            in_header=outer.in_header or name == "header",
            dropped=outer.dropped or name in DROPPED or name == "title",
            preformatted=outer.preformatted or name == "pre",
        )

    def _close_forgotten(self, name: str) -> None:
        closes = CLOSES.get(name)
        if not closes or not any(self.counts[other] for other in closes):
            return
        for depth, (open_name, _) in enumerate(reversed(self.stack[-_LOOK_BACK:]), 1):
            if open_name in closes:
                self._pop(len(self.stack) - depth)
                return
            if open_name in STOPS:
                return

    def _end(self, name: str) -> None:
        if name in BLOCKS:
            self.end_line()
        if not self.counts[name]:
            return
        index = len(self.stack) - 1
        while self.stack[index][0] != name:
            index -= 1
        self._pop(index)

    def _pop(self, index: int) -> None:
        for name, _ in self.stack[index:]:
            self.counts[name] -= 1
        del self.stack[index:]


def read_structure(source: str) -> Structure:
    """Walk an HTML source and return what can be read in it, in the order of the source."""
    reader = _Reader(source)
    for token in scan(source):
        reader.take(token)
    reader.end_line()
    return Structure(
        reader.text.text(),
        tuple(reader.lines),
        reader.text.map(),
        tuple(reader.tags),
        frozenset(reader.articles),
    )
