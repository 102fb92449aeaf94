"""Days of the Iranian, the lunar Hijri and the Gregorian calendar, as day numbers that can be compared.

A day number is Python's own (`datetime.date.toordinal`). The Iranian calendar is reckoned by
persiantools. The lunar one is reckoned by the tabular rule (11 leap years in 30); sighting the moon
moves a month by a day or two, so whoever compares allows for `LUNAR_DOUBT` days.
"""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

LUNAR_DOUBT = 2
_LUNAR_EPOCH = 227014  # the day before 1 Muharram of the year 1
_LAW_OF_1925 = 1304  # the first year of the present Iranian calendar
_MONTHS = 12


class Calendar(enum.StrEnum):
    """The calendars an article on Iran dates by."""

    IRANIAN = "Iranian"
    LUNAR = "lunar Hijri"
    GREGORIAN = "Gregorian"


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month (`day` None) or a year (`month` None too) of one calendar."""

    calendar: Calendar
    year: int
    month: int | None = None
    day: int | None = None


def days_of(when: Day) -> tuple[int, int] | None:
    """Return the first and the last day number `when` can mean; None where there is no such day."""
    first = _number(when.calendar, when.year, when.month or 1, when.day or 1)
    if first is None or when.day is not None:
        last = first
    elif when.month is not None:
        last = _before(when.calendar, when.year + when.month // _MONTHS, when.month % _MONTHS + 1)
    else:
        last = _before(when.calendar, when.year + 1, 1)
    if first is None or last is None:
        return None
    doubt = LUNAR_DOUBT if when.calendar is Calendar.LUNAR else 0
    if when.calendar is Calendar.IRANIAN and when.year < _LAW_OF_1925:
        doubt = 1  # months then followed the sun's place, as each almanac reckoned it
    return first - doubt, last + doubt


def in_calendar(number: int, calendar: Calendar) -> Day:
    """Return the day of that number in `calendar`."""
    if calendar is Calendar.LUNAR:
        return _lunar_day(number)
    date = datetime.date.fromordinal(number)
    if calendar is Calendar.GREGORIAN:
        return Day(calendar, date.year, date.month, date.day)
    from persiantools.jdatetime import JalaliDate  # 20 ms

    there = JalaliDate.to_jalali(date)  # type: ignore[no-untyped-call]
    return Day(calendar, there.year, there.month, there.day)


def _before(calendar: Calendar, year: int, month: int) -> int | None:
    following = _number(calendar, year, month, 1)
    return None if following is None else following - 1


def _number(calendar: Calendar, year: int, month: int, day: int) -> int | None:
    try:
        if calendar is Calendar.LUNAR:
            return _lunar_number(year, month, day)
        if calendar is Calendar.GREGORIAN:
            return datetime.date(year, month, day).toordinal()
        from persiantools.jdatetime import JalaliDate

        there = JalaliDate(year, month, day)  # type: ignore[no-untyped-call]
        return int(there.to_gregorian().toordinal())
    except ValueError:
        return None


def _lunar_number(year: int, month: int, day: int) -> int:
    if not (1 <= month <= _MONTHS and 1 <= day <= 30 and year >= 1):  # noqa: PLR2004 - the longest month
        message = f"There is no day {day} of month {month} in {year}."
        raise ValueError(message)
    return day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + _LUNAR_EPOCH


def _lunar_day(number: int) -> Day:
    year = max(1, int((number - _LUNAR_EPOCH) / 354.367))
    while _lunar_number(year + 1, 1, 1) <= number:
        year += 1
    while _lunar_number(year, 1, 1) > number:
        year -= 1
    month = max(m for m in range(1, _MONTHS + 1) if _lunar_number(year, m, 1) <= number)
    return Day(Calendar.LUNAR, year, month, number - _lunar_number(year, month, 1) + 1)
