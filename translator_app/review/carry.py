"""carry: keep decisions and comments when the article is checked anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.review.edges import with_edges_of
from translator_app.review.state import Verb

if TYPE_CHECKING:
    import datetime

    from translator_app.review.state import Analysis, Decision, Review


def carry(review: Review, analysis: Analysis, date: datetime.date | None, scheme: str) -> Review:
    """Return `review` with a new analysis of the same article.

    What was changed stays changed. A finding that was kept stays kept as long as it says the same;
    when its sentence is another one, it is open again. Edges that were moved after the check was asked
    for stay where they were put.
    """
    now = {finding.id: finding for finding in analysis.findings}

    def stands(decision: Decision) -> bool:
        found = now.get(decision.finding.id)
        if decision.verb is not Verb.REJECTED:
            return True
        return found is not None and found.message == decision.finding.message

    kept = {key: decision for key, decision in review.decisions.items() if stands(decision)}
    shown = with_edges_of(analysis, analysis.edges, review)
    return replace(review, analysis=shown, date=date, scheme=scheme, decisions=kept)


def returned(now: Review, to: Review) -> Review:
    """Return what was decided in `to`, an earlier or later state of the same review.

    How the article is judged stays as it is `now`: a check is no decision, so undo does not undo it.
    """
    shown = with_edges_of(now.analysis, now.fixed, to)
    return replace(now, decisions=to.decisions, comments=to.comments, edges=to.edges, analysis=shown)
