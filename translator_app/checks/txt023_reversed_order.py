"""TXT023: letters stored back to front."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.word_lists import direction, iranian_names, persian_words
from translator_app.core.finding import Finding, Severity, put
from translator_app.romanization.comparison import Verdict
from translator_app.text.fold import fold_key
from translator_app.text.reversed_order import order_weight, reversed_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.core.span import Span

_KNOWN_WORD = 30  # what a known word weighs, in the unit of `order_weight`
_SURE, _SURE_OF_MANY, _SURE_AGAINST = -35, -30, -60
_ARTICLE = re.compile("[وبفل]?ال...")
_FEW, _MANY = 4, 8  # letters
_SHORTEST_WORD = 3


def check(given: CheckInput) -> Iterator[Finding]:
    """Report runs whose letters make words only when read from the other end."""
    weights = direction()
    for run in given.prepared.runs:
        words = run.of(given.text)
        weight = order_weight(words, weights)
        if (
            weight >= 0
            or given.prepared.is_chrome(run)
            or not _is_backwards(words, weight)
            or _fits(given, run)
        ):
            continue
        message = "The letters stand back to front."
        yield Finding(
            "TXT023", run, message, put(run, reversed_text(words)), Severity.ERROR, given.term_at(run)
        )


def _is_backwards(words: str, weight: int) -> bool:
    forwards = _known(words)
    backwards = _known(reversed_text(words))
    weight -= _KNOWN_WORD * (backwards - forwards)
    letters = sum(map(str.isalpha, words))
    if forwards:
        return backwards > forwards and weight <= _SURE_AGAINST
    return (backwards > 0 and weight <= _SURE and letters >= _FEW) or (
        weight <= _SURE_OF_MANY and letters >= _MANY
    )


def _known(text: str) -> int:
    """Count the known words that are not the same from both ends."""
    words = (fold_key(word) for word in text.split())
    return sum(
        len(word) >= _SHORTEST_WORD
        and word != word[::-1]
        and (word in iranian_names() or word in persian_words() or _ARTICLE.match(word) is not None)
        for word in words
    )  # fmt: skip


def _fits(given: CheckInput, run: Span) -> bool:
    """Tell whether the English beside it renders the letters as they stand, or a glossary knows them."""
    for term in given.terms:
        if term.persian.overlaps(run):
            agrees = term.comparison is not None and term.comparison.verdict in (Verdict.OK, Verdict.VARIANT)
            return agrees or term.entry is not None
    return False


RULE = Rule(
    code="TXT023",
    name="reversed-order",
    severity=Severity.ERROR,
    summary="Old programs stored Persian in the order of the screen; read by a machine, and by any modern program, "
    "the words are back to front.",
    bad=(
        (
            "A letter from Parviz Karimi (⟦یمیرک زیورپ⟧) lay on the table.",
            "A letter from Parviz Karimi (پرویز کریمی) lay on the table.",
        ),
    ),
    good=("A letter from Parviz Karimi (پرویز کریمی) lay on the table.", "نان و درد و توت"),
    check=check,
    source="Unicode Standard Annex 9: text is stored in the order it is read in.",
)
