"""lost_half_spaces: where a half-space that a word or name needs is missing, or a blank stands for it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, PLAIN, START
from translator_app.checks.word_lists import (
    half_spaced,
    persian_words,
)
from translator_app.core.span import Span
from translator_app.text.fold import ZWNJ
from translator_app.text.script import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOLE = re.compile(f"{START}(?P<word>[{LETTER}]{{5,}})(?:{ZWNJ}[{LETTER}]+)*{END}")
_BEFORE_GOD = "آیت|حجت|حبیب|روح|نعمت|رحمت|عزت|نصرت|قدرت|حشمت|فتح|خلیل|لطف|ذبیح|هیبت|عین|حزب|بیت|حق"
_BEFORE_FAITH = "زین|نجم|شمس|کمال|جمال|جلال|حسام|محی|معین|نظام|قطب|رکن|سیف|شهاب|صلاح|غیاث|تاج"
_NAME = re.compile(
    f"(?:(?P<god>{_BEFORE_GOD})الله|(?P<faith>{_BEFORE_FAITH})الدین|(?P<ali>علی)(?:اکبر|اصغر|نقی|قلی|مراد|اشرف))"
)
_SECOND_PARTS = (
    "نامه آلات لرزه پرسی سالاری سالار ماهه ساله روزه گونه گانه شنبه قلو مزه نوشته نما نمایی سرا سرایی "
    "پیما پیمایی سوز سوزی شکن شکنی تراش فروش دوز باف نورد نوردی خیز افکن افکنی آسا زا زدا زدایی نواز "
    "فرسا پرور پروری آور آوری پوش پوشی پز پزی کشی ربا ربایی گویی بخشی بندی بازی اندیش اندیشی بنیان "
    "محور محوری پیشه دستی ساز پذیر پذیری بردار برداری خوار خواری خواه خواهی گرد گردی درمانی انداز "
    "اندازی بست افزار سایت مند مندی گاه گاهی دار داری کار کاری گیر گیری گذار گذاری ریز ریزی "
    "رسان رسانی سنج سنجی یاب یابی نشین نشینی جویی خوانی رانی کنی چینی پرداز پردازی شناس شناسی نگار "
    "نگاری نویس نویسی پرست پرستی طلب طلبی ستیز ستیزی گرا گرایی گرایان گری پژوه پژوهی زدگی ماندگی"
)
_FIRST_PARTS = "نیم نیمه خوش هم میان پیش گران تازه تک فرا پسا درون برون زیر بین فوق همه"
_PARTED = re.compile(
    f"{START}(?P<word>[{LETTER}]{{2,}})[ \u00a0]+(?P<affix>[{LETTER}]{{2,}})(?:{ZWNJ}[{LETTER}]+)?{END}"
)


def glued_words(text: str, place: Span) -> Iterator[tuple[Span, str]]:
    """Yield the words of `place` whose half-space is missing, and how they are written."""
    for match in _WHOLE.finditer(text, place.start, place.end):
        word = match["word"].translate(PLAIN)
        fixed = _parted(word)
        if fixed:
            yield Span(*match.span("word")), fixed


def parted_words(text: str, place: Span) -> Iterator[tuple[Span, str]]:
    """Yield the compounds of `place` that have a blank for their half-space, and how they are written."""
    at = place.start
    while match := _PARTED.search(text, at, place.end):
        at = match.start("affix")
        first, second = match["word"].translate(PLAIN), match["affix"].translate(PLAIN)
        known = second in _seconds() or first in _firsts()
        if known and f"{first}{ZWNJ}{second}" in half_spaced():
            yield Span(match.start(), match.end("affix")), f"{match['word']}{ZWNJ}{match['affix']}"


def _parted(word: str) -> str | None:
    """Return `word` with its half-space, None where it needs none or is a word as it stands."""
    fixed = _by_joined().get(word)
    if fixed is None and word.endswith("ی"):
        stem = _by_joined().get(word[:-1])
        fixed = f"{stem}ی" if stem else None
    if fixed is None:
        fixed = _name(word)
    return None if fixed is None or word in persian_words() else fixed


def _name(word: str) -> str | None:
    match = _NAME.fullmatch(word)
    if match is None:
        return None
    first = match["god"] or match["faith"] or match["ali"]
    return f"{first}{ZWNJ}{word[len(first) :]}"


@cache
def _by_joined() -> dict[str, str]:
    """Return the words that need a half-space by what they are without it."""
    return {word.replace(ZWNJ, ""): word for word in half_spaced()}


@cache
def _seconds() -> frozenset[str]:
    return frozenset(_SECOND_PARTS.split())


@cache
def _firsts() -> frozenset[str]:
    return frozenset(_FIRST_PARTS.split())
