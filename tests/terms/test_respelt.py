"""with_respellings: another spelling of one person's surname is a mention too."""

import pytest

from tests.builders import term
from translator_app.core.kind import Kind
from translator_app.romanization.compare import compare
from translator_app.terms.respelt import with_respellings


def heard_of(evidence_of, persian, english):
    evidence = evidence_of("Nothing here.")
    return compare(
        persian, english, evidence.lexicon, language="fa", scheme="press", schemes=evidence.schemes
    )


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


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Later Parviz Tavassolian left.", ["Parviz Tavassolian"]),
        ("Later Iraj Tavassolian left.", []),
        ("Later P. Tavassolian left.", ["Tavassolian"]),
        ("Later Parveez Tavassolian left.", ["Parveez Tavassolian"]),
    ],
)
def test_a_respelt_surname_takes_its_own_given_name(later, expected, heads, evidence_of):
    text = f"Parviz Tavasolian (پرویز توسلیان) came. {later}"
    heard = heard_of(evidence_of, "پرویز توسلیان", "Parviz Tavasolian")
    one = term(1, text, "Parviz Tavasolian", "پرویز توسلیان", comparison=heard)
    (found,) = with_respellings(text, [one], heads)
    assert [span.of(text) for span in found.mentions] == expected


@pytest.mark.parametrize("later", ["Safa'i", "Safayi", "Safai"])
def test_one_ending_is_spelt_in_many_ways(later, heads):
    text = f"Parviz Safaei (پرویز صفایی) came. Mr {later} left."
    (found,) = with_respellings(text, [term(1, text, "Parviz Safaei", "پرویز صفایی")], heads)
    assert [span.of(text) for span in found.mentions] == [later]


def test_a_name_of_several_words_may_be_respelt_whole(heads, evidence_of):
    text = "They met in Harat al-Zeitoun (حارة الزيتون). Dusk fell on Harat Al-Zaytoun."
    heard = heard_of(evidence_of, "حارة الزيتون", "Harat al-Zeitoun")
    one = term(1, text, "Harat al-Zeitoun", "حارة الزيتون", kind=Kind.PLACE, comparison=heard)
    (found,) = with_respellings(text, [one], heads)
    assert [span.of(text) for span in found.mentions] == ["Harat Al-Zaytoun"]
