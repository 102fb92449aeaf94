"""decide: what a reviewer can do with a finding; each returns a new Review."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit, clash
from translator_app.core.errors import UsageError
from translator_app.review.state import Comment, Decision, Verb, is_free

if TYPE_CHECKING:
    import datetime

    from translator_app.core.finding import Finding, FindingId, Suggestion
    from translator_app.review.state import Review


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who decides, and when (UTC)."""

    name: str
    at: datetime.datetime


def find(review: Review, key: FindingId) -> Finding:
    """Return the finding with that id; raises UsageError when the review has none."""
    for finding in review.findings:
        if finding.id == key:
            return finding
    message = f"There is no finding {key} in this review; it was settled by an earlier change."
    raise UsageError(message)


def accept(review: Review, key: FindingId, suggestion: Suggestion, by: Reviewer) -> Review:
    """Take `suggestion` for the finding, with all its edits.

    Raises UsageError when it would change words that another decision already changed.
    """
    verb = Verb.ACCEPTED
    return _decided(
        review, Decision(find(review, key), verb, suggestion.text, suggestion.edits, by.name, by.at)
    )


def reword(review: Review, key: FindingId, text: str, by: Reviewer) -> Review:
    """Mend the finding in the reviewer's own words, at its place and wherever its suggestion repeats."""
    finding = find(review, key)
    edits = _reworded(finding, text)
    return _decided(review, Decision(finding, Verb.REWORDED, text, edits, by.name, by.at))


def reject(review: Review, key: FindingId, by: Reviewer, reason: str = "") -> Review:
    """Keep what stands there; the finding counts as reviewed."""
    finding = find(review, key)
    return _decided(review, Decision(finding, Verb.REJECTED, "", (), by.name, by.at, reason))


def reopen(review: Review, key: FindingId) -> Review:
    """Take the decision about a finding back; for free edits, all those of their paragraph."""
    taken = review.decisions.get(key)
    back = replace(review, decisions={k: d for k, d in review.decisions.items() if k != key})
    if taken is None or not is_free(taken.finding):
        return back
    from translator_app.review.free import settled  # the window opens without it

    return settled(back, Reviewer(taken.reviewer, taken.at))


def comment(review: Review, about: str, text: str, by: Reviewer) -> Review:
    """Write a remark on a term or finding; an empty text takes it away."""
    others = {key: value for key, value in review.comments.items() if key != about}
    if text.strip():
        others[about] = Comment(about, text, by.name, by.at)
    return replace(review, comments=others)


def _reworded(finding: Finding, text: str) -> tuple[Edit, ...]:
    """Put `text` at the finding, and at the other places whose suggestion reads the same there."""
    edits = finding.suggestions[0].edits if finding.suggestions else ()
    if not edits:
        return (Edit(finding.span, text),)
    first = edits[0]
    repeated = (edit for edit in edits[1:] if edit.text == first.text)
    return (Edit(first.span, text), *(Edit(edit.span, text) for edit in repeated))


def _decided(review: Review, decision: Decision) -> Review:
    key = decision.finding.id
    others = [edit for k, d in review.decisions.items() if k != key for edit in d.edits]
    pair = clash({*others, *decision.edits})
    if pair:
        here = min(pair[1].span.end, pair[0].span.start + 40)
        words = review.article.text[pair[0].span.start : here]
        what = f"“{words}” was" if words else "This place was"  # two insertions have no words
        message = f"{what} already changed by another decision; undo that one first."
        raise UsageError(message)
    return replace(review, decisions={**review.decisions, key: decision})
