"""date_of_head: the day an article was published, as its first lines state it."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.text.script import has_script

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MONTHS: Final = (
    "january february march april may june july august september october november december".split()
)
_MONTH: Final = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_NTH: Final = r"(?:st|nd|rd|th)?"
_FORMS: Final = (
    re.compile(
        rf"\b(?P<day>\d{{1,2}}){_NTH}(?:\s+|-|\s+of\s+){_MONTH}(?:,?\s+|-)(?P<year>\d{{4}})\b", re.IGNORECASE
    ),
    re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}}){_NTH},?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
    re.compile(r"(?<![\d/.-])(?P<year>[12]\d{3})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d|[/-]\d)"),
    re.compile(r"(?<![\d/.-])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>[12]\d{3})(?!\d)"),
    re.compile(r"(?<![\d/.-])(?P<one>\d{1,2})([/-])(?P<other>\d{1,2})\2(?P<year>[12]\d{3})(?![\d/-])"),
)
_OWN_YEAR: Final = re.compile(
    r"(?<!\d)(?:1[34]\d\d|[۱1][۳۴٣٤][۰-۹٠-٩]{2}|[۲٢][۰٠][۰-۹٠-٩]{2}|(?<=[\u0600-\u06ff] )20\d\d)(?!\d)"
)
_FIRST_YEAR: Final = 1800  # a year before it is one of another calendar
_TWELVE: Final = 12
_PUBLISHED: Final = re.compile(
    r"\b(?:published|publication date|publish date|posted|released|issued|filed|written|dated|date)\b"
    r"|تاریخ (?:انتشار|خبر|مخابره|درج)|منتشر شده|انتشار:|تاریخ:|نشر:",
    re.IGNORECASE,
)
_UPDATED: Final = re.compile(
    r"\b(?:updated|last (?:modified|edited|update|revised)|modified|edited|created|uploaded|accessed)\b"
    r"|به‌?روز ?رسانی|آخرین (?:تغییر|ویرایش)",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(
    r"\b(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b\.?"
    r"|(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?)?شنبه|جمعه"
)
_CLOCK: Final = re.compile(r"\b\d{1,2}[:.]\d{2}\b(?:\s?[ap]\.?m\b\.?)?")
_AGENCY: Final = re.compile(r"[(\[/][^()\[\]/\n]{1,40}[)\]/]")
_SET_OFF: Final = ",:،|/([-–—)"
_SMALL: Final = frozenset({"of", "the", "al", "and", "de", "en", "at"})
_PLACE_WORDS: Final = 9
_SMALL_WORD: Final = re.compile(r"[a-z][a-z'’]+")
_CAPITALISED: Final = re.compile(r"[A-Z][\w'’]*")
_BYLINE_WORDS: Final = frozenset("by at on of for and from in am pm time the".split())
_NO_PLACE: Final = re.compile(
    r"\W*(?:On|In|Since|From|Until|Till|Before|After|Last|This|Next|Early|Late|Issued|Written|Built|Signed|Born|"
    r"Between|Of|At|To|The|It|Its|His|Her|Their|They|He|She|We|But|And|When|For|As|A|An)\b"
)
_ENDS: Final = re.compile(  # June 9, 2014 (AFP) –   June 9, 2014, Tehran:   9 June 2014.
    r"""\s*[)\]]?\s*(?:(?:,|at|[-–—|/])?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5}\b)?)?\s*
    (?:[(\[/][^()\[\]/\n]{1,40}[)\]/])?(?:,?\s[A-Z][\w'’/-]*(?:\s[A-Z][\w'’-]*){0,2}(?=\s*[-–—:]))?
    \s*(?:[-–—:|.]|/|$)""",
    re.VERBOSE,
)
_SHORT: Final = 90
_STATED_WORDS: Final = 9  # “Published on Monday 24 June 2019 by ISNA.”; a longer sentence tells a story
_STATED_FAR: Final = 60
_TIMELINE: Final = re.compile(r"\s*:\s")
_SENTENCE_END: Final = (".", "”", '"')


def date_of_head(lines: Sequence[str]) -> datetime.date | None:
    """Return the day of publication the first lines state; a date told in the story does not count.

    “Published on” goes before a dateline, that before a date alone in a short line, and all before “Updated”.
    """
    found = [rated for line in lines if (rated := _rated(line))]
    return min(found, key=lambda rated: rated[0])[1] if found else None


def first_date(text: str) -> tuple[Span, datetime.date] | None:
    """Return the first full date of `text` in English or in figures, with its place.

    Figures count where they leave no doubt: 2019-06-24, 24.6.2019, 24/06/2019, not 9/6/2019.
    """
    return min(_dates(text), default=None)


def _dates(text: str) -> Iterator[tuple[Span, datetime.date]]:
    for form in _FORMS:
        for match in form.finditer(text):
            if date := _date(match):
                yield Span(*match.span()), date


def _date(match: re.Match[str]) -> datetime.date | None:
    said = match.groupdict()
    year = int(said["year"])
    if year < _FIRST_YEAR:
        return None
    if "one" in said:
        one, other = int(said["one"]), int(said["other"])
        if (one > _TWELVE) == (other > _TWELVE) and one != other:
            return None  # the day or the month may come first
        day, month = max(one, other), min(one, other)
    else:
        day = int(said["day"])
        name = said["month"].lower()
        month = (
            int(name)
            if name.isdigit()
            else next(index for index, full in enumerate(_MONTHS, 1) if full.startswith(name[:3]))
        )
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None  # 31 June, month 13


def _first_of_all(text: str) -> tuple[Span, datetime.date] | None:
    return min((found for found in (first_date(text), _own_date(text)) if found), default=None)


def _own_date(text: str) -> tuple[Span, datetime.date] | None:
    """Return the first Iranian date of `text`, or a Gregorian one written in Persian, with its place."""
    if not _OWN_YEAR.search(text):
        return None
    from translator_app.text.calendars import Calendar, days_of  # only where such a year stands
    from translator_app.text.dates import find_dates
    from translator_app.text.fold import fold

    for found in find_dates(fold(text)):
        days = days_of(found.when) if found.when.calendar is not Calendar.LUNAR else None
        if found.when.day is not None and days:
            return found.span, datetime.date.fromordinal(days[0])
    return None


def _rated(line: str) -> tuple[int, datetime.date] | None:
    """Return the date of a line that dates the article, and how much of a guess it is: 0 for none."""
    head = line[:200]
    if (stated := _PUBLISHED.search(head)) and _is_statement(line, stated):
        found = _first_of_all(head[stated.end() :])
        if found and found[0].start < _STATED_FAR:
            return 0, found[1]
    found = _first_of_all(head)
    if found is None:
        return None
    span, date = found
    if (said := _UPDATED.search(head)) and _is_statement(line, said):
        return 4, date
    if _is_dateline(head, span):
        return 1, date
    if len(line) < _SHORT and not line.endswith(_SENTENCE_END):
        return (2 if _is_byline(line, span) else 3), date
    return None


def _is_statement(line: str, said: re.Match[str]) -> bool:
    """Tell whether “published” begins a line or a part of one, and is not the verb of a long sentence."""
    before = line[: said.start()].rstrip()
    begins = not before or before[-1] in "|•·–—-:;/)" or len(line) < _SHORT
    return begins and not (line.endswith(".") and len(line.split()) > _STATED_WORDS)


def _is_dateline(head: str, date: Span) -> bool:
    """Tell whether a line begins with a place and a date, or a date alone, set off from the story."""
    before = head[: date.start]
    if not _is_place(before):
        return False
    if _ENDS.match(head, date.end) is None:
        loud = any(map(str.isalpha, before)) and before.isupper()  # TEHRAN June 9, 2014 The president
        return loud and head[date.end : date.end + 3].strip(" ,")[:1].isupper()
    chronicle = not before.strip() and _TIMELINE.match(head, date.end) is not None  # an entry of a chronology
    return not chronicle


def _is_place(before: str) -> bool:
    """Tell whether the words before a date are a place, an agency, a writer or a day of the week, set off."""
    rest = _CLOCK.sub(" ", _AGENCY.sub(" ", before))
    place = _WEEKDAY.sub(" ", rest)
    words = re.findall(r"[\w'’.&]+", place)
    if not words:
        return True
    if _NO_PLACE.match(place) or len(words) > _PLACE_WORDS:
        return False
    named = place.lstrip().startswith("By ") or all(
        word[0].isupper() or word in _SMALL or has_script(word) for word in words
    )
    return named and (rest != place or before.rstrip()[-1:] in _SET_OFF or before.isupper())


def _is_byline(line: str, date: Span) -> bool:
    """Tell whether a short line says nothing besides its date but names and hours."""
    rest = line[: date.start] + line[date.end :]
    small = set(_SMALL_WORD.findall(_CAPITALISED.sub(" ", rest)))
    return not small - _BYLINE_WORDS
