"""Names of Latin letters are known in Persian, and chance likeness is not taken for them."""

import pytest

from translator_app.romanization.abbreviation import letter_names


@pytest.mark.parametrize(
    ("word", "latin", "names"),
    [
        ("بیبیسی", "bbc", ("بی", "بی", "سی")),
        ("امسی", "mc", ("ام", "سی")),
        ("بیبیسی", "bbd", ()),
        ("بیبی", "b", ()),
        ("بی" * 40, "b" * 40, ()),
    ],
)
def test_letters_are_named_one_by_one(word, latin, names):
    assert letter_names(word, latin) == names
