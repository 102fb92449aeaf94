"""column_names: which column of a CSV file is the English, which the Persian, named or not."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from translator_app.text.script import has_script

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LOOKED_AT = 200  # rows
_MOSTLY = 0.6  # of the filled cells of a column
_NOTES = frozenset(
    ("note", "notes", "comment", "comments", "remark", "remarks", "definition", "توضیح", "توضیحات", "یادداشت")
)
_HEADS = frozenset(
    "en eng term source target translation equivalent word fa per farsi ترجمه فارسی معادل برگردان واژه "
    "اصطلاح".split()
)


def column_names(rows: Sequence[Sequence[str]]) -> tuple[list[str], bool]:
    """Return the name of each column, and whether the first row is a header.

    Where the first row does not name “english” and “persian”, the columns are known by their script: most
    people's lists have no header, or one in words of their own. Columns that are neither are unnamed, but
    for one of notes. Empty where either column cannot be told.
    """
    first = [cell.strip().lstrip("# ").lower() for cell in rows[0]] if rows else []
    if first.count("english") == first.count("persian") == 1:
        return first, True
    if "english" in first or "persian" in first:
        return [], True  # named twice, or one without the other: better asked than guessed
    persian = _column(rows, has_script)
    english = _column(rows, lambda cell: not has_script(cell) and any(map(str.isalpha, cell)), persian)
    if persian is None or english is None:
        return [], True
    heads = (first[english], first[persian])
    header = not has_script(heads[1]) or has_script(heads[0]) or not _HEADS.isdisjoint(heads)
    names = [""] * len(first)
    names[english], names[persian] = "english", "persian"
    others = [place for place in range(len(first)) if place not in (english, persian)]
    note = [place for place in others if header and first[place] in _NOTES] or (others if not header else [])
    if len(note) == 1:
        names[note[0]] = "note"
    return names, header


def _column(
    rows: Sequence[Sequence[str]], holds: Callable[[str], bool], taken: int | None = None
) -> int | None:
    """Return the column with most cells such as `holds` tells, the header aside; mostly such it must have."""
    best, most = None, 0
    for place in range(len(rows[0]) if rows else 0):
        cells = [row[place] for row in islice(rows, 1, _LOOKED_AT) if place < len(row) and row[place].strip()]
        cells = cells or [row[place] for row in rows[:1]]
        count = sum(map(holds, cells))
        if place != taken and count > most and count >= _MOSTLY * len(cells):
            best, most = place, count
    return best
