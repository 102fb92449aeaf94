"""HTML pages as articles: their readable text, with the way back to every word's place in the source."""

from __future__ import annotations

from pathlib import Path

from translator_app.core.article import Article, Role
from translator_app.core.errors import ReadError
from translator_app.core.source_map import SourceMap
from translator_app.formats.html_metadata import find_html_metadata
from translator_app.formats.html_roles import find_html_roles
from translator_app.formats.html_structure import read_structure
from translator_app.text.metadata import find_metadata


def read_html(source: str, path: Path | None = None, *, encoding: str = "utf-8") -> Article:
    """Make an article of a decoded HTML `source`.

    Raises ReadError when the page has no readable text.
    """
    structure = read_structure(source)
    if not structure.lines:
        remedy = "A script may draw it: save the complete page from the browser, or copy its text."
        raise ReadError(path or "The pasted page", "This page has no readable text.", remedy)
    stated = find_html_metadata(source, structure.tags)
    paragraphs = find_html_roles(structure, stated.title)
    said = find_metadata(structure.text, [p for p in paragraphs if p.role is not Role.CHROME])
    headline = next((p.span.of(structure.text) for p in paragraphs if p.role is Role.TITLE), None)
    return Article(
        text=structure.text,
        paragraphs=paragraphs,
        format="html",
        path=path,
        encoding=encoding,
        title=headline or stated.title or said.title,
        source=stated.source or said.source,
        date=stated.date or said.date,
        source_text=source,
        source_map=SourceMap(structure.pieces),
    )
