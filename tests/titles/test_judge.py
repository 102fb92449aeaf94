"""A title is judged at its date; what the records do not say is never held against it."""

import datetime

import pytest

from tests.builders import article
from tests.titles.office_data import DAY
from translator_app.text.prepare import prepare
from translator_app.titles.case import Said
from translator_app.titles.judge import judge
from translator_app.titles.match import find_titles


def claim(title, person, offices, date=DAY, persian=None):
    (hit,) = find_titles(prepare(article(title)), offices)
    return judge(hit, Said(person, persian), offices, date)


@pytest.mark.parametrize(
    ("title", "person", "year", "verdict"),
    [
        ("commander of the Army River Forces", "Kiumars Daneshvar", 2019, "ok"),
        ("commander of the Army River Forces", "Koumars Daneshvar", 2019, "ok"),
        ("commander of the Army River Forces", "Daneshvar", 2019, "ok"),
        ("Army River Force chief", "Kiumars Daneshvar", 2019, "ok"),
        ("Iran's river forces commander", "Kiumars Daneshvar", 2019, "wording"),
        ("Iran's river forces commander", "Bahman Foroughi", 2019, "wording"),
        ("commander of the Army River Forces", "Parviz Sohrabi", 2019, "outdated"),
        ("former commander of the Army River Forces", "Parviz Sohrabi", 2019, "ok"),
        ("then-commander of the Army River Forces", "Parviz Sohrabi", 2019, "ok"),
        ("late commander of the Army River Forces", "Parviz Sohrabi", 2005, "unknown"),
        ("commander of the Army River Forces", "Parviz Sohrabi", 2005, "not-yet"),
        ("Iranian water minister", "Hamid Sotoudeh", 2019, "not-yet"),
        ("next Iranian water minister", "Hamid Sotoudeh", 2019, "unknown"),
        ("Iranian water minister", "Nadia Rezvani", 2019, "other-holder"),
        ("Iraqi water minister", "Leila Kaviani", 2019, "other-holder"),
        ("former Iranian water minister", "Nadia Rezvani", 2019, "unknown"),
        ("acting Iranian water minister", "Nadia Rezvani", 2019, "unknown"),
        ("water minister", "Nadia Rezvani", 2019, "unknown"),
        ("water minister", "Falih al-Zubaidi", 2019, "ok"),
        ("Iranian water minister", "Rezvani", 2019, "unknown"),
        ("Iranian water minister", "Nadia Rezvani", 2030, "unknown"),
        ("commander of the IRGC River Forces", "Kiumars Daneshvar", 2019, "wrong-body"),
        ("commander of the Army River Forces", "Bahman Foroughi", 2019, "wrong-body"),
        ("commander of the Army River Forces", "Kiumars Daneshvar", 2023, "unknown"),
        ("commander of the IRGC River Forces", "Bahman Foroughi", 2012, "unknown"),
        ("Iranian Army Commander", "Reza Varjavandi", 2019, "unknown"),
        ("Iranian Army Commander", "Nadia Rezvani", 2019, "unknown"),
        ("Deputy Commander of the Iranian Army", "Nader Tavasolian", 2019, "unknown"),
    ],
)
def test_the_verdict(title, person, year, verdict, offices):
    assert claim(title, person, offices, datetime.date(year, 6, 24)).verdict == verdict


def test_a_loose_wording_expects_the_words_to_print(offices):
    found = claim("Iran's river forces commander", "Kioumars Daneshvar", offices)
    assert (found.expected, found.source) == ("Commander of the Army River Forces", "list two")
    assert found.holder.english == "Kiumars Daneshvar"


def test_an_outdated_title_names_the_term_and_who_followed(offices):
    found = claim("commander of the Army River Forces", "Parviz Sohrabi", offices)
    assert str(found.holder.until) == "2016-11-19"
    assert [holder.english for holder in found.others] == ["Kiumars Daneshvar"]
    assert found.source == "list one"


def test_the_wrong_body_expects_the_office_really_held(offices):
    found = claim("commander of the IRGC River Forces", "Kiumars Daneshvar", offices)
    assert (found.office.id, found.expected) == ("army-river-commander", "Commander of the Army River Forces")
    assert [holder.english for holder in found.others] == ["Bahman Foroughi"]


def test_somebody_elses_office_names_who_held_it(offices):
    found = claim("Iranian water minister", "Nadia Rezvani", offices)
    assert (found.holder, [holder.english for holder in found.others]) == (None, ["Leila Kaviani"])


def test_the_persian_name_decides_where_the_english_is_misspelt(offices):
    title = "commander of the Army River Forces"
    assert claim(title, "Qumarth Danishwer", offices, persian="کیومرث دانشور").verdict == "ok"


def test_without_a_date_nothing_is_said(offices):
    found = claim("Iranian water minister", "Nadia Rezvani", offices, None)
    assert (found.verdict, found.office.id) == ("unknown", "water-minister")
