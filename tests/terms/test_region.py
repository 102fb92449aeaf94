"""region_before: whose country the words before a name say."""

import pytest

from translator_app.core.span import Span
from translator_app.terms.region import region_before
from translator_app.text.script import script_runs


def region(text):
    return region_before(text, script_runs(text)[-1], 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Iraqi writer Salim Karim (سليم كريم)", "ar"),
        ("Iraq’s Salim Karim (سليم كريم)", "ar"),
        ("Saudi Arabia sent Salim Karim (سليم كريم)", "ar"),
        ("The Iranian writer Parviz Sohrabi (پرویز سهرابی)", "fa"),
        ("An Iraqi met the Iranian Parviz Sohrabi (پرویز سهرابی)", "fa"),
        ("An Iranian met the Iraqi Salim Karim (سليم كريم)", "ar"),
        ("The writer Parviz Sohrabi (پرویز سهرابی)", None),
        ("The Iraqi left. Parviz Sohrabi (پرویز سهرابی)", None),
        ("Iraqis left with Parviz Sohrabi (پرویز سهرابی)", None),
    ],
)
def test_the_nearest_country_in_the_sentence_counts(text, expected):
    assert region(text) == expected


def test_a_country_far_away_does_not_count():
    assert region("The Iraqi " + "very " * 30 + "old Salim Karim (سليم كريم)") is None


def test_a_rank_s_stop_does_not_end_the_sentence():
    assert region("The Iraqi Brig. Gen. Salim Karim (سليم كريم)") == "ar"


def test_a_country_of_an_earlier_name_does_not_count():
    text = "The Iraqi Salim Karim (سليم كريم) met Parviz Sohrabi (پرویز سهرابی)"
    first, second = script_runs(text)
    assert region_before(text, second, first.end) is None
    assert region_before(text, Span(0, 0), 0) is None
