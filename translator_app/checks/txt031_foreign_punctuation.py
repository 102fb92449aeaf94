"""TXT031: a Latin comma, semicolon or question mark in Persian, or a Persian one in English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian_chains import is_persian_mark
from translator_app.checks.persian_units import is_persian_unit
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import CONTROLS, DIGITS, LETTER, SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = f"{SIGN}{CONTROLS}»\\)"
_LATIN = re.compile(
    f"(?<=[{_SIGN}])[ \u00a0]?(?P<mark>[,;])(?![{DIGITS}0-9])(?=[ \u00a0{CONTROLS}]*[«(]?[{LETTER}])"
    f"|(?<=[{_SIGN}])[ \u00a0]?(?P<asked>\\?)(?![A-Za-z0-9/=])"
)
_PERSIAN = re.compile('(?<=[A-Za-z\u00c0-\u024f])(?P<mark>[،؛؟])(?=[ \u00a0]+[A-Za-z\u00c0-\u024f"“]|$|\n)')
_OTHER = {",": "،", ";": "؛", "?": "؟", "،": ",", "؛": ";", "؟": "?"}


def check(given: CheckInput) -> Iterator[Finding]:
    """Report the marks of the other script, where the sentence, or the list in it, is wholly of one."""
    for match in given.script_matches(_LATIN):
        group = "mark" if match["mark"] else "asked"
        span = Span(*match.span(group))
        if is_persian_unit(given.text, span.start) or is_persian_mark(given.text, span.start):
            yield _finding(given, span, "In Persian this mark is")
    for match in given.script_matches(_PERSIAN):
        span = Span(*match.span("mark"))
        if not is_persian_unit(given.text, span.start):
            yield _finding(given, span, "In English this mark is")


def _finding(given: CheckInput, span: Span, said: str) -> Finding:
    fixed = _OTHER[span.of(given.text)]
    return Finding("TXT031", span, f"{said} {fixed}.", put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT031",
    name="foreign-punctuation",
    summary="Persian has its own comma, semicolon and question mark (، ؛ ؟); English has , ; ?.",
    bad=(
        ("He said «باران⟦,⟧ برف و باد» and left.", "He said «باران، برف و باد» and left."),
        ("He asked «کجا می‌روی⟦?⟧» and left.", "He asked «کجا می‌روی؟» and left."),
        ("She wrote باران⟦,⟧ برف و باد on the wall.", "She wrote باران، برف و باد on the wall."),
        ("In Birjand⟦،⟧ the bridge is old.", "In Birjand, the bridge is old."),
    ),
    good=(
        "He said «باران، برف و باد» and left.",
        "He has باران, برف and باد in one line.",
        "Did he say باران?",
    ),
    check=check,
    source="CLDR, locale fa: its punctuation is ، ؛ ؟. The Academy's orthography leaves punctuation out.",
)
