"""The legend takes as many rows as its words need."""

from tests.ui.panes.comparisons import VARIANT
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.bridge_legend import legend, legend_height


def test_entries_stand_side_by_side_where_there_is_room(qapp):
    load_fonts()
    placed = legend(VARIANT.links, 400)
    assert [words for _state, words, _x, _y in placed] == ["agrees", "no counterpart", "vowel supplied"]
    assert {y for *_others, y in placed} == {0}


def test_less_room_takes_more_rows(qapp):
    load_fonts()
    assert legend_height(VARIANT.links, 120) == 3 * legend_height(VARIANT.links, 400)
    assert legend_height((), 400) == 0
