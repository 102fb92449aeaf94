"""with_figures: the figures beside the English that belong to it because the Persian has them too."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.text.month_names import MONTHS
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from translator_app.terms.found import Found
    from translator_app.terms.pair import Question

_REACH = 80  # code points
_BEFORE = re.compile(r"(?<![\d.,/-])(\d{1,9})(?:st|nd|rd|th)?(?: of)? \Z")
_AFTER = re.compile(r",? (\d{1,9})\b(?![.,/-]\d)")
_SENTENCE_END = re.compile(r"[.!?\n\x00]\s")


def with_figures(question: Question, found: Found) -> Found:
    """Return the pair with the figure of “13 Aban (۱۳ آبان)” in it.

    Where the words before the bracket have none, it is sought further on: “77 people had died (۷۷ نفر)”.
    """
    if not question.meanings.numbers or found.verse:
        return found
    span = _beside(question, found.span)
    if span == found.span and not found.by_letters and not _has_figure(question, span):
        span = _counted(question) or span
    return found if span == found.span else replace(found, span=span)


def _beside(question: Question, span: Span) -> Span:
    """Take in a figure on each side that the Persian has; beside the name of a month any day and year."""
    text = question.evidence.plain
    numbers = question.meanings.numbers
    month = any(word in MONTHS for word in span.of(text).casefold().split())
    before = _BEFORE.search(text, max(0, span.start - _REACH), span.start)
    if before and (before[1] in numbers or (month and len(before[1]) < 3)):  # noqa: PLR2004 - a day
        span = Span(before.start(1), span.end)
    after = _AFTER.match(text, span.end)
    if after and (after[1] in numbers or (month and len(numbers) > 1)):
        span = Span(span.start, after.end(1))
    return span


def _has_figure(question: Question, span: Span) -> bool:
    return any(char.isdigit() for char in span.of(question.evidence.plain))


def _counted(question: Question) -> Span | None:
    """Return the same figure earlier in the sentence, with as many words behind it as the Persian has."""
    text, start = question.evidence.plain, question.run.start
    floor = max(0, start - _REACH)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, floor, start)]
    floor = max(ends, default=floor)
    first = re.compile(rf"(?<![\d.,])0*{question.meanings.numbers[0]}\b(?![.,]\d)")
    places = [match.start() for match in first.finditer(text, floor, start)]
    words = latin_words(text, places[-1], start)[: len(question.meanings.words)] if places else ()
    return Span(places[-1], words[-1].end) if words else None
