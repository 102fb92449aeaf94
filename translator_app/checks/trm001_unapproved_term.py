"""TRM001: a wording the glossary forbids or no longer wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put
from translator_app.glossary.entry import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNAPPROVED = {Status.FORBIDDEN: Severity.ERROR, Status.DEPRECATED: Severity.WARNING}


def check(given: CheckInput) -> Iterator[Finding]:
    """Report every English place of a forbidden or deprecated term."""
    for hit in given.hits:
        severity = _UNAPPROVED.get(hit.entry.status)
        if severity is None or hit.persian or given.prepared.is_chrome(hit.span):
            continue
        better = given.preferred(hit.entry)
        said = "must not be used" if severity is Severity.ERROR else "is no longer wanted"
        note = f" {hit.entry.note}" if hit.entry.note else ""
        message = f"The glossary says “{hit.entry.english}” {said}.{note}"
        suggestions = put(hit.span, better.english) if better != hit.entry else ()
        yield Finding("TRM001", hit.span, message, suggestions, severity, source=hit.entry.source)


RULE = Rule(
    code="TRM001",
    name="unapproved-term",
    summary="The glossary marks this wording as forbidden or deprecated and names a better one.",
    bad=(
        (
            "The post belongs to the ⟦Iranian Revolutionary Guard Corps⟧ in that town.",
            "The post belongs to the Islamic Revolutionary Guard Corps in that town.",
        ),
    ),
    good=("The post belongs to the Islamic Revolutionary Guard Corps in that town.",),
    check=check,
    source="The entry's own source.",
)
