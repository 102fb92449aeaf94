"""TRM004: one Persian term is worded in two ways in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.wordings import (
    english_key,
    grouped,
    is_short_for,
    persian_key,
    translated_terms,
)
from translator_app.core.finding import Finding, put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.terms.term import EmbeddedTerm


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each place that words a Persian term otherwise than the wording that is kept."""
    for group in grouped(translated_terms(given), lambda term: persian_key(given, term)):
        kept = _kept(given, group)
        wanted = english_key(given, kept)
        for term in group:
            wording = english_key(given, term)
            if term.english is None or kept.english is None or wording == wanted:
                continue
            if is_short_for(wording, wanted):
                continue
            here, there = term.english.of(given.text), kept.english.of(given.text)
            message = (
                f"{term.persian.of(given.text)} is “{here}” here and “{there}” elsewhere in the article."
            )
            yield Finding("TRM004", term.english, message, put(term.english, there), term=term.number)


def _kept(given: CheckInput, group: Sequence[EmbeddedTerm]) -> EmbeddedTerm:
    """Return the first pair with the wording the glossary prefers, else the first of the article."""
    entries = given.glossary.entries_for(group[0].persian.of(given.text)) if given.glossary else ()
    wanted = {given.preferred(entry).english for entry in entries}
    return next((term for term in group if term.english and term.english.of(given.text) in wanted), group[0])


RULE = Rule(
    code="TRM004",
    name="two-englishes",
    summary="The article renders one Persian term by two English wordings.",
    bad=(
        (
            "The Relief Committee (کمیته یاری) met on Monday. The ⟦Help Board⟧ (کمیته یاری) sent tents.",
            "The Relief Committee (کمیته یاری) met on Monday. The Relief Committee (کمیته یاری) sent tents.",
        ),
    ),
    good=("The Relief Committee (کمیته یاری) met on Monday. The Relief Committee (کمیته یاری) sent tents.",),
    check=check,
    source="The article's own earlier wording, or the entry's source.",
)
