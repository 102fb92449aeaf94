"""A Persian phrase is set as a whole, and what it would draw over is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.formats.persian_runs import is_drawn_over, split_runs


@pytest.mark.parametrize(
    ("text", "persian"),
    [
        ("Sara (سارا) and Reza (رضا).", ["سارا", "رضا"]),
        ("(سارا، رضا)", ["سارا، رضا"]),
        ("(سارا), (رضا)", ["سارا", "رضا"]),
        ("(روزنامه «کیهان»)", ["روزنامه «کیهان»"]),
        ("no Persian 1361", []),
    ],
)
def test_runs_of_one_phrase_stay_together(text, persian):
    assert [part for part, is_persian in split_runs(text) if is_persian] == persian


@given(st.text(st.sampled_from("ab سا،«»()1۲\n")))
def test_the_parts_are_the_text(text):
    assert "".join(part for part, _ in split_runs(text)) == text


@pytest.mark.parametrize(
    ("after", "expected"),
    [("), 1361 (1982)", True), (") said 1361", False), (", طارق", True), (").", False), ("", False)],
)
def test_figures_and_persian_behind_persian_need_a_mark(after, expected):
    assert is_drawn_over("سپاه" + after, 4) is expected
