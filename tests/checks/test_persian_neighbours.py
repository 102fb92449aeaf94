"""A foreign letter is a slip in a Persian phrase and right in a phrase of its own language."""

import pytest

from translator_app.checks.persian_neighbours import is_lone_slip, neighbour_of, persian_reading


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("گروہ کوه", None),
        ("گروہ", "ur"),
        ("میں نہیں جانتا", "ur"),
        ("دانشگاە شیراز", None),
        ("شەهید", "ckb"),
        ("ڕضا کریمی", None),
        ("ئازادی", "ckb"),
        ("بیمارستان ګلستان", None),
        ("د پکتیا ولایت", "ps"),
        ("ملي شورا", "ps"),
        ("کتابخانه ملی", None),
        ("ولسوالۍ", "ps"),
    ],
)
def test_the_phrase_decides(phrase, language):
    assert neighbour_of(phrase.split()) == language


@pytest.mark.parametrize(
    ("word", "text", "slip"),
    [
        ("سنګک", "The bread is سنګک, they say.", True),
        ("سنګک", "In Kabul the bread is سنګک, they say.", False),
        ("جرګه", "The word جرګه is known there.", False),
        ("نامە", "The word نامە is known there.", True),
        ("نامە", "The Kurdish word نامە is known there.", False),
        ("ملي", "The word ملي is known there.", False),
    ],
)
def test_one_foreign_letter_is_a_slip_where_nothing_speaks_of_its_people(word, text, slip):
    assert is_lone_slip([word], text) is slip


@pytest.mark.parametrize(
    ("word", "reading"), [("ٹهران", "تهران"), ("ڤزارت", "وزارت"), ("کۆمەڵە", None), ("سفێد", "سفید")]
)
def test_a_slip_is_read_as_a_known_word(word, reading):
    assert persian_reading(word) == reading
