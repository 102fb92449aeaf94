"""PartialDate: a date known to the day, the month or only the year, and what follows from it."""

from __future__ import annotations

import calendar
import datetime
import enum
import re
from dataclasses import dataclass

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_DECEMBER = 12


class Answer(enum.Enum):
    """Whether something was so."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "cannot be told"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year; what is not known is None."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse a day that no calendar has; raises ValueError."""
        if self.day is not None and self.month is None:
            message = "A day wants a month."
            raise ValueError(message)
        datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def first(self) -> datetime.date:
        """Return the first day it can mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> datetime.date:
        """Return the last day it can mean."""
        month = self.month or _DECEMBER
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """Write it as far as it is known: 2016-11-19, 2016-11 or 2016."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


def parse_partial(value: str | int | datetime.date) -> PartialDate:
    """Read “2016-11-19”, “2016-11”, “2016”, a year as a number, or a date; raises ValueError."""
    if isinstance(value, datetime.date):
        return PartialDate(value.year, value.month, value.day)
    match = _WRITTEN.fullmatch(str(value))
    if match is None:
        message = f"“{value}” is no date: write 2016-11-19, 2016-11 or 2016."
        raise ValueError(message)
    year, month, day = match.groups()
    return PartialDate(int(year), int(month) if month else None, int(day) if day else None)


def had_begun(since: PartialDate | None, date: datetime.date) -> Answer:
    """Tell whether what began at `since` had begun on `date`; its first day counts as begun."""
    if since is None:
        return Answer.UNKNOWN
    if since.last <= date:
        return Answer.YES
    return Answer.NO if date < since.first else Answer.UNKNOWN


def had_ended(until: PartialDate | None, date: datetime.date) -> Answer:
    """Tell whether what ended at `until` was over on `date`; its last day does not count as over."""
    if until is None:
        return Answer.UNKNOWN
    if until.last < date:
        return Answer.YES
    return Answer.NO if date <= until.first else Answer.UNKNOWN
