"""Titles are found in either order of their words, and only where they are a title of that state's office."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import article
from translator_app.text.prepare import prepare
from translator_app.titles.match import find_titles
from translator_app.titles.offices import Offices


def found(text, offices):
    return [(hit.span.of(text), hit.office.id) for hit in find_titles(prepare(article(text)), offices)]


@pytest.mark.parametrize(
    ("text", "words", "office"),
    [
        (
            "the commander of the Army River Forces said",
            "commander of the Army River Forces",
            "army-river-commander",
        ),
        ("the Army River Force commander said", "Army River Force commander", "army-river-commander"),
        (
            "the Iranian army's river force commander",
            "Iranian army's river force commander",
            "army-river-commander",
        ),
        (
            "the commander of Iran’s Artesh River Force",
            "commander of Iran’s Artesh River Force",
            "army-river-commander",
        ),
        (
            "the commander of the river forces of the army",
            "commander of the river forces of the army",
            "army-river-commander",
        ),
        ("ARMY RIVER FORCES CHIEF SPEAKS", "ARMY RIVER FORCES CHIEF", "army-river-commander"),
        ("the head of the IRGC River Forces", "head of the IRGC River Forces", "guards-river-commander"),
        (
            "Revolutionary Guards river forces commander",
            "Revolutionary Guards river forces commander",
            "guards-river-commander",
        ),
        ("Iran's river forces commander said", "river forces commander", "army-river-commander"),
        ("Iran’s commander-in-chief of the Army", "commander-in-chief of the Army", "army-commander"),
        ("the Iranian army chief", "Iranian army chief", "army-commander"),
        ("the Artesh commander", "Artesh commander", "army-commander"),
        ("deputy commander of the Iranian Army", "deputy commander of the Iranian Army", "army-deputy"),
        ("Iran's Minister of Water", "Minister of Water", "water-minister"),
        ("Iranian Water Minister", "Iranian Water Minister", "water-minister"),
        ("the water minister of Iran said", "water minister of Iran", "water-minister"),
        ("Iraqi Water Minister", "Iraqi Water Minister", "iraq-water-minister"),
        (
            "the minister of water of the Republic of Iraq",
            "minister of water of the Republic of Iraq",
            "iraq-water-minister",
        ),
    ],
)
def test_a_title_is_found_in_any_order(text, words, office, offices):
    assert found(text, offices) == [(words, office)]


@pytest.mark.parametrize(
    "text",
    [
        "the Turkish Water Minister",
        "the water minister of Turkey",
        "Pakistan's Army Commander",
        "the deputy water minister",
        "an adviser to the water minister",
        "the Tehran army chief",
        "the army. Commander of none",
        "the commander of the army of Basra",
        "a river forces command",
        "water minister's",
    ],
)
def test_what_is_another_post_is_not_found(text, offices):
    expected = [("water minister", "water-minister")] if text == "water minister's" else []
    assert found(text, offices) == expected


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("the former Iranian water minister", ("former",)),
        ("the then-water minister", ("then",)),
        ("ex-water minister", ("former",)),
        ("Iran's late army commander", ("late",)),
        ("the acting water minister", ("acting",)),
        ("water minister-designate", ("next",)),
        ("the stern water minister", ()),
    ],
)
def test_what_stands_around_a_title_is_kept(text, qualifiers, offices):
    (hit,) = find_titles(prepare(article(text)), offices)
    assert hit.qualifiers == qualifiers


def test_words_that_leave_out_the_body_are_loose_and_name_the_other_office_too(offices):
    (hit,) = find_titles(prepare(article("Iran's river forces commander")), offices)
    assert (hit.loose, [office.id for office in hit.also]) == (True, ["guards-river-commander"])
    (hit,) = find_titles(prepare(article("the Artesh river forces commander")), offices)
    assert (hit.loose, hit.also) == (False, ())


def test_without_a_country_the_one_named_before_comes_first(offices):
    (hit,) = find_titles(prepare(article("Iraq waits, says the water minister")), offices)
    assert (hit.office.id, [office.id for office in hit.also]) == ("iraq-water-minister", ["water-minister"])


@pytest.mark.parametrize("text", ["فرمانده نیروی رودخانه‌ای ارتش", "فرمانده نيروي رودخانه اي ارتش"])
def test_a_persian_title_is_found_however_it_is_written(text, offices):
    (hit,) = find_titles(prepare(article(f"Kiumars Daneshvar ({text})")), offices)
    assert (hit.office.id, hit.persian) == ("army-river-commander", True)


def test_nothing_is_found_without_offices():
    assert find_titles(prepare(article("the water minister")), Offices()) == ()


WORDS = (
    "the of Iran's Iranian Iraqi Army River Forces commander chief IRGC deputy former water minister , . ( "
    "فرمانده نیروی رودخانه‌ای ارتش \n ’s - é Turkey Republic Islamic"
).split(" ")


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_places_lie_in_order_and_never_overlap(offices, text):
    hits = find_titles(prepare(article(text)), offices)
    assert all(hit.span.of(text).strip() == hit.span.of(text) != "" for hit in hits)
    for script in (False, True):
        spans = [hit.span for hit in hits if hit.persian is script]
        assert all(first.end <= second.start for first, second in pairwise(spans))


def test_the_same_text_always_gives_the_same_places(offices):
    text = " ".join(random.Random(3).choices(WORDS, k=400))  # noqa: S311 - a text, no secret
    assert find_titles(prepare(article(text)), offices) == find_titles(prepare(article(text)), offices)
