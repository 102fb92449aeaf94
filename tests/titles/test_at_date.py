"""On a day: who held the office, what is not known of it, and who was former or coming."""

import datetime

import pytest

from tests.titles.office_data import DAY
from translator_app.titles.at_date import held_on


def on(office, date, offices, asked=None):
    answers = held_on(offices.by_office[office], offices, date, asked)
    return [holder.english for holder in answers.matches], answers.note


def test_the_holder_of_the_day_is_the_answer(offices):
    assert on("water-minister", DAY, offices) == (["Leila Kaviani"], None)


def test_without_a_date_all_come_newest_first(offices):
    assert on("water-minister", None, offices) == (["Hamid Sotoudeh", "Leila Kaviani"], None)


def test_a_holder_without_an_end_is_named_with_what_is_certain(offices):
    assert on("army-deputy", DAY, offices) == (
        ["Nader Tavasolian"],
        "Nader Tavasolian was in office on 2018-01-01; whether still on 2019-06-24 is not on record.",
    )


def test_a_holder_whose_start_is_not_known_to_the_day_is_named_so(offices):
    assert on("guards-river-commander", datetime.date(2012, 3, 1), offices) == (
        [], "Whether Bahman Foroughi held the office on 2012-03-01 cannot be told from the records."
    )  # fmt: skip
    assert on("guards-river-commander", datetime.date(2021, 5, 20), offices) == (
        ["Bahman Foroughi"],
        "Bahman Foroughi was in office on 2021-05-01; whether still on 2021-05-20 is not on record.",
    )


def test_years_after_the_last_day_on_record_nobody_is_named(offices):
    assert on("army-deputy", datetime.date(2024, 1, 1), offices) == (
        [],
        "Whether Nader Tavasolian held the office on 2024-01-01 cannot be told from the records.",
    )


def test_before_the_first_term_nothing_is_on_record(offices):
    assert on("water-minister", datetime.date(2001, 1, 1), offices) == (
        [], "Nothing on record for 2001-01-01."
    )  # fmt: skip


@pytest.mark.parametrize(
    ("date", "asked", "name"),
    [
        ("2022-01-01", "former", ["Leila Kaviani"]),
        ("2019-01-01", "former", []),
        ("2021-07-20", "coming", ["Hamid Sotoudeh"]),
        ("2021-09-01", "coming", ["Hamid Sotoudeh"]),
        ("2019-06-24", "coming", []),
    ],
)
def test_the_former_and_the_coming_holder(date, asked, name, offices):
    assert on("water-minister", datetime.date.fromisoformat(date), offices, asked)[0] == name
