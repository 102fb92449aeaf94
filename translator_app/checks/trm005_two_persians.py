"""TRM005: one English wording stands for two Persian terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.wordings import english_key, grouped, is_one_concept, persian_key, translated_terms
from translator_app.core.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report the later place, once for each further Persian term of a wording."""
    terms = translated_terms(given)
    for group in grouped(terms, lambda term: f"{term.language} {english_key(given, term)}"):
        seen = {persian_key(given, group[0])}
        for term in group[1:]:
            key = persian_key(given, term)
            if key in seen or term.english is None:
                continue
            seen.add(key)
            if is_one_concept(given, (group[0], term)):
                continue
            wording, first = term.english.of(given.text), group[0].persian.of(given.text)
            message = f"“{wording}” stands for {first} earlier and for {term.persian.of(given.text)} here."
            yield Finding("TRM005", term.english, message, term=term.number)


RULE = Rule(
    code="TRM005",
    name="two-persians",
    summary="The article renders two Persian terms by one English wording; only you can say which is meant.",
    bad=(
        (
            "The Relief Committee (کمیته یاری) met. Later the ⟦Relief Committee⟧ (ستاد همیاری) sent tents.",
            "",
        ),
    ),
    good=("The Relief Committee (کمیته یاری) met. Later the Relief Committee (کمیته یاری) sent tents.",),
    check=check,
    source="The article itself.",
)
