"""An office is found by loose words; a question that fits nothing, or too much, finds none."""

import pytest

from translator_app.titles.office_query import countries_in, offices_named, question_words


def named(asked, offices):
    return sorted(office.id for office in offices_named(asked, offices))


@pytest.mark.parametrize(
    ("asked", "office"),
    [
        ("army commander", "army-commander"),
        ("Artesh commander", "army-commander"),
        ("head of the army", "army-commander"),
        ("deputy commander of the army", "army-deputy"),
        ("IRGC river forces", "guards-river-commander"),
        ("river forces of the IRGC: commander", "guards-river-commander"),
        ("Sepah river forces commander", "guards-river-commander"),
        ("فرمانده ارتش", "army-commander"),
        ("فرمانده کل ارتش", "army-commander"),
        ("جانشین فرمانده ارتش", "army-deputy"),
        ("وزیر آب", "water-minister"),
        ("وزير آب ايران", "water-minister"),
        ("وزیر آب عراق", "iraq-water-minister"),
        ("Iraq's water minister", "iraq-water-minister"),
        ("minister of water, Iraq", "iraq-water-minister"),
    ],
)
def test_loose_words_find_it(asked, office, offices):
    assert named(asked, offices) == [office]


@pytest.mark.parametrize(
    "asked",
    ["minister", "commander", "of the", "Turkish water minister", "وزیر آب ترکیه", "minister of magic",
     "adviser to the water minister", "governor of Basra", "معاون وزیر برق"],
)  # fmt: skip
def test_what_fits_nothing_finds_nothing(asked, offices):
    assert named(asked, offices) == []


def test_countries_are_read_in_both_languages():
    assert countries_in("Iraq FM") == countries_in("وزیر خارجه عراق") == {"IQ"}
    assert countries_in("foreign minister") == set()
    assert (
        question_words("Iran's FM") == question_words("foreign minister of Iran") == {"foreign", "minister"}
    )
