"""Numbers in words of both languages, read and written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.text.number_words import find_number_words, in_words


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("twenty-five men", [25]),
        ("a hundred and ten families", [110]),
        ("two thousand five hundred", [2500]),
        ("One Thousand and One Nights", [1001]),
        ("six million three hundred thousand", [6_300_000]),
        ("the twenty-first century", [21]),
        ("two and three", [2, 3]),
        ("one man", []),
        ("two-thirds, one-third and three quarters", []),
        ("hundreds of men", []),
        ("بیست و پنج نفر", [25]),
        ("بیست‌ویکم", [21]),
        ("سی‌وسه‌پل", [33]),
        ("صد و بیست و چهار هزار", [124_000]),
        ("پنج و شش", [5, 6]),
        ("دو سوم", []),
        ("یک مرد", []),
        ("لشکر هفتم", [7]),
    ],
)
def test_values_are_read(text, values):
    assert [each.value for each in find_number_words(text)] == values


def test_a_rank_is_told_from_a_count():
    assert [each.ordinal for each in find_number_words("Third, three, سوم, سه")] == [True, False, True, False]


@given(st.integers(2, 999), st.booleans(), st.booleans())
def test_what_is_written_is_read_again(value, persian, ordinal):
    words = in_words(value, persian=persian, ordinal=ordinal)
    if ordinal and not persian and value % 100 == 0:
        return  # “hundredth” is a part rather than a rank
    (found,) = find_number_words(words)
    assert (found.value, found.span.of(words)) == (value, words)
    assert found.ordinal is ordinal


@pytest.mark.parametrize("value", [0, -1, 1000, 2.5])
def test_other_numbers_are_not_written(value):
    assert in_words(value, persian=True, ordinal=False) is None
