"""date_argument: the day that `--date` names, for the window as for every command."""

from __future__ import annotations

import argparse
import datetime
import re

_IRANIAN = re.compile(r"(1[34]\d\d)-(\d\d)-(\d\d)")


def date_argument(text: str) -> datetime.date:
    """Read a date given as YYYY-MM-DD; a year such as 1394 is one of the Iranian calendar.

    Raises argparse.ArgumentTypeError for anything else.
    """
    try:
        if own := _IRANIAN.fullmatch(text):
            from translator_app.text.calendars import Calendar, Day, days_of  # only for such a year

            days = days_of(Day(Calendar.IRANIAN, *map(int, own.groups())))
            return datetime.date.fromordinal(days[0] if days else 0)  # no such day: no such number, either
        return datetime.date.fromisoformat(text)
    except ValueError:
        message = f"“{text}” is not a date of the form YYYY-MM-DD"
        raise argparse.ArgumentTypeError(message) from None
