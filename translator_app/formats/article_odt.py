"""The reviewed article as an OpenDocument text, remarks for its author as annotations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from translator_app.core.article import Role
from translator_app.formats.odt_document import odt
from translator_app.formats.odt_text import annotation, odt_line, odt_paragraph
from translator_app.formats.packed_article import edited_package, source_before
from translator_app.formats.paragraphs import reviewed_paragraphs, with_about
from translator_app.formats.remarks import numbered_remarks, place_of
from translator_app.review.state import Review

# Comments and notes hold paragraphs too; they are passed over.
_PARAGRAPH = re.compile(
    r"<(office:annotation|text:note)(?=[\s>]).*?(?:</\1>|\Z)|(?P<start><text:[ph](?=[\s>/])[^>]*>)", re.DOTALL
)
_NAMES = (
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)  # stated again, because the file need not have declared them
_ROLES = (Role.TITLE, Role.HEADING, Role.BODY)


def article_odt(review: Review) -> bytes:
    """Return the reviewed article as the bytes of an .odt file.

    An article that came from such a file is that file with the edits and comments in it; of others the
    page's furniture is left out.
    """
    commented = partial(_commented, review) if review.comments else None
    if review.article.format == "odt" and (edited := edited_package(review, commented)):
        return edited
    paragraphs = [p for p in reviewed_paragraphs(review) if p.role in _ROLES]
    remarks = numbered_remarks(review, paragraphs)
    body = [odt_paragraph(p.shown, p.role, remarks.get(index, ())) for index, p in enumerate(paragraphs)]
    return odt(
        review.article.title or "",
        with_about(review, paragraphs, body, lambda about: odt_line(about, "About")),
    )


def _commented(review: Review, source: str) -> str:
    """Put each comment at the beginning of its paragraph; edits never change the number of those."""
    notes: dict[int, str] = {}
    for key in sorted(review.comments):
        before = source_before(review.article, place_of(key).start)
        number = max(0, sum(1 for _ in _paragraphs(before)) - 1)
        notes[number] = notes.get(number, "") + annotation(review.comments[key], _NAMES)
    made, done = "", 0
    for number, (tag, end) in enumerate(_paragraphs(source)):
        if number in notes and not tag.endswith("/>"):
            made += source[done:end] + notes[number]
            done = end
    return made + source[done:]


def _paragraphs(source: str) -> Iterator[tuple[str, int]]:
    """Yield the start tag of each paragraph of the text, and where it ends."""
    for match in _PARAGRAPH.finditer(source):
        if match["start"]:
            yield match["start"], match.end()
