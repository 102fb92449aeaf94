"""names_in_parts: where a blank stands inside one Iranian name: علی اکبر, حاجی زاده, حبیب الله."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translator_app.checks.affixes import glue
from translator_app.checks.persian import END, PLAIN, START
from translator_app.checks.word_lists import folded_words, iranian_names, iranian_surnames
from translator_app.core.edit import Edit, edited_part
from translator_app.core.span import Span, hull
from translator_app.text.fold import fold_key
from translator_app.text.script import LETTER, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_W = f"[{WORD}]"
_B = "[ \u00a0]+"
_ALI = re.compile(
    f"{START}(?P<word>عل[یي]){_B}(?P<affix>اکبر|اكبر|اصغر|رضا|نق[یي]|قل[یي]|مراد|اشرف|محمد|آقا){END}"
)
_WITH_SURNAME = "محمد"
_DOUBLE = re.compile(
    f"{START}(?P<word>محمد|امیر|امير|غلام){_B}"
    f"(?P<affix>رضا|عل[یي]|حس[یي]ن|حسن|جواد|باقر|مهد[یي]|تق[یي]|صادق|کاظم|كاظم|عباس){END}"
    f"(?P<after>{_B}{_W}{{2,}})?"
)
_GOD = re.compile(
    f"{START}(?P<word>آ[یي]ت|حجت|حب[یي]ب|روح|نعمت|رحمت|عزت|نصرت|قدرت|حشمت|فضل|فتح|عطاء?|اسد|نصر|س[یي]ف|ول[یي]|خل[یي]ل|فرج|"
    f"لطف|ذب[یي]ح|ه[یي]بت|ع[یي]ن|عبد){_B}(?P<affix>الله){END}"
)
_FAITH = re.compile(
    f"{START}(?P<word>زین|نجم|صدر|شمس|بدر|کمال|جمال|جلال|حسام|ضیاء|ظهیر|علاء|فخر|قطب|محی|معین|نظام|نور|بهاء|رکن|سیف|شهاب|"
    f"صلاح|عماد|غیاث|مجد|تاج|سعد){_B}(?P<affix>الد[یي]ن){END}"
)
_HONOUR = re.compile(
    f"{START}(?P<word>[{LETTER}]{{2,}}){_B}(?P<affix>الدوله|السلطنه|الممالک|السادات|الشعرا|الذاکرین|العابد[یي]ن){END}"
)
_SERVANT = re.compile(f"{START}(?P<word>عبد){_B}(?P<affix>ال[{LETTER}]{{3,}}){END}")
_SURNAME = re.compile(
    f"{START}(?P<word>{_W}{{2,}}){_B}(?P<affix>زاده|زادگان|نژاد|پور|ن[یي]ا|فر|منش|تبار|نسب){END}"
)
_TRADE = re.compile(
    f"{START}(?P<word>{_W}{{2,}}){_B}(?P<affix>باف|دوز|فروش|کوب|تراش|چ[یي]|چ[یي]ان|بان|ساز|پناه){END}"
)
_PLACE = re.compile(f"{START}(?P<word>{_W}{{3,}}){_B}(?P<affix>آباد|آبادی){END}(?P<after>{_B}{_W}+)?")
_NAMESAKES = frozenset(  # men that many a village is called after
    "علی حسین حسن محمد احمد کریم رحیم امیر عباس جعفر صادق یوسف ابراهیم قاسم نصرت شمس صالح حاجی سلطان "
    "رحمت همت فتح نعمت نظام کاظم جمال کمال ناصر اکبر شریف".split()
)
_ABROAD = frozenset("جلال فیض اسلام عشق".split())  # cities whose own languages part them
_MADE = frozenset("شد شده شود کرد کرده کند کنند کنیم است بود باد و می‌شود باشد نشد بماند خواهد".split())
_SURNAME_STEMS = frozenset(
    "حاجی ملک امام سید شیخ خان آقا میرزا ملا قاضی کدخدا نایب اشراف شاه کربلایی مشهدی آخوند استاد "
    "درویش صوفی خلیفه بیک حلال نجیب پاک خوش نیک رستم".split()
)
_NO_STEMS = frozenset(
    "او وی من ما تو شما که از به در با را و این آن برتری پاکی هر هم تبعیض شهر دکتر شهید سردار حاج "
    "سید خانم آقای".split()
)
_NO_SURNAMES = frozenset("خان شاه پاشا جناح و را از به در".split())


def names_in_parts(text: str, place: Span) -> Iterator[tuple[Span, str]]:
    """Yield where in `place` a name stands in several words, and how it is written as one."""
    for joins in _groups(sorted(_joins(text, place), key=lambda join: join.whole)):
        span = hull(join.whole for join in joins)
        yield span, edited_part(text, span, (Edit(join.blank, join.glue) for join in joins))


@dataclass(frozen=True, slots=True)
class _Join:
    """Two words that are one: where both stand, the blank between, and what belongs there."""

    whole: Span
    blank: Span
    glue: str


def _groups(joins: list[_Join]) -> Iterator[list[_Join]]:
    """Put joins together that share a word: فتح الله زاده."""
    group: list[_Join] = []
    for join in joins:
        if group and not any(join.whole.overlaps(other.whole) for other in group):
            yield group
            group = []
        if not any(join.blank == other.blank for other in group):
            group.append(join)
    if group:
        yield group


def _joins(text: str, place: Span) -> Iterator[_Join]:
    for match in _ALI.finditer(text, place.start, place.end):
        if match["affix"] != _WITH_SURNAME or re.match(f"{_B}{_W}{{2,}}", text[match.end() :]):
            yield _join(match)
    for match in _DOUBLE.finditer(text, place.start, place.end):
        after = (match["after"] or "").strip()
        surname = after not in _NO_SURNAMES and fold_key(after) in iranian_names()
        if match["word"] == "غلام" or surname:
            yield replace(_join(match), glue="")
    for pattern in (_GOD, _FAITH, _HONOUR, _SERVANT):
        yield from map(_join, pattern.finditer(text, place.start, place.end))
    for match in _SURNAME.finditer(text, place.start, place.end):
        if _is_stem(match["word"].translate(PLAIN), match["affix"].translate(PLAIN)):
            yield _join(match)

    yield from _compounds(text, place)


def _compounds(text: str, place: Span) -> Iterator[_Join]:
    """Yield surnames of a trade and places in آباد that stand in two words."""
    for match in _TRADE.finditer(text, place.start, place.end):
        if fold_key(match["word"] + match["affix"]) in iranian_surnames():
            yield replace(_join(match), glue="")
    for match in _PLACE.finditer(text, place.start, place.end):
        known = fold_key(match["word"] + match["affix"]) in folded_words() or match["word"] in _NAMESAKES
        if known and match["word"] not in _ABROAD and (match["after"] or "").strip() not in _MADE:
            yield _join(match)


def _join(match: re.Match[str]) -> _Join:
    word = match["word"]
    blank = Span(match.start("word") + len(word.rstrip("\u200c")), match.start("affix"))
    return _Join(Span(match.start("word"), match.end("affix")), blank, glue(word))


def _is_stem(word: str, affix: str) -> bool:
    if word in _NO_STEMS:
        return False
    if word in _SURNAME_STEMS and affix in ("زاده", "نژاد", "پور", "منش", "نیا", "فر"):
        return True
    return fold_key(word) in iranian_names() and len(word) > 2  # noqa: PLR2004 - parts such as ان are none
