"""A scheme's spelling is laid along the article's letters; what departs is counted by tiles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.panes.comparisons import VARIANT, links
from translator_app.ui.panes.fingerprint_align import departures, parts

NAME = links("ک/K ی/ و/ou م/m /a ر/r ث/s", "ح/H /e ی/y د/d /a ر/r ی/i")
OTHER = links("م/M /a ح/h م/m /ou/extra د/d", "د/D ا/a ن/n /e ش/sh و/v /a ر/r")


def apart(found, spelling):
    return [part.span.of(spelling) for part in parts(found, spelling) if not part.agrees]


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        ("Koumars Heydari", []),
        ("koumars heydari", []),
        ("Kioumars Heydari", ["i"]),
        ("Kiyumars Heydari", ["iy", "u"]),
        ("Kiumars Heidari", ["i", "u", "i"]),
        ("Keyūmars̱ Ḥeydarī", ["ey", "ū", "s̱", "Ḥ", "ī"]),
        ("Kayumart̲ Ḥaydari", ["ay", "u", "t̲", "Ḥ", "a"]),
        ("Kayūmars̱ Ḥaidarī", ["ay", "ū", "s̱", "Ḥ", "a", "i", "ī"]),
    ],
)
def test_the_departing_letters_are_found(spelling, expected):
    assert apart(NAME, spelling) == expected
    assert departures(parts(NAME, spelling)) == len(expected)


def test_a_vowel_too_many_departs():
    assert apart(OTHER, "Mohammad Daneshvar")[0] == "o"
    assert departures(parts(OTHER, "Mohammad Daneshvar")) == 3


def test_a_letter_left_out_by_the_scheme_departs_without_letters():
    found = parts(links("ا/a /h/extra"), "a")
    assert [part.agrees for part in found] == [True, False]
    assert not len(found[1].span)


def test_another_number_of_words_is_laid_along_the_whole():
    assert departures(parts(links("ع/A ب/b د/d ا/o ل/l", "ل/L ه/h"), "Abd ol-Lh")) == 0


def test_no_letters_have_no_parts():
    assert parts((), "Anything") == ()


@given(st.text("Kabcdiouyzsh āḥ̱'- ", max_size=30))
def test_each_tile_has_one_part_and_they_run_forwards(spelling):
    found = parts(VARIANT.links, spelling)
    assert len(found) == len(VARIANT.links)
    starts = [part.span.start for part in found]
    assert starts == sorted(starts)
    letters = sum(len(part.span.of(spelling).replace(" ", "").replace("-", "")) for part in found)
    assert letters == len(spelling.replace(" ", "").replace("-", ""))
