"""Dates known to the day, the month or only the year: how they are read, and the days they cover."""

from __future__ import annotations

import calendar
import datetime
import re

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_DECEMBER = 12
Parts = tuple[int, int | None, int | None]


def date_parts(text: str) -> Parts | None:
    """Return year, month and day of “2016-11-19”, “2016-11” or “2016”; None for anything else."""
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return None
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None


def first_day_of(parts: Parts) -> datetime.date:
    """Return the first day the parts can mean; raises ValueError for a day no calendar has."""
    year, month, day = parts
    return datetime.date(year, month or 1, day or 1)


def last_day_of(parts: Parts) -> datetime.date:
    """Return the last day the parts can mean; raises ValueError for a day no calendar has."""
    year, month, day = parts
    month = month or _DECEMBER
    return datetime.date(year, month, day or days_in(year, month))


def days_in(year: int, month: int) -> int:
    """Return how many days a month has; raises ValueError for a month no calendar has."""
    return calendar.monthrange(year, month)[1]
