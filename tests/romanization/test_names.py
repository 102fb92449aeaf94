"""Words of two names find each other in spite of joins, order and titles; a rough look is fast."""

import pytest

from translator_app.romanization.language import guess_language
from translator_app.romanization.names import letter_score, pair_names
from translator_app.romanization.rough import may_match
from translator_app.romanization.script import latin_words, persian_words


def _score(persian, latin, lexicon):
    return letter_score(persian_words(persian), latin_words(latin), lexicon)


def test_the_right_words_score_best(lexicon):
    right = _score("کیومرث حیدری", "Koumars Heydari", lexicon)
    others = ("Hassan Rouhani", "Ground Forces", "Koumars", "Heydari met", "Major General")
    assert all(right + 2 < _score("کیومرث حیدری", other, lexicon) for other in others)


def test_nothing_scores_far(lexicon):
    assert _score("", "Karimi", lexicon) == _score("کریمی", "", lexicon) == 14


def test_order_is_turned_when_the_given_one_fails(lexicon):
    pairing = pair_names(persian_words("رضا کریمی"), latin_words("Karimi Reza"), lexicon, "fa")
    assert pairing.turned == 1
    assert pairing.cost < 1


@pytest.mark.parametrize(
    ("persian", "latin"), [("کریمی", "Karami"), ("ژاله", "Zhaleh"), ("قالیباف", "Ghalibaf"), ("ما", "Ma")]
)
def test_a_rough_look_lets_near_words_pass(persian, latin):
    assert may_match(persian, latin.lower())


def test_a_rough_look_stops_far_words():
    assert not may_match("کریمی", "tofigh")
    assert not may_match("کریمی", "k")


@pytest.mark.parametrize(
    ("persian", "latin", "language"),
    [
        ("كريم", None, "ar"), ("کریم", None, "fa"), ("الصدر", None, "ar"), ("الهام الیاسی", None, "fa"),
        ("حسین", "Hussein al-Sadr", "ar"), ("طارق عباس", None, "ar"), ("عباس", None, "fa"), ("", None, "fa"),
        ("سیاوش الموتی", None, "fa"), ("فالح الموسوی", None, "ar"),
    ],
)  # fmt: skip
def test_the_language_of_a_name(persian, latin, language, lexicon):
    assert guess_language(persian, latin, lexicon) == language


@pytest.mark.parametrize(
    ("arabic", "latin", "wrong"),
    [
        ("حركة", "Harakat", "Harakam"),  # before a further word ة is heard
        ("الاسلامية", "al-Islamiyya", "al-Aslabiyya"),  # the alef behind the article is a short vowel
        ("وزارة الخارجية", "wizarat al-kharijiyya", "wizarat al-dakhiliyya"),
    ],
)
def test_arabic_endings_and_articles_agree(arabic, latin, wrong, lexicon):
    assert _score(arabic, latin, lexicon) < 2 < _score(arabic, wrong, lexicon)
