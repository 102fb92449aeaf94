"""Sums of the timeline: years from dates, the range that is shown, the years written below."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_STEPS = (1, 2, 4, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class Bar:
    """Somebody's time in an office, in years with fractions; None where a side is not known.

    `sourced` draws it solid; `chosen` marks the person the inspector speaks of.
    """

    label: str
    since: float | None
    until: float | None
    sourced: bool = True
    chosen: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """The years from `first` to `last` along `width` px."""

    first: float
    last: float
    width: int

    def x(self, year: float) -> float:
        """Return where `year` stands, kept inside the range."""
        kept = min(max(year, self.first), self.last)
        return (kept - self.first) / (self.last - self.first) * self.width

    def year(self, x: float) -> float:
        """Return which year stands at `x`, kept inside the range."""
        kept = min(max(x, 0.0), float(self.width))
        return self.first + kept / self.width * (self.last - self.first)

    def years(self, room: int) -> tuple[int, ...]:
        """Return the years to write below, at least `room` px from one to the next."""
        first = int(self.first) if self.first == int(self.first) else int(self.first) + 1
        for step in _STEPS:
            if step / (self.last - self.first) * self.width >= room:
                start = first if step < 10 else -(-first // step) * step
                return tuple(range(start, int(self.last) + 1, step))
        return (first,)


def as_year(text: str) -> float | None:
    """Return “2016-11-19”, “2016-11” or “2016” as a year with its fraction; None for anything else."""
    match = _DATE.match(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else 1 for part in match.groups())
    return year + (month - 1) / 12 + (day - 1) / 372


def as_date(year: float) -> datetime.date:
    """Return the day of a year with its fraction, the other way round from `as_year`."""
    month = min(int((year - int(year)) * 12), 11)
    day = int((year - int(year) - month / 12) * 372) + 1
    return datetime.date(int(year), month + 1, min(max(day, 1), calendar.monthrange(int(year), month + 1)[1]))


def months_later(date: datetime.date, months: int) -> datetime.date:
    """Return the same day so many months later, or the last one of a shorter month."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))


def scale(bars: Sequence[Bar], date: float | None, width: int) -> Scale:
    """Return the range that holds all `bars` and the article's date, with room at both sides."""
    known = [year for bar in bars for year in (bar.since, bar.until) if year is not None]
    if date is not None:
        known.append(date)
    first, last = min(known, default=2000.0), max(known, default=2020.0)
    open_at_end = any(bar.until is None for bar in bars)
    open_at_start = any(bar.since is None for bar in bars)
    margin = max(2.0, (last - first) * 0.15)
    first = float(int(first)) - (margin if open_at_start else 0.0)
    return Scale(first, last + (margin if open_at_end else 0.1), max(width, 1))
