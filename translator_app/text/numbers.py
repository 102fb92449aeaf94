"""find_numbers: the numbers a text states, in figures or in small number words, with their values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from translator_app.core.span import Span
from translator_app.text.digits import western

_D = "0-9\u0660-\u0669\u06f0-\u06f9"
_FIGURES = re.compile(
    f"(?<![\\w.,٫٬/-])(?:[{_D}]{{1,3}}(?:[,٬،][{_D}]{{3}})+|[{_D}]+)(?:[.٫/](?P<part>[{_D}]+))?(?:st|nd|rd|th|s|م|ام|امین|مین)?(?![\\w/]|[.,٫٬-][{_D}])"
)
_SCALE = re.compile(
    r"[\s\u200c-]{1,2}(?P<scale>hundred|thousand|million|billion|trillion|صد|هزار|میلیون|میلیارد|تریلیون)(?!\w)",
    re.IGNORECASE,
)
_SCALES = {
    "hundred": 100, "صد": 100, "thousand": 1000, "هزار": 1000, "million": 10**6, "میلیون": 10**6,
    "billion": 10**9, "میلیارد": 10**9, "trillion": 10**12, "تریلیون": 10**12,
}  # fmt: skip
_CARDINALS = (
    "two three four five six seven eight nine ten eleven twelve", "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده"  # noqa: E501
)  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    "یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم",
)
_WORDS = {
    **{word: value for line in _CARDINALS for value, word in enumerate(line.split(), 2)},
    **{word: value for line in _ORDINALS for value, word in enumerate(line.split(), 1)},
    "اول": 1,
    "نخست": 1,
}
_ORDINAL_WORDS = frozenset((*" ".join(_ORDINALS).split(), "اول", "نخست"))
_ALPHABETIC = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(
    r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|teen)\b|(?<!\w)(?:بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number, its place and its value; `figures` where it is written in figures."""

    span: Span
    value: float
    figures: bool


def find_numbers(text: str) -> tuple[FoundNumber, ...]:
    """Return the numbers of `text`; words from first and two up to twelfth count."""
    found = []
    for match in _FIGURES.finditer(text):
        value = float(
            re.sub("[,٬،]", "", western(match[0].rstrip("stndrhمای")).replace("٫", ".").replace("/", "."))
        )
        scale = _SCALE.match(text, match.end())
        value *= _SCALES[scale["scale"].lower()] if scale else 1
        found.append(FoundNumber(Span(*match.span()), value, figures=True))
    if _COMPOUND.search(text.lower()) is None:  # “twenty-five” is not read
        for match in _ALPHABETIC.finditer(text):
            value_of_word = _WORDS.get(match[0].lower())
            if value_of_word is not None:
                found.append(FoundNumber(Span(*match.span()), value_of_word, figures=False))
    return tuple(sorted(found, key=lambda each: each.span))


def is_ordinal_word(word: str) -> bool:
    """Tell whether `word` is one of second, third ... in English or Persian."""
    return word.lower() in _ORDINAL_WORDS
