"""Name: what the words of a name are."""

import pytest

from translator_app.core.kind import Kind
from translator_app.terms.mention_words import Name, is_generic, is_own, is_place, is_spelt


@pytest.fixture
def named(workspace):
    """Make a name of an English and a Persian side."""

    def make(english, persian, kind=Kind.ORGANISATION):
        return Name(english.split(), persian, kind, workspace.heads, workspace.lexicon)

    return make


@pytest.mark.parametrize(
    ("persian", "words", "spelt"),
    [
        ("خبرگزاری میزان", ("Mizan",), True),
        ("خبرگزاری میزان", ("Agency",), False),
        ("تيار المردة", ("Marada",), True),
        ("قرارگاه خاتم‌الانبیاء", ("Khatam", "al-Anbiya"), True),
    ],
)
def test_a_word_is_spelt_as_it_sounds_by_its_consonants(persian, words, spelt, named):
    assert is_spelt(named("x", persian), *words) is spelt


def test_a_common_noun_the_persian_spells_is_a_name(named):
    assert is_generic(named("Bridge Bank", "انجمن پل"), "Bank")
    assert not is_generic(named("Bank Pol", "بانک پل"), "Bank")


def test_a_city_and_a_country_are_places(named):
    name = named("x", "پل")
    assert is_place(name, "Tehran")
    assert is_place(name, "Iran")
    assert not is_place(name, "Sohrab")


@pytest.mark.parametrize(
    ("english", "persian", "part", "own"),
    [
        ("Sohrab Company", "شرکت سهراب", ["Sohrab"], True),
        ("Shiraz Company", "شرکت شیراز", ["Shiraz"], False),
        ("Fars Agency", "خبرگزاری فارس", ["Fars"], True),
        ("Imam Sohrab Office", "دفتر امام سهراب", ["Imam", "Sohrab"], False),
        ("National Company", "شرکت ملی", ["National"], False),
        ("Bread Company", "شرکت نان", ["Bread"], False),
    ],
)
def test_a_part_is_the_things_own_name_or_somebodys(english, persian, part, own, named):
    assert is_own(named(english, persian), part) is own
