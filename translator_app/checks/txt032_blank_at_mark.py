"""TXT032: a blank before a Persian mark, or none behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian_units import is_persian_unit
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import LETTER, SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = f"{SIGN}"
_BEFORE = re.compile(f"(?<=[{_SIGN}»)])[ \u00a0]+(?=[،؛؟])(?P<stuck>[،؛؟](?=[{LETTER}]))?")
_BEFORE_COMMON = re.compile(f"(?<=[{LETTER}])[ \u00a0]+(?=[.:!](?![.:!/0-9]))(?P<stuck>[.:!](?=[{LETTER}]))?")
_BEFORE_LATIN = re.compile(f'(?<=[{_SIGN}][)\\]])[ \u00a0]+(?P<stuck>)(?=[,.;:!?](?:[\\s"”’]|$))')
_BEHIND = re.compile(f"(?<=[{LETTER}»)])[،؛؟](?=[{LETTER}«(])")
_BEHIND_COMMON = re.compile(
    f"(?<=[{LETTER}]{{3}})[.:!](?=[{LETTER}]{{3}})|(?<=[{LETTER}]{{3}}):(?=[ء-غف-یپچژکگی]{{2}})"
)
_IN_GUILLEMETS = re.compile(f"(?<=«)[ \u00a0]+(?=[{_SIGN}])|(?<=[{_SIGN}.،؛؟!])[ \u00a0]+(?=»)")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report blanks before marks and inside guillemets, and marks that stick to the next word."""
    for pattern in (_BEFORE, _BEFORE_LATIN, _BEFORE_COMMON):
        for match in given.script_matches(pattern):
            if pattern is not _BEFORE_COMMON or is_persian_unit(given.text, match.start()):
                fixed = f"{match['stuck']} " if match["stuck"] else ""
                yield _finding(given, match, fixed, "A blank stands before the mark.")
    for match in given.script_matches(_IN_GUILLEMETS):
        yield _finding(given, match, "", "A blank stands inside the guillemets.")
    for pattern in (_BEHIND, _BEHIND_COMMON):
        for match in given.script_matches(pattern):
            if pattern is _BEHIND or is_persian_unit(given.text, match.start()):
                yield _finding(given, match, f"{match[0]} ", "No blank stands behind the mark.")


def _finding(given: CheckInput, match: re.Match[str], fixed: str, message: str) -> Finding:
    span = Span(*match.span())
    return Finding("TXT032", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT032",
    name="blank-at-mark",
    summary="A mark stands close to the word before it and a blank away from the next; guillemets stand "
    "close to what they quote.",
    bad=(
        ("He said «باران⟦ ⟧، برف و باد» and left.", "He said «باران، برف و باد» and left."),
        ("He said «باران⟦،⟧برف و باد» and left.", "He said «باران، برف و باد» and left."),
        ("He said «⟦ ⟧باران و باد» and left.", "He said «باران و باد» and left."),
    ),
    good=("He said «باران، برف و باد» and left.", "ساعت ۱۲:۳۰ و ۳،۵"),
    check=check,
    source="Customary Persian typography, as the text editor Virastar applies it: no blank before a "
    "mark, one behind it.",
)
