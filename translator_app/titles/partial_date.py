"""PartialDate: a date known to the day, the month or only the year, and what follows from it."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from translator_app.core.partial_date import date_parts, first_day_of, last_day_of


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
        first_day_of((self.year, self.month, self.day))

    @property
    def first(self) -> datetime.date:
        """Return the first day it can mean."""
        return first_day_of((self.year, self.month, self.day))

    @property
    def last(self) -> datetime.date:
        """Return the last day it can mean."""
        return last_day_of((self.year, self.month, self.day))

    def __str__(self) -> str:
        """Write it as far as it is known: 2016-11-19, 2016-11 or 2016."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


def parse_partial(value: str | int | datetime.date) -> PartialDate:
    """Read “2016-11-19”, “2016-11”, “2016”, a year as a number, or a date; raises ValueError."""
    if isinstance(value, datetime.date):
        return PartialDate(value.year, value.month, value.day)
    parts = date_parts(str(value))
    if parts is None:
        message = f"“{value}” is no date: write 2016-11-19, 2016-11 or 2016."
        raise ValueError(message)
    return PartialDate(*parts)


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
