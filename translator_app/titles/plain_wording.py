"""plain_wording: an office named in Arabic, in Kurdish or loosely, in the words its record uses."""

from __future__ import annotations

import re
from typing import Final

from translator_app.text.fold import ZWNJ, fold_key
from translator_app.text.script import has_script

_STATES: Final = r"(?:عراق|لبنان|سوریه|سوریا|یمن|افغانستان|ایران)"
_KURDISH: Final = (
    ("ێ", "ی"), ("ۆ", "و"), ("ڵ", "ل"), ("ڕ", "ر"),
    (r"سهروک ?وهزیران\w*", "نخست وزیر"), (r"سهروک ?کومار\w*", "رییس جمهور"),
    (r"سهروکی (?:حکوو?مهت|حکوو?مهتی)(?= |$)", "نخست وزیر"), (r"ههریم\w*", "اقلیم"),
    (r"اقلیم$", "اقلیم کردستان"), (r"سهروک\w*", "رییس"), (r"کوردستان", "کردستان"),
    (r"پهرلهمان\w*", "مجلس"), (r"وهزیر\w*", "وزیر"), (r"دهرهوه\w*", "خارجه"), (r"بهرگری\w*", "دفاع"),
    (r"ناوخو\w*", "کشور"), (r"نهوت\w*", "نفت"), (r"عیراق\w*", "عراق"), (r"ییران", "ایران"),
)  # fmt: skip
_KURDISH_SIGN: Final = re.compile("[ێۆڵڕ]|سهروک|وهزیر")
_ARABIC: Final = (
    (r"(?<!\w)(?:و)?ال(?!له|مان|مپ|برز|هی|گو|کت|ماس|جزایر)(?=\w\w)", ""),
    (r"(?<!\w)فی(?!\w)", ""),
    (r"(?<!\w)عربیه (?=سوری)", ""),
    (r"(?<!\w)(عراق|لبنان|یمن|ایران)ی?ه(?!\w)", r"\1"),
    (r"(?<!\w)(عراق|لبنان|یمن|ایران)ی(?!\w)", r"\1"),
    (r"(?<!\w)(?:سوریا|سوری)(?!\w)", "سوریه"),
    (r"رییس (?:مجلس )?وزرا[ءی]?(?!\w)", "نخست وزیر"),
    (r"رییس حکوم[هت](?!\w)", "نخست وزیر"),
    (r"رییس جمهوریه(?!\w)", "رییس جمهور"),
    (r"خارجیه(?: مغتربین)?", "خارجه"),
    (r"داخلیه(?: بلدیات)?", "کشور"),
    (r"دفاع وطنی", "دفاع"),
    (r"وزیر نفط", "وزیر نفت"),
    (r"وزیر مالیه(?! افغان)", "وزیر دارایی"),
    (r"وزیر عدل", "وزیر دادگستری"),
    (r"وزیر صحه(?: عامه)?", "وزیر بهداشت"),
    (r"برلمان|پارلمان", "مجلس"),
    (r"(?<!\w)جیش(?!\w)", "ارتش"),
    (r"(?<!\w)قاید(?!\w)", "فرمانده"),
    (r"(?<!\w)هییه(?!\w)", "هییت"),
    (r"(وزیر|رییس)ه(?!\w)", r"\1"),
    (r"(?<!\w)ل(?=حزب|کتایب|عصایب|منظمه)", ""),
    (r"(?<!\w)حرس ثوری", "سپاه پاسداران"),
    (r"(?:فیلق|قوه) قدس", "نیروی قدس سپاه"),
    (r"مجلس شوری(?= )", "مجلس شورای"),
)  # fmt: skip
_LOOSE_PERSIAN: Final = (
    (rf"^رییس ({_STATES})$", r"رییس جمهور \1"),
    (r"^رییس (?:دولت|قوه مجریه)(?: ایران| جمهوری اسلامی(?: ایران)?)?$", "رییس جمهور ایران"),
    (r"رییس (?:دستگاه|جهاز) دیپلماسی|رییس دستگاه سیاست خارجی", "وزیر خارجه"),
    (r"دستگاه (?:دیپلماسی|سیاست خارجی)", "وزارت خارجه"), (r"دستگاه قضا\w*", "قوه قضاییه"),
    (r"رییس جمهوری(?! اسلامی)", "رییس جمهور"), (r"^رییس پلیس(?: ایران| کشور)?$", "فرمانده نیروی انتظامی"),
    (r"^(فرمانده نیروی (?:هوایی|زمینی|دریایی))(?: ایران)?$", r"\1 ارتش"),
    (r"^فرمانده پدافند هوایی(?: ایران| ارتش)?$", "فرمانده نیروی پدافند هوایی ارتش"),
    (r"صدا ?و ?سیمای?(?!\w)", "صدا و سیما"),
    (r"قوه مقننه", "مجلس شورای اسلامی"), (r"(?<=شهردار )پایتخت", "تهران"),
    ((r"(?:سفیر و )?(?:سفیر|نماینده)(?: دایمی?)?(?: (?:ایران|جمهوری اسلامی ایران|جمهوری اسلامی))?"
     r"(?: در| نزد)?(?: سازمان)? ملل(?: متحد)?(?: در نیویورک)?"),
     "نماینده دایم ایران در سازمان ملل متحد"),
    ((r"^(?:سردار|امیر|سرلشکر|سرتیپ|دریادار|دکتر|آقای)(?: (?:سرلشکر|سرتیپ|دریادار|پاسدار|خلبان|دوم))* "
     r"(?=فرمانده|رییس|وزیر|جانشین)"), ""),
    ((r"(?<!\w)(?:قهرمان|غیور|مقتدر|محترم|سرافراز|دلاور|ولایتمدار|پرافتخار|سلحشور|توانمند|معزز|نجیب|انقلابی|"
     r"فعلی|کنونی|جدید|تازه|مردمی)(?!\w)"), ""),
    (r"(نیروی(?: هوایی| دریایی| زمینی)?) (?:راهبردی|استراتژیک)(?!\w)", r"\1"),
)  # fmt: skip
_LOOSE_ENGLISH: Final = (
    (r"\b(?:spy|intelligence) (?:chief|boss|head)\b(?!.*\b(?:irgc|guards?)\b)", "intelligence minister"),
    (r"\b(?:top general|(?:top )?military (?:chief(?: of staff)?|commander)|armed forces chief)\b", "chief of staff of the armed forces"),  # noqa: E501
    (r"\bstate (?:tv|television|broadcast(?:er|ing)|media)\b", "irib"),
    (r"\bkrg('s)?\b|\bkurdistan regional government('s)?\b|\biraqi kurd(?:ish|istan('s)?)\b|\bkurdish region('s)?\b", "kurdistan region"),  # noqa: E501
    (r"\b(oil|petroleum|health|economy|finance|interior|education|energy) (?:chief|boss)\b", r"\1 minister"),
    (r"\b(?:division|branch|arm)\b(?= (?:chief|commander|head)|$)", "force"),
    (r"\b(?<!permanent )representative (?:to|at) the (?:un|united nations)\b",
     "permanent representative to the united nations"),
    (r"\bceo\b", "chief executive"), (r"\b(?:dictator|strongman|head of state)\b", "president"),
    (r"\blower house\b", "house of the people"), (r"\bupper house\b", "house of elders"),
    (r"\b(?:noble|heroic|strategic(?= (?:navy|air|ground|naval))|elite|powerful|incumbent)\b", ""),
)  # fmt: skip


def plain_wording(text: str) -> str:
    """Return the folded words of a post's name as they are asked for: Arabic and Kurdish ones in Persian.

    So رئيس الحكومة العراقية and سەرۆک وەزیرانی عێراق become نخست وزیر عراق; “Iran's spy chief”, the
    intelligence minister.
    """
    said = fold_key(text.replace(ZWNJ, " "))
    if not has_script(said):
        return _replaced(said, _ENGLISH)
    if _KURDISH_SIGN.search(said):
        said = _replaced(said, _FROM_KURDISH)
    return _replaced(_replaced(said.replace("رئیس", "رییس"), _FROM_ARABIC), _PERSIAN)


def _replaced(said: str, table: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, words in table:
        said = pattern.sub(words, said)
    return " ".join(said.split())


def _compiled(table: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), words) for pattern, words in table)


_FROM_KURDISH: Final = _compiled(_KURDISH)
_FROM_ARABIC: Final = _compiled(_ARABIC)
_PERSIAN: Final = _compiled(_LOOSE_PERSIAN)
_ENGLISH: Final = _compiled(_LOOSE_ENGLISH)
