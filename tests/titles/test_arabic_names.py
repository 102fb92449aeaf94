"""Names in Arabic and Kurdish spelling are known again in Persian; other people's are not."""

import pytest

from translator_app.titles.arabic_names import same_in_arabic


@pytest.mark.parametrize(
    ("said", "persian"),
    [
        ("بهرام الزرندي", "بهرام زرندی"),
        ("عبد اللطيف نوري", "عبداللطیف نوری"),
        ("السيد حسن فضل الله", "سید حسن فضل‌الله"),
        ("ميشال خوري", "میشل خوری"),
        ("مەسعوود نەوڕۆزی", "مسعود نوروزی"),
        ("بەرهەم ساڵح", "برهم صالح"),
        ("شێرکۆ بێکەس", "شیرکو بیکس"),
        ("طارق الفرج", "سید طارق فرج"),
    ],
)
def test_the_same_name(said, persian):
    assert same_in_arabic(said, persian)


@pytest.mark.parametrize(
    ("said", "persian"),
    [
        ("بهرام زرندی", "بهرام زرندی"),
        ("بهرام الزرندي", "بهرام زنوزی"),
        ("الزرندي", "بهرام زرندی"),
        ("أكرم النوري", "کریم نوری"),
        ("رئيس الوزراء", "رضا وزیری"),
    ],
)
def test_another_name_or_no_other_language(said, persian):
    assert not same_in_arabic(said, persian)
