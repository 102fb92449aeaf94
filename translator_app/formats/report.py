"""The report of a review: every finding with what was decided, by whom, when and why."""

from __future__ import annotations

from pathlib import Path

from translator_app.core.files import write_atomically
from translator_app.formats.bilingual import title
from translator_app.formats.findings_page import findings_section
from translator_app.formats.page import marked_up, page
from translator_app.review.items import term_key
from translator_app.review.state import Review


def write_report(review: Review, path: Path) -> None:
    """Write the report as one HTML file; raises WriteError, and then what stood there is untouched."""
    write_atomically(path, report_html(review).encode())


def report_html(review: Review) -> str:
    """Return the report as a page that needs no other file."""
    heading = f"Review: {title(review)}"
    shown = _shown_keys(review)
    loose = [comment for key, comment in review.comments.items() if key not in shown]
    remarks = [
        f"<p>{marked_up(c.text)} <span class='small'>{marked_up(c.reviewer)}</span></p>" for c in loose
    ]
    section = findings_section(review, decided=True)
    rest = ("<h2>Comments on other terms</h2>", *remarks) if remarks else ()
    return page(heading, (f"<h1>{marked_up(heading)}</h1>", *section, *rest), kind="table")


def _shown_keys(review: Review) -> frozenset[str]:
    """Return the keys whose comments stand in a finding's row already."""
    terms = (review.term(finding.term) for finding in review.findings)
    return frozenset((*(f.id for f in review.findings), *(term_key(term) for term in terms if term)))
