"""TXT023: letters stored back to front."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.word_lists import direction, folded_words, iranian_names
from translator_app.core.finding import Finding, Severity, put
from translator_app.romanization.comparison import Verdict
from translator_app.text.fold import fold_key
from translator_app.text.reversed_order import order_weight, reversed_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.core.span import Span

_KNOWN_WORD = 30  # what a known word weighs, in the unit of `order_weight`
_SURE, _SURE_AGAINST = -55, -60
_ARTICLE = re.compile("[وبف]?ال...")  # ل takes the alef away: لل
_ARABIC_KEYS = frozenset("يكىةأإ")
_FEW, _MANY = 4, 9  # letters
_NEITHER = 5  # letters that look no more right forwards
_LEANING, _LEANING_AGAINST = -3, -24  # where every word is known backwards
_SHORTEST_WORD = 3
_NEAR = 80  # characters


def check(given: CheckInput) -> Iterator[Finding]:
    """Report runs whose letters make words only when read from the other end."""
    weights = direction()
    for run in given.prepared.runs:
        words = run.of(given.text)
        weight = order_weight(words, weights)
        if weight > _NEITHER or words == reversed_text(words) or given.prepared.is_chrome(run):
            continue
        if not _is_glossed(given, run) and (_fits(given, run) or not _is_backwards(words, weight)):
            continue
        message = "The letters stand back to front."
        yield Finding(
            "TXT023", run, message, put(run, reversed_text(words)), Severity.ERROR, given.term_at(run)
        )


def _is_backwards(words: str, weight: int) -> bool:
    forwards, strange = _known(words, with_article=True)
    backwards, unknown = _known(reversed_text(words))
    weight -= _KNOWN_WORD * (backwards - forwards)
    letters = sum(map(str.isalpha, words))
    if letters < _FEW:
        return False
    if forwards:
        sure = _LEANING_AGAINST if strange and not unknown else _SURE_AGAINST
        return backwards > forwards and weight <= sure
    if backwards and not unknown and (letters > _FEW or _ARABIC_KEYS.isdisjoint(words)):
        return weight <= _LEANING - _KNOWN_WORD * backwards
    return weight <= _SURE and letters >= _MANY


def _known(text: str, *, with_article: bool = False) -> tuple[int, int]:
    """Count the known and the unknown words; short ones and those alike from both ends are neither."""
    known = unknown = 0
    for word in map(fold_key, text.split()):
        if len(word) < _SHORTEST_WORD or word == word[::-1]:
            continue
        article = with_article and _ARTICLE.match(word) is not None
        stems = {word, word.removesuffix("ی")}  # ی links to the next word
        found = article or not stems.isdisjoint(iranian_names()) or not stems.isdisjoint(folded_words())
        known += found
        unknown += not found
    return known, unknown


def _fits(given: CheckInput, run: Span) -> bool:
    """Tell whether the English beside it renders the letters as they stand, or a glossary knows them."""
    for term in given.terms:
        if term.persian.overlaps(run):
            agrees = term.comparison is not None and term.comparison.verdict in (Verdict.OK, Verdict.VARIANT)
            return agrees or term.entry is not None
    return False


def _is_glossed(given: CheckInput, run: Span) -> bool:
    """Tell whether a glossary has the run turned round, and its English stands before it."""
    if given.glossary is None:
        return False
    before = given.text[max(0, run.start - _NEAR) : run.start].casefold()
    entries = given.glossary.entries_for(reversed_text(run.of(given.text)))
    return any(entry.english.casefold() in before for entry in entries)


RULE = Rule(
    code="TXT023",
    name="reversed-order",
    severity=Severity.ERROR,
    summary="Old programs stored Persian in the order of the screen; read by a machine, and by any "
    "modern program, the words are back to front.",
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
