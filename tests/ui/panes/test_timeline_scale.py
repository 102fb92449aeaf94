"""Years along the timeline."""

from itertools import pairwise

import pytest

from translator_app.ui.panes.timeline_scale import Bar, as_year, scale


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
