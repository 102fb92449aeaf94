"""The review as lists and page marks show it: one row a finding, one mark a term."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.review.state import Verb, is_free

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.finding import Finding, FindingId
    from translator_app.core.span import Span
    from translator_app.review.state import Decision, Review
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
    `findings` are the ids of what was found here, in order. A `quiet` mark is seen only while it is
    selected: a free edit, or a name whose Persian nobody misses.
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
    quiet: bool = False


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
    missed = {group[0].finding.span for group in own.values()}
    marks += [_known_mark(review, name) for place, name in known.items() if place not in missed]
    return tuple(sorted(marks, key=lambda mark: (_place(mark), mark.key)))


def progress(review: Review) -> tuple[int, int]:
    """Return how many findings are decided, and how many there are; free edits are none."""
    found = [finding for finding in review.findings if not is_free(finding)]
    return sum(finding.id in review.decisions for finding in found), len(found)


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
        kept = f"Kept: {decision.reason}" if decision.reason else "Kept"
        note = changed if _changes(decision) else kept
        if is_free(finding):
            latin, note = _own_edit(latin, decision.text)
    about = term_key(term) if term is not None and belongs else finding.id
    return FindingRow(finding, about, latin, persian, note, _finding_state(review, finding))


def _own_edit(before: str, after: str) -> tuple[str, str]:
    """Return what a free edit is called by, and what it did."""
    if not after.strip():
        return before, "Taken out"
    return after, f"It was “{before}”" if before.strip() else "Added"


def _changes(decision: Decision) -> bool:
    """Tell whether the words are others now, by its own edits or by free ones that took them over."""
    if decision.verb is not Verb.ACCEPTED:
        return decision.verb is not Verb.REJECTED
    offers = decision.finding.suggestions
    return bool(decision.edits) or any(offer.edits and offer.text == decision.text for offer in offers)


def _finding_state(review: Review, finding: Finding) -> Mark:
    decision = review.decisions.get(finding.id)
    if decision is not None:
        return Mark.CHANGED if _changes(decision) else Mark.KEPT
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
        quiet=is_free(first.finding),
    )


def _known_mark(review: Review, name: KnownName) -> PageMark:
    """Return the mark of a name whose Persian is known and which no rule offers: a place, most often."""
    first = name.spans[0]
    return PageMark(
        key=f"known@{first.start}-{first.end}",
        latin=first.of(review.article.text),
        gloss=name.entry.persian,
        kind=name.entry.kind,
        mark=Mark.OFFERED,
        english=first,
        mentions=name.spans[1:],
        offered=True,
        quiet=True,
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
