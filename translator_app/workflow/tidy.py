"""tidy: take the suggestions of chosen kinds of spelling rules at once, each seen before it is taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit, clash, edited_part
from translator_app.core.errors import UsageError
from translator_app.core.finding import Suggestion
from translator_app.core.span import hull
from translator_app.core.word_edits import part_edits
from translator_app.review.decide import accept

if TYPE_CHECKING:
    from translator_app.core.finding import Finding
    from translator_app.review.decide import Reviewer
    from translator_app.review.state import Review


@dataclass(frozen=True, slots=True)
class Family:
    """A kind of fault a reader would name in one word, and the codes of its rules."""

    name: str
    codes: tuple[str, ...]


FAMILIES = (
    Family("Letters", ("TXT002", "TXT015", "TXT022", "TXT023", "TXT024")),
    Family("Half-spaces", ("TXT010", "TXT011", "TXT012", "TXT013", "TXT014")),
    Family("Hidden characters", ("TXT020", "TXT021")),
    Family("Brackets", ("TXT001", "TXT003", "TXT004", "TXT005", "TXT006")),
    Family("Punctuation and blanks", ("TXT031", "TXT032", "TXT035")),
    Family("Figures", ("TXT030", "TXT033")),
    Family("Remnants", ("TXT025", "TXT026", "TXT034")),
)


@dataclass(frozen=True, slots=True)
class Tidying:
    """One place that would change: its findings, each with the suggestion that is taken, and the edits."""

    findings: tuple[Finding, ...]
    edits: tuple[Edit, ...]

    def before(self, text: str) -> str:
        """Return the words as they stand in `text`, those between its edits included."""
        return hull(edit.span for edit in self.edits).of(text)

    def after(self, text: str) -> str:
        """Return the words as they would read."""
        return edited_part(text, hull(edit.span for edit in self.edits), self.edits)


def tidy_changes(review: Review, families: Iterable[str]) -> tuple[Tidying, ...]:
    """Return what taking the first suggestion of every open finding of `families` would change, in order.

    Faults of one word are mended together. What would change words that a decision already changed,
    or cannot be joined with a neighbour's change, is left out.
    """
    wanted = set(families)
    codes = {code for family in FAMILIES if family.name in wanted for code in family.codes}
    open_ones = [
        finding
        for finding in review.findings
        if finding.code in codes and finding.id not in review.decisions and _edits(finding)
    ]
    free = [finding for finding in open_ones if not clash({*review.edits, *_edits(finding)})]
    return tuple(_change(group, review.article.text) for group in _groups(free))


def tidied(review: Review, changes: Iterable[Tidying], by: Reviewer) -> Review:
    """Return `review` with the changes decided: each finding is accepted, with the edits of its place."""
    for change in changes:
        for finding in change.findings:
            suggestion = Suggestion(finding.suggestions[0].text, change.edits)
            try:
                review = accept(review, finding.id, suggestion, by)
            except UsageError:
                continue  # it touches what another place took
    return review


def _edits(finding: Finding) -> tuple[Edit, ...]:
    return finding.suggestions[0].edits if finding.suggestions else ()


def _groups(findings: list[Finding]) -> list[list[Finding]]:
    """Put findings together whose edits cannot be made one beside the other."""
    groups: list[list[Finding]] = []
    for finding in findings:
        near = [group for group in groups if any(_meet(finding, other) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([other for group in near for other in group] + [finding])
    return groups


def _meet(one: Finding, other: Finding) -> bool:
    """Tell whether the edits of both change the same words; far ones are told apart quickly."""
    first, second = (hull(edit.span for edit in _edits(each)) for each in (one, other))
    if first.end < second.start or second.end < first.start:
        return False
    return clash({*_edits(one), *_edits(other)}) is not None


def _change(group: list[Finding], text: str) -> Tidying:
    taken: list[Finding] = []
    atoms: set[Edit] = set()
    for finding in group:
        own = {atom for edit in _edits(finding) for atom in _atoms(edit, text)}
        if not clash(atoms | own):
            atoms |= own
            taken.append(finding)
    edits = _edits(taken[0]) if len(taken) == 1 else _joined(taken, atoms, text)
    return Tidying(tuple(taken), edits)


def _joined(taken: list[Finding], atoms: set[Edit], text: str) -> tuple[Edit, ...]:
    """Return one edit for all the words that `taken` changes, so that none of them is changed twice."""
    span = hull(edit.span for finding in taken for edit in _edits(finding))
    return (Edit(span, edited_part(text, span, atoms)),)


def _atoms(edit: Edit, text: str) -> list[Edit]:
    """Return the letters an edit really changes, each stretch as an edit of its own."""
    return part_edits(edit.span.of(text), edit.text, edit.span.start)
