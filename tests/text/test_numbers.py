"""Numbers in figures of every set and in small words, with their values."""

import pytest

from translator_app.text.digits import ARABIC, PERSIAN, WESTERN, in_set, sets_of, western
from translator_app.text.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("65 divers", [65]),
        ("تیپ ۶۵", [65]),
        ("رقم ١٧٠١", [1701]),
        ("12,500 people", [12500]),
        ("۱۲٬۵۰۰ نفر", [12500]),
        ("1.5 million", [1_500_000]),
        ("۱٫۵ میلیون", [1_500_000]),
        ("۵۰۰ هزار", [500_000]),
        ("the 28th division", [28]),
        ("Third Corps", [3]),
        ("سپاه سوم", [3]),
        ("two men, 5 women", [2, 5]),
        ("one man, the first", [1]),
        ("half a million, a few hundred", []),
        ("F-14 and MI6", []),
    ],
)
def test_values_are_read(text, values):
    assert [each.value for each in find_numbers(text)] == values


def test_figures_change_their_set_alone():
    assert in_set("a ۱٢3", WESTERN) == western("a ۱٢3") == "a 123"
    assert in_set("123", PERSIAN) == "۱۲۳"
    assert sets_of("۱٢3") == {WESTERN, PERSIAN, ARABIC}
    assert sets_of("abc") == set()
