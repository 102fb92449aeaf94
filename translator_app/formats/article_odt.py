"""The reviewed article as an OpenDocument text, remarks for its author as annotations."""

from __future__ import annotations

from translator_app.core.article import Role
from translator_app.formats.odt_document import odt
from translator_app.formats.odt_text import odt_line, odt_paragraph
from translator_app.formats.packed_article import edited_package
from translator_app.formats.paragraphs import about_line, reviewed_paragraphs
from translator_app.formats.remarks import numbered_remarks
from translator_app.review.state import Review

_ROLES = (Role.TITLE, Role.HEADING, Role.BODY)


def article_odt(review: Review) -> bytes:
    """Return the reviewed article as the bytes of an .odt file.

    An article that came from such a file is that file with the edits in it; of others the page's furniture
    is left out.
    """
    if review.article.format == "odt" and (edited := edited_package(review)):
        return edited
    paragraphs = [p for p in reviewed_paragraphs(review) if p.role in _ROLES]
    remarks = numbered_remarks(review, paragraphs)
    body = [odt_paragraph(p.shown, p.role, remarks.get(index, ())) for index, p in enumerate(paragraphs)]
    about = about_line(review)
    if about and body:
        body.insert(1 if paragraphs[0].role is Role.TITLE else 0, odt_line(about, "About"))
    return odt(review.article.title or "", body)
