"""TXT012: a blank inside one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.names_in_parts import names_in_parts
from translator_app.checks.persian import is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report Persian names of one word that stand as two."""
    for place in given.prepared.script_places:
        for span, fixed in names_in_parts(given.text, place):
            if given.prepared.is_chrome(span) or not is_persian(given, span):
                continue
            message = f"{span.of(given.text)} is one name."
            yield Finding("TXT012", span, message, put(span, fixed), term=given.term_at(span))


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
    source="Academy of Persian Language and Literature, Dastur-e Khatt-e Farsi: compound names are one word.",
)
