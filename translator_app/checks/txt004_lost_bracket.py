"""TXT004: a bracket closed behind Persian that was never opened, or a guillemet without its partner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import passage_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import BLANKS, CONTROLS, DIGITS, LETTER, SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING = {")": "(", "]": "[", "»": "«"}
_CLOSED = re.compile(f"(?<=[{SIGN}{CONTROLS}])[{BLANKS}]*(?P<mark>[)\\]»])")
_OPENED = re.compile(f"«(?=[{BLANKS}]*[{LETTER}])")
_ITEM = re.compile(
    f"(?:^|[\\s(،,؛;])[{LETTER}]$|(?:^|[\\s(،,؛;])(?:الف|[{DIGITS}]{{1,2}})$"
)  # “الف) ب)” and “۱)” number a list
_STOP = frozenset(" \u00a0.،؛,;:")
_TWIN = re.compile("\\)[^()\\[\\]«»\nA-Za-z]*$")
_MORE = re.compile(r"[^\n]*»")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each mark behind Persian whose partner its line does not have."""
    for match in given.script_matches(_CLOSED):
        mark, at = match["mark"], match.start("mark")
        start = given.text.rfind("\n", 0, at) + 1
        line = given.text[start:at]
        opening = _OPENING[mark]
        turned = opening in given.text[at : at + 200].split("\n")[0] and mark in line.rstrip()
        if (
            line.count(opening) > line.count(mark)
            or turned
            or _starts_round_the_line(given.text, start, mark)
        ):
            continue
        if _TWIN.search(line):
            continue  # “)دره)”: the first one looks the wrong way, which TXT005 reports
        if mark == ")" and _ITEM.search(line):
            continue
        yield _finding(given, Span(at, at + 1), opening)
    for match in given.script_matches(_OPENED):
        yield from _unclosed(given, match.start())


def _starts_round_the_line(text: str, start: int, mark: str) -> bool:
    """Tell whether the bracket was opened at the end of the line before: the line was only wrapped."""
    before = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start]
    return before.count(_OPENING[mark]) > before.count(mark)


def _finding(given: CheckInput, span: Span, opening: str) -> Finding:
    term = given.term_at(span)
    words = next((one.persian for one in given.terms if one.number == term), None)
    first = words.start if words and words.end <= span.start else passage_at(given.text, span).start
    at = Span(first, first)
    message = f"“{span.of(given.text)}” closes what was never opened."
    return Finding("TXT004", span, message, put(at, opening), term=term)


def _unclosed(given: CheckInput, at: int) -> Iterator[Finding]:
    text = given.text
    if _MORE.match(text, at) or text[text.rfind("\n", 0, at) + 1 : at].count("»"):
        return
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    if "»" in text[line_end : line_end + 200]:
        return  # the line was only wrapped
    passage = passage_at(text, Span(at + 1, at + 2))
    end = passage.end if passage.end > at else line_end
    message = "The guillemet is opened and never closed."
    yield Finding("TXT004", Span(at, at + 1), message, put(Span(end, end), "»"), term=given.term_at(passage))


RULE = Rule(
    code="TXT004",
    name="lost-bracket",
    summary="Half a pair of brackets or guillemets leaves the reader, and the order of the line, without "
    "the place where the Persian begins or ends.",
    bad=(
        (
            "A letter from Parviz Karimi پرویز کریمی⟦)⟧ lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
        (
            "The essay ⟦«⟧دره و پل was read out by the elder.",
            "The essay «دره و پل» was read out by the elder.",
        ),
    ),
    good=(
        "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        "الف) دره\nب) پل",
        "The essay «دره و پل» was read out.",
    ),
    check=check,
    source="Unicode Standard Annex 9, rule N0: brackets take their direction as pairs.",
)
