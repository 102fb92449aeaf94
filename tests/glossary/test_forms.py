"""The forms shown for a term are those an article is searched for."""

import pytest

from tests.builders import article, entry, glossary_of
from translator_app.glossary.forms import english_forms, persian_forms
from translator_app.glossary.match import find_terms
from translator_app.text.prepare import prepare

ENGLISH = [
    "Sluice Board",
    "Keeper of the Gate",
    "Ferry",
    "Key",
    "Watchman",
    "Marsh",
    "MIRA",
    "Weir-Keeper",
    "Émir",
]
PERSIAN = ["موشک", "نیروی دریایی", "خانه", "دانا", "بازو", "هیئت دریچه", "آب‌بند", "كتاب"]


@pytest.mark.parametrize(
    ("term", "forms"),
    [
        ("Sluice Board", ("Sluice Boards", "Sluice Board’s", "Sluice Boards’")),
        ("Keeper of the Gate", ("Keepers of the Gate", "Keeper of the Gate’s", "Keepers of the Gate’s")),
        ("Ferry", ("Ferries", "Ferry’s", "Ferries’")),
        ("Watchman", ("Watchmen", "Watchman’s", "Watchmen’s")),
        ("Marsh", ("Marshes", "Marsh’s", "Marshes’")),
        ("Armed Forces", ("Armed Forces’",)),
        ("", ()),
        ("—", ()),
    ],
)
def test_english_forms_are_written_as_one_writes_them(term, forms):
    assert english_forms(term) == forms


@pytest.mark.parametrize(
    ("term", "some", "never"),
    [
        ("موشک", {"موشکِ", "موشک‌ها", "موشک‌های", "موشکشان"}, {"موشکی", "موشکای"}),
        ("خانه", {"خانه‌ها", "خانه‌ای", "خانه‌ی", "خانه‌شان"}, {"خانه‌ان", "خانه‌م"}),
        ("نیرو", {"نیروها", "نیرو‌ها", "نیروی", "نیرویی", "نیرویش"}, {"نیروش"}),
    ],
)
def test_persian_forms_follow_the_last_letter(term, some, never):
    forms = {form.replace("\u200c", "") for form in persian_forms(term)}
    assert {form.replace("\u200c", "") for form in some} <= forms
    assert forms.isdisjoint({form.replace("\u200c", "") for form in never})


def test_what_ends_in_a_bracket_has_no_endings():
    assert persian_forms("خاتم‌الانبیا (ص)") == ()
    assert persian_forms(" ") == ()


@pytest.mark.parametrize("term", ENGLISH)
def test_every_english_form_is_found(term):
    for form in english_forms(term):
        (hit,) = find_terms(prepare(article(f"and {form} came")), glossary_of((entry(term, "ترم"),)), None)
        assert form.startswith(hit.span.of(f"and {form} came")), form


@pytest.mark.parametrize("term", PERSIAN)
def test_every_persian_form_is_found(term):
    assert len(persian_forms(term)) >= 5
    for form in persian_forms(term):
        (hit,) = find_terms(prepare(article(f"({form})")), glossary_of((entry("Term", term),)), None)
        assert hit.span.of(f"({form})") == form
