"""TTL004: the rank before a name is not the one on record at the article's date."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Need, Rule
from translator_app.checks.titled import term_of_office
from translator_app.core.finding import Finding, Severity, put

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each rank, in either script, that differs from the one recorded with the post held."""
    for claim in given.claims.ranks:
        if given.prepared.is_chrome(claim.span):
            continue
        held = f"the post held {term_of_office(claim.holder)}"
        message = f"{claim.holder.english} is on record as {claim.expected} in {held}."
        yield Finding(
            "TTL004", claim.span, message, put(claim.span, claim.expected),
            Severity.WARNING, claim.term, claim.holder.source,
        )  # fmt: skip


RULE = Rule(
    code="TTL004",
    name="wrong-rank",
    summary="A general of another rank is taken for somebody else; the records give the rank with the post.",
    bad=(
        (
            "The Army Ground Forces commander, ⟦Major General⟧ Kioumars Heydari (کیومرث حیدری), came.",
            "The Army Ground Forces commander, Brigadier General Kioumars Heydari (کیومرث حیدری), came.",
        ),
    ),
    good=(
        "The commander of the Army Ground Forces, General Kioumars Heydari (کیومرث حیدری), came.",
        "Colonel Kioumars Heydari, a namesake, came to the bridge.",
    ),
    check=check,
    needs=Need.DATE,
    source="glossaries/offices, each term of office with its own source.",
    date=datetime.date(2019, 6, 24),
)
