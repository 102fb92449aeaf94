"""TRM006: English and Persian each hold a term, and the two are easily taken for one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.glossary.entry import Entry, TermHit
    from translator_app.glossary.index import Glossary
    from translator_app.terms.term import EmbeddedTerm


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each pair in which one body stands in English and its rival in Persian.

    A pair that is one term on both sides is left to TRM002, a title to TTL005.
    """
    if given.glossary is None:
        return
    titles = {claim.persian for claim in given.claims.bracketed}
    for term in given.terms:
        if term.english is None or term.persian in titles:
            continue
        english, persian = list(given.hits_in(term.english)), list(given.hits_in(term.persian))
        whole = [hit.span for hit in (*english, *persian)] == [term.english, term.persian]
        if english and persian and not whole and not _concepts(english) & _concepts(persian):
            yield from _confused(given, given.glossary, term, english, persian)


def _concepts(hits: Sequence[TermHit]) -> set[str]:
    return {entry.concept for hit in hits for entry in (hit.entry, *hit.also)}


def _confused(
    given: CheckInput,
    glossary: Glossary,
    term: EmbeddedTerm,
    english: Sequence[TermHit],
    persian: Sequence[TermHit],
) -> Iterator[Finding]:
    for hit in english:
        for other in persian:
            if not _are_rivals(glossary, hit.entry, other.entry):
                continue
            words, better = hit.span.of(given.text), given.preferred(other.entry)
            message = (
                f"{other.span.of(given.text)} is {better.english}; “{words}” is "
                f"{given.preferred(hit.entry).persian}, which is easily confused with it."
            )
            yield Finding(
                "TRM006",
                hit.span,
                message,
                put(hit.span, better.english),
                Severity.ERROR,
                term.number,
                other.entry.source,
            )
            return


def _are_rivals(glossary: Glossary, first: Entry, second: Entry) -> bool:
    """Tell whether one of the two concepts names the other as confusable."""
    one, two = first.concept, second.concept
    return two in glossary.confusable(one) or one in glossary.confusable(two)


RULE = Rule(
    code="TRM006",
    name="confused-bodies",
    severity=Severity.ERROR,
    summary="The English holds one body and the Persian another that is easily taken for it.",
    bad=(
        (
            "He led the exercises of the ⟦IRGC Navy⟧ (رزمایش‌های نیروی دریایی ارتش).",
            "He led the exercises of the Islamic Republic of Iran Navy (رزمایش‌های نیروی دریایی ارتش).",
        ),
    ),
    good=("He led the exercises of the IRGC Navy (رزمایش‌های نیروی دریایی سپاه).",),
    check=check,
    source="The two entries' own sources; the glossary says which concepts are confusable.",
)
