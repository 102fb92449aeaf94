"""Names of Arabs are spelt by Arabic rules: al-, a, q, i and u, whether a list knows them or not."""

import pytest

from translator_app.romanization.arabic import behind_article, servant_of
from translator_app.romanization.article import article_within, with_article
from translator_app.romanization.render import render


@pytest.mark.parametrize(
    ("persian", "press"),
    [("قاسم الرحماوي", "Qasim al-Rahmawi"), ("ثامر الشمراوي", "Thamer al-Shamrawi"), ("البصرة", "Basra")],
)
def test_the_press_keeps_the_article_and_assimilates_nothing(lexicon, schemes, persian, press):
    found = [one.text for one in render(persian, lexicon, schemes["press"], language="ar", top=5)]
    assert press in found
    assert not any(text.startswith(("Ol", "Or", "Oz")) for text in found)


def test_both_usual_vowels_are_among_the_first(lexicon, schemes):
    found = [one.text for one in render("ماجد", lexicon, schemes["press"], language="ar", top=5)]
    assert {"Majid", "Majed"} <= set(found)


@pytest.mark.parametrize(
    ("scheme", "text"),
    [("ala-lc", "Thāmir al-Shamrāwī"), ("ijmes", "Thāmir al-Shamrāwī"), ("iranica", "Ṯāmer al-Šamrāvi")],
)
def test_scholarly_schemes_write_the_article_and_the_arabic_letters(lexicon, schemes, scheme, text):
    found = render("ثامر الشمراوي", lexicon, schemes[scheme], language="ar", top=5)
    assert text in [one.text for one in found]


def test_an_arabic_name_has_no_ezafe(lexicon, schemes):
    for scheme in ("bgn-pcgn", "ala-lc"):
        assert "-" not in render("مدينة الكويت", lexicon, schemes[scheme], language="ar")[0].text.split()[0]


def test_a_compound_that_no_list_has_is_made_of_its_names(lexicon, schemes):
    assert servant_of("عبدالصادق", lexicon) == ("عبد", "صادق")
    arabic = [one.text for one in render("عبد الرسول", lexicon, schemes["press"], language="ar", top=5)]
    assert {"Abdul Rasoul", "Abd al-Rasoul"} <= set(arabic)
    persian = [one.text for one in render("عبدالصادق", lexicon, schemes["press"], language="fa", top=5)]
    assert {"Abdolsadegh", "Abdossadegh"} <= set(persian)
    assert lexicon.known("عبدالشهید")[0].others == ("Abdoshahid", "Abdul Shahid")


def test_the_name_behind_an_article(lexicon):
    assert behind_article("الکاظمرد", lexicon) == "کاظمرد"
    assert not behind_article("الله", lexicon)


def test_the_article_becomes_like_a_sun_letter():
    assert with_article("رحمان", "rahmān") == "orrahmān"
    assert with_article("کریم", "karim") == "olkarim"
    assert list(article_within("ضیاالحسن")) == [("ضیا", "حسن")]
