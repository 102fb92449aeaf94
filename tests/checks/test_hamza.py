"""A hamza in the wrong place is put where the known word has it."""

import pytest

from translator_app.checks.hamza import with_right_hamza


@pytest.mark.parametrize(
    ("word", "fixed"),
    [
        ("هئیت", "هیئت"),
        ("هییت", "هیئت"),
        ("مسؤل", "مسئول"),
        ("مسؤلیت", "مسئولیت"),
        ("تأئید", "تأیید"),
        ("تآکید", "تأکید"),
        ("تغئیر", "تغییر"),
        ("لائیحه", "لایحه"),
        ("سؤوالات", "سؤالات"),
        ("مسؤول", None),
        ("مسأله", None),
        ("رؤسا", None),
        ("قرآن", None),
        ("مآخذ", None),
        ("رضائی", None),
    ],
)
def test_the_hamza_goes_where_the_word_has_it(word, fixed):
    assert with_right_hamza(word) == fixed
