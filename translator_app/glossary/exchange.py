"""Exchange: glossaries as CSV, TSV and OmegaT's three columns, in and out."""

from __future__ import annotations

import csv
import enum
import io
from typing import TYPE_CHECKING

from translator_app.core.errors import DataError, WriteError, reason
from translator_app.core.files import write_atomically
from translator_app.glossary.columns import COLUMNS, RowError, cells_of, entry_of_cells
from translator_app.glossary.csv_columns import column_names
from translator_app.glossary.fault import Fault
from translator_app.glossary.load import Loaded, load_glossary
from translator_app.glossary.save import save_glossary
from translator_app.glossary.table import table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from translator_app.glossary.entry import Entry

# A spreadsheet takes a cell that begins with one of these for a formula (OWASP, “CSV Injection”).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_GUARD = "'"
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LARGEST = 256 * 1024 * 1024
_LONGEST_CELL = 65_536
_PLAIN = 3


class Form(enum.StrEnum):
    """The forms a glossary is exchanged in."""

    CSV = "csv"
    TSV = "tsv"
    OMEGAT = "omegat"


def form_of(path: Path) -> Form:
    """Return the form that the file's name promises: .csv, .txt and .utf8 for OmegaT, else the own one."""
    ending = path.suffix.lower()
    if ending == ".csv":
        return Form.CSV
    return Form.OMEGAT if ending in {".txt", ".utf8"} else Form.TSV


def read_exchange(path: Path) -> Loaded:
    """Read a glossary of any form; a faulty line is reported and left out.

    A CSV file names its columns in its first line, or they are known by their script (see `csv_columns`);
    its separator may be a comma, a semicolon or a tab. Raises DataError when the file cannot be read at all.
    """
    if form_of(path) is not Form.CSV:
        return load_glossary(path)
    text = _text(path)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    entries: list[Entry] = []
    faults: list[Fault] = []
    listed: list[tuple[int, list[str]]] = []
    try:
        listed.extend((rows.line_num, cells) for cells in rows if any(cells))
    except csv.Error as error:
        faults.append(Fault(str(path), rows.line_num, f"The line is no CSV ({error}).", "Check its quotes."))
    names, headed = column_names([cells for _, cells in listed])
    if not names:
        what = "It cannot be told which column is the English and which the Persian."
        remedy = f"Name them english and persian in the first line; known too: {', '.join(COLUMNS[2:])}."
        raise DataError(path, 1, what, remedy)
    for line, cells in listed[headed:]:
        _take(path, line, names, cells, entries, faults)
    return Loaded(table_of(entries, path.name), tuple(faults))


def write_exchange(path: Path, entries: Iterable[Entry], form: Form, *, excel_mark: bool = True) -> None:
    """Write `entries` in that form; CSV begins with the UTF-8 mark Excel needs, unless it is not wanted.

    Cells that a spreadsheet would take for a formula get an apostrophe, in CSV alone, which reading
    takes off again. Raises WriteError.
    """
    if form is Form.TSV:
        save_glossary(path, entries)
    elif form is Form.OMEGAT:
        lines = ["\t".join(_plain(path, (e.english, e.persian, e.note))) for e in entries]
        write_atomically(path, "".join(f"{line}\n" for line in lines).encode())
    else:
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        writer.writerows([_guarded(cell) for cell in cells_of(entry)] for entry in entries)
        write_atomically(path, out.getvalue().encode("utf-8-sig" if excel_mark else "utf-8"))


def _guarded(cell: str) -> str:
    needs = cell.startswith(_FORMULA) or (cell.startswith(_GUARD) and cell[1:].startswith(_FORMULA))
    return _GUARD + cell if needs else cell


def _unguarded(cell: str) -> str:
    rest = cell[1:]
    guarded = cell.startswith(_GUARD) and (rest.startswith(_FORMULA) or _guarded(rest) != rest)
    return rest if guarded else cell


def _plain(path: Path, cells: Sequence[str]) -> Sequence[str]:
    if any("\t" in cell or "\n" in cell or "\r" in cell for cell in cells) or cells[0].startswith("#"):
        what = f"“{cells[0]}” cannot stand in OmegaT's columns."
        raise WriteError(path, what, "Take out tabs, line ends and a leading #.")
    return cells


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise DataError(path, None, "The file is larger than 256 MB.", "Split it into several files.")
        content = path.read_bytes()
    except OSError as error:
        what = f"The file cannot be read: {reason(error)}."
        raise DataError(path, None, what, "Check its name and rights.") from error
    encoding = next((name for mark, name in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        remedy = "Save it as “CSV UTF-8” and import it again."
        raise DataError(path, line, "The file is not UTF-8.", remedy) from error


def _separator(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _take(
    path: Path, line: int, names: list[str], cells: list[str], entries: list[Entry], faults: list[Fault]
) -> None:
    try:
        entries.append(_entry(path, line, names, cells))
    except RowError as error:
        faults.append(Fault(str(path), line, *error.args))


def _entry(path: Path, line: int, names: list[str], cells: list[str]) -> Entry:
    if len(cells) != len(names):
        what = f"The line has {len(cells)} columns, the first line names {len(names)}."
        raise RowError(what, "Add or remove separators until they agree.")
    if any(len(cell) > _LONGEST_CELL for cell in cells):
        raise RowError("A cell of the line is longer than any term.", "Split it.")
    by_name = dict(zip(names, (_unguarded(" ".join(cell.split())) for cell in cells), strict=True))
    return entry_of_cells([by_name.get(name, "") for name in COLUMNS], path.name, line)
