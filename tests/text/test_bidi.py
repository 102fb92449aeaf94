"""Isolates: each run is kept in order in a copy, and the copy leads back to the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.edit import apply_edits
from translator_app.core.span import Span
from translator_app.text.bidi import (
    FIRST_STRONG_ISOLATE,
    POP_ISOLATE,
    isolates,
    unbalanced_controls,
    without_isolates,
)
from translator_app.text.script import script_runs

TEXT = "Tariq Sabri (طارق صبری) and Dareh (دره), 1361"


def test_each_run_gets_an_isolate_of_its_own():
    shown = apply_edits(TEXT, isolates(script_runs(TEXT)).edits)
    assert shown == "Tariq Sabri (\u2068طارق صبری\u2069) and Dareh (\u2068دره\u2069), 1361"


def test_a_run_stays_inside_its_isolate():
    mapping = isolates(script_runs(TEXT))
    shown = apply_edits(TEXT, mapping.edits)
    for run in script_runs(TEXT):
        there = mapping.after(run)
        assert there.of(shown) == run.of(TEXT)
        assert shown[there.start - 1] + shown[there.end] == FIRST_STRONG_ISOLATE + POP_ISOLATE


@given(st.text(alphabet="ab (دره\u200c)\n.", max_size=60))
def test_the_way_there_and_back(text):
    mapping = isolates(script_runs(text))
    shown = apply_edits(text, mapping.edits)
    assert without_isolates(shown) == text
    back = [
        mapping.before(at) for at, char in enumerate(shown) if char not in (FIRST_STRONG_ISOLATE, POP_ISOLATE)
    ]
    assert back == list(range(len(text)))


def test_runs_that_touch_share_an_isolate():
    mapping = isolates((Span(0, 2), Span(2, 3)))
    assert apply_edits("دره", mapping.edits) == f"{FIRST_STRONG_ISOLATE}دره{POP_ISOLATE}"


def test_without_runs_nothing_is_added():
    assert isolates(()).edits == ()


@pytest.mark.parametrize(
    ("paragraph", "lost"),
    [
        ("\u2067a\u2069", ()),
        ("\u2067\u202ba\u202c\u2069", ()),
        ("\u2067a", (0,)),
        ("a\u2069", (1,)),
        ("\u202ba", (0,)),
        ("a\u202c", (1,)),
        ("\u2067\u202ba\u2069", (1,)),  # the isolate ends what was embedded in it
        ("\u2067a\u202c\u2069", (2,)),
    ],
)
def test_a_control_without_its_partner_is_found(paragraph, lost):
    assert unbalanced_controls(paragraph) == lost


@given(st.text(alphabet="a\u202b\u202c\u2067\u2069", max_size=12))
def test_without_the_lost_ones_all_is_balanced(paragraph):
    lost = unbalanced_controls(paragraph)
    kept = "".join(char for at, char in enumerate(paragraph) if at not in lost)
    assert unbalanced_controls(kept) == ()
