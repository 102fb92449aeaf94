"""ROM007: the Persian of a name is given again at a later mention."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.names_in_article import persian_of, plain
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put
from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.term import EmbeddedTerm

_OPENED = re.compile(r"\s*[(\[]\Z")
_CLOSED = re.compile(r"[)\]]")
_REACH = 4  # code points before a run in which its bracket opens


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each bracket that repeats the Persian of a pair which stands bracketed before."""
    seen: set[tuple[tuple[str, ...], str]] = set()
    for term in given.terms:
        if term.english is None or term.folded:
            continue
        bracket = _bracket(given.text, term)
        if bracket is None:
            continue
        english = term.english.of(given.text)
        pair = (persian_of(term.persian.of(given.text)), plain(english))
        if pair in seen and pair[0]:
            message = f"The script of “{english}” was given at its first mention and is not needed again."
            yield Finding("ROM007", bracket, message, put(bracket, ""), Severity.INFO, term.number)
        seen.add(pair)


def _bracket(text: str, term: EmbeddedTerm) -> Span | None:
    """The bracket that holds the Persian and nothing else, with the blank before it."""
    run = term.persian
    start = max(0, run.start - _REACH)
    opened = _OPENED.search(text, start, run.start)
    closed = _CLOSED.match(text, run.end)
    if opened is None or closed is None or term.english is None or term.english.end > opened.start():
        return None
    return Span(opened.start(), closed.end())


RULE = Rule(
    code="ROM007",
    name="script-again",
    severity=Severity.INFO,
    summary="A reader needs the name's own script once, at its first mention.",
    bad=(
        (
            "Mina Bahremand (مینا بهره‌مند) sang, and Mina Bahremand⟦ (مینا بهره‌مند)⟧ danced.",
            "Mina Bahremand (مینا بهره‌مند) sang, and Mina Bahremand danced.",
        ),
    ),
    good=(
        "Mina Bahremand (مینا بهره‌مند) sang, and Mina Bahremand danced.",
        "Mina Bahremand (مینا بهره‌مند) sang to Mina Rostami (مینا رستمی).",
    ),
    check=check,
    source="ICS-630-01 Annex J: standard spelling, variants and script stand together at first mention.",
)
