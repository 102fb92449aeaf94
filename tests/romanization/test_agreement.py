"""What agrees with a known reading is ok; another vowel, doubling or weak letter left out makes a variant."""

import pytest

from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Verdict


def _verdict(persian, latin, lexicon):
    return compare(persian, latin, lexicon).verdict


@pytest.mark.parametrize(
    ("persian", "latin"),
    [
        ("جلال گلزار", "Zhalal Golzar"),  # zh is the letter ژ
        ("شیرین عبادی", "Shireen Abadi"),  # e of the reading as a
        ("مینا خاتمی", "Mina Khatemi"),  # a of the reading as e
        ("احمد جنتی", "Ahmad Janati"),  # a doubling left out
        ("جواد ظریف", "Javad Zariff"),  # a doubling added
        ("فرهاد روشن", "Farhad Roshaan"),
        ("رویا سعادت", "Roya Sadat"),  # how سادات is spelt
        ("علی لاریجانی", "Ali Larjani"),  # a weak letter left out
        ("محمود گلزار", "Mahmd Golzar"),
        ("بهرام گلزار", "Bahrm Golzar"),
        ("مظاهری", "Mazhari"),
    ],
)
def test_a_departure_from_the_reading_is_a_variant(persian, latin, lexicon):
    assert _verdict(persian, latin, lexicon) is Verdict.VARIANT


@pytest.mark.parametrize(
    ("persian", "latin"),
    [
        ("مینا سادات", "Mina Sadat"), ("عباس گلزار", "Abbas Golzar"), ("محمد گلزار", "Mohamad Golzar"),
        ("حسین گلزار", "Hosein Golzar"), ("حسن گلزار", "Hasan Golzar"), ("نظام‌الدین", "Nezam al-Din"),
        ("نظام‌الدین", "Nezameddin"), ("اسدالله", "Asadollah"), ("رویا سعادت", "Roya Saadat"),
        ("ژاله گلزار", "Jaleh Golzar"), ("محسن گلزار", "Muhsin Golzar"), ("مقدم", "Moghadam"),
        ("پزشکیان", "Pizishkian"), ("محسن", "Muḥsin"),  # i and u are regular in ALA-LC and IJMES
        ("فخاری", "Fakhkhārī"), ("وهاب", "Vahhāb"), ("قدرت‌الله", "Qodratollāh"),
    ],
)  # fmt: skip
def test_a_known_or_regular_spelling_is_ok(persian, latin, lexicon):
    assert _verdict(persian, latin, lexicon) is Verdict.OK


def test_a_published_spelling_far_from_its_letters_excuses_the_habits_beside_it(lexicon):
    assert _verdict("انتصار الربيعي", "Intisar al-Rubaye", lexicon) is Verdict.OK


def test_an_english_given_name_is_not_the_reading_of_a_persian_one(lexicon):
    assert _verdict("یوسف گلزار", "Joseph Golzar", lexicon) is not Verdict.OK


@pytest.mark.parametrize(
    ("persian", "latin", "said"),
    [("جنتی", "Janati", "doubled in this name"), ("ظریف", "Zariff", "Nothing doubles")],
)
def test_the_sentence_speaks_of_the_doubling(persian, latin, said, lexicon):
    assert said in compare(persian, latin, lexicon).reason


@pytest.mark.parametrize(
    ("persian", "latin", "offered"),
    [
        ("ستاره", "Storeh", ("Setareh",)),  # Sattareh was met twice in ten
        ("امید", "Omd", ("Omid",)),
        ("حمید", "Hamd", ("Hamid",)),
        ("محمد", "Mahmoud", ("Mohammad", "Mohammed", "Muhammad")),
    ],
)
def test_only_spellings_that_are_often_met_are_offered(persian, latin, offered, lexicon):
    assert tuple(spelling.text for spelling in compare(persian, latin, lexicon).alternatives) == offered


@pytest.mark.parametrize(
    ("persian", "latin", "better"),
    [
        ("آرزو بهره‌مند", "Arezoo Bahrmand", "Arezoo Bahrehmand"),
        ("شهره‌گلی", "Shohrgoli", "Shohrehgoli"),
        ("گلبوته‌", "Golbout", "Golbouteh"),
        ("گلریزپور", "Golrzpour", "Golrizpour"),
        ("سیمرویا", "Simroa", "Simroya"),
        ("گلدیوار", "Goldiar", "Goldivar"),
    ],
)
def test_a_weak_letter_is_put_in_as_it_is_heard_there(persian, latin, better, lexicon):
    assert compare(persian, latin, lexicon).suggestion == better


def test_beside_a_word_at_fault_one_that_agrees_is_offered_as_it_stands(lexicon):
    offered = compare("کیومرث حیدری", "Koumars Heidary", lexicon).alternatives
    assert offered
    assert all(one.text.endswith(" Heidary") for one in offered)
