"""A name or an office in either script tells who held what, and unknown is said as unknown."""

import datetime

import pytest

from tests.titles.office_data import DAY
from translator_app.titles.query import title_json, who


def names(query, offices, date=DAY):
    return [holder.english for holder in who(query, offices, date).matches]


@pytest.mark.parametrize(
    "query",
    ["Kiumars Daneshvar", "کیومرث دانشور", "daneshvar", "Brigadier General Kioumars Daneshvar",
     "commander of the army river forces", "Artesh river force commander", "فرمانده نیروی رودخانه ای ارتش",
     "the commander of Iran's Army River Forces"],
)  # fmt: skip
def test_loose_questions_find_the_same_term(query, offices):
    assert names(query, offices) == ["Kiumars Daneshvar"]


def test_without_a_date_all_terms_come_newest_first(offices):
    assert names("Minister of Water of Iran", offices, None) == ["Hamid Sotoudeh", "Leila Kaviani"]


def test_an_office_of_two_states_is_irans_unless_the_other_is_named(offices):
    assert names("water minister", offices) == ["Leila Kaviani"]
    assert names("Iraqi water minister", offices) == ["Falih al-Zubaidi"]
    assert names("وزیر آب", offices) == ["Leila Kaviani"]
    assert names("وزیر آب عراق", offices) == ["Falih al-Zubaidi"]
    assert names("Turkish water minister", offices) == []
    assert names("وزیر آب ترکیه", offices) == names("وزیر آب سعودی", offices) == []
    assert names("وزیر آب دولت دوازدهم", offices) == ["Leila Kaviani"]


def test_words_in_any_order_are_understood(offices):
    assert names("deputy army commander", offices, None) == ["Nader Tavasolian"]


@pytest.mark.parametrize(
    ("query", "date", "note"),
    [
        ("", DAY, "The line is empty."),
        ("Nobody Known", DAY, "No such person or office is on record."),
        ("!?", DAY, "No such person or office is on record."),
        ("Parviz Sohrabi", DAY, "Nothing on record for 2019-06-24."),
        ("Nader Tavasolian", datetime.date(2023, 1, 1), "Whether Nader Tavasolian held the office on 2023"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_said_and_not_guessed(query, date, note, offices):
    answers = who(query, offices, date)
    assert answers.matches == ()
    assert answers.note.startswith(note)


@pytest.mark.parametrize(
    ("query", "date", "name"),
    [
        ("former water minister", "2022-01-01", "Leila Kaviani"),
        ("وزیر سابق آب", "2022-01-01", "Leila Kaviani"),
        ("then water minister", "2019-01-01", "Leila Kaviani"),
        ("water minister-designate", "2021-08-01", "Hamid Sotoudeh"),
    ],
)
def test_former_then_and_coming_holders_are_told(query, date, name, offices):
    assert names(query, offices, datetime.date.fromisoformat(date)) == [name]


def test_an_unverified_term_is_marked(offices):
    answers = who("Reza Varjavandi", offices, datetime.date(2019, 1, 1))
    assert [holder.verified for holder in answers.matches] == [False]
    assert answers.note == "Not every record is verified."


def test_the_answer_as_plain_values(offices):
    answers = who("Kiumars Daneshvar", offices, DAY)
    found = title_json("Kiumars Daneshvar", answers, offices, DAY)
    assert found["query"] == "Kiumars Daneshvar"
    assert found["date"] == "2019-06-24"
    assert found["note"] is None
    (match,) = found["matches"]
    assert match["person"] == {"fa": "کیومرث دانشور", "en": "Kiumars Daneshvar"}
    assert match["office"]["organisation"] == "Army River Forces"
    assert match["rank"] == {"fa": "سرتیپ", "en": "Brigadier General"}
    assert (match["from"], match["until"], match["verified"]) == ("2016-11-19", None, True)
