"""What the sources leave open is said where it shapes a spelling, and nowhere else."""

import pytest

from translator_app.romanization.doubts import doubts_of


@pytest.mark.parametrize(
    ("scheme", "persian", "open_cells"),
    [
        ("dmg", "خواجه", 1), ("dmg", "کریم", 0), ("dmg", "نظام‌الدین", 1), ("un-2012", "نظام‌الدین", 1),
        ("un-2012", "سالم", 0), ("ic", "خواجه", 1), ("ala-lc", "خواجه", 0)],
)  # fmt: skip
def test_open_cells_are_named_where_they_matter(scheme, persian, open_cells, lexicon, schemes):
    assert len(doubts_of(persian, lexicon, schemes[scheme], "fa")) == open_cells
