"""TXT004: a bracket closed behind Persian that was never opened, or a guillemet without its partner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import passage_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.lines import Lines
from translator_app.text.script import BLANKS, CONTROLS, DIGITS, LETTER, SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING = {")": "(", "]": "[", "»": "«"}
_CLOSED = re.compile(f"(?<=[{SIGN}{CONTROLS}])[{BLANKS}]*(?P<mark>[)\\]»])")
_CLOSED_TWICE = re.compile(f"(?<=[{SIGN}{CONTROLS}])([)\\]»])(?P<mark>\\1)")
_OPENED_TWICE = re.compile(f"(?P<mark>«)«(?=[{BLANKS}]*[{LETTER}])")
_OPENED = re.compile(f"«(?=[{BLANKS}]*[{LETTER}])")
_ITEM = re.compile(
    f"(?:^|[\\s(،,؛;])(?:[{LETTER}]|الف|[{DIGITS}]{{1,2}})$"
)  # “الف) ب)” and “۱)” number a list
_REACH = 2000  # characters
_LONGEST_ITEM = 4  # with the sign before it
_NO_MARK = re.compile("[^()\\[\\]«»\nA-Za-z]*")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each mark behind Persian whose partner its line does not have."""
    text, lines = given.text, Lines(given.text)
    for match in given.script_matches(_CLOSED):
        mark, at = match["mark"], match.start("mark")
        start, opening = lines.at(Span(at, at)).start, _OPENING[match["mark"]]
        turned = lines.count(mark, start, at) and opening in text[at : at + 200].split("\n")[0]
        if turned or _is_opened(text, Span(start, at), opening, mark):
            continue
        if _starts_round_the_line(lines, start, mark) or _has_twin(text, start, at):
            continue
        if mark == ")" and _ITEM.search(text, max(0, start - 1, at - _LONGEST_ITEM), at):
            continue
        yield _finding(given, Span(at, at + 1), opening)
    for match in given.script_matches(_CLOSED_TWICE):
        span, mark = Span(*match.span("mark")), match["mark"]
        line = lines.at(span)
        if lines.count(mark, line.start, line.end) > lines.count(_OPENING[mark], line.start, line.end):
            message = f"One of the two “{mark}” closes what was never opened."
            yield Finding(
                "TXT004", span, message, put(span, ""), term=given.term_at(Span(match.start(), span.start))
            )
    for match in given.script_matches(_OPENED_TWICE):
        span, line = Span(*match.span("mark")), lines.at(Span(*match.span("mark")))
        if lines.count("«", line.start, line.end) > lines.count("»", line.start, line.end) > 0:
            message = "One of the two guillemets is never closed."
            yield Finding("TXT004", span, message, put(span, ""))
    for match in given.script_matches(_OPENED):
        yield from _unclosed(given, match.start(), lines)


def _is_opened(text: str, before: Span, opening: str, mark: str) -> bool:
    """Tell whether a mark before is left for the one at the end of `before` to close."""
    closed = 0
    for char in reversed(text[max(before.start, before.end - _REACH) : before.end]):
        if char == opening and not closed:
            return True
        closed += (char == mark) - (char == opening)
    return False


def _starts_round_the_line(lines: Lines, start: int, mark: str) -> bool:
    """Tell whether the bracket was opened at the end of the line before: the line was only wrapped."""
    if not start:
        return False
    before = lines.at(Span(start - 1, start - 1)).start
    return lines.count(_OPENING[mark], before, start) > lines.count(mark, before, start)


def _has_twin(text: str, start: int, at: int) -> bool:
    """Tell whether the mark is the second of “)دره)”: the first looks the wrong way, as TXT005 reports."""
    twin = text.rfind(")", start, at)
    return twin >= 0 and _NO_MARK.fullmatch(text, twin + 1, at) is not None


def _finding(given: CheckInput, span: Span, opening: str) -> Finding:
    term = given.term_touching(span)
    opens = term is not None and term.persian.end <= span.start
    first = term.persian.start if term and opens else passage_at(given.text, span).start
    message = f"“{span.of(given.text)}” closes what was never opened."
    suggestions = put(Span(first, first), opening)
    return Finding("TXT004", span, message, suggestions, term=term.number if term else None)


def _unclosed(given: CheckInput, at: int, lines: Lines) -> Iterator[Finding]:
    text, line = given.text, lines.at(Span(at, at))
    if lines.count("»", line.start, line.end):
        return
    if "»" in text[line.end : line.end + 200]:
        return  # the line was only wrapped
    passage = passage_at(text, Span(at + 1, at + 2))
    end = passage.end if passage.end > at else line.end
    message = "The guillemet is opened and never closed."
    yield Finding("TXT004", Span(at, at + 1), message, put(Span(end, end), "»"), term=given.term_at(passage))


RULE = Rule(
    code="TXT004",
    name="lost-bracket",
    summary="Half a pair of brackets or guillemets leaves the reader, and the order of the line, without "
    "the place where the Persian begins or ends.",
    bad=(
        (
            "A letter from Parviz Karimi (پرویز کریمی)⟦)⟧ lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
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
