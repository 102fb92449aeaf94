"""The paragraphs of a reviewed article, each with its edits made."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from translator_app.core.article import Paragraph, Role
from translator_app.core.edit import Edit, EditMap, apply_edits
from translator_app.core.span import Span
from translator_app.review.state import Review

HTML_TAGS = {Role.TITLE: "h1", Role.HEADING: "h2", Role.BODY: "p"}  # of what is no furniture of the page
_HEADINGS = (Role.TITLE, Role.HEADING)
_LEAD = re.compile(r"\s*")
_LEAD_OF_HEADING = re.compile(r"\s*(?:#{1,6}\s+)?")


@dataclass(frozen=True, slots=True)
class ReviewedParagraph:
    """A paragraph as reviewed; `span` is where it stands in the unaltered article.

    `lead` counts the signs at its beginning that only say what the line is.
    """

    text: str
    role: Role
    span: Span
    edits: EditMap
    lead: int = 0

    @property
    def shown(self) -> str:
        """Return the words without the blanks at both ends and without Markdown's heading signs."""
        return self.text[self.lead :].rstrip()

    def place(self, span: Span) -> Span:
        """Return where the words at `span` of the unaltered article stand in `text`."""
        inside = Span(max(span.start, self.span.start), max(min(span.end, self.span.end), self.span.start))
        return self.edits.after(inside.shifted(-self.span.start))


def reviewed_paragraphs(review: Review) -> tuple[ReviewedParagraph, ...]:
    """Return every paragraph with the accepted edits made, furniture of the page included."""
    text, edits = review.article.text, review.edits
    made = []
    first = 0
    for paragraph in review.article.paragraphs:
        while first < len(edits) and edits[first].span.end < paragraph.span.start:
            first += 1
        own = _own_edits(edits, first, paragraph)
        words = apply_edits(paragraph.span.of(text), own)
        lead = _LEAD_OF_HEADING if review.article.format == "md" and paragraph.role in _HEADINGS else _LEAD
        found = lead.match(words)
        length = found.end() if found else 0
        made.append(ReviewedParagraph(words, paragraph.role, paragraph.span, EditMap(own), length))
    return tuple(made)


def _own_edits(edits: Sequence[Edit], first: int, paragraph: Paragraph) -> tuple[Edit, ...]:
    """Return the edits that touch a paragraph, as of its own text.

    One that reaches into the next paragraph puts its words here and only takes words away there.
    """
    own = []
    start, end = paragraph.span.start, paragraph.span.end
    for index in range(first, len(edits)):
        edit = edits[index]
        if edit.span.start > end:
            break
        begins_here = edit.span.start >= start
        inside = Span(max(edit.span.start, start) - start, max(min(edit.span.end, end), start) - start)
        if begins_here or len(inside):
            own.append(Edit(inside, edit.text if begins_here else ""))
    return tuple(own)


def with_about(
    review: Review, paragraphs: Sequence[ReviewedParagraph], body: list[str], made: Callable[[str], str]
) -> list[str]:
    """Return the blocks of the paragraphs with that of `about_line`, if it says anything, below the title."""
    about = about_line(review)
    if not about or not body:
        return body
    at = 1 if paragraphs[0].role is Role.TITLE else 0
    return [*body[:at], made(about), *body[at:]]


def about_line(review: Review) -> str:
    """Say where and when the article appeared, as far as that is known."""
    date = review.date.isoformat() if review.date else None
    return " · ".join(part for part in (review.article.source, date) if part)
