"""A text becomes another in whole words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.edit import apply_edits, clash
from translator_app.core.word_edits import word_edits

WORDS = st.lists(
    st.sampled_from(["road", "bridge", " ", ", ", "(سپاه)", "می‌رود", "\n", "a", "آب"]), max_size=12
)


@given(WORDS.map("".join), WORDS.map("".join))
def test_the_edits_lead_from_one_to_the_other(before, after):
    edits = word_edits(before, after)
    assert clash(edits) is None
    assert apply_edits(before, edits) == after


@pytest.mark.parametrize(
    ("before", "after", "edits"),
    [
        ("the Heydari said", "the Heydarizadeh said", [("Heydari", "Heydarizadeh")]),
        ("at a road, a bridge", "at a road and a bridge", [(",", " and")]),
        ("می‌رود", "می‌روند", [("می‌رود", "می‌روند")]),
        ("one two three", "one three", [("two ", "")]),
        ("same", "same", []),
    ],
)
def test_a_word_is_changed_whole(before, after, edits):
    assert [(edit.span.of(before), edit.text) for edit in word_edits(before, after)] == edits


def test_a_long_text_written_anew_is_one_edit():
    before, after = "old words " * 400, "new things " * 400
    assert len(word_edits(before, after)) == 1
