"""The reviewed article as a Word document, remarks for its author as comments beside the words."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from translator_app.core.article import Role
from translator_app.core.span import Span
from translator_app.formats.docx_document import HEADING_SIZES, TEXT_SIZE, new_document, to_bytes
from translator_app.formats.docx_runs import add_runs
from translator_app.formats.packed_article import edited_package, note_of, text_number
from translator_app.formats.paragraphs import ReviewedParagraph, about_line, reviewed_paragraphs
from translator_app.formats.remarks import place_of, remarks_by_paragraph, shown_place
from translator_app.review.state import Comment, Review

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.run import Run

_STYLES = {Role.TITLE: "Title", Role.HEADING: "Heading 1", Role.BODY: "Normal"}


def article_docx(review: Review) -> bytes:
    """Return the reviewed article as the bytes of a .docx file.

    An article that came from a Word file is that file with the edits and comments in it; of others the
    page's furniture is left out.
    """
    if review.article.format == "docx" and (edited := edited_package(review)):
        return _commented(review, edited)
    document = new_document(review.article.title or "")
    paragraphs = [p for p in reviewed_paragraphs(review) if p.role in _STYLES]
    remarks = remarks_by_paragraph(review, paragraphs)
    for index, paragraph in enumerate(paragraphs):
        _add(document, paragraph, remarks.get(index, ()))
        if index == 0 and paragraph.role is Role.TITLE:
            add_about(document, review)
    return to_bytes(document)


def _commented(review: Review, content: bytes) -> bytes:
    """Put the comments beside the runs of a Word file that hold their words, or the signs of their notes."""
    if not review.comments:
        return content
    import docx
    from docx.oxml.ns import qn
    from docx.text.run import Run

    document = docx.Document(io.BytesIO(content))
    texts = list(document.element.body.iter(qn("w:t")))
    for key in sorted(review.comments):
        place = place_of(key).start
        if note := note_of(review.article, place):
            path = f'.//w:{note[0]}Reference[@w:id="{note[1]}"]'
            found = document.element.body.xpath(path)
        else:
            number = text_number(review.article, place)
            found = texts[number : number + 1]
        if found:
            _comment(document, [Run(found[0].getparent(), document)], review.comments[key])
    return to_bytes(document)


def add_about(document: Document, review: Review) -> None:
    """Add the line that says where and when the article appeared, if that is known."""
    from docx.shared import RGBColor

    about = about_line(review)
    for _, run in add_runs(document.add_paragraph(), about, TEXT_SIZE) if about else ():
        run.font.color.rgb = RGBColor(0x56, 0x5D, 0x67)


def _add(document: Document, paragraph: ReviewedParagraph, remarks: Sequence[tuple[Span, Comment]]) -> None:
    style = _STYLES[paragraph.role]
    text = paragraph.shown
    places = [shown_place(paragraph, span) for span, _ in remarks]
    cuts = [edge for place in places for edge in (place.start, place.end)]
    is_heading = paragraph.role is not Role.BODY
    size = HEADING_SIZES[style] if is_heading else TEXT_SIZE
    added = document.add_paragraph(style=style)
    runs = add_runs(added, text, size, bold=is_heading, cuts=cuts) or [(Span(0, 0), added.add_run())]
    for place, (_, remark) in zip(places, remarks, strict=True):
        covered = [run for span, run in runs if span.overlaps(place)] or [runs[0][1]]
        _comment(document, covered, remark)


def _comment(document: Document, runs: Sequence[Run], remark: Comment) -> None:
    initials = "".join(word[0] for word in remark.reviewer.split())[:4]
    made = document.add_comment(list(runs), "", author=remark.reviewer, initials=initials)
    made._comment_elm.date = remark.at  # noqa: SLF001 - else Word shows the time of the export
    add_runs(made.paragraphs[0], remark.text, TEXT_SIZE - 1.5)
