"""Tiles of the bridge: they shrink, break into rows by words, and keep the half-spaces of the name."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.panes.comparisons import OPEN, VARIANT, links
from translator_app.romanization.comparison import Link, LinkState
from translator_app.ui.panes.bridge_layout import LARGEST, ROW_HEIGHT, SMALLEST, lay_out, shapes, spoken


def measure(link, size):
    return size * max(len(link.latin), len(link.persian)) // 2


def test_tiles_are_largest_where_there_is_room():
    layout = lay_out(VARIANT.links, 2000, measure)
    assert layout.size == LARGEST
    assert layout.height == ROW_HEIGHT
    assert [tile.link for tile in layout.tiles] == list(VARIANT.links)


def test_tiles_shrink_to_stay_on_one_row():
    layout = lay_out(VARIANT.links, 400, measure)
    assert SMALLEST <= layout.size < LARGEST
    assert {tile.y for tile in layout.tiles} == {0}


def test_each_word_takes_its_own_row_when_the_smallest_do_not_fit():
    layout = lay_out(VARIANT.links, 250, measure)
    rows = {tile.link.word: tile.y for tile in layout.tiles}
    assert rows[0] == 0
    assert rows[1] > 0
    assert layout.height > 2 * ROW_HEIGHT


def test_two_letters_get_a_wider_tile():
    tiles = lay_out(links("و/ou م/m"), 400, lambda link, _size: 20 * len(link.latin)).tiles
    assert tiles[0].width == 46
    assert tiles[1].width == LARGEST


def test_a_half_space_is_found_in_the_name_as_written():
    name = "قاسم‌زاده"
    found = links("ق/Q ا/a س/s /e م/m ز/z ا/a د/d ه/eh")
    marked = [tile.link.persian for tile in lay_out(found, 600, measure, name).tiles if tile.half_space]
    assert marked == ["م"]


def test_no_links_take_no_room():
    assert lay_out((), 300, measure).height == 0


words = st.lists(
    st.builds(
        Link,
        st.text("کیومرثح", max_size=2),
        st.text("kumars", max_size=3),
        st.sampled_from(LinkState),
        st.just(""),
        st.integers(0, 3),
    ),
    max_size=40,
)


@given(words, st.integers(60, 900))
def test_every_link_has_a_tile_and_none_stands_outside(found, room):
    tiles = lay_out(sorted(found, key=lambda link: link.word), room, measure).tiles
    assert len(tiles) == len(found)
    assert all(tile.x == 0 or tile.x + tile.width <= room for tile in tiles)
    for before, after in pairwise(tiles):
        assert after.y > before.y or after.x >= before.x + before.width


def test_the_legend_names_each_shape_in_use_once():
    assert [entry[1] for entry in shapes(VARIANT.links)] == ["agrees", "no counterpart", "vowel supplied"]
    assert [entry[1] for entry in shapes(OPEN.links)] == ["agrees", "vowel supplied", "cannot be decided"]


def test_two_kinds_of_cross_share_one_entry():
    crosses = shapes(links("ی/ /ou/extra و/i/wrong"))
    assert crosses == ((LinkState.WRONG, "no counterpart or contradicts"),)


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (
            Link("ی", "", LinkState.MISSING, "Nothing stands for ye.", 0),
            "ی, nothing: no counterpart. Nothing stands for ye.",
        ),
        (Link("", "a", LinkState.SUPPLIED, "", 0), "not written, a: vowel supplied"),
    ],
)
def test_a_link_can_be_read_aloud(link, said):
    assert spoken(link) == said
