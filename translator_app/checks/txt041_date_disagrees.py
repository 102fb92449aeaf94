"""TXT041: two dates of different calendars stand beside each other and mean different days."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import hull
from translator_app.text.calendars import LUNAR_DOUBT, Calendar, Day, days_of, in_calendar
from translator_app.text.script import has_script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.text.dates import FoundDate

_OWN_YEAR = re.compile("[01۰۱٠١][234۲۳۴٢٣٤][0-9۰-۹٠-٩]{2}")
_DATE_IN_BRACKET = re.compile("[A-Za-z0-9] \\([0-9۰-۹٠-٩]{1,2}م? [\u0620-\u06d3]")
_BETWEEN = re.compile(
    r"[\s(),/=؛،\[\]–—:~«»\"'.\u200e\u200f\u2066-\u2069\u202a-\u202e-]*"
    r"(?:(?:corresponding|equivalent|equal|which is|that is|i\.e\.|or|to|in the|the|by|of|solar|lunar|hijri"
    r"|shamsi|persian"
    r"|iranian|gregorian|calendar|sh|ah|ap|ad|ce|c\.e|a\.h|برابر|مطابق|معادل|موافق|مصادف|با|ش|ق|م|ه|هـ|هجری|شمسی|قمری|خورشیدی"
    r"|میلادی|سال|سال‌های|انتخابات|قانون|بودجه|بودجهٔ|سرشماری|جشنواره|جشنوارهٔ|انقلاب|کودتای|جنگ|مصوب|مصوبه|معاهده"
    r"|قرارداد|اصلاحیه|تابستان|بهار|پاییز|زمستان|متولد|درگذشته|ورودی|تأسیس|تاسیس)[\s(),/=؛،\[\]–—:~.\u200e\u200f\u2066-\u2069-]*){0,6}",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"\s*[)\]]|\s+(?=[^\s/=(\[])")
_REACH = 45


def check(given: CheckInput) -> Iterator[Finding]:
    """Report pairs of neighbouring dates that have no day in common."""
    yield from _same_calendar(given)
    if not _OWN_YEAR.search(given.text):
        return  # no year of the Hijri calendars anywhere
    from translator_app.text.dates import find_dates

    closed = -1  # where a pair in brackets ended: “1398 (2019) 1400” is no second pair
    for one, other in pairwise(find_dates(given.prepared.folded, years=True)):
        if one.span.end == closed and _CLOSES.match(given.text, closed):
            continue
        between = given.text[one.span.end : other.span.start]
        if one.when.calendar is other.when.calendar or given.prepared.is_chrome(one.span):
            closed = other.span.end if between.strip() == "(" else closed
            continue
        lone = {one.form, other.form} == {"year"}
        if (
            len(between) > _REACH
            or not _BETWEEN.fullmatch(between)
            or (lone and not _paired(between, given, one, other))
        ):
            continue
        closed = other.span.end
        if not _agree(one.when, other.when):
            yield _finding(given, one, other)


def _same_calendar(given: CheckInput) -> Iterator[Finding]:
    """Report a date whose Persian, in a bracket behind it, is another date of the same calendar."""
    if not _DATE_IN_BRACKET.search(given.text):
        return
    from translator_app.text.dates import find_same, written

    for one, other in find_same(given.prepared.folded):
        if one.when == other.when or given.prepared.is_chrome(one.span):
            continue
        persian = written(one.when, other.span.of(given.text), other.form)
        english = written(other.when, one.span.of(given.text), one.form)
        message = f"The two dates are not the same day: {persian} or {english}."
        offers = (*put(other.span, persian), *put(one.span, english))
        yield Finding("TXT041", other.span, message, offers, term=given.term_at(other.span))


def _paired(between: str, given: CheckInput, one: FoundDate, other: FoundDate) -> bool:
    """Tell whether two lone years are meant as one: by a bracket or stroke, and by script or a word."""
    marked = has_script(between) or re.search(r"\b(?:SH|AH|AP|solar|hijri|shamsi)\b", between, re.IGNORECASE)
    persian = any(re.search("[۰-۹٠-٩]", each.span.of(given.text)) for each in (one, other))
    return bool(re.search(r"[(/=\[]", between)) and bool(marked or persian)


def _agree(one: Day, other: Day) -> bool:
    ranges = days_of(one), days_of(other)
    if _overlap(*ranges):
        return True
    own = one if one.calendar is not Calendar.GREGORIAN else other
    if own.month is not None or own.calendar is not Calendar.IRANIAN:
        return False
    lunar = days_of(Day(Calendar.LUNAR, own.year))  # a lone year may be of either
    return _overlap(lunar, days_of(other if own is one else one))


def _overlap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    return one is not None and other is not None and one[0] <= other[1] and other[0] <= one[1]


def _finding(given: CheckInput, one: FoundDate, other: FoundDate) -> Finding:
    span = hull((one.span, other.span))
    first, second = sorted(
        (one, other), key=lambda each: each.when.calendar is Calendar.GREGORIAN, reverse=True
    )
    offers = [
        (target, fixed)
        for target, source in ((first, second), (second, first))
        if (fixed := _converted(source.when, target, given.text))
    ]
    told = " or ".join(fixed for _, fixed in offers) or "no day of that calendar"
    message = (
        f"The two dates are not the same day: {told}." if offers else "One of these days does not exist."
    )
    suggestions = tuple(offer for target, fixed in offers for offer in put(target.span, fixed))
    return Finding("TXT041", span, message, suggestions, term=given.term_at(span))


def _converted(source: Day, target: FoundDate, text: str) -> str | None:
    """Return `source` written as `target` is, None where it has no day there."""
    from translator_app.text.dates import written

    days = days_of(source)
    if days is None:
        return None
    doubt = LUNAR_DOUBT if source.calendar is Calendar.LUNAR else 0
    first = sum(days) // 2 if source.day else days[0] + doubt
    try:
        when = in_calendar(first, target.when.calendar)
    except (ValueError, OverflowError):
        return None
    kept = Day(
        when.calendar,
        when.year,
        when.month if target.when.month else None,
        when.day if target.when.day and source.day else None,
    )
    if target.when.day and not source.day:
        return None
    return written(kept, target.span.of(text), target.form)


RULE = Rule(
    code="TXT041",
    name="date-disagrees",
    summary="A date of the Iranian or the lunar calendar and the Gregorian one beside it must be the "
    "same day (lunar dates may be two days apart: countries sight the moon for themselves).",
    bad=(
        (
            "The dam was opened on ⟦۲ تیر ۱۳۹۸ / 24 June 2019⟧.",
            "The dam was opened on ۲ تیر ۱۳۹۸ / 23 June 2019.",
        ),
        (
            "The dam was opened on ⟦June 23, 2018 (۱۳۹۸/۴/۲⟧).",
            "The dam was opened on June 23, 2019 (۱۳۹۸/۴/۲).",
        ),
        ("It was founded in ⟦1950 (سال ۱۳۲۴⟧ خورشیدی).", "It was founded in 1945 (سال ۱۳۲۴ خورشیدی)."),
    ),
    good=(
        "The dam was opened on ۲ تیر ۱۳۹۸ / 23 June 2019.",
        "The dam was opened in Tir 1398 (June 2019).",
        "It was 1 Ramadan 1440 (6 May 2019).",
        "the law of 1361 (1982)",
        "It was founded in 1945 (سال ۱۳۲۴ خورشیدی).",
    ),
    check=check,
    source="The Iranian calendar of 1925, as persiantools reckons it; the tabular lunar calendar.",
)
