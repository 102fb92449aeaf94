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
