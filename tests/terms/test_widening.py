"""with_first_words: a name found too short takes in what the Persian begins with."""

import pytest

from tests.terms.test_pair import english


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Sayyed Parviz Sohrabi (سید پرویز سهرابی) came.", "Sayyed Parviz Sohrabi"),
        ("Yesterday Colonel Parviz Sohrabi (پرویز سهرابی) came.", "Parviz Sohrabi"),
        ("Yesterday the old Parviz Sohrabi (پرویز سهرابی) came.", "Parviz Sohrabi"),
    ],
)
def test_only_words_the_persian_has_are_taken_in(text, expected, evidence_of):
    assert english(text, evidence_of) == [expected]


def test_a_link_and_its_title_are_said_once(evidence_of):
    text = "It came after the Bridge Council The Bridge Council (شورای پل), which met."
    assert english(text, evidence_of) == ["Bridge Council"]


def test_a_second_word_for_the_same_thing_leaves_the_first_its_place(evidence_of):
    text = "They asked the rapporteur, or sokhangu (سخنگو), about the road."
    assert english(text, evidence_of) == ["rapporteur"]
