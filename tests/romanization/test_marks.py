"""Vowel signs that the writer put are obeyed."""

import pytest

from translator_app.romanization.marks import agrees, marks_of, obeys
from translator_app.romanization.render import render
from translator_app.romanization.script import persian_words


@pytest.mark.parametrize(
    ("persian", "marks"),
    [("کَرَم", ("a", "a", "")), ("مُحَمَّد", ("o", "a", "+a", "")),
     ("گُلِستان", ("o", "e", "", "", "", "")), ("کرم", ())],
)  # fmt: skip
def test_signs_are_read_letter_by_letter(persian, marks):
    assert marks_of(persian, persian_words(persian)[0]) == marks


@pytest.mark.parametrize(
    ("sound", "signs", "fits"),
    [("ka", "a", True), ("ke", "a", False), ("k", "0", True), ("ka", "0", False), ("mma", "+a", True),
     ("ma", "+", False)],
)  # fmt: skip
def test_a_sound_obeys_its_signs(sound, signs, fits):
    assert obeys(sound, signs) is fits


def test_a_reading_is_held_against_all_signs():
    assert agrees("کرم", "karam", ("a", "a", ""))
    assert not agrees("کرم", "kerm", ("a", "a", ""))


@pytest.mark.parametrize(
    ("persian", "spelt"),
    [("مُلک", "Molk"), ("مَلِک", "Malek"), ("مَلَک", "Malak"), ("شِمخالَک", "Shemkhalak"),
     ("شُمخالِک", "Shomkhalek")],
)  # fmt: skip
def test_a_name_is_spelt_as_its_signs_say(persian, spelt, lexicon, schemes):
    assert render(persian, lexicon, schemes["press"])[0].text == spelt
