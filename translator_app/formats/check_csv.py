"""The checks' result as comma-separated values: one line a finding."""

from __future__ import annotations

from collections.abc import Sequence

from translator_app.formats.cells import comma_separated
from translator_app.formats.places import Lines
from translator_app.review.state import Review

COLUMNS = (
    "file", "line", "column", "start", "end", "code", "severity", "words",
    "message", "suggestions", "term", "source",
)  # fmt: skip


def render_csv(reviews: Sequence[Review]) -> str:
    """Return the findings of all files; start and end are those of `check --format json`."""
    rows = [row for review in reviews for row in _rows(review)]
    return comma_separated((COLUMNS, *rows))


def _rows(review: Review) -> list[tuple[object, ...]]:
    article, places = review.article, Lines(review.article)
    return [
        (
            article.path or "",
            *places.at(finding.span)[:2],
            article.place(finding.span).start,
            article.place(finding.span).end,
            finding.code,
            finding.severity.value,
            finding.span.of(article.text),
            finding.message,
            " | ".join(suggestion.text for suggestion in finding.suggestions),
            "" if finding.term is None else finding.term,
            finding.source,
        )
        for finding in review.findings
    ]
