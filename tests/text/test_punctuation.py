"""Typographic marks become the plain ones sacremoses' normalizer gives."""

import pytest
from sacremoses import MosesPunctNormalizer

from translator_app.text.punctuation import normalized_mark


@pytest.mark.parametrize(
    ("mark", "plain"),
    [
        ("“", '"'),
        ("”", '"'),
        ("„", '"'),
        ("«", '"'),
        ("’", "'"),
        ("‘", "'"),
        ("–", "-"),
        ("…", "..."),
        ("\u00a0", ""),
    ],
)
def test_a_mark_has_a_plain_form(mark, plain):
    assert normalized_mark(mark) == plain


@pytest.mark.parametrize("mark", "“”„«»‘’‚´–—…•·©™°€£\u00a0§%›")
def test_it_is_sacremoses_own_answer(mark):
    """The module is loaded alone, past the package's own start; what it says must not differ."""
    assert normalized_mark(mark) == MosesPunctNormalizer().normalize(mark).strip()
