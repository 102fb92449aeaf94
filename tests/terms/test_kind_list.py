"""with_kinds_of_lists: names of one breath are of one kind."""

import pytest

from tests.builders import entry, term
from translator_app.core.kind import Kind
from translator_app.terms.kind_list import with_kinds_of_lists

PLACE, CONCEPT, PERSON = Kind.PLACE, Kind.CONCEPT, Kind.PERSON


def kinds(text, *named, **fields):
    terms = [term(n, text, en, fa, kind=kind, **fields) for n, (en, fa, kind) in enumerate(named, 1)]
    return [found.kind for found in with_kinds_of_lists(text, terms)]


BRIDGE, NAQLEH, GOL = ("Pol Square", "میدان پل"), ("Naqleh", "نقله"), ("Golestan Road", "راه گل")


def test_an_unknown_name_is_what_its_neighbour_is():
    text = "between Pol Square (میدان پل) and Naqleh (نقله) it rained"
    assert kinds(text, (*BRIDGE, PLACE), (*NAQLEH, CONCEPT)) == [PLACE, PLACE]


@pytest.mark.parametrize("joint", [". Naqleh", " left for Naqleh", " at Naqleh"])
def test_only_in_one_breath(joint):
    text = f"Pol Square (میدان پل){joint} (نقله)"
    assert kinds(text, (*BRIDGE, PLACE), (*NAQLEH, CONCEPT)) == [PLACE, CONCEPT]


def test_a_surname_needs_two_neighbours():
    two = "Pol Square (میدان پل) and Naqleh (نقله)"
    three = "Pol Square (میدان پل), Golestan Road (راه گل) and Naqleh (نقله)"
    assert kinds(two, (*BRIDGE, PLACE), (*NAQLEH, PERSON)) == [PLACE, PERSON]
    assert kinds(three, (*BRIDGE, PLACE), (*GOL, PLACE), (*NAQLEH, PERSON)) == [PLACE, PLACE, PLACE]


def test_a_glossary_is_not_outvoted():
    text = "Pol Square (میدان پل) and Naqleh (نقله)"
    known = entry("Naqleh", "نقله", CONCEPT)
    assert kinds(text, (*BRIDGE, PLACE), (*NAQLEH, CONCEPT), entry=known) == [PLACE, CONCEPT]
