"""language_of: letters, then the label before, then the form of the name."""

import pytest

from translator_app.terms.language import language_of


@pytest.mark.parametrize(
    ("persian", "english", "before", "expected"),
    [
        ("پرویز سهرابی", "Parviz Sohrabi", "Parviz Sohrabi (", "fa"),
        ("کۆڵبەر", "kolbar", "kolbar (", "ckb"),
        ("پښتو", "Pashto", "", "ps"),
        ("کوئٹہ", "Quetta", "Quetta (", "ur"),
        ("کابل", "Kabul", "Kabul (Dari: ", "prs"),
        ("سليم", "Salim", "Salim (Arabic: ", "ar"),
        ("السعدي", "al-Saadi", "", "ar"),
        ("پل", "Bridge", "the Persian poet and the bridge (", "fa"),
    ],
)
def test_the_language_of_a_run(persian, english, before, expected):
    assert language_of(persian, english, before) == expected


def test_an_urdu_heh_in_what_is_called_persian_makes_no_urdu():
    assert language_of("خانہ", "house", "The Persian word for house is ") == "fa"
    assert language_of("خانہ", "house", "(Persian: ") == "fa"
    assert language_of("لڑکا", "boy", "(Persian: ") == "ur"
    assert language_of("خانہ", "house", "(Urdu: ") == "ur"
