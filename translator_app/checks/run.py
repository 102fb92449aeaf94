"""run_checks: every rule over one article, in a fixed order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.checks.rule import Need
from translator_app.review.state import Skipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.checks.rule import CheckInput, Rule
    from translator_app.core.finding import Finding


def run_checks(
    given: CheckInput, rules: Sequence[Rule]
) -> tuple[tuple[Finding, ...], tuple[str, ...], tuple[Skipped, ...]]:
    """Return the findings in the order of the text, the codes that ran, and those that could not."""
    findings: dict[Finding, None] = {}  # each once, in the order found, so that every run gives the same
    ran: list[str] = []
    skipped: list[Skipped] = []
    for rule in rules:
        if rule.needs and _lacks(given, rule.needs):
            skipped.append(Skipped(rule.code, rule.needs.value))
            continue
        ran.append(rule.code)
        findings.update(dict.fromkeys(_sourced(finding, rule) for finding in rule.check(given)))
    ordered = sorted(findings, key=lambda finding: (finding.span, finding.code, finding.message))
    return tuple(ordered), tuple(ran), tuple(skipped)


def _sourced(finding: Finding, rule: Rule) -> Finding:
    """Give a finding its rule's source where it has none of its own."""
    return finding if finding.source else replace(finding, source=rule.source)


def _lacks(given: CheckInput, need: Need) -> bool:
    return given.date is None if need is Need.DATE else given.advice is None
