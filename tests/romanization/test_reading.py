"""A reading is laid along the letters that write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.romanization.reading import segments


@pytest.mark.parametrize(
    ("word", "reading", "expected"),
    [
        ("محمد", "mohammad", "م:m :o ح:h :a م:mm :a د:d"),
        ("حسین", "hoseyn", "ح:h :o س:s ی:ey ن:n"),
        ("خواجه", "xāje", "خ:x و: ا:ā ج:j ه:e"),
        ("مصطفی", "mostafā", "م:m :o ص:s ط:t :a ف:f ی:ā"),
        ("نظامالدین", "nezāmoddin", "ن:n :e ظ:z ا:ā م:m ال:o د:dd ی:i ن:n"),
        ("عبدالله", "abdollāh", "ع: :a ب:b د:d الله:ollāh"),
        ("کیومرث", "keyumars", "ک:k :e ی:y و:u م:m :a ر:r ث:s"),
        ("رضایی", "rezāyi", "ر:r :e ض:z ا:ā یی:yi"),
        ("اوجی", "owji", "ا: و:ow ج:j ی:i"),
    ],
)
def test_letters_and_sounds_meet(word, reading, expected):
    assert " ".join(f"{part.letters}:{part.sound}" for part in segments(word, reading)) == expected


def test_a_reading_of_another_word_is_refused():
    assert segments("کریمی", "karami") is None


@given(st.text(alphabet="اآبتجدوهیعلمن", max_size=12), st.text(alphabet="aeoāiubdmnlhvy'", max_size=12))
def test_what_is_laid_out_gives_both_sides_back(word, reading):
    parts = segments(word, reading)
    if parts is not None:
        assert "".join(p.letters for p in parts) == word
        assert "".join(p.sound for p in parts) == reading


def test_a_very_long_word_is_refused_at_once():
    assert segments("ب" * 5000, "b" * 5000) is None
