"""TXT002: Arabic ye or kaf in a Persian word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import START, is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERSIAN = {"ي": "ی", "ك": "ک", "ى": "ی"}
_TABLE = str.maketrans(_PERSIAN)
_FIRST = re.compile(f"{START}[أإٱ]")  # no Persian word begins with a hamza on alef


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each Persian run that is written with letters of the Arabic keyboard."""
    for term in given.terms:
        words = term.persian.of(given.text)
        found = [letter for letter in _PERSIAN if letter in words]
        found += sorted({match[0] for match in _FIRST.finditer(words)})
        if not found or not is_persian(given, term.persian):
            continue
        shown = " and ".join(f"{letter} for {_PERSIAN.get(letter, 'ا')}" for letter in found)
        message = f"Arabic letters in a Persian name: {shown}."
        fixed = put(term.persian, _FIRST.sub("ا", words.translate(_TABLE)))
        yield Finding("TXT002", term.persian, message, fixed, term=term.number)


RULE = Rule(
    code="TXT002",
    name="arabic-letter",
    summary="Persian has its own ye and kaf (U+06CC, U+06A9); the Arabic ones look alike but break "
    "search and sorting.",
    bad=(
        (
            "A letter from Parviz Karimi (⟦پرويز كريمي⟧) lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
    ),
    good=(
        "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        "The Iraqi minister Haidar Karim (حيدر كريم) did not answer.",
    ),
    check=check,
    source="ISIRI 6219: the Persian letters of Unicode.",
)
