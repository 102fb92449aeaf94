"""named_before, in_series: the English in “the word for flag: …” and in lists of runs and translations."""

from __future__ import annotations

import re

from translator_app.core.span import Span
from translator_app.terms.weighing import REACH

_WORD_FOR = re.compile(
    r"\b(?:words?|terms?|names?|expressions?|equivalents?) for (?:an? |the )?"
    r"[\"“]?([^,.:;()\n\x00\"”]{2,40}?)[\"”]?(?: is| was)?[:,]?\s*\Z"
    r"|[\"“]([^\"“”\n\x00]{2,40})[\"”]"
    r" (?:is|can be|may be|would be|is called|is said|translates (?:as|to))[:,]?\s*\Z"
)
_AUTONYMS = {
    "العربية": ("Arabic",), "اللغة العربية": ("Arabic",), "عربي": ("Arabic",), "عربی": ("Arabic",),
    "فارسی": ("Persian", "Farsi"), "فارسي": ("Persian", "Farsi"), "زبان فارسی": ("Persian", "Farsi"),
    "دری": ("Dari",), "پښتو": ("Pashto",), "اردو": ("Urdu",), "کوردی": ("Kurdish", "Sorani"),
    "کوردیی ناوەندی": ("Central Kurdish",), "سۆرانی": ("Sorani",), "سنڌي": ("Sindhi",),
    "ئۇيغۇرچە": ("Uyghur", "Uighur"), "پنجابی": ("Punjabi",), "کٲشُر": ("Kashmiri",), "بلوچی": ("Balochi",),
}  # fmt: skip
_NAME_BEFORE = re.compile(r"((?:Central )?[A-Z][a-z]+)\W*\Z")
_NEAR = 30  # code points
_SERIES = re.compile(r" ([^\W\d][^\x00,.;:()\[\]|\n]{0,40}?)(?=,? (?:and|or) \x00|[,;.]|\n|\Z)")
_SERIES_BEFORE = re.compile(r"\x00 [^\x00,.;:()\n]{1,40}(?:[,;]|,? and|,? or) \Z")
_SERIES_AFTER = re.compile(r"[,;]? ?(?:and |or )?\x00+ [^\W\d]")


def language_before(text: str, run: Span) -> Span | None:
    """Return the English name of a language before its own name, as menus have it: “Arabic: العربية”."""
    names = _AUTONYMS.get(" ".join(run.of(text).split()))
    match = _NAME_BEFORE.search(text, max(0, run.start - _NEAR), run.start) if names else None
    return Span(*match.span(1)) if names and match and match[1] in names else None


def named_before(text: str, start: int) -> Span | None:
    """Return the term of which a run is said to be the word: “the word for flag: …”, “"tale" can be …”."""
    match = _WORD_FOR.search(text, max(0, start - REACH), start)
    return Span(*match.span(1 if match[1] is not None else 2)) if match else None


def in_series(text: str, run: Span) -> Span | None:
    """Return the words behind a run in a list of runs and translations: “: وزن metre, قافیه rhyme, …”."""
    before = text[max(0, run.start - REACH) : run.start]
    if not before.rstrip().endswith((":", ",", ";", " and", " or")):
        return None
    item = _SERIES.match(text, run.end)
    if item is None or not (_SERIES_AFTER.match(text, item.end()) or _SERIES_BEFORE.search(before)):
        return None
    return Span(*item.span(1))
