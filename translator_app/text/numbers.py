"""find_numbers: the numbers a text states, in figures or in words, with their values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from translator_app.core.span import Cover, Span
from translator_app.text.digits import western
from translator_app.text.number_words import SCALES, find_number_words

_D = "0-9\u0660-\u0669\u06f0-\u06f9"
_FIGURES = re.compile(
    f"(?<![\\w.,٫٬/-])(?:[{_D}]{{1,3}}(?:[,٬،][{_D}]{{3}})+|[{_D}]+)(?:[.٫/](?P<part>[{_D}]+))?(?:st|nd|rd|th|s|م|ام|امین|مین)?(?![\\w/]|[.,٫٬-][{_D}])"
)
_SCALE = re.compile(
    r"[\s\u200c-]{1,2}(?P<scale>hundred|thousand|million|billion|trillion|صد|هزار|میلیون|میلیارد|تریلیون)(?!\w)",
    re.IGNORECASE,
)
_SCALES = SCALES | {"صد": 100}


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number, its place and its value; `figures` where it is written so, `ordinal` where it is a rank."""

    span: Span
    value: float
    figures: bool
    ordinal: bool = False


def find_numbers(text: str) -> tuple[FoundNumber, ...]:
    """Return the numbers of `text`, in figures and in words; a lone “one” is none."""
    found: list[FoundNumber] = []
    scales: list[Span] = []  # “million” behind figures is no number of its own
    for match in _FIGURES.finditer(text):
        value = float(
            re.sub("[,٬،]", "", western(match[0].rstrip("stndrhمای")).replace("٫", ".").replace("/", "."))
        )
        scale = _SCALE.match(text, match.end())
        if scale:
            value *= _SCALES[scale["scale"].lower()]
            scales.append(Span(*scale.span("scale")))
        found.append(FoundNumber(Span(*match.span()), value, figures=True))
    taken = Cover(scales)
    found += [
        FoundNumber(word.span, word.value, figures=False, ordinal=word.ordinal)
        for word in find_number_words(text)
        if not taken.covers(word.span)
    ]
    return tuple(sorted(found, key=lambda each: each.span))
