"""settled_lines: dates such as 12/02/2015 written beyond doubt, where the rest of the article tells."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_DOUBTFUL: Final = re.compile(
    r"(?<![\d/.-])(?P<one>0?[1-9]|1[0-2])([/-])(?P<other>0?[1-9]|1[0-2])\2(?P<year>[12]\d{3})(?![\d/-])"
)
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ON_DAY: Final = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b", re.IGNORECASE)
_NEWS_DAYS: Final = 2  # news tells of its own day or of the one before


def settled_lines(lines: Sequence[str], text: str) -> list[str] | None:
    """Return `lines` with their doubtful dates as 2015-02-12; None where there is none, or nothing tells.

    What tells is the days of the week the text names: a report speaks of its own day or the day before.
    """
    named = [_DAYS.index(day.lower()) for day in _ON_DAY.findall(text)]
    found, settled = False, []
    for line in lines:
        match = _DOUBTFUL.search(line)
        date = _settled(match, named) if match else None
        found = found or date is not None
        settled.append(f"{line[: match.start()]}{date}{line[match.end() :]}" if match and date else line)
    return settled if found else None


def _settled(match: re.Match[str], named: Sequence[int]) -> datetime.date | None:
    """Return the one reading whose day of the week the text names most; None where both are as good."""
    year, one, other = (int(match[name]) for name in ("year", "one", "other"))
    readings = [datetime.date(year, one, other), datetime.date(year, other, one)]
    votes = [
        max(
            named.count((date.weekday() - back) % len(_DAYS)) * _NEWS_DAYS - back
            for back in range(_NEWS_DAYS)
        )
        for date in readings
    ]
    best = max(votes)
    return readings[votes.index(best)] if best > 0 and votes.count(best) == 1 else None
