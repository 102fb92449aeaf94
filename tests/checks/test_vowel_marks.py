"""Which vowel marks help a reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.checks.vowel_marks import VOWELS, stray_marks


@pytest.mark.parametrize(
    ("phrase", "number", "fixed"),
    [
        ("بانکُ کشاورزی", 0, "بانک"),
        ("بانکِ کشاورزی", 0, None),
        ("شورای نِگهبانِ قانون", 1, "نگهبانِ"),
        ("مُهر و موم", 0, None),
        ("مُهر", 0, None),
        ("برَف", 0, "برف"),
        ("بمْ", 0, "بم"),
        ("خیابِان", 0, "خیابان"),
        ("واقعاً خوب", 0, None),
        ("دارُ العلوم", 0, None),
        ("َتهران بزرگ", 0, "تهران"),
        ("تاریخٍ معاصر", 0, "تاریخ"),
    ],
)
def test_marks_that_help_stay(phrase, number, fixed):
    assert stray_marks(phrase.split(), number, in_name=False) == fixed


@given(
    st.lists(st.text(alphabet=VOWELS + "ابتهی\u0651\u200c", min_size=1, max_size=6), min_size=1, max_size=5)
)
def test_a_mended_word_needs_no_mending(words):
    for number in range(len(words)):
        fixed = stray_marks(words, number, in_name=False)
        if fixed:
            assert stray_marks([*words[:number], fixed, *words[number + 1 :]], number, in_name=False) is None
