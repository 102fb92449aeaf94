"""TXT040: the English and the Persian of a pair state different numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Span
from translator_app.text.digits import PERSIAN, WESTERN, in_set, sets_of
from translator_app.text.fold import fold
from translator_app.text.script import DIGITS, LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.text.numbers import FoundNumber

_BRACKET = re.compile(f"\\((?P<inside>[^()\n]*[{LETTERS}{DIGITS}][^()\n]*)\\)")
_COUNTS = re.compile(
    f"[0-9{DIGITS}]|م(?!\\w)|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده"
)  # figures, ordinals, small numbers
_LATIN = re.compile("[A-Za-z]{2}")
_REACH = 60
_WORD_BEFORE = re.compile(r"(?<![\w.,-])[\w.,-]+\s?\Z")
_STOPS = re.compile(r"[.;:!?](?:\s)|[\n(),]\s?(?!\d{3})|\)|[\u0600-\u06ff]")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report brackets that repeat a number of the English before them with another value."""
    for match in given.script_matches(_BRACKET):
        persian = Span(*match.span("inside"))
        if _LATIN.search(match["inside"]) or not _COUNTS.search(match["inside"]):
            continue
        english = _english_before(given, match.start(), persian)
        ours, theirs = _numbers(given.text, persian), _numbers(given.text, english)
        if len(ours) != 1 or len(theirs) != 1 or ours[0].value == theirs[0].value:
            continue
        if not (ours[0].figures or theirs[0].figures or _both_ordinal(given.text, ours[0], theirs[0])):
            continue
        yield _finding(given, ours[0], theirs[0])


def _english_before(given: CheckInput, end: int, persian: Span) -> Span:
    """Return the English the bracket at `end` explains: that of its term, else the words since the last stop."""  # noqa: E501
    for term in given.terms:
        if term.persian.overlaps(persian) and term.english and term.english.end <= end:
            back = _WORD_BEFORE.search(given.text, max(0, term.english.start - 20), term.english.start)
            return Span(back.start() if back else term.english.start, end)
    start = max(0, end - _REACH)
    stops = [match.end() for match in _STOPS.finditer(given.text, start, end)]
    return Span(stops[-1] if stops else start, end)


def _numbers(text: str, span: Span) -> list[FoundNumber]:
    """Return the numbers at `span`, dates left out, at their places in `text`."""
    from translator_app.text.dates import (
        find_dates,
    )  # 10 ms of patterns, for articles with numbers in brackets
    from translator_app.text.numbers import find_numbers

    words = span.of(text)
    if find_dates(fold(words), years=True):
        return []
    return [replace(each, span=each.span.shifted(span.start)) for each in find_numbers(words)]


def _both_ordinal(text: str, one: FoundNumber, other: FoundNumber) -> bool:
    from translator_app.text.numbers import is_ordinal_word

    return is_ordinal_word(one.span.of(text)) and is_ordinal_word(other.span.of(text))


def _finding(given: CheckInput, ours: FoundNumber, theirs: FoundNumber) -> Finding:
    message = f"The English says {theirs.span.of(given.text)}, the Persian {ours.span.of(given.text)}."
    offers = (
        *_offer(given.text, ours.span, theirs.span, PERSIAN),
        *_offer(given.text, theirs.span, ours.span, WESTERN),
    )
    suggestions = tuple(offer for span, fixed in offers for offer in put(span, fixed))
    return Finding("TXT040", ours.span, message, suggestions, term=given.term_at(ours.span))


def _offer(text: str, target: Span, source: Span, figures: str) -> tuple[tuple[Span, str], ...]:
    """Return the figures of `source` for those at `target`; nothing where one of them is in words."""
    old, new = target.of(text), source.of(text)
    pattern = re.compile(f"[0-9{DIGITS}][0-9{DIGITS}.,٫٬]*[0-9{DIGITS}]|[0-9{DIGITS}]")
    there, here = pattern.search(old), pattern.search(new)
    if there is None or here is None:
        return ()
    kept = PERSIAN if PERSIAN in sets_of(old) else figures
    signs = str.maketrans(",.", "٬٫") if kept == PERSIAN else str.maketrans("٬٫", ",.")
    fixed = in_set(here[0], kept).translate(signs)
    if fixed == there[0]:
        return ()  # they differ in thousand and million
    return ((Span(target.start + there.start(), target.start + there.end()), fixed),)


RULE = Rule(
    code="TXT040",
    name="number-disagrees",
    summary="What the English and the Persian beside it count must be the same number, in whichever figures.",
    bad=(
        ("Some 65 divers (⟦۵۶⟧ غواص) came.", "Some 65 divers (۶۵ غواص) came."),
        ("Some 12,500 people (⟦۱۲٬۶۰۰⟧ نفر) came.", "Some 12,500 people (۱۲٬۵۰۰ نفر) came."),
    ),
    good=(
        "Some 65 divers (۶۵ غواص) came.",
        "Some 12,500 people (۱۲٬۵۰۰ نفر) came.",
        "About 1.5 million people (۱٫۵ میلیون نفر) came.",
        "In 2019 the force (نیروی ۲) came.",
        "Third Corps (سپاه سوم) came.",
    ),
    check=check,
    source="Any proofreader's rule: figures are compared one by one.",
)
