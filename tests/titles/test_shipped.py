"""Passages about well-known office-holders are understood with the shipped offices."""

import datetime

import pytest

from tests.builders import article
from translator_app.data import data_dir
from translator_app.text.prepare import prepare
from translator_app.titles.find_person import find_person
from translator_app.titles.judge import judge
from translator_app.titles.load import load_offices
from translator_app.titles.match import find_titles
from translator_app.titles.people import find_people


@pytest.fixture(scope="module")
def shipped():
    """The offices that come with the program."""
    return load_offices(data_dir("glossaries") / "offices")


def verdicts(text, date, offices):
    prepared = prepare(article(text))
    people = find_people(prepared, offices)
    found = []
    for hit in find_titles(prepared, offices):
        if person := find_person(prepared, hit, [span for span in people if not span.overlaps(hit.span)]):
            claim = judge(hit, None, person.of(text), offices, datetime.date.fromisoformat(date))
            found.append((person.of(text), claim.verdict.value))
    return found


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("Iran’s land forces commander Koumars Heydari flew east.", "2019-06-24", "wording"),
        ("Kioumars Heydari, commander of the Army Ground Forces, flew east.", "2019-06-24", "ok"),
        ("Kioumars Heydari, commander of the IRGC Ground Forces, flew east.", "2019-06-24", "wrong-body"),
        ("Iranian President Hassan Rouhani opened a dam.", "2019-06-24", "ok"),
        ("Iranian President Hassan Rouhani opened a dam.", "2022-06-24", "outdated"),
        ("Former Iranian President Hassan Rouhani opened a dam.", "2022-06-24", "ok"),
        ("Hassan Rouhani, then president of Iran, opened a dam.", "2022-06-24", "ok"),
        ("The IRGC chief, Major General Hossein Salami, gave a speech.", "2020-02-01", "ok"),
        ("The IRGC chief, Major General Hossein Salami, gave a speech.", "2018-02-01", "not-yet"),
        ("Iran's Foreign Minister Hossein Dehghan took notes.", "2016-02-01", "other-holder"),
        ("Iraqi Prime Minister Haider al-Abadi took notes.", "2017-02-01", "ok"),
        ("Alireza Sabahifard, commander of Iran's Air Defense Forces, spoke.", "2019-06-24", "ok"),
    ],
)
def test_a_passage_is_understood(text, date, expected, shipped):
    assert [verdict for _, verdict in verdicts(text, date, shipped)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Tehran IRGC commander Hassan Salami spoke.",
        "The head of the IRGC legal office, Hossein Salami, spoke.",
        "Turkish President Hassan Rouhani spoke.",
        "An adviser to Iran's foreign minister, Hassan Rouhani, spoke.",
        "Iran's Deputy Foreign Minister Abbas Araghchi spoke.",
        "The governor of the Central Bank of Turkey, Hassan Rouhani, spoke.",
    ],
)
def test_a_post_nobody_has_on_record_is_left_alone(text, shipped):
    assert verdicts(text, "2019-06-24", shipped) == []
