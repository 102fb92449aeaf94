"""uses_of: where an article uses the concepts of the glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translator_app.review.state import Review

_AROUND = 32  # characters of the article on each side


def uses_of(review: Review) -> Mapping[str, tuple[tuple[str, Span], ...]]:
    """Return for each concept the places of `Article.text` that use it, each with the words around it."""
    found: dict[str, set[Span]] = {}
    for term in review.terms:
        if term.entry is not None:
            places = (term.english or term.persian, *term.mentions)
            found.setdefault(term.entry.concept, set()).update(places)
    for name in review.analysis.known:
        found.setdefault(name.entry.concept, set()).update(name.spans)
    text = review.article.text
    placed = {concept: sorted(spans) for concept, spans in found.items()}
    return {concept: tuple((_words(text, span), span) for span in spans) for concept, spans in placed.items()}


def _words(text: str, span: Span) -> str:
    start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return before + " ".join(text[start:end].split()) + after
