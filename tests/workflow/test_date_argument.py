"""A date is taken in either calendar, and nothing else is taken for a date."""

import argparse
import datetime

import pytest

from translator_app.workflow.date_argument import date_argument


@pytest.mark.parametrize(
    ("text", "day"),
    [("2019-06-24", (2019, 6, 24)), ("1394-02-31", (2015, 5, 21)), ("1395-12-30", (2017, 3, 20))],
)
def test_a_year_of_the_iranian_calendar_is_known_as_one(text, day):
    assert date_argument(text) == datetime.date(*day)


@pytest.mark.parametrize("text", ["1394-12-30", "1394-13-01", "2019-02-30", "yesterday", ""])
def test_a_day_no_calendar_has_is_refused(text):
    with pytest.raises(argparse.ArgumentTypeError, match="not a date"):
        date_argument(text)
