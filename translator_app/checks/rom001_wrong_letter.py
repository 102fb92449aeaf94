"""ROM001: the spelling contradicts the Persian letters, or the only way the name is known to sound."""

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
    """Report each name whose verdict is `wrong`."""
    return spelling_findings(given, Verdict.WRONG, "ROM001", Severity.ERROR)


RULE = Rule(
    code="ROM001",
    name="wrong-letter",
    severity=Severity.ERROR,
    summary="A consonant has no counterpart, or a vowel contradicts a written long vowel or the known "
    "reading of the name, so the two scripts name different people.",
    bad=(
        (
            "The hauliers sent ⟦Mahmoud Daneshvar⟧ (محمد دانشور) to the talks.",
            "The hauliers sent Mohammad Daneshvar (محمد دانشور) to the talks.",
        ),
    ),
    good=(
        "The hauliers sent Mohammad Daneshvar (محمد دانشور) to the talks.",
        "Behrouz Qasemzadeh (بهروز قاسم‌زاده) read the minutes.",
    ),
    check=check,
    source="The letters themselves; readings in resources/readings.",
)
