"""short_forms: what a writer leaves of the name of a body, place or work."""

import pytest

from translator_app.core.kind import Kind
from translator_app.terms.mention_shape import Shape
from translator_app.terms.mention_short import other_ezafe, short_forms, spelt_forms
from translator_app.terms.mention_words import Name

BODY, PLACE, WORK = Kind.ORGANISATION, Kind.PLACE, Kind.WORK


@pytest.fixture
def forms(workspace):
    """Make the short forms of a name, as words joined by blanks, with their shapes."""

    def make(english, persian, kind):
        name = Name(english.split(), persian, kind, workspace.heads, workspace.lexicon)
        return {" ".join(words): shape for words, shape in short_forms(name)}

    return make


@pytest.mark.parametrize(
    ("english", "persian", "kind", "short"),
    [
        ("Imam Sohrab Relief Committee", "کمیته امداد امام سهراب", BODY, "Relief Committee"),
        ("Supreme Bridge Council", "شورای عالی پل", BODY, "Supreme Council"),
        ("Iranian Red Crescent Society", "جمعیت هلال احمر ایران", BODY, "Red Crescent"),
        ("Ministry of Bridges", "وزارت پل", BODY, "Bridges Ministry"),
        ("Ports and Maritime Organization", "سازمان بنادر و دریانوردی", BODY, "Ports Organization"),
        ("General Staff of the Armed Forces", "ستاد کل نیروهای مسلح", BODY, "General Staff"),
        ("Islamic Republic of Iran Shipping Lines", "کشتیرانی ایران", BODY, "Iran Shipping Lines"),
        ("State of Bridges Coalition", "ائتلاف دولت پل", BODY, "State of Bridges"),
        ("Mizan News Agency", "خبرگزاری میزان", BODY, "Mizan"),
        ("Fars News Agency", "خبرگزاری فارس", BODY, "Fars"),
        (
            "Sohrab al-Anbiya Construction Headquarters",
            "قرارگاه سازندگی سهراب الانبیا",
            BODY,
            "Sohrab al-Anbiya",
        ),
        ("Nashr-e Sohrab", "نشر سهراب", BODY, "Sohrab"),
        ("Dareh Island", "جزیره دره", PLACE, "Dareh"),
        ("Sohrab Stadium", "ورزشگاه سهراب", PLACE, "Sohrab"),
    ],
)
def test_the_telling_words_stand_for_the_whole(english, persian, kind, short, forms):
    assert short in forms(english, persian, kind)


@pytest.mark.parametrize(
    ("english", "persian", "kind", "other"),
    [
        ("Tehran University", "دانشگاه تهران", BODY, "Tehran"),
        ("Tehran Airport", "فرودگاه تهران", PLACE, "Tehran"),
        ("Imam Sohrab Airport", "فرودگاه امام سهراب", PLACE, "Imam Sohrab"),
        ("Islamic Republic News Agency", "خبرگزاری جمهوری اسلامی", BODY, "Islamic Republic"),
        ("Ministry of Bridges", "وزارت پل", BODY, "of Bridges"),
        ("The Road to Bread", "راه نان", WORK, "Road"),
    ],
)
def test_a_place_a_person_a_country_is_somebody_else(english, persian, kind, other, forms):
    assert other not in forms(english, persian, kind)


def test_a_noun_alone_needs_the_article(forms):
    found = forms("Coordination Framework", "چارچوب هماهنگی", BODY)
    assert found["Framework"] is Shape.HEAD
    assert forms("News Agency of Bridges", "خبرگزاری پل", BODY)["News Agency"] is Shape.HEAD


def test_a_gulf_is_not_any_gulf(forms):
    assert "Gulf" not in forms("Gulf of Sohrab", "خلیج سهراب", PLACE)


def test_an_ezafe_may_come_or_go():
    assert ["Sohraban-e", "Noor"] in list(other_ezafe(["Sohraban", "Noor"]))
    assert ["Sohraban", "Noor"] in list(other_ezafe(["Sohraban-e", "Noor"]))
    assert list(other_ezafe(["Sohrab"])) == [["al-Sohrab"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["al-Sohrab", "al-Shaabi"], ["Sohrab"]),
        (["Bustan-e", "Nan"], ["Bustan"]),
        (["Parviz", "Karimi"], None),
    ],
)
def test_the_first_word_of_a_name_in_its_own_language(words, expected):
    assert [part for part, _ in spelt_forms(words)] == ([expected] if expected else [])
