"""beside, reports, is_speaker, is_founded: what the words right beside a name say."""

import pytest

from translator_app.core.kind import Kind
from translator_app.terms.kind_context import (
    beside,
    is_founded,
    is_named,
    is_speaker,
    is_style,
    is_titled,
    noun_behind,
    reports,
)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("with a ", ") rocket, he said", Kind.CONCEPT),
        ("the band ", ") plays", Kind.ORGANISATION),
        ("a satellite named “", "”) flew", Kind.CONCEPT),
        ("aboard the ship ", ") sank", Kind.OTHER),
        ("her film ", ") won", Kind.WORK),
        ("in the month of ", ")", Kind.CONCEPT),
        ("at the club, ", ") said", None),
        ("", ") film of Tehran", None),
    ],
)
def test_the_noun_beside_a_name_says_what_it_is(before, after, kind):
    assert beside(before, after) is kind


def test_only_the_noun_right_behind_the_bracket_counts():
    assert noun_behind(") missile") is Kind.CONCEPT
    assert noun_behind(") left the missile") is None


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("according to ", ")", True),
        ("he told ", ") that", True),
        ("", ") reported that", True),
        ("the spokesman of ", ")", True),
        ("they saw ", ") slept", False),
    ],
)
def test_who_reports_is_known_by_the_verb(before, after, said):
    assert reports(before, after) is said


def test_a_speaker_is_no_title():
    assert is_speaker("“I go,” wrote ")
    assert not is_speaker("he wrote ")


def test_what_was_founded_is_no_idea():
    assert is_founded(") was founded by him")
    assert not is_founded(") was found")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("the lecture “", "”) ended", True),
        ("their first complete ", ")", True),
        ("then they released ", "), an album", True),
        ("then they released ", ") from the bridge", False),
        ("Dawn, ", "), Persian, 280 words", True),
        ("her first husband ", ")", False),
    ],
)
def test_what_is_shown_or_recorded_is_a_work(before, after, said):
    assert is_titled(before, after) is said


def test_a_title_is_called_so():
    assert is_style("his title was ", ")")
    assert is_style("", ") or Sohr is a title given to judges")
    assert not is_style("the city of ", ") is old")


def test_a_ship_may_stand_before_the_name_of_a_mountain():
    assert is_named("a frigate named ") is Kind.OTHER
    assert is_named("aboard the frigate ") is Kind.OTHER
    assert is_named("near the village ") is None
