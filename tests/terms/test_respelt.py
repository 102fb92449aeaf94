"""with_respellings: another spelling of one person's surname is a mention too."""

import pytest

from tests.builders import term
from translator_app.core.kind import Kind
from translator_app.terms.respelt import with_respellings


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Later Tavassolian left.", ["Tavassolian"]),
        ("Later Tavasoolian left.", ["Tavasoolian"]),
        ("Later tavassolian left.", []),
        ("Later Iraj Tavassolian left.", []),
        ("Later Tavakolian left.", []),
    ],
)
def test_a_doubled_letter_or_another_vowel_sign_is_the_same_name(later, expected, heads):
    text = f"Parviz Tavasolian (پرویز توسلیان) came. {later}"
    (found,) = with_respellings(text, [term(1, text, "Parviz Tavasolian", "پرویز توسلیان")], heads)
    assert [span.of(text) for span in found.mentions] == expected


def test_what_two_persons_could_be_is_nobody(heads):
    text = "Parviz Sohrabi (پرویز سهرابی), Mina Sohrabi (مینا سهرابی). Sohrabbi left."
    terms = [term(1, text, "Parviz Sohrabi", "پرویز سهرابی"), term(2, text, "Mina Sohrabi", "مینا سهرابی")]
    assert all(not found.mentions for found in with_respellings(text, terms, heads))


def test_without_persons_nothing_changes(heads):
    assert with_respellings("Nothing here.", (), heads) == ()


def test_the_first_letters_may_be_spelt_another_way(heads):
    text = "Parviz Ghaaderi (پرویز قادری) came. Qaaderi left."
    (found,) = with_respellings(text, [term(1, text, "Parviz Ghaaderi", "پرویز قادری")], heads)
    assert [span.of(text) for span in found.mentions] == ["Qaaderi"]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("In Narmineyeh it rained.", []),
        ("In Narrminieh it rained.", ["Narrminieh"]),
        ("On Narrminieh Road it rained.", []),
        ("In narrminieh it rained.", []),
    ],
)
def test_a_place_may_be_spelt_in_two_ways(later, expected, heads):
    text = f"Narminiyeh (نرمینه) is small. {later}"
    (found,) = with_respellings(text, [term(1, text, "Narminiyeh", "نرمینه", kind=Kind.PLACE)], heads)
    assert [span.of(text) for span in found.mentions] == expected
