"""The Persian of a Latin name is proposed: known names, known parts, then letter by letter."""

import pytest

from translator_app.data import data_dir
from translator_app.romanization.persian_letters import load_letters
from translator_app.romanization.to_persian import to_persian


@pytest.fixture(scope="module")
def letters():
    return load_letters(data_dir("resources") / "readings" / "heard" / "letters.tsv")


@pytest.mark.parametrize(
    ("latin", "persian"),
    [
        ("Sabahifard", "صباحی‌فرد"), ("Sabahi-Fard", "صباحی‌فرد"), ("Kioumars Heydari", "کیومرث حیدری"),
        ("Nasrollahzadeh", "نصرالله‌زاده"), ("Abdol Karim", "عبدالکریم"), ("Ghasem", "قاسم"),
        ("Qassem", "قاسم"),
    ],
)  # fmt: skip
def test_the_usual_persian_comes_first(latin, persian, lexicon, letters):
    assert to_persian(latin, lexicon, letters)[0].text == persian


def test_an_unknown_name_is_spelt_by_its_letters_and_says_so(lexicon, letters):
    found = to_persian("Dorkhani", lexicon, letters)
    assert found[0].source == "model"
    assert "درخانی" in [candidate.text for candidate in found]


def test_proposals_fall_in_score_and_are_bounded(lexicon, letters):
    found = to_persian("Zohreh Tavassoli", lexicon, letters, 3)
    assert [c.score for c in found] == sorted((c.score for c in found), reverse=True)
    assert len(found) <= 3
    assert to_persian("", lexicon, letters) == to_persian("a " * 9, lexicon, letters) == ()
    assert to_persian("q" * 400, lexicon, letters) == ()


@pytest.mark.parametrize(
    ("latin", "persian"),
    [
        ("Musa al-Sadr", "موسی الصدر"),
        ("Moqtada as-Sadr", "مقتدی الصدر"),
        ("Jalal Al-e Ahmad", "جلال آل احمد"),
        ("Koumars Heydari", "کیومرث حیدری"),  # a sound is left out
    ],
)
def test_articles_ezafe_and_slips(lexicon, letters, latin, persian):
    assert to_persian(latin, lexicon, letters)[0].text == persian


@pytest.mark.parametrize(
    ("latin", "persian"),
    [("Kamandi", "کمندی"), ("Dorbatan", "دربتان"), ("Ghastarinab", "قستریناب")],
)
def test_a_vowel_is_written_by_what_follows_it(latin, persian, lexicon, letters):
    assert persian in [one.text for one in to_persian(latin, lexicon, letters, 5)]


@pytest.mark.parametrize("latin", ["Abdul Rashid Kamali", "Abdol-Rashid Kamali", "Abdur Rashid Kamali"])
def test_the_servant_and_a_name_of_god_are_one_name(latin, lexicon, letters):
    assert to_persian(latin, lexicon, letters)[0].text == "عبدالرشید کمالی"
