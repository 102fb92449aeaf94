"""Passages about well-known office-holders are understood with the shipped offices."""

import datetime

import pytest

from tests.builders import article
from translator_app.data import data_dir
from translator_app.text.prepare import prepare
from translator_app.titles.claims import find_claims
from translator_app.titles.load import load_offices


@pytest.fixture(scope="module")
def shipped():
    """The offices that come with the program."""
    return load_offices(data_dir("glossaries") / "offices")


def verdicts(text, date, offices):
    claims = find_claims(
        prepare(article(text)), {}, offices, datetime.date.fromisoformat(date), lambda _: False
    ).titles
    return [(claimed.person.of(text), claimed.claim.verdict.value) for claimed in claims]


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
