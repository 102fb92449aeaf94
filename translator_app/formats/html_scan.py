"""scan: the tags and texts of an HTML source, each with its place; never fails, always linear.

A parser that builds a tree does not say where a word stood in the file, so the source is walked here.
Comments, declarations and the content of scripts and styles are passed over.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_TAG = re.compile(
    r"""<(/?)([A-Za-z][^\s/>]{0,60})(?:[^<>="']*+(>))?|<[!?]"""
)  # 3: it closes, no quote to mind
_TAG_STOP = re.compile(r"""=\s*(["'])|>""")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
# Elements whose content is no markup: it ends at their own end tag and nowhere else.
_RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())
UNREAD = frozenset("script style xmp iframe noembed noframes textarea".split())  # ... and is not to be read


class Part(enum.Enum):
    """What a token is."""

    TEXT = enum.auto()
    START = enum.auto()
    END = enum.auto()


class Token(NamedTuple):
    """A stretch of the source from `start` up to `end`; `name` is the lower-case element name of a tag."""

    part: Part
    start: int
    end: int
    name: str = ""


@dataclass(slots=True)
class _Scanner:
    """Walks one source; what was once not found is not looked for again, which keeps it linear."""

    source: str
    quotes_close: bool = True
    tags_close: bool = True

    def tag_end(self, start: int) -> int:
        """Return where the tag that began before `start` ends, or -1 when nothing closes it."""
        position = start
        while self.quotes_close and (stop := _TAG_STOP.search(self.source, position)):
            if stop[0] == ">":
                return stop.end()
            position = self.source.find(stop[1], stop.end()) + 1
            self.quotes_close = position > 0
        self.quotes_close = False
        plain = self.source.find(">", start) + 1 if self.tags_close else 0
        self.tags_close = plain > 0
        return plain or -1

    def raw_end(self, name: str, start: int) -> int:
        """Return where the content of a raw element ends; without an end tag that is the file's end."""
        match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self.source, start)
        return match.start() if match else len(self.source)

    def declaration_end(self, start: int) -> int:
        """Return where a comment, doctype or processing instruction ends."""
        if self.source.startswith("<!--", start):
            closing = self.source.find("-->", start + 2)
            if closing >= 0:
                return closing + 3
        end = self.source.find(">", start) + 1
        return end or len(self.source)


def scan(source: str) -> Iterator[Token]:
    """Yield the texts and tags of `source` in order."""
    scanner = _Scanner(source)
    done = position = 0
    while match := _TAG.search(source, position):
        start, name = match.start(), (match[2] or "").lower()
        if match[3]:
            end = match.end()
        else:
            end = scanner.tag_end(match.end()) if name else scanner.declaration_end(start)
        if end < 0:  # "<" that opens nothing, as in "a <b and nothing more"
            break
        if start > done:
            yield Token(Part.TEXT, done, start)
        if name:
            yield Token(Part.END if match[1] else Part.START, start, end, name)
        if name in _RAW and not match[1]:
            inside = end
            end = scanner.raw_end(name, end)
            if name not in UNREAD and end > inside:
                yield Token(Part.TEXT, inside, end)
        done = position = end
    if done < len(source):
        yield Token(Part.TEXT, done, len(source))


def attributes(source: str, tag: Token) -> dict[str, str]:
    """Return the attributes of a start tag, values as written; of two with one name the first counts."""
    found: dict[str, str] = {}
    if tag.end - tag.start == len(tag.name) + 2:
        return found
    for match in _ATTRIBUTE.finditer(source, tag.start + 1 + len(tag.name), tag.end - 1):
        value = next((group for group in match.groups()[1:] if group is not None), "")
        found.setdefault(match[1].lower(), value)
    return found
