"""spaced_affixes: where a blank stands between a Persian word and its affix."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, PLAIN, START
from translator_app.checks.word_lists import (
    imperfect_forms,
    is_persian_word,
    names_as_written,
    persian_words,
)
from translator_app.core.span import Span
from translator_app.text.script import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_W = f"[{WORD}]"
_WORD = f"{START}(?P<word>{_W}{{2,}})"
_B = "(?P<blank>[ \u00a0]+)"
_Y = "[یي]"
_IMPERFECT = re.compile(f"(?P<before>{_W}*[ \u00a0])?{START}(?P<word>ن?م{_Y}){_B}(?P<affix>{_W}+){END}")
_PLURAL = re.compile(f"{_WORD}{_B}(?P<affix>ها(?:{_Y}{{1,2}}|{_Y}?(?:م|ت|ش)(?:ان)?|ست)?(?:\u200c{_Y})?){END}")
_DEGREE = re.compile(
    f"{_WORD}{_B}(?P<affix>تر(?:{_Y}|{_Y}ن|{_Y}ن\u200c?ها|ها)?){END}(?P<after>[ \u00a0]+{_W}+)?"
)
_AFTER_HE = re.compile(
    f"{_WORD}(?<=ه){_B}(?P<affix>(?:ا(?:{_Y}|م|ت|ش|{_Y}م|{_Y}د|ند)|(?:م|ت|ش)ان)){END}(?P<after>[ \u00a0]+{_W}+)?"  # noqa: E501
)
_AFTER_LOST_HE = re.compile(f"{START}(?P<word>{_W}{{2,}})ه(?:{_B}|\u200c)(?P<affix>گان{_Y}?|گ{_Y}){END}")
_GLUED_PLURAL = re.compile(f"{START}(?P<word>{_W}+ه)(?P<affix>ها(?:{_Y}{{1,2}}|{_Y}?(?:م|ت|ش)(?:ان)?)?){END}")
_GLUED_ENDING = re.compile(f"{START}(?P<word>{_W}+ه)(?P<affix>ا(?:{_Y}|م|{_Y}م|{_Y}د|ند)){END}")
_GLUED_DEGREE = re.compile(f"{START}(?P<word>{_W}{{2,}})(?P<affix>تر(?:{_Y}|{_Y}ن|{_Y}ن\u200c?ها)?){END}")
_BEFORE_EY = frozenset("هسته منطقه رسانه ریشه جاده قاره سکه لایه".split())
_GROWN_TOGETHER = frozenset("کلان به مه که بیش کم بد بر".split())  # بهتر, بیشتر, کمتر are one word by now
NOT_JOINING = frozenset("اآدذرزژوؤأإ")
_FUNCTION_WORDS = frozenset(
    "از به با بر در تا را که و یا هم نیز این آن چه هر بی نه چون اگر پس ولی اما یک دو سه چند ای".split()
)
_NO_SILENT_HE = frozenset(
    "که به نه چه سه ده همه بله آه راه ماه شاه چاه کوه گروه انبوه نگاه گاه دانشگاه پادشاه فقیه شبیه "
    "تنبیه الله وجه توجه سپاه آگاه پناه گناه کلاه سیاه تباه کوتاه ستوه باشگاه فرودگاه".split()
)
_BOUND = (
    "دهندگان کنندگان دهنده کننده دیدگان داران نگاران شناسان گذاران گزاران نویسان گرایی گرایان گرایانه ستیزی "
    "زدایی زدگی نگاری پذیری پذیر ناپذیر سنجی شناسی پژوهی هراسی گری"  # they never stand alone
)
_BOUND_PART = re.compile(f"{_WORD}{_B}(?P<affix>{'|'.join(_BOUND.split())}){END}")
_MOTHERS = re.compile("[ \u00a0]+(?:ال|کلثوم|سلمه|حبیبه|ایمن|فروه|هانی)")
_DEGREE_WORDS = frozenset(
    "بزرگ کوچک بلند کوتاه سریع آهسته مهم زیبا زشت قوی ضعیف جدید قدیمی پیر جوان گرم سرد داغ خنک سخت "
    "آسان ساده دشوار سنگین سبک روشن تاریک تیره پایین بالا نزدیک دور عمیق کم بیش پر خالی ارزان گران "
    "خوب بد تند کند دقیق درست غلط پاک کثیف شیرین تلخ شور ترش تازه کهنه نو غنی فقیر ثروتمند شجاع "
    "ترسو باهوش نادان دانا عاقل مهربان خشن نرم سفت محکم سست پهن باریک ضخیم نازک گسترده وسیع محدود "
    "کامل ناقص جدی شاد غمگین خوشحال ناراحت آرام عصبی فعال معروف مشهور محبوب خطرناک امن مناسب لازم "
    "ضروری قدیم نوین مدرن پیشرفته پیچیده واضح مبهم عالی پست چاق لاغر زیاد فراوان اندک کلان خرد ریز "
    "درشت دراز صاف کج مرتب شلوغ خلوت سالم بیمار قشنگ خوشگل عجیب جالب مفید مضر موثر مؤثر موفق "
    "کارآمد قانونی رسمی عمومی خصوصی صمیمی دوستانه منطقی واقعی طبیعی انسانی علمی فنی تخصصی حرفه‌ای "
    "جذاب سودمند ثابت متنوع متفاوت شدید ملایم حساس ظریف لطیف خوش ناخوش پایدار ناپایدار شفاف آزاد "
    "آشنا برجسته درخشان قدرتمند معتبر عزیز راحت زبر چرب گنده مسن مرگبار نحیف "
    "مستقل سیاه سفید سرخ سبز بیشینه کهن دیر زود عقب جلو پیش فرا مدرن گویا رایج متداول شایع صریح"
    .split()
)  # fmt: skip
_WET = frozenset("و شد شده شدن کرد کن کنید نمود".split())
_ADJECTIVE_ENDINGS = ("مند", "ناک", "پذیر", "آمیز", "انه", "گین", "\u200cدار")


def spaced_affixes(text: str, place: Span) -> Iterator[tuple[Span, str]]:
    """Yield where in `place` a word and its affix stand apart, and how they are joined."""
    for match in _AFTER_LOST_HE.finditer(text, place.start, place.end):
        yield Span(*match.span()), match["word"] + match["affix"]  # خسته + گی is خستگی
    for pattern, holds in _KINDS:
        for match in pattern.finditer(text, place.start, place.end):
            if holds(match):
                span = Span(match.start("word"), match.end("affix"))
                yield span, joined(match["word"], match["affix"])


def joined(word: str, affix: str) -> str:
    """Join with a half-space, or directly behind a letter that joins nothing anyway."""
    return word.rstrip("\u200c") + glue(word) + affix


def glue(word: str) -> str:
    """Return what stands between `word` and its affix."""
    return "" if word.rstrip("\u200c")[-1:] in NOT_JOINING or word == "به" else "\u200c"


def _imperfect(match: re.Match[str]) -> bool:
    month = (match["before"] or "").strip() in ("ماه", "اول", "نخست")
    verb = match["affix"].split("\u200c")[0].translate(PLAIN)
    return verb in imperfect_forms() and not month


def _plural(match: re.Match[str]) -> bool:
    return match["word"] not in _FUNCTION_WORDS - {"این", "آن"} and match["word"] not in ("ها", "های")


def _degree(match: re.Match[str]) -> bool:
    word, after = match["word"], (match["after"] or "").strip()
    if word in _FUNCTION_WORDS:
        return word == "به" and len(match["affix"]) > 3  # noqa: PLR2004 - بهترین, not “to more”
    if match["affix"] != "تر":
        return len(match["affix"]) > 3 or _is_adjective(word)  # noqa: PLR2004 - تری also is wetness
    return after == "از" or (after not in _WET and (_is_adjective(word) or is_persian_word(f"{word}تر")))


def _is_adjective(word: str) -> bool:
    word = word.translate(PLAIN)
    long = len(word) > 4 and word.endswith("ی") and is_persian_word(word)  # noqa: PLR2004 - طولانی, not ماهی
    return long or word in _DEGREE_WORDS or word.endswith(_ADJECTIVE_ENDINGS)


def _after_he(match: re.Match[str]) -> bool:
    word, affix, after = match["word"], match["affix"], match["after"] or ""
    if word in _NO_SILENT_HE or word.endswith(("اه", "وه")) or affix == "است":
        return False
    return not (affix == "ام" and _MOTHERS.match(after))


def _is_bound(match: re.Match[str]) -> bool:
    """Tell whether a part that never stands alone follows a word that can stand before it."""
    word = match["word"].translate(PLAIN)
    return word not in _FUNCTION_WORDS and (
        is_persian_word(word) or is_persian_word(word.replace("ا", "أ", 1))
    )


def _glued_plural(match: re.Match[str]) -> bool:
    """Tell whether ها is glued to a silent ه; behind one that is spoken (راهها) both ways are right."""
    word = match["word"]
    return len(word) > 2 and word not in _NO_SILENT_HE and not word.endswith(("اه", "وه"))  # noqa: PLR2004


def _after_vowel(match: re.Match[str]) -> bool:
    """Tell whether an ending is glued to a silent ه: رفتهاند, خامنهای; but نامهای may be نام + های."""
    word, affix = match["word"].translate(PLAIN), match["affix"].translate(PLAIN)
    whole = f"{word}\u200c{affix}"
    if word in _NO_SILENT_HE or word + affix in persian_words():
        return False
    if affix == "ای":
        return (
            word in _BEFORE_EY
            or whole in names_as_written()
            or (whole in persian_words() and (word[:-1] == "هست" or word[:-1] not in persian_words()))
        )
    return word in imperfect_forms() or whole in persian_words()


def _joined_degree(match: re.Match[str]) -> bool:
    word = match["word"].translate(PLAIN)
    return word[-1] not in NOT_JOINING and word in _DEGREE_WORDS - _GROWN_TOGETHER


_KINDS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
    (_IMPERFECT, _imperfect),
    (_PLURAL, _plural),
    (_DEGREE, _degree),
    (_AFTER_HE, _after_he),
    (_GLUED_PLURAL, _glued_plural),
    (_GLUED_ENDING, _after_vowel),
    (_GLUED_DEGREE, _joined_degree),
    (_BOUND_PART, _is_bound),
)
