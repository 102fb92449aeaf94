"""Dates of three calendars are found in both scripts, and written anew as they were."""

import pytest

from translator_app.text.calendars import Calendar, Day
from translator_app.text.dates import find_dates, written
from translator_app.text.fold import fold

IRAN, G, L = Calendar.IRANIAN, Calendar.GREGORIAN, Calendar.LUNAR


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("۲ تیر ۱۳۹۸", Day(IRAN, 1398, 4, 2)),
        ("2 Tir 1398", Day(IRAN, 1398, 4, 2)),
        ("Tir 2, 1398", Day(IRAN, 1398, 4, 2)),
        ("۲ تیرماه ۱۳۹۸", Day(IRAN, 1398, 4, 2)),
        ("۲ تیر ماه سال ۱۳۹۸", Day(IRAN, 1398, 4, 2)),
        ("۱۳۹۸/۴/۲", Day(IRAN, 1398, 4, 2)),
        ("۲/۴/۱۳۹۸", Day(IRAN, 1398, 4, 2)),
        ("۱۵ حمل ۱۴۰۰", Day(IRAN, 1400, 1, 15)),
        ("23 June 2019", Day(G, 2019, 6, 23)),
        ("23rd of June 2019", Day(G, 2019, 6, 23)),
        ("June 23, 2019", Day(G, 2019, 6, 23)),
        ("2019-06-23", Day(G, 2019, 6, 23)),
        ("۲۳ ژوئن ۲۰۱۹", Day(G, 2019, 6, 23)),
        ("۵ مه ۲۰۲۰", Day(G, 2020, 5, 5)),
        ("۲۰ شوال ۱۴۴۰", Day(L, 1440, 10, 20)),
        ("1 Ramadan 1440", Day(L, 1440, 9, 1)),
        ("۱ ذی‌الحجه ۱۴۴۰", Day(L, 1440, 12, 1)),
        ("تیر ۱۳۹۸", Day(IRAN, 1398, 4)),
        ("June 2019", Day(G, 2019, 6)),
    ],
)
def test_a_date_is_read(text, when):
    (found,) = find_dates(fold(f"on {text} he left"))
    assert found.when == when
    assert found.span.of(f"on {text} he left") == text


@pytest.mark.parametrize(
    "text", ["12 mars 14", "1,398 men", "version 1.3.98", "phone 1398-4-2-77", "2 تیر 2019", "23 June 1398"]
)
def test_what_is_no_date(text):
    assert find_dates(fold(text)) == []


def test_lone_years_are_found_when_asked_for():
    found = find_dates(fold("in 1398 (2019), not 1,398"), years=True)
    assert [each.when for each in found] == [Day(IRAN, 1398), Day(G, 2019)]


@pytest.mark.parametrize(
    "text",
    [
        "۲ تیر ۱۳۹۸",
        "2 Tir 1398",
        "Tir 2, 1398",
        "۱۳۹۸/۴/۲",
        "23 June 2019",
        "June 23, 2019",
        "2019-06-23",
        "تیر ۱۳۹۸",
    ],
)
def test_a_date_written_anew_reads_as_it_did(text):
    (found,) = find_dates(fold(text))
    assert written(found.when, text, found.form) == text
