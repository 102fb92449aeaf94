"""The review as lists and page marks show it: one row a finding, one mark a term."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.finding import Finding, FindingId
    from translator_app.core.span import Span
    from translator_app.review.state import Review
    from translator_app.terms.term import EmbeddedTerm, KnownName


class Mark(enum.StrEnum):
    """The state a term or finding is shown in; each has its own shape."""

    OK = "ok"
    VARIANT = "variant"
    WRONG = "wrong"
    ABSTAIN = "abstain"
    OFFERED = "offered"
    CHANGED = "changed"
    KEPT = "kept"


_KIND_OF = {"TTL": Kind.TITLE, "TRM": Kind.CONCEPT}
OPEN = frozenset({Mark.VARIANT, Mark.WRONG, Mark.OFFERED})


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding as a list row; `about` is the key of the page mark it belongs to."""

    finding: Finding
    about: str
    latin: str
    persian: str
    note: str
    mark: Mark

    @property
    def key(self) -> FindingId:
        """Return the finding's id."""
        return self.finding.id


@dataclass(frozen=True, slots=True)
class PageMark:
    """What is marked on the page; all spans are of the unaltered `Article.text`.

    `gloss` is the Persian for the margin, `offered` when the article does not have it itself.
    `findings` are the ids of what was found here, in order.
    """

    key: str
    latin: str
    gloss: str
    kind: Kind
    mark: Mark
    english: Span | None
    persian: Span | None = None
    mentions: tuple[Span, ...] = ()
    offered: bool = False
    findings: tuple[FindingId, ...] = ()
    number: int | None = None


def term_key(term: EmbeddedTerm) -> str:
    """Return the key of a term's mark: its place, which no later check moves."""
    return f"term@{term.persian.start}-{term.persian.end}"


def finding_rows(review: Review) -> tuple[FindingRow, ...]:
    """Return one row a finding, in the order of the text."""
    terms = {term.number: term for term in review.terms}
    return tuple(_row(review, finding, terms.get(finding.term or 0)) for finding in review.findings)


def page_marks(review: Review, rows: Sequence[FindingRow] | None = None) -> tuple[PageMark, ...]:
    """Return what is marked on the page, in the order of the text; `rows` are its rows, if at hand."""
    rows = finding_rows(review) if rows is None else rows
    own: dict[str, list[FindingRow]] = {}
    for row in rows:
        own.setdefault(row.about, []).append(row)
    marks = [_term_mark(review, term, own.pop(term_key(term), [])) for term in review.terms]
    known = {name.spans[0]: name for name in review.analysis.known}
    marks += [_finding_mark(group, known) for group in own.values()]
    return tuple(sorted(marks, key=lambda mark: (_place(mark), mark.key)))


def progress(review: Review) -> tuple[int, int]:
    """Return how many findings are decided, and how many there are."""
    return sum(finding.id in review.decisions for finding in review.findings), len(review.findings)


def _row(review: Review, finding: Finding, term: EmbeddedTerm | None) -> FindingRow:
    own = finding.code.startswith("TTL")  # a title phrase is marked where it stands, even beside the name
    belongs = term is not None and not own and any(_near(finding.span, place) for place in _places(term))
    decision = review.decisions.get(finding.id)
    latin, persian = finding.span.of(review.article.text), finding.gloss
    if term is not None and belongs:
        latin = term.english.of(review.article.text) if term.english else ""
        persian = term.persian.of(review.article.text)
    note = finding.message
    if decision is not None:
        changed = f"Changed to “{decision.text}”" if decision.text else "Changed"
        note = (f"Kept: {decision.reason}" if decision.reason else "Kept") if not decision.edits else changed
    about = term_key(term) if term is not None and belongs else finding.id
    return FindingRow(finding, about, latin, persian, note, _finding_state(review, finding))


def _finding_state(review: Review, finding: Finding) -> Mark:
    decision = review.decisions.get(finding.id)
    if decision is not None:
        return Mark.CHANGED if decision.edits else Mark.KEPT
    if finding.gloss:
        return Mark.OFFERED
    return Mark.WRONG if finding.severity == "error" else Mark.VARIANT


def _term_mark(review: Review, term: EmbeddedTerm, rows: list[FindingRow]) -> PageMark:
    text = review.article.text
    return PageMark(
        key=term_key(term),
        latin=term.english.of(text) if term.english else "",
        gloss=term.persian.of(text),
        kind=term.kind,
        mark=_term_state(term, [row.mark for row in rows]),
        english=term.english,
        persian=term.persian,
        mentions=term.mentions,
        findings=tuple(row.key for row in rows),
        number=term.number,
    )


def _term_state(term: EmbeddedTerm, marks: list[Mark]) -> Mark:
    for state in (Mark.WRONG, Mark.VARIANT, Mark.OFFERED, Mark.CHANGED, Mark.KEPT):
        if state in marks:
            return state
    if term.comparison is not None:
        return Mark(term.comparison.verdict.value)
    return Mark.OK if term.english else Mark.ABSTAIN


def _finding_mark(rows: list[FindingRow], known: dict[Span, KnownName]) -> PageMark:
    first = rows[0]
    name = known.get(first.finding.span) if first.persian else None
    return PageMark(
        key=first.about,
        latin=first.latin,
        gloss=first.persian if name else "",
        kind=name.entry.kind if name else _KIND_OF.get(first.finding.code[:3], Kind.OTHER),
        mark=first.mark,
        english=first.finding.span,
        mentions=name.spans[1:] if name else (),
        offered=name is not None,
        findings=tuple(row.key for row in rows),
    )


def _places(term: EmbeddedTerm) -> tuple[Span, ...]:
    own = (term.persian, term.english, term.latin, *term.mentions)
    return tuple(place for place in own if place is not None)


def _near(span: Span, place: Span) -> bool:
    """Tell whether `span` lies on a term or on the bracket and blank right beside it."""
    return span.start <= place.end + 2 and place.start <= span.end + 2


def _place(mark: PageMark) -> tuple[int, int]:
    span = mark.english or mark.persian
    return (span.start, span.end) if span else (0, 0)
