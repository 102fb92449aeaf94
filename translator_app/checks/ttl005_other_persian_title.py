"""TTL005: the Persian title in brackets names another post than the English before it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.titled import fitted
from translator_app.core.finding import Finding, Severity, put

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each bracket whose Persian title is known and is not one of the English title's posts."""
    for claim in given.claims.bracketed:
        if given.prepared.is_chrome(claim.persian):
            continue
        words = claim.english.of(given.text)
        english = fitted(given.text, claim.english, claim.named.english)
        yield Finding(
            "TTL005",
            claim.persian,
            f"{claim.persian.of(given.text)} is {claim.named.english}; “{words}” is {claim.office.persian}.",
            (
                *put(claim.persian, claim.office.persian, note="as the English says"),
                *put(claim.english, english, note="as the Persian says"),
            ),
            Severity.WARNING,
            given.term_at(claim.persian),
            claim.office.source,
        )


RULE = Rule(
    code="TTL005",
    name="other-persian-title",
    summary="English and Persian of one title must name the same post; Artesh and IRGC are easily confused.",
    bad=(
        (
            "Kioumars Heydari, commander of the Army Ground Forces (⟦فرمانده نیروی زمینی سپاه⟧), came.",
            "Kioumars Heydari, commander of the Army Ground Forces (فرمانده نیروی زمینی ارتش), came.",
        ),
    ),
    good=(
        "Kioumars Heydari, commander of the Artesh Ground Force (فرمانده نیروی زمینی ارتش), came.",
        "The foreign minister (وزیر خارجه) came to the bridge.",
    ),
    check=check,
    source="glossaries/offices, each post in both languages.",
    date=datetime.date(2019, 6, 24),
)
