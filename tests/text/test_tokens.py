"""Words and sentences of the English around the Persian."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.span import Span
from translator_app.text.tokens import latin_words, sentence_start, without_possessive


def words(text):
    return [word.of(text) for word in latin_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parviz Sohrabi, of Ilam.", ["Parviz", "Sohrabi", "of", "Ilam"]),
        ("Sabahi-Fard and O'Neil’s", ["Sabahi-Fard", "and", "O'Neil’s"]),
        ("ʿAlī al-Ḥusaynī", ["ʿAlī", "al-Ḥusaynī"]),
        ("Ḥasan Ṣāleḥ", ["Ḥasan", "Ṣāleḥ"]),
        ("Ha\u0323san", ["Ha\u0323san"]),
        ("U.S. aid", ["U.S", "aid"]),
        ("the 2019 F14 plan", ["the", "F14", "plan"]),
        ("Dareh (دره) road", ["Dareh", "road"]),
        ("Sohrabi-سهرابی", ["Sohrabi"]),
        ("سهرابی-Sohrabi", ["Sohrabi"]),
        ("snake_case", ["snake", "case"]),
        ("- ' -", []),
    ],
)
def test_hyphens_and_apostrophes_inside_belong_to_a_word(text, expected):
    assert words(text) == expected


def test_only_the_range_asked_for_is_read():
    assert latin_words("one two three", 4, 7) == (Span(4, 7),)


@given(st.text(max_size=40))
def test_words_are_in_order_and_apart(text):
    found = latin_words(text)
    assert all(len(word) for word in found)
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("Iran's", "Iran"),
        ("Iran’s", "Iran"),
        ("SOHRABI'S", "SOHRABI"),
        ("Iran", "Iran"),
        ("boss", "boss"),
        ("O'Neil", "O'Neil"),
        ("s'", "s"),
    ],
)
def test_the_genitive_ending_comes_off(word, bare):
    assert without_possessive(word, Span(0, len(word))).of(word) == bare


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It rained. The road (", "The road ("),
        ("Was it? “Yes,” he said. Then (", "Then ("),
        ("He said “no.” Then (", "Then ("),
        ("Title\nThe road (", "The road ("),
        ("Title\n   (", "("),
        ("It cost 3.5 million (", "It cost 3.5 million ("),
        ("Brig. Gen. Parviz Sohrabi (", "Brig. Gen. Parviz Sohrabi ("),
        ("Mohammad A. Sohrabi (", "Mohammad A. Sohrabi ("),
        ("Dr. Sohrabi and Mr. Karimi (", "Dr. Sohrabi and Mr. Karimi ("),
        ("He came with Gen. Karimi. Later (", "Later ("),
    ],
)
def test_a_sentence_begins_behind_the_last_end(text, sentence):
    assert text[sentence_start(text, len(text)) :] == sentence


def test_the_first_letter_of_a_sentence_belongs_to_it():
    text = "It rained. The road."
    assert sentence_start(text, 11) == 11
    assert sentence_start(text, 9) == 0


def test_the_look_back_has_a_limit():
    text = "x" * 900 + "(دره)"
    assert sentence_start(text, 901) == 301
    assert sentence_start(text, 901, within=50) == 851


@given(st.text(alphabet='aB. \n"(', max_size=40), st.integers(0, 40))
def test_a_sentence_never_begins_behind_the_place(text, position):
    assert 0 <= sentence_start(text, min(position, len(text))) <= position
