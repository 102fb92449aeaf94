"""Glosses stay near their words, never overlap, and their rules never cross."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from translator_app.ui.panes.margin_slots import Anchor, Room, place_glosses

ROOM = Room(least=504, most=560)


def anchors(*lines, left=600.0):
    return [Anchor(f"a{n}", float(line), left) for n, line in enumerate(lines)]


def _strokes(slot):
    """Return the rule as horizontal and vertical strokes."""
    y, end = slot.line + slot.depth, slot.at
    if slot.elbow is None:
        return [("h", y, 100.0, 590.0)]
    return [("h", y, 100.0, slot.elbow), ("v", slot.elbow, y, end), ("h", end, slot.elbow, 590.0)]


def _cross(one, other):
    if one[0] == other[0]:
        return one[1] == other[1] and one[2] < other[3] and other[2] < one[3]
    across, down = (one, other) if one[0] == "h" else (other, one)
    return across[2] < down[1] < across[3] and down[2] < across[1] < down[3]


def test_a_gloss_alone_on_its_line_stays_on_it():
    slots = place_glosses(anchors(0, 28, 56), ROOM)
    assert [slot.at for slot in slots] == [0, 28, 56]
    assert all(slot.elbow is None and slot.depth == 0 for slot in slots)


def test_terms_on_one_line_stand_below_each_other_with_parallel_rules():
    slots = place_glosses(anchors(0, 0, 0), ROOM)
    assert [slot.at for slot in slots] == [0, 23, 46]
    assert [slot.depth for slot in slots] == [0, 4, 8]
    assert [slot.elbow for slot in slots] == [None, 560, 555]


def test_what_would_stand_more_than_three_lines_away_is_collapsed():
    slots = place_glosses(anchors(0, 0, 0, 0, 0, 0), ROOM)
    assert [len(slot.anchors) for slot in slots] == [1, 1, 1, 3]


def test_a_long_gloss_takes_a_second_line_only_where_that_is_free():
    free = place_glosses([Anchor("a", 0, 500, wants_two=True), Anchor("b", 56, 600)], ROOM)
    taken = place_glosses([Anchor("a", 0, 500, wants_two=True), Anchor("b", 28, 600)], ROOM)
    assert free[0].two
    assert not taken[0].two


def test_a_shift_of_a_pixel_or_two_bends_no_rule():
    slots = place_glosses(anchors(0, 0, 0, 0, 90), ROOM)
    assert slots[-1].at == 90
    assert slots[-1].elbow is None


def test_no_anchors_no_slots():
    assert place_glosses([], ROOM) == ()


lines = st.lists(st.integers(0, 40), max_size=40).map(lambda numbers: [28.0 * n for n in sorted(numbers)])


@given(lines)
def test_no_gloss_overlaps_another_or_leaves_its_word(places):
    slots = place_glosses(anchors(*places), ROOM)
    assert sum(len(slot.anchors) for slot in slots) == len(places)
    assert all(after.at - before.at >= 20 for before, after in pairwise(slots))
    assert all(0 <= slot.at - slot.line <= ROOM.reach for slot in slots)


@given(lines)
def test_rules_never_cross(places):
    slots = place_glosses(anchors(*places), ROOM)
    for one, other in combinations(slots, 2):
        crossing = [(a, b) for a in _strokes(one) for b in _strokes(other) if _cross(a, b)]
        assert crossing == [], (one, other)
