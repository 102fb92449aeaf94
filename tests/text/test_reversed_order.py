"""Text stored back to front is turned round whole, and known by its letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.checks.word_lists import direction
from translator_app.text.reversed_order import is_drawn_backwards, order_weight, reversed_text


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("یمیرک زیورپ", "پرویز کریمی"),
        ("۱۳۹۸ لاس", "سال ۱۳۹۸"),
        ("(هرد) لپ", "پل (دره)"),
        ("ٔهرد", "درهٔ"),
    ],
)
def test_text_is_turned_round(stored, read):
    assert reversed_text(stored) == read


@given(st.text(alphabet="ابپتث()۱۲ ", max_size=30))
def test_turning_twice_gives_the_text_back(text):
    assert reversed_text(reversed_text(text)) == text


@pytest.mark.parametrize("text", ["کیومرث حیدری", "نیروی زمینی ارتش", "حزب الله", "دانشگاه تهران"])
def test_letters_look_right_from_one_end(text):
    weights = direction()
    assert order_weight(text, weights) > 0
    assert order_weight(text, weights) == -order_weight(text[::-1], weights)


def test_shapes_tell_their_order():
    assert not is_drawn_backwards("ﭘﻞ ﺳﻨﮕﯽ")
    assert is_drawn_backwards("ﯽﮕﻨﺳ ﻞﭘ")
    assert not is_drawn_backwards("پل")
