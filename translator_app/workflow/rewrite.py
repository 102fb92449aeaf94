"""rewrite: all names of an article, or of a selection, in another scheme or in the house style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit, EditMap
from translator_app.core.kind import Kind
from translator_app.review.free import edit_freely
from translator_app.review.result import reviewed_text
from translator_app.romanization.comparison import Verdict
from translator_app.workflow.respell import respelt, without_translations

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translator_app.core.span import Span
    from translator_app.review.decide import Reviewer
    from translator_app.review.state import Review
    from translator_app.terms.term import EmbeddedTerm

_NAMES = (Kind.PERSON, Kind.PLACE)


@dataclass(frozen=True, slots=True)
class Respelling:
    """A name in its new spelling: `edits` are at places of the reviewed text, the name's own first.

    `sure` is false where the Latin does not agree with the Persian, so that the new spelling may be
    another name than the author meant. `kept` counts mentions whose new form could not be told.
    """

    term: int
    persian: str
    before: str
    after: str
    edits: tuple[Edit, ...]
    sure: bool = True
    kept: int = 0


def changes(review: Review, scheme: str, within: Span | None = None) -> tuple[Respelling, ...]:
    """What rewriting into `scheme` would change, in the order of the text; `within` the reviewed text."""
    text = reviewed_text(review)
    places = EditMap(review.edits)
    found = (_change(term, review, scheme, text, places) for term in review.terms)
    return tuple(
        change
        for change in found
        if change is not None and (within is None or within.overlaps(change.edits[0].span))
    )


def rewritten(review: Review, chosen: Iterable[Respelling], by: Reviewer) -> Review:
    """`review` with the changes made, as free edits of the reviewer."""
    return edit_freely(review, [edit for change in _apart(chosen) for edit in change.edits], by)


def _apart(chosen: Iterable[Respelling]) -> Iterator[Respelling]:
    """The changes that do not touch words which an earlier one changes: two runs may share one English."""
    taken: list[Span] = []
    for change in chosen:
        if not any(span.overlaps(edit.span) for span in taken for edit in change.edits):
            taken += [edit.span for edit in change.edits]
            yield change


def _change(term: EmbeddedTerm, review: Review, scheme: str, text: str, places: EditMap) -> Respelling | None:
    target = review.analysis.schemes.get(term.number, {}).get(scheme)
    spot = term.latin or term.english
    if not target or spot is None or term.comparison is None:
        return None
    if term.kind not in _NAMES and term.latin is None:
        return None
    here = places.after(spot)
    before = here.of(text)
    target = without_translations(before, target)
    edits = [Edit(here, target)] if before != target else []
    kept = 0
    for mention in term.mentions:
        there = places.after(mention)
        new = respelt(there.of(text), before, target)
        kept += new is None
        if new is not None and new != there.of(text) and not there.overlaps(here):
            edits.append(Edit(there, new))
    if not edits:
        return None
    sure = term.comparison.verdict in (Verdict.OK, Verdict.VARIANT)
    persian = term.persian.of(review.article.text)
    return Respelling(term.number, persian, before, target, tuple(edits), sure, kept)
