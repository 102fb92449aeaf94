"""Article: what was opened, exactly as it stands in its file."""

from __future__ import annotations

import enum
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from translator_app.core.source_map import SourceMap

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from translator_app.core.span import Span


PACKED_FORMATS = ("docx", "odt")


class Role(enum.StrEnum):
    """What a paragraph is for the reader."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    CHROME = "chrome"  # menus, counts, share buttons: the page's furniture, not the article


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its range of `Article.text` without the line end, and its role."""

    span: Span
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Article:
    """An article as opened; nothing in it ever changes.

    `text` is what is read and checked. `source_text` is the decoded file it came from, the same
    string for plain text; `source_map` leads from the first to the second.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    format: str = "txt"
    path: Path | None = None
    encoding: str = "utf-8"
    title: str | None = None
    source: str | None = None
    date: datetime.date | None = None
    source_text: str = ""
    source_map: SourceMap = field(default_factory=SourceMap)

    def source_span(self, span: Span) -> Span:
        """Return where `span` of `text` stands in the decoded file."""
        return self.source_map.span(span)

    @property
    def is_packed(self) -> bool:
        """Tell whether the file is a package, whose source nobody reads: then offsets are those of `text`."""
        return self.format in PACKED_FORMATS

    def place(self, span: Span) -> Span:
        """Return where `span` of `text` stands in what a user of the offsets has: the file, or `text`."""
        return span if self.is_packed else self.source_span(span)

    def role_at(self, position: int) -> Role:
        """Return the role of the paragraph at `position`; between paragraphs, that before."""
        index = bisect_right(self.paragraphs, position, key=lambda paragraph: paragraph.span.start)
        return self.paragraphs[index - 1].role if index else Role.BODY
