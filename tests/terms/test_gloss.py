"""gloss_after: the short translation behind a term."""

import pytest

from translator_app.terms.gloss import gloss_after, quoted_before


def gloss(text, start=0):
    found = gloss_after(text, start, len(text))
    return found and (found.span.of(text), found.intro, found.quoted, found.whole)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" abode of war. More", ("abode of war", False, False, True)),
        (", meaning “the bridge”, is", ("the bridge", True, True, True)),
        (" literally “first”. The", ("first", True, True, True)),
        (" literally, a tour. Here", ("a tour", True, False, True)),
        (" – lit., ‘Tablet of Ra’īs’]", ("Tablet of Ra’īs", True, True, True)),
        (" Rational sciences, such as grammar", ("Rational sciences", False, False, True)),
        (" One who has crossed.", ("One who has crossed", False, False, False)),
        (" The sayings, acts and thoughts of", ("The sayings", False, False, False)),
        ("", None),
        (" 1361.", None),
        (" (pol \x00\x00)", None),
    ],
)
def test_a_translation_is_short_and_whole(text, expected):
    assert gloss(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the “old bridge” ", "old bridge"),
        ('the "old bridge," ', "old bridge"),
        ("the farmers’ ", None),
        ('x" ', None),
    ],
)
def test_quoted_words_before(text, expected):
    found = quoted_before(text, len(text), 0)
    assert (found.of(text).rstrip(",") if found else None) == expected
