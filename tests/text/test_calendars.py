"""Days of three calendars are the same day where they are, and no day where there is none."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.text.calendars import LUNAR_DOUBT, Calendar, Day, days_of, in_calendar


def number(year, month, day):
    return datetime.date(year, month, day).toordinal()


@pytest.mark.parametrize(
    ("own", "gregorian"),
    [
        ((1398, 4, 2), (2019, 6, 23)),
        ((1357, 11, 22), (1979, 2, 11)),
        ((1399, 12, 30), (2021, 3, 20)),
        ((1342, 3, 15), (1963, 6, 5)),
    ],
)
def test_an_iranian_day_is_its_gregorian_one(own, gregorian):
    assert days_of(Day(Calendar.IRANIAN, *own)) == (number(*gregorian),) * 2
    assert in_calendar(number(*gregorian), Calendar.IRANIAN) == Day(Calendar.IRANIAN, *own)


def test_before_the_law_of_1925_almanacs_differ_by_a_day():
    first, last = days_of(Day(Calendar.IRANIAN, 1285, 5, 14))
    assert first <= number(1906, 8, 5) <= last
    assert last - first == 2


@pytest.mark.parametrize(
    ("own", "gregorian"),
    [((1440, 9, 1), (2019, 5, 6)), ((1445, 1, 10), (2023, 7, 28)), ((1324, 6, 14), (1906, 8, 5))],
)
def test_a_lunar_day_is_known_but_for_the_doubt(own, gregorian):
    first, last = days_of(Day(Calendar.LUNAR, *own))
    assert first <= number(*gregorian) <= last
    assert last - first == 2 * LUNAR_DOUBT


@pytest.mark.parametrize(
    "when",
    [
        Day(Calendar.IRANIAN, 1398, 7, 31),
        Day(Calendar.IRANIAN, 1398, 13),
        Day(Calendar.GREGORIAN, 2019, 2, 29),
        Day(Calendar.LUNAR, 1440, 13, 1),
        Day(Calendar.LUNAR, 1440, 1, 31),
    ],
)
def test_there_is_no_such_day(when):
    assert days_of(when) is None


def test_months_and_years_are_ranges():
    assert days_of(Day(Calendar.IRANIAN, 1398, 4)) == (number(2019, 6, 22), number(2019, 7, 22))
    assert days_of(Day(Calendar.GREGORIAN, 2019, 12)) == (number(2019, 12, 1), number(2019, 12, 31))
    assert days_of(Day(Calendar.IRANIAN, 1398)) == (number(2019, 3, 21), number(2020, 3, 19))


@given(st.integers(number(1800, 1, 1), number(2100, 1, 1)), st.sampled_from(Calendar))
def test_there_and_back(day, calendar):
    first, last = days_of(in_calendar(day, calendar))
    assert (first + last) // 2 == day
