"""Cells of tab- and comma-separated tables that a spreadsheet opens without running or splitting them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from translator_app.formats.one_line import one_line

_FORMULA_STARTS = ("=", "+", "-", "@", "\t")
_RETURN = re.compile("\r\n?")  # unquoted by the writer unless it ends its own lines with it


def guarded(cell: object) -> str:
    """Return a cell's text; what a spreadsheet would take for a formula gets a leading apostrophe."""
    text = str(cell)
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


def tsv(rows: Iterable[Sequence[object]]) -> str:
    """Return `rows` as tab-separated lines; line ends and tabs inside a cell become a space."""
    return "".join("\t".join(one_line(guarded(cell)) for cell in row) + "\n" for row in rows)


def comma_separated(rows: Iterable[Sequence[object]]) -> str:
    """Return `rows` as CSV with quotes where they are needed; every line end becomes a line feed."""
    written = io.StringIO()
    lines = ([_RETURN.sub("\n", guarded(cell)) for cell in row] for row in rows)
    csv.writer(written, lineterminator="\n").writerows(lines)
    return written.getvalue()
