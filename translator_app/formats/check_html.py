"""The checks' result as a page for the browser."""

from __future__ import annotations

from collections.abc import Sequence

from translator_app.formats.findings_page import findings_section
from translator_app.formats.page import page
from translator_app.review.state import Review


def render_html(reviews: Sequence[Review]) -> str:
    """Return one page with the findings of every file."""
    body = [line for review in reviews for line in findings_section(review, decided=False)]
    return page("Findings", ("<h1>Findings</h1>", *body), kind="table")
