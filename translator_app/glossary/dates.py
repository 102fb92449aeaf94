"""Dates of a glossary line: a day, a month or a year, read as the first or last day it covers."""

from __future__ import annotations

import datetime
from functools import lru_cache

from translator_app.core.partial_date import Parts, date_parts, days_in, first_day_of, last_day_of

_DECEMBER = 12


@lru_cache(maxsize=4096)
def first_day(text: str) -> datetime.date:
    """Return the first day of “2016-11-19”, “2016-11” or “2016”; raises ValueError for anything else."""
    return first_day_of(_parts(text))


@lru_cache(maxsize=4096)
def last_day(text: str) -> datetime.date:
    """Return the last day of “2016-11-19”, “2016-11” or “2016”; raises ValueError for anything else."""
    return last_day_of(_parts(text))


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
    if date.day == days_in(date.year, date.month):
        return f"{date.year:04}" if date.month == _DECEMBER else f"{date.year:04}-{date.month:02}"
    return date.isoformat()


def _parts(text: str) -> Parts:
    parts = date_parts(text)
    if parts is None:
        raise ValueError(text)
    return parts
