"""The checks' result for people at a terminal: one line a finding, one line of account at the end."""

from __future__ import annotations

from collections.abc import Sequence

from translator_app.formats.places import Lines
from translator_app.review.state import Review

_MOST_OFFERS = 3  # the window and the other formats show the rest


def render_text(reviews: Sequence[Review]) -> str:
    """Return `path:line:column: CODE message [suggestion]` a finding, then what ran and what did not."""
    lines = [line for review in reviews for line in _finding_lines(review)]
    if not reviews:
        return ""  # nothing could be read, and that is said elsewhere
    terms = sum(len(review.terms) for review in reviews)
    found = f"{_counted(len(lines), 'finding')} and {_counted(terms, 'term')}"
    lines.append(f"{found[:1].upper()}{found[1:]} in {_counted(len(reviews), 'file')}.")
    not_run = dict.fromkeys(
        f"{skip.code} ({skip.why})" for review in reviews for skip in review.analysis.skipped
    )
    if not_run:
        lines.append(f"Not run: {', '.join(not_run)}.")
    return "\n".join(lines) + "\n"


def _finding_lines(review: Review) -> list[str]:
    places = Lines(review.article)
    path = review.article.path or "-"
    found = []
    for finding in review.findings:
        line, column, *_ = places.at(finding.span)
        offers = [
            f"“{offer.text}”" if offer.text.strip() else "take it away" for offer in finding.suggestions
        ]
        offered = f" [{', '.join(offers[:_MOST_OFFERS])}]" if offers else ""
        found.append(f"{path}:{line}:{column}: {finding.code} {finding.message}{offered}")
    return found


def _counted(number: int, name: str) -> str:
    return f"{number or 'no'} {name}{'' if number == 1 else 's'}"
