"""TXT035: two blanks, or a hard one, between two Persian words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import passage_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.lines import line_at
from translator_app.text.script import SIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGN = f"{SIGN}"
_WIDE = re.compile(f"(?<=[{_SIGN}،؛؟.»])[ \u00a0\u202f\u2009]{{2,}}(?=[{_SIGN}«])")
_VERSE = 3  # so many blanks part the halves of a line of verse
_HALF = 2  # words on each side of them


def check(given: CheckInput) -> Iterator[Finding]:
    """Report wide gaps, unless they part the two halves of a verse."""
    for match in given.script_matches(_WIDE):
        span = Span(*match.span())
        if not _parts_a_verse(given.text, span):
            message = "More than one blank stands here."
            yield Finding("TXT035", span, message, put(span, " "), term=given.term_at(span))


def _parts_a_verse(text: str, span: Span) -> bool:
    line = line_at(text, span)
    if re.search("[A-Za-z]", line.of(text)):
        line = passage_at(text, span)
    halves = re.split("[ \u00a0]{2,}", line.of(text).strip())
    if len(halves) != 2 or len(span) < _VERSE:  # noqa: PLR2004 - a verse has two halves
        return False
    return all(len(half.split()) > _HALF for half in halves)


RULE = Rule(
    code="TXT035",
    name="doubled-blank",
    summary="Two blanks between words stretch the line and part a name that is searched for.",
    bad=(("The force (نیروی⟦  ⟧زمینی ارتش) is here.", "The force (نیروی زمینی ارتش) is here."),),
    good=("The force (نیروی زمینی ارتش) is here.", "بنی‌آدم اعضای یک پیکرند     که در آفرینش ز یک گوهرند"),
    check=check,
    source="Customary Persian typography, as the text editor Virastar applies it: one blank parts two words.",
)
