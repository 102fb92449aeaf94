"""Comments of a review, each with the paragraph and the shown words it stands at."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from translator_app.core.span import Span
from translator_app.formats.paragraphs import ReviewedParagraph
from translator_app.review.state import Comment, Review

_PLACE = re.compile(r"@(\d{1,9})-(\d{1,9})$")  # the end of a term's or finding's key


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment; `place` is the range of its paragraph's shown words, `number` counts from 1 as read."""

    number: int
    place: Span
    comment: Comment

    @property
    def words(self) -> str:
        """Return the comment as one line, its author after it."""
        return " ".join(f"{self.comment.text} ({self.comment.reviewer})".split())


def remarks_by_paragraph(
    review: Review, paragraphs: Sequence[ReviewedParagraph]
) -> Mapping[int, list[tuple[Span, Comment]]]:
    """Return the comments by index of their paragraph; one on furniture goes to the paragraph before it."""
    starts = [paragraph.span.start for paragraph in paragraphs]
    found: dict[int, list[tuple[Span, Comment]]] = defaultdict(list)
    for key in sorted(review.comments):
        span = place_of(key)
        found[max(0, bisect_right(starts, span.start) - 1)].append((span, review.comments[key]))
    return found


def numbered_remarks(
    review: Review, paragraphs: Sequence[ReviewedParagraph]
) -> Mapping[int, tuple[Remark, ...]]:
    """Return the comments by index of their paragraph, numbered in the order of reading."""
    found = remarks_by_paragraph(review, paragraphs)
    made: dict[int, tuple[Remark, ...]] = {}
    number = 0
    for index in sorted(found):
        paragraph = paragraphs[index] if paragraphs else None
        placed = [
            (shown_place(paragraph, span) if paragraph else Span(0, 0), remark)
            for span, remark in found[index]
        ]
        placed.sort(key=lambda item: (item[0].end, item[0].start))
        made[index] = tuple(Remark(number + at, *item) for at, item in enumerate(placed, 1))
        number += len(placed)
    return made


def place_of(key: str) -> Span:
    """Return the place that a comment's key names."""
    match = _PLACE.search(key)
    return Span(*sorted(map(int, match.groups()))) if match else Span(0, 0)


def shown_place(paragraph: ReviewedParagraph, span: Span) -> Span:
    """Return at least one shown character to which a comment on `span` can be tied."""
    length = len(paragraph.shown)
    place = paragraph.place(span)
    first = min(max(place.start - paragraph.lead, 0), max(0, length - 1))
    return Span(first, min(max(place.end - paragraph.lead, first + 1), max(length, first)))
