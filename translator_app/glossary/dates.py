"""Dates of a glossary line: a day, a month or a year, read as the first or last day it covers."""

from __future__ import annotations

import calendar
import datetime
import re
from functools import lru_cache

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_DECEMBER = 12


@lru_cache(maxsize=4096)
def first_day(text: str) -> datetime.date:
    """Return the first day of “2016-11-19”, “2016-11” or “2016”; raises ValueError for anything else."""
    year, month, day = _parts(text)
    return datetime.date(year, month or 1, day or 1)


@lru_cache(maxsize=4096)
def last_day(text: str) -> datetime.date:
    """Return the last day of “2016-11-19”, “2016-11” or “2016”; raises ValueError for anything else."""
    year, month, day = _parts(text)
    month = month or _DECEMBER
    return datetime.date(year, month, day or _month_length(year, month))


def written_from(date: datetime.date | None) -> str:
    """Write the start of a validity as short as it can be: the first day of a year is that year."""
    if date is None:
        return ""
    if date.day == 1:
        return f"{date.year:04}" if date.month == 1 else f"{date.year:04}-{date.month:02}"
    return date.isoformat()


def written_until(date: datetime.date | None) -> str:
    """Write the end of a validity as short as it can be: the last day of a year is that year."""
    if date is None:
        return ""
    if date.day == _month_length(date.year, date.month):
        return f"{date.year:04}" if date.month == _DECEMBER else f"{date.year:04}-{date.month:02}"
    return date.isoformat()


def _parts(text: str) -> tuple[int, int, int]:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return int(match[1]), int(match[2] or 0), int(match[3] or 0)


def _month_length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
