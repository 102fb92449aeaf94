"""TXT024: a letter of another alphabet that looks like the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.look_alikes import (
    figures_as_letters,
    foreign_in_latin,
    foreign_in_persian,
    latin_in_persian,
    lent_letters,
    others_in_persian,
)
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report words whose letters come from two alphabets, and Persian words with a neighbour's letter."""
    for kind in _KINDS:
        for span, fixed in kind(given):
            message = f"Not every letter of {span.of(given.text)} is of the same alphabet."
            yield Finding("TXT024", span, message, put(span, fixed), term=given.term_at(span))


_KINDS = (
    foreign_in_latin,
    foreign_in_persian,
    figures_as_letters,
    latin_in_persian,
    others_in_persian,
    lent_letters,
)

RULE = Rule(
    code="TXT024",
    name="look-alike",
    summary="A Latin o in a Persian word, a Cyrillic letter in a Latin one, or a letter of Kurdish, "
    "Urdu or Pashto looks right and is another letter to every search.",
    bad=(
        (
            "A letter from Parviz Karimi (پرویز ⟦کریمۍ⟧) lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
        ("The bridge (پل ⟦درo⟧) is old.", "The bridge (پل دره) is old."),
        ("He met Hadi Omidsalar (هادی ⟦lمیدسالار⟧).", "He met Hadi Omidsalar (هادی امیدسالار)."),
        ("Colonel ⟦Kаrimi⟧ spoke.", "Colonel Karimi spoke."),
    ),
    good=(
        "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        "The city of Hewlêr (Sorani: هەولێر) grew.",
        "the Α and the Ω",
    ),
    check=check,
    source="Unicode Technical Standard 39: confusable characters and mixed scripts.",
)
