"""export: write the reviewed article, its terms or its report; accept suggestions where asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.errors import UsageError
from translator_app.core.finding import Severity
from translator_app.formats.report import write_report
from translator_app.formats.writing import write_article
from translator_app.review.decide import Reviewer, accept

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

    from translator_app.review.state import Review


def export(review: Review, path: Path, layout: str | None = None) -> None:
    """Write `review` to `path`; the ending chooses the format, `layout` what is written.

    Raises WriteError when the file cannot be written, and UsageError for an unknown ending or
    layout; what stood at `path` is untouched then.
    """
    write_article(review, path, layout)


def export_report(review: Review, path: Path) -> None:
    """Write every finding with what was decided about it as one HTML page. Raises WriteError."""
    write_report(review, path)


def accept_suggestions(review: Review, by: str, at: datetime.datetime) -> Review:
    """Accept the first suggestion of every open finding that mends the article.

    Offers of missing Persian and advice (severity info) are left for a person to take, and so is
    who held which office: that is a fact of the story, not a spelling.
    """
    for finding in review.findings:
        first = next((s for s in finding.suggestions if s.edits), None)
        left = finding.severity is Severity.INFO or finding.code.startswith("TTL")
        if first is None or left or finding.id in review.decisions:
            continue
        try:
            review = accept(review, finding.id, first, Reviewer(by, at))
        except UsageError:
            continue  # another accepted finding already changed these words
    return review
