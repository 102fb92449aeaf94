"""A table of cells is opened by a spreadsheet as it was written, and nothing in it runs."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from translator_app.formats.cells import comma_separated, guarded, tsv

CELL = st.text(st.sampled_from("ab=+-@'\t\n\r ,\"س\u2028"), max_size=6)
ROWS = st.lists(st.lists(CELL, min_size=2, max_size=2), min_size=1, max_size=4)


@given(ROWS)
def test_a_tsv_has_one_line_a_row_and_its_cells_come_back(rows):
    lines = tsv(rows).split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        for cell, given_cell in zip(line.split("\t"), row, strict=True):
            back = cell[1:] if given_cell[:1] in ("=", "+", "-", "@", "\t") else cell
            assert back.split() == given_cell.split()


@given(ROWS)
def test_csv_cells_come_back(rows):
    back = list(csv.reader(io.StringIO(comma_separated(rows), newline="")))
    assert back == [[guarded(cell).replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in rows]


def test_a_formula_is_defused():
    assert guarded("=HYPERLINK(1)") == "'=HYPERLINK(1)"
    assert guarded(-1) == "'-1"
    assert guarded("Sara = سارا") == "Sara = سارا"
