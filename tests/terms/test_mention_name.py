"""own_words_before: what before a surname is of the same name."""

import pytest

from tests.builders import place, term
from translator_app.terms.mention_name import own_words_before
from translator_app.text.tokens import words_and_numbers

NAME = "Nosratollah Ali Sohrabi"


@pytest.mark.parametrize(
    ("before", "count"),
    [
        ("Nosrat", 1),
        ("Nosratollah Ali", 2),
        ("N.", 1),
        ("A.", 1),
        ("B.", 0),
        ("Parviz", 0),
        ("General", 0),
        ("then", 0),
        ("Nos", 0),
    ],
)
def test_a_given_name_an_initial_or_its_beginning(before, count, heads):
    text = f"{NAME} (نصرت\u200cالله علی سهرابی) left. Later {before} Sohrabi came."
    surname = place(text, "Sohrabi", 2)
    words = [word for word in words_and_numbers(text) if word.end <= surname.end]
    pair = term(1, text, NAME, "نصرت\u200cالله علی سهرابی")
    assert own_words_before(text, words[-4:], pair, heads) == count
