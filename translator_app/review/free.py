"""free: the reviewer edits the text itself; the change is a decision, and everything stays on its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.compose import compose
from translator_app.core.edit import Edit, EditMap, edited_part
from translator_app.core.finding import Finding, FindingId, Severity
from translator_app.core.span import hull
from translator_app.review.result import reviewed_text
from translator_app.review.state import FREE, Decision, Verb, is_free

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translator_app.review.decide import Reviewer
    from translator_app.review.state import Review

_SAID = "The text was edited here."


def edit_freely(review: Review, changes: Iterable[Edit], by: Reviewer) -> Review:
    """Make `changes`, whose places are those of the reviewed text.

    All free edits of a paragraph are one decision. A change inside words that another decision put
    there takes them over; open findings whose suggestion now stands there count as dealt with.
    """
    text = review.article.text
    made = compose(text, review.edits, changes)
    left = {key: _without(decision, made.taken) for key, decision in review.decisions.items()}
    free = {key: decision for key, decision in left.items() if is_free(decision.finding)}
    for start, end in _paragraphs(review):
        own = [edit for edit in made.edits if start <= edit.span.start < end]
        before = [key for key, d in free.items() if start <= d.finding.span.start < end]
        if own or any(left[key] != review.decisions[key] for key in before):
            edits = {*own, *(edit for key in before for edit in left.pop(key).edits)}
            kept = [edit for edit in edits if edit.text != edit.span.of(text)]
            now = _decided(text, kept, by)
            left.update(now)
            free = {key: d for key, d in free.items() if key not in before} | now
    return settled(replace(review, decisions=left), by)


def settled(review: Review, by: Reviewer) -> Review:
    """Return `review` with each finding dealt with whose suggestion stands there by free edits, no other."""
    free = [edit for d in review.decisions.values() if is_free(d.finding) for edit in d.edits]
    text, after = review.article.text, EditMap(review.edits)
    reviewed = reviewed_text(review)
    decisions = {
        key: d for key, d in review.decisions.items() if d.verb is not Verb.EDITED or is_free(d.finding)
    }
    for finding in review.analysis.findings:
        if finding.id in decisions or not any(edit.span.overlaps(finding.span) for edit in free):
            continue
        if words := _mended(finding, text, after, reviewed):
            earlier = review.decisions.get(finding.id)
            decisions[finding.id] = earlier or Decision(finding, Verb.EDITED, words, (), by.name, by.at)
    return replace(review, decisions=decisions) if decisions != review.decisions else review


def _mended(finding: Finding, text: str, after: EditMap, reviewed: str) -> str:
    """Return the words of the suggestion that the reviewed text has at the finding, if it has one's."""
    for suggestion in finding.suggestions:
        if suggestion.edits:
            first = suggestion.edits[0]
            around = hull((finding.span, first.span))
            if after.after(around).of(reviewed) == edited_part(text, around, (first,)):
                return suggestion.text
    return ""


def _paragraphs(review: Review) -> Iterator[tuple[int, int]]:
    """Yield where each paragraph begins and the next one does; what stands before the first goes with it."""
    starts = [paragraph.span.start for paragraph in review.article.paragraphs][1:]
    yield from zip((0, *starts), (*starts, len(review.article.text) + 1), strict=True)


def _without(decision: Decision, taken: frozenset[Edit]) -> Decision:
    edits = tuple(edit for edit in decision.edits if edit not in taken)
    return decision if edits == decision.edits else replace(decision, edits=edits)


def _decided(text: str, edits: list[Edit], by: Reviewer) -> dict[FindingId, Decision]:
    if not edits:
        return {}
    span = hull(edit.span for edit in edits)
    finding = Finding(FREE, span, _SAID, severity=Severity.INFO)
    words = edited_part(text, span, edits)
    return {finding.id: Decision(finding, Verb.EDITED, words, tuple(sorted(edits)), by.name, by.at)}
