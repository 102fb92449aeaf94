"""Names of months in the folded shadow of a text: lower case, Persian letters, no half-spaces."""

from __future__ import annotations

from translator_app.text.calendars import Calendar

# One month a line, its names parted by |; the first name in each script is the one written in a correction.
_IRANIAN = """
farvardin|فروردین|hamal|حمل
ordibehesht|ardibehesht|اردیبهشت|sawr|saur|ثور
khordad|خرداد|jawza|جوزا
tir|تیر|saratan|سرطان
mordad|amordad|مرداد|امرداد|asad|اسد
shahrivar|شهریور|sonbola|sunbula|سنبله
mehr|مهر|mizan|میزان
aban|ابان|aqrab|عقرب
azar|اذر|qaws|qaus|قوس
dey|day|دی|jadi|جدی
bahman|بهمن|dalw|dalv|دلو
esfand|اسفند|hut|حوت
"""
_GREGORIAN = """
january|jan|ژانویه|ینایر|کانون الثانی
february|feb|فوریه|فبرایر|شباط
march|mar|مارس|مارچ|اذار
april|apr|اوریل|اپریل|ابریل|نیسان
may|مه|می|مایو|ایار
june|jun|ژوین|جون|یونیو|حزیران
july|jul|ژوییه|جولای|یولیو|تموز
august|aug|اوت|اگوست|اغسطس|اب
september|sept|sep|سپتامبر|سبتمبر|ایلول
october|oct|اکتبر|اکتوبر|تشرین الاول
november|nov|نوامبر|نومبر|نوفمبر|تشرین الثانی
december|dec|دسامبر|دسمبر|دیسمبر|کانون الاول
"""
_LUNAR = """
muharram|moharram|محرم|محرم الحرام|محرمالحرام
safar|صفر
rabi' al-awwal|rabi al-awwal|rabi' i|rabi i|ربیع الاول|ربیعالاول
rabi' al-thani|rabi al-thani|rabi' ii|rabi ii|ربیع الثانی|ربیعالثانی|ربیع الاخر
jumada al-awwal|jumada al-ula|jumada i|جمادی الاول|جمادیالاول|جمادی الاولی|جمادیالاولی
jumada al-thani|jumada al-akhira|jumada ii|جمادی الثانی|جمادیالثانی|جمادی الثانیه|جمادیالثانیه|جمادی الاخره
rajab|رجب
sha'ban|shaban|sha‘ban|شعبان
ramadan|ramazan|رمضان|رمضان المبارک
shawwal|shavval|شوال
dhu al-qa'da|dhu al-qadah|dhu'l-qa'da|zi-qa'da|zilqadeh|ذی القعده|ذیالقعده|ذیقعده|ذو القعده|ذوالقعده
dhu al-hijja|dhu al-hijjah|dhu'l-hijja|zi-hijja|zilhijjeh|ذی الحجه|ذیالحجه|ذیحجه|ذو الحجه|ذوالحجه
"""


def _named(table: str, calendar: Calendar) -> dict[str, tuple[Calendar, int]]:
    lines = table.strip().splitlines()
    return {name: (calendar, number) for number, line in enumerate(lines, 1) for name in line.split("|")}


MONTHS = {
    **_named(_IRANIAN, Calendar.IRANIAN),
    **_named(_GREGORIAN, Calendar.GREGORIAN),
    **_named(_LUNAR, Calendar.LUNAR),
}
WRITTEN_PERSIAN = {
    Calendar.IRANIAN: "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(),
    Calendar.GREGORIAN: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر".split(),
    Calendar.LUNAR: "محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذی‌القعده|ذی‌الحجه".split(  # noqa: E501
        "|"
    ),
}
WRITTEN_LATIN = {
    Calendar.IRANIAN: "Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split(),  # noqa: E501
    Calendar.GREGORIAN: "January February March April May June July August September October November December".split(),  # noqa: E501
    Calendar.LUNAR: (
        "Muharram|Safar|Rabi' al-Awwal|Rabi' al-Thani|Jumada al-Awwal|Jumada al-Thani|Rajab|Sha'ban|Ramadan|Shawwal|"  # noqa: E501
        "Dhu al-Qa'da|Dhu al-Hijja"
    ).split("|"),
}
