"""Years along the timeline."""

import datetime
from itertools import pairwise

import pytest

from translator_app.ui.panes.timeline_scale import Bar, Scale, as_date, as_year, months_later, scale


@pytest.mark.parametrize(
    ("text", "year"),
    [("2016", 2016.0), ("2016-07", 2016.5), ("2016-01-01", 2016.0), ("unknown", None), ("", None)],
)
def test_a_partial_date_is_a_year_with_its_fraction(text, year):
    assert as_year(text) == year


def test_the_range_holds_all_bars_and_the_date():
    along = scale([Bar("A", 2008.4, 2016.9), Bar("B", 2016.9, None)], 2019.5, 300)
    assert along.first == 2008.0
    assert along.last > 2019.5
    assert along.x(2008.0) == 0
    assert along.x(2050) == 300


def test_an_open_beginning_has_room_before_it():
    assert scale([Bar("A", None, 2016.0)], None, 300).first < 2015


def test_years_keep_their_distance():
    along = scale([Bar("A", 1979, 2024)], None, 300)
    years = along.years(50)
    assert all(along.x(after) - along.x(before) >= 50 for before, after in pairwise(years))
    assert len(years) >= 3


def test_nothing_known_is_still_a_range():
    along = scale([], None, 0)
    assert along.last > along.first


@pytest.mark.parametrize("text", ["2016-01-01", "2016-02-29", "2019-06-24", "2019-12-31"])
def test_a_year_with_its_fraction_is_that_day_again(text):
    assert abs((as_date(as_year(text)) - datetime.date.fromisoformat(text)).days) <= 1


@pytest.mark.parametrize(
    ("months", "expected"), [(1, "2020-02-29"), (-1, "2019-12-31"), (12, "2021-01-31"), (-14, "2018-11-30")]
)
def test_months_are_counted_to_the_last_day_of_a_short_one(months, expected):
    assert str(months_later(datetime.date(2020, 1, 31), months)) == expected


def test_the_year_at_a_place_is_the_one_that_stands_there():
    along = Scale(2008.0, 2020.0, 300)
    assert along.year(along.x(2013.5)) == pytest.approx(2013.5)
    assert (along.year(-20), along.year(999)) == (2008.0, 2020.0)
