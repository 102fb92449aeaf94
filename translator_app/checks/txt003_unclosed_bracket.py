"""TXT003: a bracket opened before Persian and never closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.term import EmbeddedTerm

_CLOSING = {"(": ")", "[": "]"}
_REACH = 120


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each Persian run right behind an opening bracket that its paragraph never closes."""
    for term in given.terms:
        start = term.persian.start - 1
        while start >= 0 and given.text[start].isspace():
            start -= 1
        opened = given.text[start] if start >= 0 else ""
        closing = _CLOSING.get(opened)
        after = given.text[term.persian.end : term.persian.end + 1]
        if closing is None or after == opened:
            continue  # a second opening bracket in place of the closing one is the matter of TXT005
        if _closed(given.text, term.persian.end, opened):
            yield from _doubled(given, term, start)
            continue
        end = Span(term.persian.end, term.persian.end)
        message = f"The bracket before {term.persian.of(given.text)} is not closed."
        yield Finding("TXT003", Span(start, start + 1), message, put(end, closing), term=term.number)


def _doubled(given: CheckInput, term: EmbeddedTerm, start: int) -> Iterator[Finding]:
    """Report the first of two opening brackets side by side of which one alone is closed."""
    opened = given.text[start]
    if start and given.text[start - 1] == opened and not _closed(given.text, start, opened):
        outer = Span(start - 1, start)
        message = f"One of the two brackets before {term.persian.of(given.text)} is not closed."
        yield Finding("TXT003", outer, message, put(outer, ""), term=term.number)


def _closed(text: str, start: int, opening: str) -> bool:
    """Tell whether the bracket opened before `start` is closed in its line, those opened later set aside."""
    line_end = text.find("\n", start)
    depth = 1
    for char in text[start : line_end if line_end >= 0 else start + 10 * _REACH]:
        depth += (char == opening) - (char == _CLOSING[opening])
        if depth == 0:
            return True
    return False


RULE = Rule(
    code="TXT003",
    name="unclosed-bracket",
    summary="Without its closing bracket the Persian runs into the sentence and its order on the line "
    "changes.",
    bad=(
        (
            "A letter from Parviz Karimi ⟦(⟧(پرویز کریمی) lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
        (
            "A letter from Parviz Karimi ⟦(⟧پرویز کریمی lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
    ),
    good=("A letter from Parviz Karimi (پرویز کریمی) lay on the table.",),
    check=check,
    source="Unicode Standard Annex 9: paired brackets take the direction of what they enclose.",
)
