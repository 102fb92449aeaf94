"""Names are spelt by known readings first, and by guessed ones where nothing is known."""

import unicodedata

import pytest

from translator_app.romanization.render import render, spellings


@pytest.mark.parametrize(
    ("persian", "expected"),
    [
        ("کیومرث حیدری", "Kioumars Heydari"), ("قم", "Qom"), ("اصفهان", "Isfahan"), ("حسین", "Hossein"),
        ("فردوسی", "Ferdowsi"),
        ("خانه", "Khaneh"), ("کاظم‌زاده", "Kazemzadeh"), ("ذوالفقار", "Zolfaghar"),
        ("خواجه", "Khajeh"), ("رضا", "Reza"),
        ("شیراز", "Shiraz"), ("مشهد", "Mashhad"), ("مصطفی", "Mostafa"), ("عبدالله", "Abdollah"),
        ("عبد الله", "Abdollah"),
        ("خوزستان", "Khuzestan"), ("محمد", "Mohammad"), ("رضایی", "Rezaei"), ("خامنه‌ای", "Khamenei"),
    ],
)  # fmt: skip
def test_the_press_spelling_comes_first(persian, expected, lexicon, schemes):
    assert render(persian, lexicon, schemes["press"])[0].text == expected


def test_candidates_fall_in_score_and_do_not_repeat(lexicon, schemes):
    found = render("حسین کریمی", lexicon, schemes["press"], top=5)
    assert [c.score for c in found] == sorted((c.score for c in found), reverse=True)
    assert len({c.text for c in found}) == len(found) == 5


def test_an_unknown_word_is_guessed_and_says_so(lexicon, schemes):
    best = render("شمخالک", lexicon, schemes["press"])[0]
    assert (best.text[:2], best.source) == ("Sh", "model")


def test_an_arab_is_spelt_as_an_arab(lexicon, schemes):
    assert render("طارق عباس ابراهیم", lexicon, schemes["press"])[0].text == "Tariq Abbas Ibrahim"
    assert render("طارق", lexicon, schemes["ic"], language="ar")[0].text == "Tariq"


def test_nothing_comes_of_nothing(lexicon, schemes):
    assert render("", lexicon, schemes["press"]) == ()
    assert render("ک" * 5000, lexicon, schemes["press"]) == ()


def test_every_scheme_spells_the_name(lexicon, schemes):
    found = spellings("کیومرث حیدری", "Koumars Heydari", lexicon, schemes)
    assert list(found) == list(schemes)
    assert found["iranica"] == "Keyumarṯ Ḥaydari"


def test_the_articles_own_vowels_serve_unknown_words(lexicon, schemes):
    found = spellings("شمخالک", "Shemkhalak", lexicon, schemes)
    assert found["un-2012"] == "Šemxālak"


GOLDEN = {
    "ala-lc": "Kiyūmars̱ Ḥaydarī", "bgn-pcgn": "Keyūmars̄ Ḩeydarī", "un-2012": "Keyumars Heydari",
    "dmg": "Keyūmars̱ Ḥaidarī", "ic": "Keyumars Heidari", "press": "Kioumars Heydari",
}  # fmt: skip


@pytest.mark.parametrize(("scheme", "expected"), GOLDEN.items())
def test_a_known_name_is_spelt_as_each_standard_prints_it(scheme, expected, lexicon, schemes):
    best = render("کیومرث حیدری", lexicon, schemes[scheme])[0].text
    assert best == unicodedata.normalize("NFC", expected)


def test_a_wrong_spelling_does_not_teach_the_schemes_how_a_known_name_sounds(lexicon, schemes):
    found = spellings("محمد دانشور", "Mahmoud Daneshvar", lexicon, schemes)
    assert found["bgn-pcgn"].split()[0] == "Moḩammad"
    assert found["ala-lc"].split()[0] == "Muḥammad"


@pytest.mark.parametrize(
    ("persian", "scheme", "spelt"),
    [
        ("محمود دولت آبادی", "ic", "Mahmud Dolatabadi"),
        ("محمود دولت آبادی", "ala-lc", "Maḥmūd Dawlatʹābādī"),  # apart in script: a prime
        ("محمود دولت آبادی", "press", "Mahmoud Dowlatabadi"),
        ("رضا حسین پور", "ic", "Reza Hoseinpur"),
        ("حسین صالحی نژاد", "ic", "Hosein Salehinezhad"),
        ("حسین صالحی نژاد", "press", "Hossein Salehi Nejad"),
        ("علی قلی زاده", "bgn-pcgn", "‘Alī Qolīzādeh"),
        ("پور", "press", "Pour"),
    ],
)
def test_the_ending_of_a_surname_is_no_word_of_its_own(persian, scheme, spelt, lexicon, schemes):
    assert render(persian, lexicon, schemes[scheme])[0].text == spelt


def test_rewriting_keeps_a_surname_whole(lexicon, schemes):
    found = spellings("محمود دولت آبادی", "Mahmoud Dowlatabadi", lexicon, schemes)
    assert (found["ic"], found["un-2012"]) == ("Mahmud Dolatabadi", "Mahmud Dowlatābādi")
