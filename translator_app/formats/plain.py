"""Plain text and Markdown as articles: the text stays as it is, its lines become paragraphs."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.span import Span
from translator_app.text.chrome import find_roles
from translator_app.text.metadata import find_metadata

_LINE = re.compile("[^\r\n\v\f\u0085\u2028\u2029]+")
_BLANK = re.compile(r"[\s\ufeff\u200b]*")
_HEADING = re.compile(r"\s{0,3}\ufeff?(#{1,6})\s+\S")

_HEADING_SIGN = re.compile(r"^#{1,6}\s+")


def find_lines(text: str) -> tuple[Span, ...]:
    """Return the lines that hold something, without their ends and without a byte-order mark."""
    found = (Span(*match.span()) for match in _LINE.finditer(text) if not _BLANK.fullmatch(match[0]))
    lines = tuple(found)
    if lines and text.startswith("\ufeff") and lines[0].start == 0:
        return (Span(1, lines[0].end), *lines[1:])
    return lines


def read_plain(text: str, path: Path | None = None, *, form: str = "txt", encoding: str = "utf-8") -> Article:
    """Make an article of decoded `text`, which is kept to the last sign.

    Roles, title, source and date are read off the lines; `form` is "txt" or "md".
    """
    lines = find_lines(text)
    paragraphs = tuple(map(Paragraph, lines, find_roles(text, lines)))
    if form == "md":
        paragraphs = _marked_headings(text, paragraphs)
    about = find_metadata(text, paragraphs)
    return Article(
        text=text,
        paragraphs=paragraphs,
        format=form,
        path=path,
        encoding=encoding,
        title=_HEADING_SIGN.sub("", about.title) if about.title and form == "md" else about.title,
        source=about.source,
        date=about.date,
        source_text=text,
    )


def _marked_headings(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Give Markdown's `#` lines their role: the first one of a single `#` is the title."""
    has_title = False
    marked = []
    for paragraph in paragraphs:
        match = _HEADING.match(paragraph.span.of(text))
        if match and paragraph.role is not Role.CHROME:
            is_title = len(match[1]) == 1 and not has_title
            has_title |= is_title
            marked.append(replace(paragraph, role=Role.TITLE if is_title else Role.HEADING))
        else:
            marked.append(paragraph)
    if has_title:  # a title guessed from the place of a line gives way to the marked one
        first = next(p for p in marked if p.role is Role.TITLE and _HEADING.match(p.span.of(text)))
        marked = [replace(p, role=Role.BODY) if p.role is Role.TITLE and p != first else p for p in marked]
    return tuple(marked)
