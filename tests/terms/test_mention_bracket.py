"""acronyms_of, is_introduction: what a pair brings with it, and where it ends."""

import pytest

from tests.builders import place, term
from translator_app.core.kind import Kind
from translator_app.terms.mention_bracket import acronyms_of, is_introduction

BODY = "Bridge Supply Office"


def office(text, kind=Kind.ORGANISATION):
    return term(1, text, BODY, "دفتر پل", kind=kind)


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY} (BNQ; دفتر پل) met.",
        f"{BODY} (دفتر پل, BNQ) met.",
        f"{BODY} (دفتر پل; or BNQ) met.",
        f"{BODY} (دفتر پل) (BNQ) met.",
        f"{BODY} (دفتر پل) – BNQ – met.",
        f"{BODY} (دفتر پل), or BNQ, met.",
    ],
)
def test_an_acronym_beside_the_pair_is_known(text):
    assert "BNQ" in set(acronyms_of(text, office(text)))


def test_the_initials_of_a_body_are_known_without_being_given():
    text = f"{BODY} (دفتر پل) met."
    assert set(acronyms_of(text, office(text))) == {"BSO"}
    assert not set(acronyms_of(text, office(text, Kind.WORK)))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        (f"{BODY} (دفتر پل, BNQ) met.", True),
        (f"{BODY} (دفتر پل) – BNQ – met.", True),
        (f"{BODY} (دفتر پل) met. BNQ paid.", False),
        (f"{BODY} (دفتر پل) met. (So BNQ paid.)", False),
    ],
)
def test_what_stands_in_the_bracket_of_the_pair_introduces(text, inside):
    assert is_introduction(text, office(text), place(text, "BNQ"), acronym=True) is inside
