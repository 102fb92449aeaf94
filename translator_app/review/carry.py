"""carry: keep decisions and comments when the article is checked anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.review.edges import with_edges_of
from translator_app.review.merge import decided_in, merge
from translator_app.review.state import Verb

if TYPE_CHECKING:
    import datetime

    from translator_app.review.merge import Decided
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


def returned(now: Review, left: Review, to: Review) -> Review:
    """Return `now` with what differs between `left` and `to`, the two ends of one step, as it is in `to`.

    How the article is judged stays as it is `now`: a check is no decision, so undo does not undo it.
    Nor does it undo what another window decided meanwhile.
    """
    if decided_in(now) == decided_in(left):
        return with_decided(now, decided_in(to), to)
    return with_decided(now, merge(left, now, to).decided, to)


def with_decided(now: Review, decided: Decided, shown: Review | None = None) -> Review:
    """Return `now` with all that was `decided`; `shown` is a review that has the terms with those edges."""
    other = replace(shown or now, edges=decided.edges)
    analysis = with_edges_of(now.analysis, now.fixed, other)
    return replace(
        now, decisions=decided.decisions, comments=decided.comments, edges=decided.edges, analysis=analysis
    )
