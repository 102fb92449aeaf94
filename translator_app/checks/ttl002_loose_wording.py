"""TTL002: the right person in the right post, under a loose name of the post."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Need, Rule
from translator_app.checks.titled import claims_of, fitted, reworded, same_words, term_of_office
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.span import Span
from translator_app.titles.title import Form, TitleVerdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.titles.title import PersonClaim


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each title whose wording is not the official one."""
    for claimed, others in same_words(given, claims_of(given, TitleVerdict.WORDING)):
        claim = claimed.claim
        if claim.office is None:
            continue
        office = claim.office
        held = f", held by {claim.holder.english} {term_of_office(claim.holder)}" if claim.holder else ""
        message = f"The official title is {office.english} ({office.persian}){held}."
        yield Finding(
            "TTL002", claim.span, message, tuple(_suggestions(given, claimed, others)),
            Severity.INFO, claimed.term, claim.source or office.source,
        )  # fmt: skip


def _suggestions(given: CheckInput, claimed: PersonClaim, others: Sequence[Span]) -> Iterator[Suggestion]:
    """Yield the official wording, in all places of the same words, and the words with the Persian added."""
    claim, office = claimed.claim, claimed.claim.office
    if office is None:
        return
    if official := reworded(given.text, claim, office):
        edits = [Edit(claim.span, official)]
        if claim.form is Form.NOUN:
            edits += [Edit(span, fitted(given.text, span, office.english)) for span in others]
        yield Suggestion(official, tuple(edits), "official wording")
    if claim.form is Form.NOUN:
        bracket = f" ({office.persian})"
        end = Span(claim.span.end, claim.span.end)
        yield Suggestion(claim.span.of(given.text) + bracket, (Edit(end, bracket),), "adds the Persian")


RULE = Rule(
    code="TTL002",
    name="loose-wording",
    severity=Severity.INFO,
    summary="The post has an official name in English and Persian; the article words it loosely.",
    bad=(
        (
            "Iran's ⟦land forces commander⟧ Kioumars Heydari (کیومرث حیدری) came to the bridge.",
            "Iran's Army Ground Forces commander Kioumars Heydari (کیومرث حیدری) came to the bridge.",
        ),
    ),
    good=("The commander of the Army Ground Forces, Kioumars Heydari (کیومرث حیدری), came to the bridge.",),
    check=check,
    needs=Need.DATE,
    source="glossaries/offices, each post with its own source.",
    date=datetime.date(2019, 6, 24),
)
