"""TXT012: a blank inside one name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.affixes import glue
from translator_app.checks.names_in_parts import names_in_parts
from translator_app.checks.persian import is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.romanization.comparison import Verdict
from translator_app.text.script import LETTER, WORD

_TWO_PARTS = re.compile(
    f"(?<![{WORD}])(?P<word>[{LETTER}]{{2,}})[ \u00a0]"
    "(?P<affix>اللهی|آبادی|آباد|زاده|نژاد|پور|نیا|وند|دوست|پرست|خواه)$"
)
_ALONE = re.compile(r"^\w+ (?:Zadeh|Pour|Poor|Nia|Far|Nejad|Manesh)$")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.term import EmbeddedTerm


def check(given: CheckInput) -> Iterator[Finding]:
    """Report Persian names of one word that stand as two."""
    reported: list[Span] = []
    for place in given.prepared.script_places:
        for span, fixed in names_in_parts(given.text, place):
            if (
                given.prepared.is_chrome(span)
                or _is_surname_alone(given, span)
                or not is_persian(given, span)
            ):
                continue
            reported.append(span)
            yield _finding(given, span, fixed)
    for term in given.terms:
        found = _parted_surname(given, term)
        if found and not any(found[0].overlaps(span) for span in reported):
            yield _finding(given, *found)


def _finding(given: CheckInput, span: Span, fixed: str) -> Finding:
    message = f"{span.of(given.text)} is one name."
    return Finding("TXT012", span, message, put(span, fixed), term=given.term_at(span))


def _parted_surname(given: CheckInput, term: EmbeddedTerm) -> tuple[Span, str] | None:
    """Return a surname in two words whose English is one: “Maryam Rahmatollahi (مریم رحمت اللهی)”."""
    persian = term.persian.of(given.text)
    match = _TWO_PARTS.search(persian)
    if term.kind is not Kind.PERSON or term.language != "fa" or term.english is None or match is None:
        return None
    words = term.english.of(given.text).split()
    compared = term.comparison
    agree = compared is not None and compared.verdict in (Verdict.OK, Verdict.VARIANT)
    if not agree or "-" in words[-1] or len(words) != len(persian.split()) - 1:
        return None
    span = Span(*match.span()).shifted(term.persian.start)
    return span, match["word"] + glue(match["word"]) + match["affix"]


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
