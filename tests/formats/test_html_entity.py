"""Entities stand for what HTML says, and for no more of the text than that."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.formats.html_entity import ENTITY, decode_entity


@pytest.mark.parametrize(
    ("written", "meant", "used"),
    [
        ("&amp;", "&", 5),
        ("&ampx", "&", 4),
        ("&zwnj;", "\u200c", 6),
        ("&#1705;", "ک", 7),
        ("&#x6A9", "ک", 6),
        ("&#146;", "’", 6),
        ("&#0;", "\ufffd", 4),
        ("&unknown;", "&unknown;", 9),
        ("&#" + "9" * 5000, "\ufffd", 5002),
    ],
)
def test_an_entity_is_decoded(written, meant, used):
    assert decode_entity(written) == (meant, used)


@given(st.from_regex(ENTITY, fullmatch=True).filter(lambda written: len(written) < 10))
def test_it_agrees_with_the_standard_library(written):
    meant, used = decode_entity(written)
    assert meant + written[used:] == html.unescape(written)
