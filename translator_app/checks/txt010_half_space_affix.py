"""TXT010: a blank where Persian joins an affix with a half-space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.affixes import spaced_affixes
from translator_app.checks.persian import is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report می, ها, تر, ای and their like that a blank parts from their word."""
    for place in given.prepared.script_places:
        for span, fixed in spaced_affixes(given.text, place):
            if given.prepared.is_chrome(span) or not is_persian(given, span):
                continue
            message = f"{span.of(given.text)} is one word."
            yield Finding("TXT010", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT010",
    name="half-space-affix",
    summary="می, ها, تر, ای and other affixes belong to their word; a half-space (U+200C) joins them, a "
    "blank tears the word in two.",
    bad=(
        ("The dam report (سازمان ⟦سد ها⟧) is late.", "The dam report (سازمان سدها) is late."),
        ("He said «باران ⟦می بارد⟧» and left.", "He said «باران می‌بارد» and left."),
        (
            "A letter from Karim Jamalei (کریم ⟦جماله ای⟧) came.",
            "A letter from Karim Jamalei (کریم جماله‌ای) came.",
        ),
    ),
    good=(
        "He said «باران می‌بارد» and left.",
        "در ماه می سال ۱۳۹۸",
        "چشم تر و لب خشک",
        "به نام آن که ای دوست",
    ),
    check=check,
    source="Academy of Persian Language and Literature, Dastur-e Khatt-e Farsi: می and همی, تر and ترین "
    "are written apart from their word, ها apart or joined.",
)
