"""ROM002: the spelling renders the name but leaves out a weak letter, or is not a usual one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.romanized import spelling_findings
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Severity
from translator_app.romanization.comparison import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.core.finding import Finding


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each name whose verdict is `variant` and for which a better spelling is known."""
    return spelling_findings(given, Verdict.VARIANT, "ROM002", Severity.WARNING)


RULE = Rule(
    code="ROM002",
    name="left-out-letter",
    summary="A weak letter (ا و ی ه ع ء or a doubling) has no counterpart, or another spelling is the "
    "usual one.",
    bad=(
        (
            "The bridge is looked after by ⟦Koumars Sohrabi⟧ (کیومرث سهرابی) alone.",
            "The bridge is looked after by Kioumars Sohrabi (کیومرث سهرابی) alone.",
        ),
    ),
    good=("The bridge is looked after by Kioumars Sohrabi (کیومرث سهرابی) alone.",),
    check=check,
    source="Published spellings in resources/readings.",
)
