"""TXT026: letters pulled apart with kashida."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.script import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_JOINED = "[\u0620-\u063f\u0641-\u06d3]"
_STRETCHED = re.compile(f"[{WORD}]*{_JOINED}\u0640+{_JOINED}[{WORD}]*")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report words with a tatweel (U+0640) between two letters."""
    for match in given.script_matches(_STRETCHED):
        span, fixed = Span(*match.span()), match[0].replace("\u0640", "")
        message = "The letters are pulled apart with kashida."
        yield Finding("TXT026", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT026",
    name="kashida",
    summary="Kashida stretches a word for looks; in stored text it breaks search, and the page's own "
    "layout can stretch a line.",
    bad=(("The bridge (⟦پــل⟧ دره) is old.", "The bridge (پل دره) is old."),),
    good=("The bridge (پل دره) is old.", "the plural in ـها", "سال ۱۳۰۰ هـ. ش."),
    check=check,
    source="Customary typography: stretching a line belongs to its layout, not to the stored text.",
)
