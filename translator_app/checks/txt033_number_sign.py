"""TXT033: a Latin percent sign or thousands comma among Persian figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import language_at
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.digits import ARABIC, PERSIAN

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERCENT = re.compile(f"(?<=[{PERSIAN}{ARABIC}])(?P<blank>[ \u00a0]?)%|%(?=[ \u00a0]?[{PERSIAN}{ARABIC}])")
_THOUSANDS = re.compile(f"(?<![{PERSIAN},،.])[{PERSIAN}]{{1,3}}(?:[,،][{PERSIAN}]{{3}})+(?![{PERSIAN}])")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report signs of the other script between Persian figures."""
    for match in given.script_matches(_PERCENT):
        span = Span(match.end() - 1, match.end())
        yield Finding(
            "TXT033",
            span,
            "Beside Persian figures the percent sign is ٪.",
            put(span, "٪"),
            term=given.term_at(span),
        )
    for match in given.script_matches(_THOUSANDS):
        span = Span(*match.span())
        if language_at(given, span) != "ar":
            fixed = re.sub("[,،]", "٬", match[0])
            message = "Thousands are parted by ٬ (U+066C)."
            yield Finding("TXT033", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT033",
    name="number-sign",
    summary="Persian figures have their own percent sign (٪) and thousands separator (٬).",
    bad=(
        ("He said «باران ۵۰⟦%⟧ کمتر شد» and left.", "He said «باران ۵۰٪ کمتر شد» and left."),
        ("He said «⟦۱۲,۵۰۰⟧ نفر آمدند» and left.", "He said «۱۲٬۵۰۰ نفر آمدند» and left."),
    ),
    good=("He said «۱۲٬۵۰۰ نفر، ۵۰٪» and left.", "12,500 people, 50%", "سال‌های ۱۳۹۸، ۱۳۹۹"),
    check=check,
    source="CLDR, locale fa: percent sign and group separator of the numbering system arabext.",
)
