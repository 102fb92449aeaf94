"""Names of other languages are transcribed in Persian, and the English is not measured by Persian letters."""

import pytest

from translator_app.romanization.abroad import is_of_another_language, is_transcription
from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Verdict


@pytest.mark.parametrize(
    ("persian", "latin"),
    [
        ("بوریس جانسون", "Boris Johnson"),
        ("مولود چاووش‌اوغلو", "Mevlut Cavusoglu"),
        ("بلاول بوتو زرداری", "Bilawal Bhutto Zardari"),
        ("قربانقلی بردی‌محمدوف", "Gurbanguly Berdimuhamedow"),
        ("قمر جاوید باجوا", "Qamar Javed Bajwa"),
        ("خواجه آصف", "Khawaja Asif"),
        ("امامعلی رحمان", "Emomali Rahmon"),
        ("کمال قلیچداراوغلو", "Kemal Kılıçdaroğlu"),
        ("ترزا می", "Theresa May"),
    ],
)
def test_a_name_of_another_language_is_left_alone(persian, latin, lexicon):
    assert compare(persian, latin, lexicon).verdict is Verdict.ABSTAIN


@pytest.mark.parametrize(
    ("persian", "latin"),
    [
        ("محمود جانسون", "Mohammad Johnson"),  # the other word is not excused
        ("جواد گلباغی", "Javed Golbaghi"),  # Javed is جاوید
        ("بوریس جکسون", "Boris Johnson"),
        ("حسین کریمی", "Hossein Karamov"),
        ("مریم گلباغی", "Maryam Golbaqy-Rad"),
    ],
)
def test_what_the_persian_does_not_render_is_still_judged(persian, latin, lexicon):
    assert compare(persian, latin, lexicon).verdict in (Verdict.WRONG, Verdict.VARIANT)


@pytest.mark.parametrize(
    ("word", "latin", "fair"),
    [
        ("جانسون", "johnson", True), ("شکسپیر", "shakespeare", True), ("ژاک", "jacques", True),
        ("خورخه", "jorge", True), ("شولتس", "scholz", True), ("تاچر", "thatcher", True), ("شی", "xi", True),
        ("جکسون", "johnson", False), ("جانسون", "jackson", False), ("بلر", "clair", False),
    ],
)  # fmt: skip
def test_a_fair_transcription_has_each_consonant(word, latin, fair):
    assert is_transcription(word, latin) is fair


def test_long_words_take_no_long_time():
    assert not is_transcription("و" * 40 + "ب", "o" * 80 + "d")


def test_an_ending_tells_a_language_only_beside_its_persian(lexicon):
    assert is_of_another_language("کالینوف", "kalinow", "Kalinow", lexicon)
    assert not is_of_another_language("کالینو", "kalinov", "Kalinov", lexicon)
