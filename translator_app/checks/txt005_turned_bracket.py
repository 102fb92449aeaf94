"""TXT005: a pair of brackets or guillemets round Persian that look outwards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Suggestion, put
from translator_app.core.span import Span
from translator_app.text.lines import Lines
from translator_app.text.script import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHER = "[^()\\[\\]«»\nA-Za-z]*"
_INSIDE = f"{_OTHER}[{LETTER}]{_OTHER}"
_TURNED = re.compile(f"(?:\\)(?:{_INSIDE})\\()|(?:\\](?:{_INSIDE})\\[)|(?:»(?:{_INSIDE})«)")
_PARTNER = {")": "(", "(": ")", "]": "[", "[": "]", "»": "«", "«": "»"}


_TWICE = re.compile(f"\\((?P<inside>{_INSIDE})\\(|\\)(?P<closed>{_INSIDE})\\)")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each stretch of Persian between a closing and an opening mark that close and open nothing."""
    lines = Lines(given.text)
    for match in given.script_matches(_TURNED):
        span, (closing, opening) = Span(*match.span()), (match[0][0], match[0][-1])
        if _surplus(lines, span, opening, closing, before=True) > 0:
            continue  # “(one) دره (two)”: each has its own partner
        if _surplus(lines, span, closing, opening, before=False) > 0:
            continue
        fixed = _PARTNER[closing] + match[0][1:-1] + _PARTNER[opening]
        edits = (
            Edit(Span(span.start, span.start + 1), fixed[0]),
            Edit(Span(span.end - 1, span.end), fixed[-1]),
        )
        message = "The brackets look outwards."
        yield Finding("TXT005", span, message, (Suggestion(fixed, edits),), term=given.term_at(span))
    for match in given.script_matches(_TWICE):
        yield from _turned_twin(given, match, lines)


def _surplus(lines: Lines, span: Span, more: str, less: str, *, before: bool) -> int:
    """Return by how much `more` outnumbers `less` in the line of `span`, before it or behind it."""
    line = lines.at(span)
    start, end = (line.start, span.start) if before else (span.end, line.end)
    return lines.count(more, start, end) - lines.count(less, start, end)


def _turned_twin(given: CheckInput, match: re.Match[str], lines: Lines) -> Iterator[Finding]:
    """Report the second of two opening brackets, or the first of two closing ones, that has no partner."""
    pair, opens = Span(*match.span()), match["inside"] is not None
    if any(_surplus(lines, pair, "(", ")", before=before) for before in (True, False)):
        return
    span = Span(pair.end - 1, pair.end) if opens else Span(pair.start, pair.start + 1)
    term = given.term_at(Span(pair.start + 1, pair.end - 1))
    message = "The bracket looks the wrong way."
    yield Finding("TXT005", span, message, put(span, ")" if opens else "("), term=term)


RULE = Rule(
    code="TXT005",
    name="turned-bracket",
    summary="A bracket is stored as opening or closing and turned on the screen; typed the other way round "
    "to look right in one place, the pair is wrong everywhere else.",
    bad=(
        (
            "A letter from Parviz Karimi ⟦)پرویز کریمی(⟧ lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
        ("She read ⟦»دره و پل«⟧ aloud.", "She read «دره و پل» aloud."),
    ),
    good=(
        "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        "The valley (of stones) دره (and its bridge) was empty.",
    ),
    check=check,
    source="Unicode Standard Annex 9, section 3.4: mirrored characters are stored by meaning.",
)
