"""TXT012: a blank inside one name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.names_in_parts import names_in_parts
from translator_app.checks.persian import is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put

_ALONE = re.compile(r"^\w+ (?:Zadeh|Pour|Poor|Nia|Far|Nejad|Manesh)$")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.core.span import Span


def check(given: CheckInput) -> Iterator[Finding]:
    """Report Persian names of one word that stand as two."""
    for place in given.prepared.script_places:
        for span, fixed in names_in_parts(given.text, place):
            if (
                given.prepared.is_chrome(span)
                or _is_surname_alone(given, span)
                or not is_persian(given, span)
            ):
                continue
            message = f"{span.of(given.text)} is one name."
            yield Finding("TXT012", span, message, put(span, fixed), term=given.term_at(span))


def _is_surname_alone(given: CheckInput, span: Span) -> bool:
    """Tell whether the English shows two names: “Lotfi Zadeh” is Lotfi of the family Zadeh."""
    term = next((term for term in given.terms if term.persian == span), None)
    return (
        term is not None
        and term.english is not None
        and _ALONE.search(term.english.of(given.text)) is not None
    )


RULE = Rule(
    code="TXT012",
    name="half-space-name",
    summary="Double given names and surnames with a second part (زاده, نژاد, پور) are one word; its parts "
    "are joined or stand a half-space (U+200C) apart.",
    bad=(
        (
            "A letter from Ali-Akbar Parvizi (⟦علی اکبر⟧ پرویزی) came.",
            "A letter from Ali-Akbar Parvizi (علی‌اکبر پرویزی) came.",
        ),
        (
            "A letter from Parviz Hajizadeh (پرویز ⟦حاجی زاده⟧) came.",
            "A letter from Parviz Hajizadeh (پرویز حاجی‌زاده) came.",
        ),
    ),
    good=(
        "A letter from Ali Akbari (علی اکبری) came.",
        "The Iraqi minister Abdullah Karim (عبد الله كريم) left.",
        "او زاده تهران بود",
    ),
    check=check,
    source="hazm's dictionary of Persian, which lists such names as one word.",
)
