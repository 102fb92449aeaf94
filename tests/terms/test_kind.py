"""kind_of: what a term names."""

import pytest

from translator_app.core.kind import Kind
from translator_app.terms.kind import kind_of


@pytest.mark.parametrize(
    ("persian", "english", "by_letters", "kind"),
    [
        ("پرویز سهرابی", "Parviz Sohrabi", True, Kind.PERSON),
        ("کارخانه", "Karkhaneh", True, Kind.OTHER),
        ("سرتیپ پرویز سهرابی", "General Parviz Sohrabi", False, Kind.PERSON),
        ("سرتیپ", "brigadier general", False, Kind.TITLE),
        ("فرمانده سپاه پل", "commander of the Bridge Guards", False, Kind.TITLE),
        ("وزارت راه", "Ministry of Roads", False, Kind.ORGANISATION),
        ("گذرگاه دره", "Dareh crossing", False, Kind.PLACE),
        ("روزنامه پل", "Bridge daily", False, Kind.ORGANISATION),
        ("بودجه مقاومتی", "resistance budget", False, Kind.CONCEPT),
        ("پیک پل", "Bridge Courier", False, Kind.OTHER),
        ("پیک پل", None, False, Kind.OTHER),
        ("وزارت راه", None, False, Kind.ORGANISATION),
    ],
)
def test_the_head_word_the_letters_and_the_english_decide(persian, english, by_letters, kind, heads):
    assert kind_of(persian, english, heads, by_letters=by_letters) is kind


def test_a_half_space_and_arabic_letters_do_not_hide_a_head_word(heads):
    assert kind_of("آیت\u200cالله سهرابی", "Ayatollah Sohrabi", heads, by_letters=False) is Kind.PERSON
    assert kind_of("وزارة الطرق", "roads ministry", heads, by_letters=False) is Kind.ORGANISATION
