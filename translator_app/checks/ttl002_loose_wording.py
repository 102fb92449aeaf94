"""TTL002: the right person in the right post, under a loose name of the post."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Need, Rule
from translator_app.checks.titled import claims_of, fitted, same_words, term_of_office
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.span import Span
from translator_app.titles.title import TitleVerdict

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each title whose wording is not the official one."""
    for claimed, others in same_words(given, claims_of(given, TitleVerdict.WORDING)):
        claim = claimed.claim
        if claim.office is None:
            continue
        office, words = claim.office, claim.span.of(given.text)
        held = f", held by {claim.holder.english} {term_of_office(claim.holder)}" if claim.holder else ""
        message = f"The official title is {claim.expected or office.english} ({office.persian}){held}."
        wanted = claim.expected or office.english
        official = fitted(given.text, claim.span, wanted)
        edits = tuple(Edit(span, fitted(given.text, span, wanted)) for span in (claim.span, *others))
        end = Span(claim.span.end, claim.span.end)
        suggestions = (
            Suggestion(official, edits, "official wording"),
            Suggestion(
                f"{words} ({office.persian})", (Edit(end, f" ({office.persian})"),), "adds the Persian"
            ),
        )
        yield Finding(
            "TTL002",
            claim.span,
            message,
            suggestions,
            Severity.INFO,
            claimed.term,
            claim.source or office.source,
        )


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
