"""Who held an office on a day: said only where the records say it."""

import datetime

import pytest

from translator_app.titles.offices import Offices, is_deputy
from translator_app.titles.partial_date import Answer, PartialDate
from translator_app.titles.title import Holder, Office, Organisation


def made(*holders, checked="", office="Head of the Mill"):
    bodies = {"mill": Organisation("mill", "Mill", "آسیاب")}
    posts = {"head": Office("head", office, "رئیس آسیاب", "mill")}
    known = {"mill": PartialDate(*map(int, checked.split("-")))} if checked else {}
    return Offices(bodies, posts, {}, holders, known)


def holder(name, since=None, until=None, **fields):
    return Holder("head", name, "نام", since, until, verified=True, **fields)


@pytest.mark.parametrize(
    ("date", "name"), [("2016-11-18", "First"), ("2016-11-19", "First Second"), ("2016-11-20", "Second")]
)
def test_the_day_of_change_counts_for_both(date, name):
    offices = made(holder("First", PartialDate(2010), PartialDate(2016, 11, 19)),
                   holder("Second", PartialDate(2016, 11, 19), PartialDate(2018)))  # fmt: skip
    found = offices.holders_at("head", datetime.date.fromisoformat(date))
    assert " ".join(one.english for one in found) == name


def test_a_term_without_an_end_holds_until_the_body_was_last_looked_at():
    offices = made(one := holder("Only", PartialDate(2010)), checked="2020-05-01")
    assert offices.in_office(one, datetime.date(2020, 5, 1)) is Answer.YES
    assert offices.in_office(one, datetime.date(2020, 5, 2)) is Answer.UNKNOWN
    assert offices.in_office(one, datetime.date(2009, 1, 1)) is Answer.NO


def test_a_look_at_the_successor_says_nothing_of_the_end():
    offices = made(
        one := holder("First", PartialDate(2010)), holder("Second", PartialDate(2019)), checked="2020-05-01"
    )
    assert offices.in_office(one, datetime.date(2015, 1, 1)) is Answer.UNKNOWN


def test_a_successor_later_than_the_look_ends_the_certainty():
    offices = made(
        one := holder("First", PartialDate(2010)), holder("Second", PartialDate(2020)), checked="2020-05-01"
    )
    assert offices.in_office(one, datetime.date(2019, 12, 31)) is Answer.YES
    assert offices.in_office(one, datetime.date(2020, 2, 1)) is Answer.UNKNOWN


def test_the_day_somebody_was_last_seen_in_office_counts_before_all():
    offices = made(one := holder("Only", PartialDate(2010), seen=PartialDate(2012, 6)), checked="2020-05-01")
    assert offices.in_office(one, datetime.date(2012, 6, 1)) is Answer.YES
    assert offices.in_office(one, datetime.date(2013, 1, 1)) is Answer.UNKNOWN


def test_the_look_at_a_body_says_nothing_of_its_deputies():
    offices = made(
        one := holder("Only", PartialDate(2010)), checked="2020-05-01", office="Deputy Head of the Mill"
    )
    assert is_deputy(offices.offices["head"])
    assert offices.in_office(one, datetime.date(2015, 1, 1)) is Answer.UNKNOWN


def test_bodies_above_are_listed_once_even_in_a_ring():
    ring = {"a": Organisation("a", "A", "آ", parent="b"), "b": Organisation("b", "B", "ب", parent="a")}
    assert [body.id for body in Offices(ring).parents("a")] == ["b"]
