"""A house spells what others spell otherwise, and its habits can be counted in what it published."""

import pytest

from translator_app.romanization.habits import count_habits, style_of
from translator_app.romanization.house import SWITCHES, with_house
from translator_app.romanization.render import render


def _spelt(persian, lexicon, schemes, **style):
    return render(persian, lexicon, with_house(schemes["press"], style))[0].text


@pytest.mark.parametrize(
    ("persian", "style", "spelt"),
    [
        ("قالیباف", {"q": "q"}, "Qalibaf"), ("قالیباف", {"q": "gh"}, "Ghalibaf"),
        ("محمودی", {"u": "oo"}, "Mahmoodi"), ("محمودی", {"u": "u"}, "Mahmudi"),
        ("حیدری", {"ey": "ei"}, "Heidari"), ("عبدالله", {"god": "ullah"}, "Abdullah"),
        ("علیرضا", {"compounds": "Ali Reza"}, "Ali Reza"), ("علیرضا", {"compounds": "Ali-Reza"}, "Ali-Reza"),
        ("علیرضا", {"compounds": "Alireza"}, "Alireza"),
        ("نصرالله‌زاده", {"zadeh": "hyphen"}, "Nasrollah-Zadeh"),
        ("حسین", {"hossein": "Hussein"}, "Hussein"), ("سید", {"seyyed": "Sayyed"}, "Sayyed"),
        ("شمخالوق", {"q": "q", "u": "oo"}, "Shamkhalooq"),
    ],
)  # fmt: skip
def test_a_switch_changes_what_it_is_about(persian, style, spelt, lexicon, schemes):
    assert _spelt(persian, lexicon, schemes, **style) == spelt


def test_without_a_choice_the_scheme_stays_itself(schemes):
    assert with_house(schemes["press"], {}) is schemes["press"]
    assert with_house(schemes["press"], {"q": "x", "nothing": "y"}) is schemes["press"]
    assert with_house(schemes["ala-lc"], {"q": "gh"}) is schemes["ala-lc"]


def test_habits_are_counted_and_the_commoner_is_adopted(lexicon):
    names = [
        ("قاسم محمودی", "Qasem Mahmoodi"), ("صادق قربانی", "Sadeq Qorbani"),
        ("علیرضا نوری", "Ali Reza Noori"),
        ("محمدرضا حیدری", "Mohammad Reza Heydari"), ("امیرحسین کریمی", "Amir Hossein Karimi"),
        ("محمود منصوری", "Mahmood Mansoori"),
    ]  # fmt: skip
    habits = count_habits(names, lexicon)
    assert habits["q"]["q"] >= 3
    assert not habits["q"]["gh"]
    style = style_of(habits)
    assert (style["q"], style["u"], style["compounds"]) == ("q", "oo", "Ali Reza")
    assert "ey" not in style  # seen once


def test_each_switch_says_what_it_is_about():
    assert all(switch.label and len(switch.choices) > 1 for switch in SWITCHES.values())


def test_a_surname_written_as_two_words_says_nothing_of_how_its_parts_are_joined(lexicon):
    assert "zadeh" not in {
        switch for switch, seen in count_habits([("حسین زاده", "Hossein Zadeh")], lexicon).items() if seen
    }
