"""save_glossary: write a glossary so that one term is one line and a change is one line of a diff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.errors import WriteError
from translator_app.core.files import write_atomically
from translator_app.glossary.columns import COLUMNS, cells_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from translator_app.glossary.entry import Entry

HEADER = "# " + "\t".join(COLUMNS)
_BREAKING = frozenset("\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def save_glossary(path: Path, entries: Iterable[Entry]) -> None:
    """Write `entries` sorted, in one step; until then the old file stands untouched. Raises WriteError."""
    lines = sorted((line_of(path, entry) for entry in entries), key=sort_key)
    write_atomically(path, "".join(f"{line}\n" for line in (HEADER, *lines)).encode())


def line_of(path: Path, entry: Entry) -> str:
    """Return the line of `entry`; raises WriteError where a cell would break it."""
    cells = cells_of(entry)
    for name, cell in zip(COLUMNS, cells, strict=True):
        if not _BREAKING.isdisjoint(cell):
            what = f"The {name} of “{entry.english}” holds a tab or a line end."
            raise WriteError(path, what, "Take it out; nothing was changed.")
    if cells[0].startswith("#"):
        raise WriteError(
            path, f"“{entry.english}” begins with #, the sign of a comment.", "Write it otherwise."
        )
    return "\t".join(cells)


def sort_key(line: str) -> tuple[str, str]:
    """Return by what lines are sorted: the English without regard to capitals, then the whole line."""
    return line.partition("\t")[0].casefold(), line
