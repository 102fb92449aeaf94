"""Edits: text changes in one place, and every position knows where it went."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.edit import Edit, EditMap, apply_edits, clash
from translator_app.core.span import Span

TEXT = "Mahmoud (محمد ) spoke."
LETTERS = st.text(alphabet="abc دره\u200c", max_size=4)


@st.composite
def edited(draw):
    """A text and edits of it that do not touch the same place."""
    text = draw(st.text(alphabet="xyz پل\n", max_size=30))
    edits, at = [], 0
    while at <= len(text) and draw(st.booleans()):
        start = draw(st.integers(at, len(text)))
        end = draw(st.integers(start, len(text)))
        edits.append(Edit(Span(start, end), draw(LETTERS)))
        at = max(end, start + 1)
    return text, tuple(draw(st.permutations(edits)))


@given(st.text())
def test_no_edits_change_nothing(text):
    assert apply_edits(text, ()) == text
    assert EditMap(()).after(Span(0, len(text))) == Span(0, len(text))
    assert EditMap(()).before(len(text)) == len(text)


def test_edits_are_made_in_any_order():
    edits = [Edit(Span(13, 14), ""), Edit(Span(0, 7), "Mohammad"), Edit(Span(22, 22), " Then he left.")]
    wanted = "Mohammad (محمد) spoke. Then he left."
    assert apply_edits(TEXT, edits) == apply_edits(TEXT, reversed(edits)) == wanted


def test_the_same_edit_twice_is_made_once():
    assert apply_edits("abc", [Edit(Span(1, 1), "-"), Edit(Span(1, 1), "-")]) == "a-bc"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Edit(Span(0, 3), "x"), Edit(Span(2, 4), "y")),
        (Edit(Span(0, 9), "x"), Edit(Span(3, 4), "y")),
        (Edit(Span(2, 2), "x"), Edit(Span(2, 2), "y")),
        (Edit(Span(2, 2), "x"), Edit(Span(2, 4), "y")),
        (Edit(Span(0, 4), "x"), Edit(Span(2, 2), "y")),
    ],
)
def test_edits_of_the_same_place_clash(one, other):
    assert set(clash([other, one])) == {one, other}
    with pytest.raises(ValueError, match="same place"):
        apply_edits("0123456789", [one, other])


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (Edit(Span(0, 3), "x"), Edit(Span(3, 4), "y"), "xy456789"),
        (Edit(Span(0, 3), "x"), Edit(Span(3, 3), "y"), "xy3456789"),
    ],
)
def test_edits_side_by_side_do_not_clash(one, other, wanted):
    assert clash([one, other]) is None
    assert apply_edits("0123456789", [one, other]) == wanted


def test_an_edit_beyond_the_end_is_refused():
    with pytest.raises(ValueError, match="beyond the end"):
        apply_edits("abc", [Edit(Span(2, 4), "")])


@given(edited())
def test_untouched_words_read_the_same_afterwards(given_):
    text, edits = given_
    after, mapping = apply_edits(text, edits), EditMap(edits)
    edges = [0, *(edge for edit in mapping.edits for edge in (edit.span.start, edit.span.end)), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        assert mapping.after(Span(start, end)).of(after) == text[start:end] or start == end


@given(edited())
def test_positions_outside_the_edits_come_back(given_):
    text, edits = given_
    mapping = EditMap(edits)
    for position in range(len(text)):
        here = Span(position, position + 1)
        if not any(edit.span.overlaps(here) or edit.span == Span(position, position) for edit in edits):
            assert mapping.before(mapping.after(here).start) == position


@given(edited())
def test_new_words_stand_where_they_are_said_to(given_):
    text, edits = given_
    after, mapping = apply_edits(text, edits), EditMap(edits)
    for edit, span in zip(mapping.edits, mapping.changed(), strict=True):
        assert span.of(after) == edit.text
        assert all(mapping.before(position) == edit.span.start for position in range(span.start, span.end))
        if len(edit.span):
            assert mapping.after(edit.span) == span


@given(edited(), st.integers(0, 30), st.integers(0, 30))
def test_every_span_of_the_text_has_a_place_in_the_new_one(given_, one, other):
    text, edits = given_
    span = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    assert EditMap(edits).after(span).end <= len(apply_edits(text, edits))


def test_an_insertion_at_the_edges_of_a_span_stays_outside_it():
    text, inside = "a Dareh z", Span(2, 7)
    edits = (Edit(Span(2, 2), "<"), Edit(Span(7, 7), ">"))
    assert EditMap(edits).after(inside).of(apply_edits(text, edits)) == "Dareh"


def test_a_span_that_ends_inside_new_words_takes_all_of_them():
    edits = (Edit(Span(0, 7), "Mohammad"),)
    assert EditMap(edits).after(Span(2, 4)) == Span(0, 8)


def test_a_deleted_place_is_where_it_was():
    edits = (Edit(Span(13, 14), ""),)
    assert EditMap(edits).after(Span(13, 14)) == Span(13, 13)
    assert EditMap(edits).after(Span(9, 15)) == Span(9, 14)


def test_two_replacements_that_touch_keep_their_own_words():
    edits = (Edit(Span(0, 2), "long"), Edit(Span(2, 4), ""))
    assert EditMap(edits).after(Span(0, 2)) == Span(0, 4)
    assert EditMap(edits).after(Span(4, 6)) == Span(4, 6)
    assert EditMap(edits).before(4) == 4
