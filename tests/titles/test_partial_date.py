"""A date known in part says yes or no only where it is sure."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.titles.partial_date import Answer, PartialDate, had_begun, had_ended, parse_partial

days = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))


@pytest.mark.parametrize("written", ["2016-11-19", "2016-11", "2016"])
def test_it_is_written_as_it_was_read(written):
    assert str(parse_partial(written)) == written


def test_a_year_as_a_number_and_a_date_are_read_too():
    assert parse_partial(2016) == PartialDate(2016)
    assert parse_partial(datetime.date(2016, 11, 19)) == PartialDate(2016, 11, 19)


@pytest.mark.parametrize(
    "wrong", ["", "soon", "2016-13", "2016-02-30", "16-11-19", "2016-1-1", "۲۰۱۶", "0000", True]
)
def test_what_is_no_date_is_refused(wrong):
    with pytest.raises(ValueError, match=r"\S"):
        parse_partial(wrong)


@pytest.mark.parametrize(
    ("since", "date", "answer"),
    [
        ("2016-11-19", "2016-11-18", Answer.NO),
        ("2016-11-19", "2016-11-19", Answer.YES),
        ("2016-11", "2016-10-31", Answer.NO),
        ("2016-11", "2016-11-20", Answer.UNKNOWN),
        ("2016-11", "2016-12-01", Answer.YES),
        ("2016", "2016-07-01", Answer.UNKNOWN),
        ("2016", "2017-01-01", Answer.YES),
        (None, "2017-01-01", Answer.UNKNOWN),
    ],
)
def test_whether_a_term_had_begun(since, date, answer):
    given_since = parse_partial(since) if since else None
    assert had_begun(given_since, datetime.date.fromisoformat(date)) is answer


@pytest.mark.parametrize(
    ("until", "date", "answer"),
    [
        ("2016-11-19", "2016-11-19", Answer.NO),
        ("2016-11-19", "2016-11-20", Answer.YES),
        ("2016-11", "2016-11-20", Answer.UNKNOWN),
        ("2016-11", "2016-12-01", Answer.YES),
        ("2016", "2015-12-31", Answer.NO),
        (None, "2017-01-01", Answer.UNKNOWN),
    ],
)
def test_whether_a_term_was_over(until, date, answer):
    given_until = parse_partial(until) if until else None
    assert had_ended(given_until, datetime.date.fromisoformat(date)) is answer


@given(days, days)
def test_less_knowledge_never_gives_another_answer(begun, date):
    whole = had_begun(parse_partial(begun), date)
    for vaguer in (PartialDate(begun.year, begun.month), PartialDate(begun.year)):
        assert had_begun(vaguer, date) in (whole, Answer.UNKNOWN)
        assert vaguer.first <= begun <= vaguer.last
