"""The article as reviewed: the accepted edits made, and where words stand afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.edit import EditMap, apply_edits

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.review.state import Review


def reviewed_text(review: Review) -> str:
    """Return the readable text with every accepted edit made."""
    return apply_edits(review.article.text, review.edits)


def shown_span(review: Review, span: Span) -> Span:
    """Return where the words at `span` of the article stand in the reviewed text."""
    return EditMap(review.edits).after(span)
