"""Word and OpenDocument files as articles, and the reviewed article as such a file again, all else kept."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.errors import ReadError
from translator_app.core.source_map import SourceMap
from translator_app.core.span import Span
from translator_app.formats.html_edit import edit_source
from translator_app.formats.load import load_bytes
from translator_app.formats.packed import read_part, with_part
from translator_app.formats.packed_text import read_packed_text
from translator_app.formats.plain import find_lines
from translator_app.formats.xml_text import xml_text
from translator_app.text.chrome import find_roles
from translator_app.text.metadata import find_metadata

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from translator_app.review.state import Review

# Style names are the same in every language of Word but where somebody made them anew.
_TITLE = re.compile(r"(?:title|titel|titre|titolo|عنوان)\Z", re.IGNORECASE)
_HEADING = re.compile(r"(?:heading|überschrift|berschrift|titre|kop|rubrik)[ _]?(?:20_)?\d", re.IGNORECASE)
_LINE_ENDS = re.compile(r"[\r\n\v\f\x85\u2028\u2029]+")
_TEXT = re.compile(r"<w:t[\s>/]")
_NOTE = re.compile(r"<w:(footnote|endnote)\s(?:[^>]*\s)?w:id=[\"'](-?\d+)[\"']")
_TRIMMED_TEXT = re.compile(r"<w:t>")


def read_packed(source: str, form: str, path: Path | None) -> Article:
    """Make an article of the XML of a Word ("docx") or OpenDocument ("odt") file.

    Raises ReadError when there is no text in it.
    """
    found = read_packed_text(source)
    lines = find_lines(found.text)
    if not lines:
        raise ReadError(path or "The file", "There is no text in it.", "Pictures are not read.")
    roles = find_roles(found.text, lines)
    styles = [found.styles.get(line.start, "") for line in lines]
    paragraphs = tuple(map(Paragraph, lines, _styled(roles, styles)))
    about = find_metadata(found.text, paragraphs)
    headline = next((p.span.of(found.text) for p in paragraphs if p.role is Role.TITLE), None)
    return Article(
        text=found.text,
        paragraphs=paragraphs,
        format=form,
        path=path,
        title=headline or about.title,
        source=about.source,
        date=about.date,
        source_text=source,
        source_map=SourceMap(found.pieces),
    )


def _styled(roles: tuple[Role, ...], styles: list[str]) -> list[Role]:
    """Return the roles, where a style says more than the look of a line."""
    made = list(roles)
    titled = next((number for number, style in enumerate(styles) if _TITLE.match(style)), None)
    for number, style in enumerate(styles):
        if _HEADING.match(style):
            made[number] = Role.HEADING
        elif titled is not None and made[number] is Role.TITLE:
            made[number] = Role.BODY
    if titled is not None:
        made[titled] = Role.TITLE
    return made


def edited_package(review: Review, also: Callable[[str], str] | None = None) -> bytes | None:
    """Return the file the article came from with the accepted edits made in it.

    `also` makes what else is wanted of the edited source of its text. None when the article did not come
    from such a file, or the file is not there any more as it was read.
    """
    article = review.article
    if article.path is None or not article.source_map.pieces or not article.is_packed:
        return None
    try:
        content = load_bytes(article.path)
        form, source = read_part(content, article.path)
    except ReadError:
        return None
    if form != article.format or source != article.source_text:
        return None
    edits = [replace(edit, text=_in_one_line(edit.text)) for edit in review.edits]
    edited = _TRIMMED_TEXT.sub('<w:t xml:space="preserve">', edit_source(article, edits))
    return with_part(content, also(edited) if also else edited, article.path)


def text_number(article: Article, position: int) -> int:
    """Return which of the text elements of a Word file, counted from 0, holds `position` of its text."""
    return max(0, sum(1 for _ in _TEXT.finditer(source_before(article, position))) - 1)


def note_of(article: Article, position: int) -> tuple[str, str] | None:
    """Return which note of a Word file holds `position` of its text: "footnote" or "endnote", and its id."""
    found = _NOTE.findall(source_before(article, position))
    return found[-1] if found else None


def source_before(article: Article, position: int) -> str:
    """Return what stands in the source of a packed file before `position` of its text."""
    return article.source_text[: article.source_map.span(Span(position, position + 1)).start]


def _in_one_line(text: str) -> str:
    return xml_text(_LINE_ENDS.sub(" ", text))
