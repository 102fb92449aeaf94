"""TXT090: hazm's normalizer would write a Persian run differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.hazm_damage import is_damage
from translator_app.checks.persian import is_persian
from translator_app.checks.rule import CheckInput, Need, Rule
from translator_app.core.finding import Finding, Severity, put
from translator_app.text.advice import explain_change

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Pass on what hazm advises for Persian runs; it advises, it does not decide."""
    for term in given.terms:
        words = term.persian.of(given.text)
        advised = (given.advice or {}).get(words, words)
        if advised == words or not is_persian(given, term.persian) or is_damage(words, advised):
            continue
        message = f"hazm would write {advised}: {explain_change(words, advised)}."
        yield Finding(
            "TXT090",
            term.persian,
            message,
            put(term.persian, advised, note="hazm"),
            Severity.INFO,
            term.number,
            "hazm",
        )


RULE = Rule(
    code="TXT090",
    name="normalizer-advice",
    severity=Severity.INFO,
    summary="hazm, the Persian text toolkit, would space or spell this run differently; it is advice "
    "of low weight.",
    bad=(
        (
            "A note by Behrouz Qasemzadeh (⟦بهروز قاسم زاده⟧) was read out.",
            "A note by Behrouz Qasemzadeh (بهروز قاسم‌زاده) was read out.",
        ),
    ),
    good=("A note by Behrouz Qasemzadeh (بهروز قاسم‌زاده) was read out.",),
    check=check,
    needs=Need.ADVICE,
    source="hazm's Normalizer on the isolated run.",
    advice={"بهروز قاسم زاده": "بهروز قاسم‌زاده"},
)
