"""term_rows: what is known and decided about each term, as one row of a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields

from translator_app.core.edit import EditMap
from translator_app.core.finding import Finding
from translator_app.core.span import Span
from translator_app.review.items import term_key
from translator_app.review.result import reviewed_text
from translator_app.review.state import Decision, Review, Verb
from translator_app.terms.term import EmbeddedTerm


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term; words are those of the reviewed article, an empty string says there is nothing to say."""

    number: int
    english: str
    persian: str
    latin: str
    kind: str
    language: str
    mentions: int
    verdict: str
    score: str
    suggestion: str
    glossary_status: str
    official_title: str
    decision: str
    reviewer: str
    comment: str
    note: str  # findings in a sentence each, for people


TERM_COLUMNS = tuple(field.name for field in fields(TermRow) if field.name != "note")


def term_rows(review: Review) -> tuple[TermRow, ...]:
    """Return one row a term, in the order of the text."""
    after = EditMap(review.edits)
    text = reviewed_text(review)
    own: dict[int, list[Finding]] = defaultdict(list)
    for finding in review.findings:
        if finding.term is not None:
            own[finding.term].append(finding)

    def words(span: Span | None) -> str:
        return " ".join(after.after(span).of(text).split()) if span else ""

    return tuple(
        _row(review, term, own[term.number], (words(term.english), words(term.persian), words(term.latin)))
        for term in review.terms
    )


def _row(
    review: Review, term: EmbeddedTerm, findings: Sequence[Finding], words: tuple[str, str, str]
) -> TermRow:
    decisions = [review.decisions[f.id] for f in findings if f.id in review.decisions]
    keys = (term_key(term), *(finding.id for finding in findings))
    comments = [review.comments[key].text for key in keys if key in review.comments]
    judged, claim = term.comparison, term.title
    return TermRow(
        number=term.number,
        english=words[0],
        persian=words[1],
        latin=words[2],
        kind=term.kind.value,
        language=term.language,
        mentions=len(term.mentions),
        verdict=judged.verdict.value if judged else "",
        score=f"{judged.score:.2f}" if judged else "",
        suggestion=(judged.suggestion or "") if judged else "",
        glossary_status=term.entry.status.value if term.entry else "",
        official_title=claim.office.english if claim and claim.office else "",
        decision="; ".join(dict.fromkeys(map(decision_words, decisions))),
        reviewer=", ".join(dict.fromkeys(decision.reviewer for decision in decisions)),
        comment=" ".join(comments),
        note=" ".join((*(_open_note(review, finding) for finding in findings), *comments)).strip(),
    )


def decision_words(decision: Decision) -> str:
    """Say what was decided: kept with its reason, or changed to what."""
    if decision.verb is Verb.REJECTED:
        return f"kept: {decision.reason}" if decision.reason else "kept"
    return f"changed to “{decision.text}”" if decision.text.strip() else "changed"


def _open_note(review: Review, finding: Finding) -> str:
    decision = review.decisions.get(finding.id)
    if decision is None:
        return finding.message
    return decision_words(decision).capitalize() + "." if decision.verb is Verb.REJECTED else ""
