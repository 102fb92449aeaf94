"""load_glossary: read a glossary file; a faulty line is reported and left out, the rest is used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.errors import DataError, reason
from translator_app.glossary.columns import COLUMNS, RowError, entry_of_cells, plain_entry
from translator_app.glossary.fault import Fault
from translator_app.glossary.index import Glossary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from translator_app.core.kind import Kind
    from translator_app.glossary.entry import Entry

    Row = Callable[[list[str], int], Entry]

_LARGEST = 256 * 1024 * 1024
_LONGEST_LINE = 65_536
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_PLAIN_COLUMNS = (2, 3)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a glossary file holds, in its order, and what is wrong with it."""

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]


def load_glossary(path: Path) -> Loaded:
    """Read a glossary of the program's own columns or of OmegaT's three.

    The file is never altered. Raises DataError when it cannot be read at all.
    """
    faults: list[Fault] = []
    entries: list[Entry] = []
    kinds: dict[str, tuple[Kind, int]] = {}
    row = _plain_row(path.name)
    for number, line in enumerate(_lines(path, faults), 1):
        if number == 1 and (names := _names(line)):
            row = _row_of_header(path, names)
        elif line and not line.startswith("#"):
            try:
                entry = row(_cells(line), number)
                _check_kind(entry, kinds)
            except RowError as error:
                faults.append(Fault(str(path), number, *error.args))
            else:
                entries.append(entry)
    return Loaded(tuple(entries), tuple(sorted(faults)))


def load_glossaries(paths: Iterable[Path]) -> Glossary:
    """Read several glossaries into one, that named first winning; conflicts stay visible.

    Raises DataError for the first file that cannot be read at all.
    """
    loaded = [load_glossary(path) for path in paths]
    entries = tuple(entry for one in loaded for entry in one.entries)
    return Glossary(entries, tuple(fault for one in loaded for fault in one.faults))


def _lines(path: Path, faults: list[Fault]) -> list[str]:
    content = _content(path)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DataError(path, None, "The glossary is in UTF-16.", "Save it as UTF-8.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [
            _decoded(line, str(path), number, faults) for number, line in enumerate(content.split(b"\n"), 1)
        ]
    return (text.replace("\r\n", "\n") if "\r" in text else text).split("\n")


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise DataError(path, None, "The glossary is larger than 256 MB.", "Split it into several files.")
        return path.read_bytes()
    except OSError as error:
        what = f"The glossary cannot be read: {reason(error)}."
        raise DataError(path, None, what, "Check the file's name and rights.") from error


def _decoded(line: bytes, path: str, number: int, faults: list[Fault]) -> str:
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8").removesuffix("\r")
    except UnicodeDecodeError:
        faults.append(
            Fault(path, number, "The line is not UTF-8.", "Save the file as UTF-8 and restore the line.")
        )
        return ""


def _cells(line: str) -> list[str]:
    if len(line) > _LONGEST_LINE:
        raise RowError(f"The line has {len(line)} characters.", "Split it; no term is that long.")
    if found := _CONTROL.search(line):
        raise RowError(f"There is a control character (U+{ord(found[0]):04X}).", "Delete it.")
    return line.split("\t")


def _check_kind(entry: Entry, kinds: dict[str, tuple[Kind, int]]) -> None:
    """Refuse a concept that is two kinds of thing: its id was given twice."""
    known, line = kinds.setdefault(entry.concept, (entry.kind, entry.line))
    if known is not entry.kind:
        what = f"The concept “{entry.concept}” is of kind {known} in line {line} and {entry.kind} here."
        raise RowError(what, "Give one of them another concept, or correct its kind.")


def _plain_row(origin: str) -> Row:
    def make(cells: list[str], line: int) -> Entry:
        if len(cells) not in _PLAIN_COLUMNS:
            raise RowError(
                f"The line has {len(cells)} columns.", "Write English, Persian and a note, with tabs between."
            )
        english, persian, *note = (cell.strip() for cell in cells)
        return plain_entry(english, persian, note[0] if note else "", origin, line)

    return make


def _names(line: str) -> list[str]:
    """Return the column names if `line` is a header: a comment with tabs that names the column english."""
    names = [name.strip().lower() for name in line.lstrip("# ").split("\t")]
    return names if line.startswith("#") and "english" in names and len(names) > 1 else []


def _row_of_header(path: Path, names: list[str]) -> Row:
    _check_header(path, names)
    places = [names.index(name) if name in names else -1 for name in COLUMNS]
    same = tuple(names) == COLUMNS
    origin = path.name

    def make(cells: list[str], line: int) -> Entry:
        if len(cells) != len(names):
            what = f"The line has {len(cells)} columns, the header names {len(names)}."
            raise RowError(what, "Add or remove tabs until they agree.")
        ordered = cells if same else [cells[place] if place >= 0 else "" for place in places]
        return entry_of_cells(list(map(str.strip, ordered)), origin, line)

    return make


def _check_header(path: Path, names: Sequence[str]) -> None:
    unknown = [name for name in names if name not in COLUMNS]
    if unknown or len(set(names)) < len(names):
        what = (
            f"The header names “{unknown[0]}”, which is no column."
            if unknown
            else "The header names a column twice."
        )
        raise DataError(path, 1, what, f"The columns are: {' '.join(COLUMNS)}.")
    if "persian" not in names:
        raise DataError(path, 1, "The header names no column persian.", "Name it.")
