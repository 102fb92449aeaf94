"""The person a title belongs to stands right beside it."""

import pytest

from tests.builders import article, place
from translator_app.text.prepare import prepare
from translator_app.titles.find_person import find_person
from translator_app.titles.match import find_titles

NAMES = ("Kiumars Daneshvar", "Parviz Sohrabi", "پرویز سهرابی")


def beside(text, offices):
    prepared = prepare(article(text))
    names = [place(text, name) for name in NAMES if name in text]
    hit = find_titles(prepared, offices)[0]
    found = find_person(prepared, hit, names)
    return found.person.of(text) if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Iranian water minister Kiumars Daneshvar said",
        "Iran's river forces commander of Kiumars Daneshvar said",
        "The Army Commander, Major General Kiumars Daneshvar, said",
        "the Army Commander Brig. Gen. Kiumars Daneshvar",
        "Kiumars Daneshvar, commander of Iran's Army River Forces (River Base) of Artesh, said",
        "Kiumars Daneshvar (پرویز سهرابی), the Iranian water minister, met Parviz Sohrabi",
        "Kiumars Daneshvar, who was then Iran's water minister, said",
        "Kiumars Daneshvar is the water minister",
        "Kiumars Daneshvar (former water minister)",
        "the water minister (وزیر آب), Kiumars Daneshvar, said",
        "-Kiumars Daneshvar, commander of the Army River Forces",
        "Kiumars Daneshvar, water minister, Parviz Sohrabi and others",
        "Kiumars Daneshvar as water minister",
        "Kiumars Daneshvar, who replaced Parviz Sohrabi as water minister, said",
        "Kiumars Daneshvar succeeded Parviz Sohrabi as Iran's water minister",
    ],
)
def test_the_name_beside_it_is_taken(text, offices):
    assert beside(text, offices) == "Kiumars Daneshvar"


@pytest.mark.parametrize(
    "text",
    [
        "The water minister met Kiumars Daneshvar",
        "Kiumars Daneshvar met the water minister",
        "So said the water minister. Kiumars Daneshvar did not",
        "The water minister said",
        "the water minister\n\nKiumars Daneshvar went",
    ],
)
def test_a_name_farther_off_is_not(text, offices):
    assert beside(text, offices) is None


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Kiumars Daneshvar, the water minister, said", False),
        ("Kiumars Daneshvar, who was the water minister, said", True),
        ("Kiumars Daneshvar served as water minister", True),
        ("Kiumars Daneshvar, water minister from 2013 to 2017, said", True),
        ("Kiumars Daneshvar, water minister until 2017, said", True),
        ("Kiumars Daneshvar, water minister since 2017, said", False),
        ("Kiumars Daneshvar, 58, the water minister, said", False),
    ],
)
def test_the_words_between_tell_whether_it_is_past(text, past, offices):
    prepared = prepare(article(text))
    found = find_person(prepared, find_titles(prepared, offices)[0], [place(text, "Kiumars Daneshvar")])
    assert found.past is past


def test_a_persian_title_stands_beside_a_persian_name(offices):
    assert beside("(وزیر آب پرویز سهرابی)", offices) == "پرویز سهرابی"
