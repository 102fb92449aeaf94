"""Figures beside the English belong to it where the Persian has them."""

import pytest

from translator_app.terms.pair import find_english


def english(text, evidence_of):
    evidence = evidence_of(text)
    found = find_english(evidence.prepared.runs[0], evidence)
    return found and found.span.of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It falls on 13 Aban (۱۳ آبان) each year.", "13 Aban"),
        ("On 22 Bahman 1357 (۲۲ بهمن ۱۳۵۷) the dam was filled.", "22 Bahman 1357"),
        ("The vote was on 28 June (۷ تیر), a Friday.", "28 June"),
        ("In 1357 Bahman (بهمن) was cold.", "Bahman"),
        ("By then 77 people had drowned (۷۷ نفر) in the weir.", "77 people"),
        ("By then 177 people had drowned (۷۷ نفر) in the weir.", "drowned"),
    ],
)
def test_a_figure_that_the_persian_has_is_taken_in(text, expected, evidence_of):
    assert english(text, evidence_of) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Parviz Sohrabi, born 1956 (پرویز سهرابی), is a surveyor.", "Parviz Sohrabi"),
        ("Parviz Sohrabi, aged 45 (پرویز سهرابی), came.", "Parviz Sohrabi"),
        ('They tell of Parviz "the Ferryman" Sohrabi (پرویز سهرابی).', 'Parviz "the Ferryman" Sohrabi'),
    ],
)
def test_years_of_life_and_nicknames_do_not_hide_a_name(text, expected, evidence_of):
    assert english(text, evidence_of) == expected
