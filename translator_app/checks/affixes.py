"""spaced_affixes: where a blank stands between a Persian word and its affix."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from translator_app.checks.persian import END, START
from translator_app.checks.word_lists import imperfect_forms, persian_words
from translator_app.text.script import LETTERS, MARKS

_W = f"[{LETTERS}{MARKS}\u200c]"
_WORD = f"{START}(?P<word>{_W}{{2,}})"
_B = "(?P<blank>[ \u00a0]+)"
_IMPERFECT = re.compile(f"(?P<before>{_W}*[ \u00a0])?{START}(?P<word>ن?می){_B}(?P<affix>{_W}+){END}")
_PLURAL = re.compile(f"{_WORD}{_B}(?P<affix>ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?(?:‌ی)?){END}")
_DEGREE = re.compile(f"{_WORD}{_B}(?P<affix>تر(?:ی|ین|ینها|ین‌ها|ها)?){END}(?P<after>[ \u00a0]+{_W}+)?")
_AFTER_HE = re.compile(
    f"{_WORD}(?<=ه){_B}(?P<affix>ا(?:ی|م|ت|ش|یم|ید|ند|ست)){END}(?P<after>[ \u00a0]+{_W}+)?"
)
_PREFIX = re.compile(f"{START}(?P<word>بی|هم|نا|پیش|پس|ضد|غیر){_B}(?P<affix>{_W}{{2,}}){END}")
_NOT_JOINING = frozenset("اآدذرزژوؤأإ")
_FUNCTION_WORDS = frozenset(
    "از به با بر در تا را که و یا هم نیز این آن چه هر بی نه چون اگر پس ولی اما یک دو سه چند ای".split()
)
_NO_SILENT_HE = frozenset("که به نه چه سه ده همه بله آه راه ماه شاه چاه کوه گروه انبوه نگاه گاه دانشگاه پادشاه فقیه شبیه تنبیه الله وجه توجه سپاه آگاه پناه گناه کلاه سیاه تباه کوتاه ستوه باشگاه فرودگاه".split())
_MOTHERS = re.compile("[ \u00a0]+(?:ال|کلثوم|سلمه|حبیبه|ایمن|فروه|هانی)")
_DEGREE_WORDS = frozenset(
    "بزرگ کوچک بلند کوتاه سریع آهسته مهم زیبا زشت قوی ضعیف جدید قدیمی پیر جوان گرم سرد داغ خنک سخت آسان ساده دشوار سنگین "
    "سبک روشن تاریک تیره پایین بالا نزدیک دور عمیق کم بیش پر خالی ارزان گران خوب بد تند کند دقیق درست غلط پاک کثیف شیرین "
    "تلخ شور ترش تازه کهنه نو غنی فقیر ثروتمند شجاع ترسو باهوش نادان دانا عاقل مهربان خشن نرم سفت محکم سست پهن باریک ضخیم "
    "نازک گسترده وسیع محدود کامل ناقص جدی شاد غمگین خوشحال ناراحت آرام عصبی فعال معروف مشهور محبوب خطرناک امن مناسب لازم "
    "ضروری قدیم نوین مدرن پیشرفته پیچیده واضح مبهم عالی پست چاق لاغر زیاد فراوان اندک کلان خرد ریز درشت دراز صاف کج مرتب "
    "شلوغ خلوت سالم بیمار قشنگ خوشگل عجیب جالب مفید مضر موثر مؤثر موفق کارآمد قانونی رسمی عمومی خصوصی صمیمی دوستانه "
    "منطقی واقعی طبیعی انسانی علمی فنی تخصصی حرفه‌ای جذاب سودمند ثابت متنوع متفاوت شدید ملایم حساس ظریف لطیف خوش ناخوش "
    "پایدار ناپایدار شفاف آزاد مستقل سیاه سفید سرخ سبز بیشینه کهن دیر زود عقب جلو پیش فرا مدرن گویا رایج متداول شایع صریح"
    .split()
)  # fmt: skip
_WET = frozenset("و شد شده شدن کرد کن کنید است بود نمود از".split()) - {"از"}
_NOUN_AND_ADJECTIVE = frozenset("کم پر سبز سرخ گرم سرد نو".split())


def spaced_affixes(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield each place, the word with its affix, and how it is joined."""
    for pattern, holds in _KINDS:
        for match in pattern.finditer(text):
            if holds(match):
                yield _trimmed(pattern, match), _joined(match["word"], match["affix"])


def _joined(word: str, affix: str) -> str:
    return word + affix if word[-1] in _NOT_JOINING else f"{word}\u200c{affix}"


class _Part:
    """A match without the words around it that were only looked at."""

    def __init__(self, match: re.Match[str]) -> None:
        self._match = match

    def span(self) -> tuple[int, int]:
        return self._match.start("word"), self._match.end("affix")

    def __getitem__(self, _group: int) -> str:
        start, end = self.span()
        return self._match.string[start:end]


def _imperfect(match: re.Match[str]) -> bool:
    verb = match["affix"].split("\u200c")[0]
    month = (match["before"] or "").strip() in ("ماه", "اول", "نخست")
    return verb in imperfect_forms() and not month


def _plural(match: re.Match[str]) -> bool:
    return match["word"] not in _FUNCTION_WORDS - {"این", "آن"}
