"""Edits of an edited text are edits of the unaltered one, whatever they touch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.compose import compose
from translator_app.core.edit import Edit, apply_edits, clash
from translator_app.core.span import Span

TEXT = "abcdefghij"


def edits_of(length):
    """Strategies for sets of edits that do not clash in a text of `length`."""

    def build(drawn):
        kept = []
        for where, size, words in drawn:
            start = min(where, length)
            edit = Edit(Span(start, min(start + size, length)), words)
            if not clash((*kept, edit)):
                kept.append(edit)
        return kept

    part = st.tuples(st.integers(0, length), st.integers(0, 3), st.text("xyz", max_size=3))
    return st.lists(part, max_size=4).map(build)


@given(edits_of(len(TEXT)), st.data())
def test_both_ways_give_the_same_text(earlier, data):
    edited = apply_edits(TEXT, earlier)
    later = data.draw(edits_of(len(edited)))
    composed = compose(TEXT, earlier, later)
    left = set(earlier) - composed.taken
    assert clash((*left, *composed.edits)) is None
    assert apply_edits(TEXT, (*left, *composed.edits)) == apply_edits(edited, later)


@pytest.mark.parametrize(
    ("later", "edits", "taken"),
    [
        (Edit(Span(0, 1), "A"), (Edit(Span(0, 1), "A"),), 0),  # before an earlier edit
        (Edit(Span(7, 8), "!"), (Edit(Span(6, 7), "!"),), 0),  # after it
        (Edit(Span(5, 5), "!"), (Edit(Span(4, 4), "!"),), 0),  # right behind its words
        (Edit(Span(3, 4), "-"), (Edit(Span(2, 4), "X-Z"),), 1),  # inside its words
        (Edit(Span(1, 6), ""), (Edit(Span(1, 5), ""),), 1),  # round it
    ],
)
def test_an_earlier_edit_is_taken_in_only_when_its_words_are_touched(later, edits, taken):
    composed = compose(TEXT, (Edit(Span(2, 4), "XYZ"),), (later,))
    assert composed.edits == edits
    assert len(composed.taken) == taken
