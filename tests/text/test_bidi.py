"""Isolates: each run is kept in order in a copy, and the copy leads back to the article."""

from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.edit import apply_edits
from translator_app.core.span import Span
from translator_app.text.bidi import FIRST_STRONG_ISOLATE, POP_ISOLATE, isolates, without_isolates
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
