"""TXT023: letters stored back to front."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import PERSIAN_CODES, language_at
from translator_app.checks.persian_neighbours import has_lent_letter
from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.word_lists import (
    direction,
    folded_words,
    iranian_names,
    is_verb,
    known_forms,
    reversible_words,
)
from translator_app.core.finding import Finding, Severity, put
from translator_app.romanization.comparison import Verdict
from translator_app.text.fold import fold_key
from translator_app.text.reversed_order import order_weight, reversed_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translator_app.core.span import Span

_KNOWN_WORD = 30  # what a known word weighs, in the unit of `order_weight`
_SURE, _SURE_AGAINST = -55, -60
_SURE_OF_ONE = -40  # where one word is known backwards, and none as it stands
_ARTICLE = re.compile("[وبف]?ال...")  # ل takes the alef away: لل
_ARABIC_KEYS = frozenset("يكىةأإ")
_READ_FROM_RIGHT = PERSIAN_CODES | {"ar"}  # of their words the lists know many
_MARK = re.compile("[\u064b-\u0652]")
_FEW, _MANY = 4, 9  # letters
_NEITHER = 20  # letters that look hardly more right forwards
_LEANING_AGAINST = -24  # where every word is known backwards
_SHORTEST_WORD = 3
_NEAR = 80  # characters


def check(given: CheckInput) -> Iterator[Finding]:
    """Report runs whose letters make words only when read from the other end."""
    weights = direction()
    for run in given.prepared.runs:
        words = run.of(given.text)
        weight = order_weight(words, weights)
        if weight > _NEITHER or _is_palindrome(words) or given.prepared.is_chrome(run):
            continue
        if not _is_glossed(given, run) and (_fits(given, run) or not _is_backwards(words, weight)):
            continue
        if language_at(given, run) not in _READ_FROM_RIGHT:
            continue
        message = "The letters stand back to front."
        yield Finding(
            "TXT023", run, message, put(run, reversed_text(words)), Severity.ERROR, given.term_at(run)
        )


def _is_palindrome(words: str) -> bool:
    letters = fold_key(words)
    return letters == letters[::-1]


def _is_backwards(words: str, weight: int) -> bool:
    forwards, strange = _count(words, _is_word)
    short = sum(map(str.isalpha, words)) <= _FEW
    backwards, unknown = _count(reversed_text(words), _is_usual if short else _is_common)
    letters = sum(map(str.isalpha, words))
    if letters < _SHORTEST_WORD:
        return False
    if backwards and not forwards and not unknown:
        if letters > _FEW:
            return " " not in words or weight <= 0
        sure = fold_key(words) not in reversible_words() and _ARABIC_KEYS.isdisjoint(words)
        return sure and not has_lent_letter(words)
    weight -= _KNOWN_WORD * (backwards - forwards)
    if backwards and not forwards and weight <= _SURE_OF_ONE and _MARK.search(words) is None:
        return True
    if forwards:
        sure_weight = _LEANING_AGAINST if strange and not unknown else _SURE_AGAINST
        return backwards > forwards and weight <= sure_weight
    return weight <= _SURE and letters >= _MANY


def _count(text: str, is_known: Callable[[str], bool]) -> tuple[int, int]:
    """Count the known and the unknown words; short ones and those alike from both ends are neither."""
    words = [word for word in text.split() if len(fold_key(word)) >= _SHORTEST_WORD]
    told = [is_known(word) for word in words if not _is_palindrome(word)]
    return sum(told), len(told) - sum(told)


def _is_word(word: str) -> bool:
    """Tell whether `word` is one as it stands, or a form of a verb."""
    return _ARTICLE.match(fold_key(word)) is not None or _is_common(word) or is_verb(word)


def _is_usual(word: str) -> bool:
    return fold_key(word) in folded_words() or fold_key(word) in iranian_names()


def _is_common(word: str) -> bool:
    """Tell whether `word` is a common word or a name, the ی that links it to the next set aside."""
    stems = {fold_key(word), fold_key(word).removesuffix("ی")}
    return not (stems.isdisjoint(known_forms()) and stems.isdisjoint(iranian_names()))


def _fits(given: CheckInput, run: Span) -> bool:
    """Tell whether the English beside it renders the letters as they stand, or a glossary knows them."""
    for term in given.terms:
        if term.persian.overlaps(run):
            agrees = term.comparison is not None and term.comparison.verdict in (Verdict.OK, Verdict.VARIANT)
            return agrees or term.entry is not None
    return False


def _is_glossed(given: CheckInput, run: Span) -> bool:
    """Tell whether a glossary has the run turned round, and no word of it is known as it stands."""
    if given.glossary is None:
        return False
    words = run.of(given.text)
    entries = given.glossary.entries_for(reversed_text(words))
    before = given.text[max(0, run.start - _NEAR) : run.start].casefold()
    if any(entry.english.casefold() in before for entry in entries):
        return True
    strange = fold_key(words) not in reversible_words() and not _count(words, _is_word)[0]
    return bool(entries) and strange and len(words) > _FEW and not given.glossary.entries_for(words)


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
