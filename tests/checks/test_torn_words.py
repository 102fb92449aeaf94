"""A half-space inside one word is found, one between the parts of a compound is left."""

import pytest

from translator_app.checks.torn_words import torn_words
from translator_app.core.span import Span


@pytest.mark.parametrize(
    ("word", "places"),
    [
        ("نق\u200cشه", 1),
        ("پن\u200cجره\u200cها", 1),
        ("کتاب\u200cخانه", 0),
        ("می\u200cروند", 0),
        ("علی\u200cرضا", 0),
        ("اق\u200cتصادی", 1),
        ("برمی\u200cگردم", 0),
        ("کی\u200cروش", 0),
    ],
)
def test_only_what_is_no_part_is_torn(word, places):
    assert len(list(torn_words(word, Span(0, len(word))))) == places
