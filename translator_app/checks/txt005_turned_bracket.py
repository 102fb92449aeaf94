"""TXT005: a pair of brackets or guillemets round Persian that look outwards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Suggestion, put
from translator_app.core.span import Span
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
    for match in given.script_matches(_TURNED):
        start, end = match.span()
        line_end = given.text.find("\n", end)
        before = given.text[given.text.rfind("\n", 0, start) + 1 : start]
        after = given.text[end : len(given.text) if line_end < 0 else line_end]
        closing, opening = match[0][0], match[0][-1]
        if before.count(opening) > before.count(closing) or after.count(closing) > after.count(opening):
            continue  # “(one) دره (two)”: each has its own partner
        fixed = _PARTNER[closing] + match[0][1:-1] + _PARTNER[opening]
        edits = (Edit(Span(start, start + 1), fixed[0]), Edit(Span(end - 1, end), fixed[-1]))
        span = Span(start, end)
        message = "The brackets look outwards."
        yield Finding("TXT005", span, message, (Suggestion(fixed, edits),), term=given.term_at(span))
    for match in given.script_matches(_TWICE):
        yield from _turned_twin(given, match)


def _turned_twin(given: CheckInput, match: re.Match[str]) -> Iterator[Finding]:
    """Report the second of two opening brackets, or the first of two closing ones, that has no partner."""
    start, end = match.span()
    line_end = given.text.find("\n", end)
    before = given.text[given.text.rfind("\n", 0, start) + 1 : start]
    after = given.text[end : len(given.text) if line_end < 0 else line_end]
    opens = match["inside"] is not None
    balanced = before.count("(") == before.count(")") and after.count("(") == after.count(")")
    if not balanced:
        return
    span = Span(end - 1, end) if opens else Span(start, start + 1)
    message = "The bracket looks the wrong way."
    yield Finding(
        "TXT005",
        span,
        message,
        put(span, ")" if opens else "("),
        term=given.term_at(Span(start + 1, end - 1)),
    )


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
