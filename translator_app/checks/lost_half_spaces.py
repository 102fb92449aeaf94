"""lost_half_spaces: where a half-space that a word or name needs is missing, or a blank stands for it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, PLAIN, START
from translator_app.checks.word_lists import compounds, half_spaced, is_name, is_persian_word, persian_words
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
_SHORT = 3  # letters; such words and these grow together: شبنامه
_GROWING = frozenset("نامه خانه گاه مند".split())
_ENDINGS = ("", "ی", "ها", "های", "هایی", "ان", "یان", "گان", "یی")
_PARTED = re.compile(
    f"{START}(?P<word>[{LETTER}]{{2,}})[ \u00a0]+(?P<affix>[{LETTER}]{{2,}})(?:{ZWNJ}[{LETTER}]+)?{END}"
    f"(?:[ \u00a0]*(?P<after>[{LETTER}]+|[؟?]))?"
)
_PRONOUNS = frozenset("من تو او وی ما شما آنان ایشان این آن خود".split())


def glued_words(text: str, place: Span) -> Iterator[tuple[Span, str]]:
    """Yield the words of `place` whose half-space is missing, and how they are written."""
    for match in _WHOLE.finditer(text, place.start, place.end):
        word = match["word"].translate(PLAIN)
        fixed = _parted(word)
        if fixed:
            yield Span(*match.span("word")), fixed


def parted_words(text: str, place: Span) -> Iterator[tuple[Span, str]]:
    """Yield the compounds of `place` that have a blank inside, and how they are written."""
    at = place.start
    while match := _PARTED.search(text, at, place.end):
        at = match.start("affix")
        if match["word"] == "بی" and match["after"] in _PRONOUNS:
            continue  # “without your name”, not “nameless”
        if match["affix"].endswith("ی") and match["after"] in ("؟", "?"):
            continue  # کتاب داری؟
        glue = _glue(match["word"].translate(PLAIN), match["affix"].translate(PLAIN))
        if glue is not None:
            yield Span(match.start(), match.end("affix")), f"{match['word']}{glue}{match['affix']}"


def _glue(first: str, second: str) -> str | None:
    """Return what stands between the parts of a compound, None where the two words are none."""
    if first == "نا" and is_persian_word(second):
        return ""  # it never stands alone
    for ending in _ENDINGS:
        if second.endswith(ending):
            word = compounds().get(f"{first} {second[: len(second) - len(ending)]}")
            if word is not None:
                return ZWNJ if ZWNJ in word else ""
    return None


def _parted(word: str) -> str | None:
    """Return `word` with its half-space, None where it needs none or is a word as it stands."""
    fixed = _by_joined().get(word)
    if fixed is None and word.endswith("ی"):
        stem = _by_joined().get(word[:-1])
        fixed = f"{stem}ی" if stem else None
    if fixed is None:
        fixed = _name(word)
    if fixed is None or word in persian_words() or (word.startswith("بی") and is_name(word)):  # بیریا
        return None
    first, second = fixed.split(ZWNJ)
    return None if len(first) <= _SHORT and second in _GROWING else fixed


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
