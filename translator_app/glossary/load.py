"""load_glossary: read a glossary file; a faulty line is reported and left out, the rest is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from translator_app.core.errors import DataError, reason
from translator_app.glossary.columns import COLUMNS, MARK, header_names
from translator_app.glossary.fault import Fault
from translator_app.glossary.index import Glossary
from translator_app.glossary.overrule import not_overruled
from translator_app.glossary.read_lines import LineReader
from translator_app.glossary.table import EntryTable

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence
    from pathlib import Path

_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a glossary file holds, in its order, and what is wrong with it."""

    entries: EntryTable
    faults: tuple[Fault, ...]


def load_glossary(path: Path) -> Loaded:
    """Read a glossary of the program's own columns or of OmegaT's three.

    The file is never altered. Raises DataError when it cannot be read at all.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise DataError(path, None, "The glossary is larger than 256 MB.", "Split it into several files.")
        with path.open("rb") as file:
            reader = _reader(path, file)
    except OSError as error:
        what = f"The glossary cannot be read: {reason(error)}."
        raise DataError(path, None, what, "Check the file's name and rights.") from error
    return Loaded(reader.table(), tuple(sorted(reader.faults)))


def load_glossaries(
    own: Iterable[Path], shipped: Iterable[Path] = (), lenient: Container[Path] = ()
) -> Glossary:
    """Read several glossaries into one, that named first winning; conflicts stay visible.

    A row of `shipped` gives way to what `own` says of its concept or of the same two wordings. Raises
    DataError for the first file that cannot be read at all, unless it is `lenient`: then it is a fault.
    """
    read = [_read(path, lenient) for path in own]
    kept = EntryTable.joined([one.entries for one in read])
    rest = [_read(path, lenient) for path in shipped]
    entries = EntryTable.joined([kept, not_overruled(EntryTable.joined([one.entries for one in rest]), kept)])
    return Glossary(entries, tuple(fault for one in (*read, *rest) for fault in one.faults))


def _read(path: Path, lenient: Container[Path]) -> Loaded:
    try:
        return load_glossary(path)
    except DataError as error:
        if path not in lenient:
            raise
        fault = Fault(str(path), 0, str(error).removeprefix(f"{path}: "), "")
        return Loaded(EntryTable.joined(()), (fault,))


def _reader(path: Path, file: BinaryIO) -> LineReader:
    """Read `file` to its end."""
    start = file.read(len(MARK))
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DataError(path, None, "The glossary is in UTF-16.", "Save it as UTF-8.")
    file.seek(len(MARK) if start == MARK else 0)
    place = file.tell()
    names = header_names(file.readline())
    if names:
        _check_header(path, names)
    else:
        file.seek(place)
    reader = LineReader(path, names)
    reader.read(file, 2 if names else 1)
    return reader


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
