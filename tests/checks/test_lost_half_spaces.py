"""A half-space that is missing is put back where the joined word is none, and left where it is one."""

import pytest

from translator_app.checks.lost_half_spaces import glued_words, parted_words
from translator_app.core.span import Span


def fixed(find, text):
    return [words for _, words in find(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("زمینلرزه", ["زمین‌لرزه"]),
        ("همسانسازی", ["همسان‌سازی"]),
        ("علیاکبر", ["علی‌اکبر"]),
        ("آیتالله", ["آیت‌الله"]),
        ("دانشگاه", []),
        ("علیزاده", []),
        ("بزرگراه", []),
    ],
)
def test_a_glued_word_is_parted_where_it_is_no_word(word, whole):
    assert fixed(glued_words, word) == whole


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("همه پرسی", ["همه‌پرسی"]),
        ("آیین نامه داخلی", ["آیین‌نامه"]),
        ("راه آهن ایران", []),
        ("متن نامه", []),
        ("نرم افزارهای آزاد", ["نرم‌افزارهای"]),
        ("خبر نگاران شهر", ["خبرنگاران"]),
        ("کتاب خانه ملی", ["کتابخانه"]),
        ("بی نام او", []),
        ("کتاب داری؟", []),
    ],
)
def test_a_compound_in_two_words_is_joined(words, whole):
    assert fixed(parted_words, words) == whole
