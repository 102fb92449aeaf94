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
_LATIN = re.compile("[A-Za-z]{2}")
_REACH = 60
_BEFORE = 10
_DIGITS = re.compile(f"[0-9{DIGITS}][0-9{DIGITS}.,٫٬]*[0-9{DIGITS}]|[0-9{DIGITS}]")
_MONTH_BEHIND = re.compile(
    r"[\dم] (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|ابان|اذر|دی|بهمن|اسفند"
    r"|محرم|صفر|ربیع|رجب|شعبان|رمضان|شوال)(?!\w)"
)
_DECADE = re.compile("دهه(?:\u200cی|ٔ)?[ \u200c]\\Z")
_OF = re.compile(r" (?:of|or|to|and)\b")  # “two of them”, “two or three”
_VOLUME = re.compile(
    r"\b(?:[Vv]olume|[Bb]ook|[Pp]art|[Cc]hapter|[Aa]ct|[Pp]hase|[Ss]eason|[Cc]lass|[Gg]rade) \Z"
)
_WORD_BEFORE = re.compile(r"(?<![\w.,-])[\w.,-]+\s?\Z")
_STOPS = re.compile(r"[.;:!?](?:\s)|[\n(),]\s?(?!\d{3})|\)|[\u0600-\u06ff]")


def check(given: CheckInput) -> Iterator[Finding]:
    """Report brackets that repeat a number of the English before them with another value."""
    for match in given.script_matches(_BRACKET):
        persian = Span(*match.span("inside"))
        if _LATIN.search(match["inside"]):
            continue
        ours = _numbers(given.text, persian)
        if not ours:
            continue
        theirs = _numbers(given.text, _english_before(given, match.start(), persian))
        if len(theirs) == len(ours):
            yield from _disagreeing(given, list(zip(ours, theirs, strict=True)))


def _disagreeing(given: CheckInput, pairs: list[tuple[FoundNumber, FoundNumber]]) -> Iterator[Finding]:
    """Report the one pair of numbers that differ; of several pairs, all in figures, the others agree."""
    differing = [pair for pair in pairs if pair[0].value != pair[1].value]
    if len(differing) != 1 or (len(pairs) > 1 and not all(a.figures and b.figures for a, b in pairs)):
        return
    ours, theirs = differing[0]
    if _are_one(given.text, ours, theirs) and not _is_decade(given.text, ours, theirs):
        yield _finding(given, ours, theirs)


def _is_decade(text: str, ours: FoundNumber, theirs: FoundNumber) -> bool:
    """Tell whether the Persian leaves out the century: the 1360s, دهه شصت."""
    return theirs.value % 100 == ours.value and _DECADE.search(text, 0, ours.span.start) is not None


def _english_before(given: CheckInput, end: int, persian: Span) -> Span:
    """Return the English the bracket at `end` explains: that of its term, else the words since the last stop."""  # noqa: E501
    for term in given.terms:
        if term.persian.overlaps(persian) and term.english and term.english.end <= end:
            return Span(_start_of_number(given.text, term.english.start, end), end)
    start = max(0, end - _REACH)
    stops = [match.end() for match in _STOPS.finditer(given.text, start, end)]
    return Span(stops[-1] if stops else start, end)


def _start_of_number(text: str, start: int, end: int) -> int:
    """Return where the phrase from `start` begins with the number or word before it: “A hundred and ten”."""
    from translator_app.text.numbers import find_numbers

    first = max(0, start - _REACH)
    for each in find_numbers(text[first:end]):
        if first + each.span.start < start <= first + each.span.end + 1:
            return first + each.span.start
    back = _WORD_BEFORE.search(text, max(0, start - 20), start)
    return back.start() if back else start


def _numbers(text: str, span: Span) -> list[FoundNumber]:
    """Return the numbers at `span`, dates left out, at their places in `text`."""
    from translator_app.text.dates import (
        find_dates,
    )  # 10 ms of patterns, for articles with numbers in brackets
    from translator_app.text.numbers import find_numbers

    words = span.of(text)
    if find_dates(fold(words), years=True):
        return []
    if _MONTH_BEHIND.search(fold(words).text):
        return []  # “first of May” and یازدهم اردیبهشت are dates of two calendars
    start = max(0, span.start - _BEFORE)  # “half a” before “million” makes it another number
    found = (replace(each, span=each.span.shifted(start)) for each in find_numbers(text[start : span.end]))
    return [each for each in found if each.span.start >= span.start]


def _are_one(text: str, ours: FoundNumber, theirs: FoundNumber) -> bool:
    """Tell whether two numbers count the same: one is in figures, both are ranks, or both head a phrase."""
    if ours.figures or theirs.figures or (ours.ordinal and theirs.ordinal):
        return True
    heads = text[ours.span.start - 1 : ours.span.start] == "(" and not _OF.match(text, theirs.span.end)
    return (heads and not ours.ordinal and not theirs.ordinal) or (
        ours.ordinal and _VOLUME.search(text[: theirs.span.start]) is not None
    )


def _finding(given: CheckInput, ours: FoundNumber, theirs: FoundNumber) -> Finding:
    message = f"The English says {theirs.span.of(given.text)}, the Persian {ours.span.of(given.text)}."
    offers = (
        *_offer(given.text, ours, theirs, PERSIAN),
        *_offer(given.text, theirs, ours, WESTERN),
    )
    suggestions = tuple(offer for span, fixed in offers for offer in put(span, fixed))
    return Finding("TXT040", ours.span, message, suggestions, term=given.term_at(ours.span))


def _offer(text: str, target: FoundNumber, source: FoundNumber, figures: str) -> tuple[tuple[Span, str], ...]:
    """Return how `target` is written with the value of `source`; nothing where that is unclear."""
    if not target.figures:
        return _in_words(text, target, source.value, persian=figures == PERSIAN)
    old, new = target.span.of(text), source.span.of(text)
    there, here = _DIGITS.search(old), _DIGITS.search(new)
    if there is None:
        return ()
    kept = PERSIAN if PERSIAN in sets_of(old) else figures
    signs = str.maketrans(",.", "٬٫") if kept == PERSIAN else str.maketrans("٬٫", ",.")
    fixed = in_set(here[0] if here else f"{source.value:.0f}", kept).translate(signs)
    if fixed == there[0]:
        return ()  # they differ in thousand and million
    start = target.span.start
    return ((Span(start + there.start(), start + there.end()), fixed),)


def _in_words(text: str, target: FoundNumber, value: float, *, persian: bool) -> tuple[tuple[Span, str], ...]:
    from translator_app.text.number_words import in_words

    fixed = in_words(value, persian=persian, ordinal=target.ordinal)
    old = target.span.of(text)
    return ((target.span, fixed.capitalize() if old[0].isupper() else fixed),) if fixed else ()


RULE = Rule(
    code="TXT040",
    name="number-disagrees",
    summary="What the English and the Persian beside it count must be the same number, in whichever figures.",
    bad=(
        ("Some 65 divers (⟦۵۶⟧ غواص) came.", "Some 65 divers (۶۵ غواص) came."),
        ("Thirty-one villages (⟦۳۲⟧ روستا) came.", "Thirty-one villages (۳۱ روستا) came."),
        ("Four brothers (⟦سه⟧ برادر) came.", "Four brothers (چهار برادر) came."),
        ("The vote was 152 to 34 (۱۵۲ رأی در برابر ⟦۴۳⟧).", "The vote was 152 to 34 (۱۵۲ رأی در برابر ۳۴)."),
        ("Some 12,500 people (⟦۱۲٬۶۰۰⟧ نفر) came.", "Some 12,500 people (۱۲٬۵۰۰ نفر) came."),
    ),
    good=(
        "Some 65 divers (۶۵ غواص) came.",
        "Some 12,500 people (۱۲٬۵۰۰ نفر) came.",
        "About 1.5 million people (۱٫۵ میلیون نفر) came.",
        "It began in the 1360s (دهه شصت) there.",
        "In 2019 the force (نیروی ۲) came.",
        "Third Corps (سپاه سوم) came.",
        "A hundred and ten families (۱۱۰ خانوار) came.",
        "Two of them (سه نفر) came.",
    ),
    check=check,
    source="Any proofreader's rule: figures are compared one by one.",
)
