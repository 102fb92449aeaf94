"""TTL003: the person held such a post, but in another body that is easily mistaken for this one."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Need, Rule
from translator_app.checks.title_fixes import right_holders
from translator_app.checks.titled import claims_of, held, reworded
from translator_app.core.finding import Finding, Severity, put
from translator_app.titles.title import TitleVerdict

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each title that puts its holder into the wrong organisation."""
    for claimed in claims_of(given, TitleVerdict.WRONG_BODY):
        claim = claimed.claim
        if claim.holder is None or claim.expected is None:
            continue
        message = f"{held(claim.holder, claim.expected)}, a different body."
        words = reworded(given.text, claim, claim.office) if claim.office else None
        suggestions = (*put(claim.span, words), *right_holders(given, claimed)) if words else ()
        yield Finding(
            "TTL003", claim.span, message, suggestions, Severity.WARNING, claimed.term, claim.source or ""
        )


RULE = Rule(
    code="TTL003",
    name="wrong-body",
    summary="Artesh and IRGC each have ground, air and naval forces; the title names the wrong one.",
    bad=(
        (
            "A word from the ⟦commander of the IRGC Ground Forces⟧, Kioumars Heydari (کیومرث حیدری), came.",
            "A word from the commander of the Army Ground Forces, Kioumars Heydari (کیومرث حیدری), came.",
        ),
    ),
    good=("A word from the commander of the Army Ground Forces, Kioumars Heydari (کیومرث حیدری), came.",),
    check=check,
    needs=Need.DATE,
    source="glossaries/offices: bodies marked as confusable.",
    date=datetime.date(2019, 6, 24),
)
