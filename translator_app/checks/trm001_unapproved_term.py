"""TRM001: a wording the glossary forbids or no longer wants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put
from translator_app.glossary.entry import Status
from translator_app.glossary.instead import wordings_instead

if TYPE_CHECKING:
    from collections.abc import Iterator

_OWNER = re.compile(r"(?:Iran['’]s|Iranian) ")
_UNAPPROVED = {Status.FORBIDDEN: Severity.ERROR, Status.DEPRECATED: Severity.WARNING}


def check(given: CheckInput) -> Iterator[Finding]:
    """Report every English place of a forbidden or deprecated term."""
    for hit in given.hits:
        severity = _UNAPPROVED.get(hit.entry.status)
        if severity is None or hit.persian or given.prepared.is_chrome(hit.span):
            continue
        instead = wordings_instead(given.glossary, hit.entry, given.date) if given.glossary else ()
        said = "must not be used" if severity is Severity.ERROR else "is no longer wanted"
        note = f" {hit.entry.note}" if hit.entry.note else ""
        message = f"The glossary says “{hit.entry.english}” {said}.{note}"
        words = hit.span.of(given.text)
        suggestions = put(hit.span, *(_fitted(words, hit.entry.english, text) for text in instead))
        yield Finding("TRM001", hit.span, message, suggestions, severity, source=hit.entry.source)


def _fitted(words: str, term: str, text: str) -> str:
    """Return what replaces `words`, which are `term` or its plural; whose the thing is stays said."""
    owner = _OWNER.match(words)
    if owner and not text.startswith(("Iran", "Islamic")):
        text = owner[0] + text
    return text + words[-1] if words.casefold().removeprefix(term.casefold()) == "s" else text


RULE = Rule(
    code="TRM001",
    name="unapproved-term",
    summary="The glossary marks this wording as forbidden or deprecated and names a better one.",
    bad=(
        (
            "The post belongs to the ⟦Iranian Revolutionary Guard Corps⟧ in that town.",
            "The post belongs to the Islamic Revolutionary Guard Corps in that town.",
        ),
        ("He asked ⟦Iran's Ministry of Power⟧ for a line.", "He asked Iran's Ministry of Energy for a line."),
        ("Two ⟦chadoors⟧ hung there.", "Two chadors hung there."),
        ("He was the man who met ⟦Ahmedinejad⟧.", "He was the man who met Ahmadinejad."),
    ),
    good=("The post belongs to the Islamic Revolutionary Guard Corps in that town.",),
    check=check,
    source="The entry's own source.",
)
