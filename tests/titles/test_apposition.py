"""A title after a name is said of the person, unless a clause or a list goes on with another."""

import re

import pytest

from translator_app.core.span import Span
from translator_app.titles.apposition import is_apposed


def apposed(text):
    name, title = re.search("Leila Kaviani", text), re.search("water minister|minister of water", text)
    return is_apposed(text, Span(*title.span()), Span(*name.span()))


@pytest.mark.parametrize(
    "text",
    [
        "Leila Kaviani, the water minister, opened the sluice.",
        "Leila Kaviani, the minister of water and energy, opened the sluice.",
        "Leila Kaviani, the water minister, and Hamid Sotoudeh opened the sluice.",
        "According to Leila Kaviani, the water minister, it rained.",
        "According to Leila Kaviani, the water minister of the province, it rained.",
        "He met Leila Kaviani, water minister and the author of a book.",
    ],
)
def test_said_of_the_person(text):
    assert apposed(text)


@pytest.mark.parametrize(
    "text",
    [
        "According to Leila Kaviani, the water minister had agreed.",
        "After meeting Leila Kaviani, the water minister left.",
        "Unlike Leila Kaviani, the minister of water wears a hat.",
        "He thanked Leila Kaviani, the water minister and the mayor.",
        "Present were Leila Kaviani, the water minister, the mayor and two engineers.",
    ],
)
def test_said_of_another(text):
    assert not apposed(text)
