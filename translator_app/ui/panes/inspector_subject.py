"""What the inspector speaks of: everything about the selected mark, gathered once."""

from __future__ import annotations

from dataclasses import dataclass

from translator_app.core.finding import FindingId
from translator_app.glossary.entry import Entry
from translator_app.review.items import OPEN, FindingRow, Mark, PageMark
from translator_app.review.result import reviewed_text, shown_span
from translator_app.review.state import Decision, EdgeChoice, Review
from translator_app.romanization.comparison import Comparison
from translator_app.terms.term import EmbeddedTerm
from translator_app.titles.title import TitleClaim
from translator_app.ui.session import ReviewSession


@dataclass(frozen=True, slots=True)
class Subject:
    """The selected mark with its term, its findings and the one of them that is selected.

    `latin` is the English as the page shows it, after the accepted changes; `row` is None where
    nothing was found. `number` counts the finding from 1 among `total`.
    """

    review: Review
    mark: PageMark
    latin: str
    term: EmbeddedTerm | None = None
    entry: Entry | None = None
    rows: tuple[FindingRow, ...] = ()
    row: FindingRow | None = None
    number: int = 0
    total: int = 0

    @property
    def comparison(self) -> Comparison | None:
        """Return how the spelling was judged, if it was."""
        return self.term.comparison if self.term else None

    @property
    def title(self) -> TitleClaim | None:
        """Return the title that is given to the person, or that stands at the mark itself."""
        if self.term:
            return self.term.title
        here = self.mark.english
        claims = (term.title for term in self.review.terms if term.title is not None)
        return next((claim for claim in claims if here is not None and claim.span.overlaps(here)), None)

    @property
    def spelling(self) -> Mark:
        """Return what the badge says: the verdict on the spelling, unless a finding is about that."""
        faulty = any(row.finding.code.startswith("ROM") for row in self.rows)
        if self.comparison is None or faulty or self.mark.mark not in OPEN:
            return self.mark.mark
        return Mark(self.comparison.verdict.value)

    @property
    def rivals(self) -> tuple[Entry, ...]:
        """Return what the glossary says is easily taken for the term's concept."""
        return self.review.analysis.rivals.get(self.entry.concept, ()) if self.entry else ()

    @property
    def decision(self) -> Decision | None:
        """Return what was decided about the selected finding."""
        return self.review.decisions.get(self.row.key) if self.row else None

    @property
    def choice(self) -> EdgeChoice | None:
        """Return who chose the English by hand, if it was chosen so."""
        return self.review.edges.get(self.term.persian) if self.term else None

    @property
    def places(self) -> int:
        """Count the places that name the same thing."""
        return 1 + len(self.mark.mentions)

    @property
    def altered(self) -> bool:
        """Tell whether the page shows another spelling than the article had."""
        return self.latin != self.mark.latin

    @property
    def verdict(self) -> str:
        """Return the verdict in one sentence: of the spelling, else of what was found, else of the pair."""
        if self.comparison and self.comparison.reason:
            return self.comparison.reason
        if self.row:
            return self.row.finding.message
        if self.mark.offered:
            return "The article has it in English alone; a name of this kind is seldom given its Persian."
        if self.term and self.term.english is None:
            return "No English was found for it."
        return "It is rendered by its meaning: there are no letters to compare." if self.term else ""


def subject(session: ReviewSession) -> Subject | None:
    """Gather what is known of the session's selection; None when nothing is selected."""
    mark = session.mark(session.selection.mark)
    if mark is None:
        return None
    review = session.review
    term = review.term(mark.number)
    keys = [row.key for row in session.rows]
    chosen: FindingId | None = session.selection.finding
    return Subject(
        review=review,
        mark=mark,
        latin=_shown(review, mark),
        term=term,
        entry=term.entry if term else _offered(review, mark),
        rows=tuple(row for row in session.rows if row.key in mark.findings),
        row=session.row(chosen),
        number=keys.index(chosen) + 1 if chosen in keys else 0,
        total=len(keys),
    )


def _shown(review: Review, mark: PageMark) -> str:
    if mark.english is None:
        return mark.latin
    return shown_span(review, mark.english).of(reviewed_text(review)) if review.edits else mark.latin


def _offered(review: Review, mark: PageMark) -> Entry | None:
    if mark.english is None:
        return None
    return next((name.entry for name in review.analysis.known if name.spans[0] == mark.english), None)
