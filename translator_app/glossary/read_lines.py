"""LineReader: the lines of a glossary as rows of all columns, those that are none as faults.

Lines are looked at a few thousand at a time; only where something is wrong among them, one by one.
"""

from __future__ import annotations

import re
from array import array
from itertools import repeat
from operator import methodcaller
from typing import TYPE_CHECKING, BinaryIO

from translator_app.core.kind import Kind
from translator_app.glossary.columns import (
    COLUMNS,
    OLDER,
    RowError,
    cells_of,
    entry_of_cells,
    faultless,
    plain_entry,
)
from translator_app.glossary.concept_index import concept_sums
from translator_app.glossary.entry import slug
from translator_app.glossary.fault import Fault
from translator_app.glossary.table import EntryTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from translator_app.glossary.entry import Entry

_LONGEST_LINE = 65_536
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_ASCII_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n"})
_MAY_BE_CONTROLS = (b"\xc2", b"\xe2\x80\xa8", b"\xe2\x80\xa9")  # how U+0080 to U+009F, U+2028, U+2029 begin
_KINDS = 16  # more than there are, and a power of two
_NAMES = [kind.value for kind in Kind]
_NUMBERS = {name: number for number, name in enumerate(_NAMES)} | {"": _NAMES.index(Kind.OTHER)}
_NO_ENTRY = (b"#", b"\n")
_PLAIN_COLUMNS = (2, 3)
_CHUNK = 512 * 1024  # bytes of lines looked at together


class LineReader:
    """Reads the lines of one file; `columns` are those its header names, none for OmegaT's two or three."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self.faults: list[Fault] = []
        self._path, self._columns = path, tuple(columns)
        self._rows = bytearray()
        self._lines = array("I")
        self._sums = array("I")
        self._kinds: dict[str, int] = {}  # line and kind of each concept, as one number

    def read(self, file: BinaryIO, number: int) -> None:
        """Take the rest of `file`, whose next line has that number."""
        while lines := file.readlines(_CHUNK):
            lines[-1] = lines[-1].removesuffix(b"\n") + b"\n"
            whole = b"\n" + b"".join(lines)
            if b"\r\n" in whole:
                lines = [line[:-2] + b"\n" if line.endswith(b"\r\n") else line for line in lines]
            numbers: Sequence[int] = range(number, number + len(lines))
            number += len(lines)
            if b"\n#" in whole or b"\n\n" in whole or b"\n\r" in whole:
                numbers = [
                    n for n, line in zip(numbers, lines, strict=True) if not line.startswith(_NO_ENTRY)
                ]
                lines = [line for line in lines if not line.startswith(_NO_ENTRY)]
            if lines and not (self._columns in (COLUMNS, OLDER) and self._take_all(numbers, lines)):
                for place, line in zip(numbers, lines, strict=True):
                    self._take(line[:-1], place)

    def table(self) -> EntryTable:
        """Return the entries of the lines that are faultless."""
        return EntryTable(bytes(self._rows), self._lines, self._sums, [(self._path.name, 0)])

    def _take_all(self, numbers: Sequence[int], lines: Sequence[bytes]) -> bool:
        """Take lines that are all entries, in a fraction of the time; False when one of them may be none."""
        if self._columns == OLDER:
            lines = [line[:-1] + b"\t\n" for line in lines]
        columns = _columns_of(lines)
        if columns is None or not faultless(columns):
            return False
        english, concepts, kinds = (columns[COLUMNS.index(name)] for name in ("english", "concept", "kind"))
        names = [concept or slug(term) for concept, term in zip(concepts, english, strict=True)]
        if not self._same_kinds(names, list(map(_packed, numbers, kinds))):
            return False
        self._rows += b"".join(lines)
        self._lines.extend(numbers)
        self._sums += concept_sums(names)
        return True

    def _same_kinds(self, names: Sequence[str], kinds: Sequence[int]) -> bool:
        """Tell whether each concept is one kind of thing, and remember which, with its first line."""
        fresh = dict(zip(reversed(names), reversed(kinds), strict=True))
        known = self._kinds
        if any((fresh[name] ^ kind) % _KINDS for name, kind in zip(names, kinds, strict=True)):
            return False
        shared = {name: known[name] for name in known.keys() & fresh.keys()}
        if any((fresh[name] ^ first) % _KINDS for name, first in shared.items()):
            return False
        known |= fresh
        known |= shared
        return True

    def _take(self, line: bytes, number: int) -> None:
        try:
            entry = self._entry(_cells(line), number)
            self._check_kind(entry)
        except RowError as error:
            self.faults.append(Fault(str(self._path), number, *error.args))
        else:
            self._rows += "\t".join(cells_of(entry)).encode() + b"\n"
            self._lines.append(number)
            self._sums += concept_sums([entry.concept])

    def _entry(self, cells: list[str], line: int) -> Entry:
        origin = self._path.name
        if not self._columns:
            if len(cells) not in _PLAIN_COLUMNS:
                what = f"The line has {len(cells)} columns."
                raise RowError(what, "Write English, Persian and a note, with tabs between.")
            return plain_entry(cells[0], cells[1], "".join(cells[2:]), origin, line)
        if len(cells) != len(self._columns):
            what = f"The line has {len(cells)} columns, the header names {len(self._columns)}."
            raise RowError(what, "Add or remove tabs until they agree.")
        by_name = dict(zip(self._columns, cells, strict=True))
        return entry_of_cells(list(map(by_name.get, COLUMNS, repeat(""))), origin, line)

    def _check_kind(self, entry: Entry) -> None:
        """Refuse a concept that is two kinds of thing: its id was given twice."""
        own = _packed(entry.line, entry.kind.value)
        known = self._kinds.setdefault(entry.concept, own)
        if (known ^ own) % _KINDS:
            line, kind = known // _KINDS, _NAMES[known % _KINDS]
            what = f"The concept “{entry.concept}” is of kind {kind} in line {line} and {entry.kind} here."
            raise RowError(what, "Give one of them another concept, or correct its kind.")


def _packed(line: int, kind: str) -> int:
    return line * _KINDS + _NUMBERS[kind]


def _columns_of(lines: Sequence[bytes]) -> list[list[str]] | None:
    """Return the cells of `lines` as columns, or None when one of the lines must be looked at by itself."""
    count = len(COLUMNS)
    whole = b"".join(lines)
    if (
        set(map(methodcaller("count", b"\t"), lines)) != {count - 1}
        or max(map(len, lines)) > _LONGEST_LINE
        or len(whole.translate(None, _ASCII_CONTROLS)) != len(whole)
    ):
        return None
    try:
        text = whole.decode()
    except UnicodeDecodeError:
        return None
    if any(sign in whole for sign in _MAY_BE_CONTROLS) and _CONTROL.search(text):
        return None
    cells = text[:-1].replace("\n", "\t").split("\t")
    return [cells[place::count] for place in range(count)]


def _cells(line: bytes) -> list[str]:
    """Return the cells of one line; raises RowError."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        raise RowError("The line is not UTF-8.", "Save the file as UTF-8 and restore the line.") from None
    if len(text) > _LONGEST_LINE:
        raise RowError(f"The line has {len(text)} characters.", "Split it; no term is that long.")
    if found := _CONTROL.search(text):
        raise RowError(f"There is a control character (U+{ord(found[0]):04X}).", "Delete it.")
    return [cell.strip() for cell in text.split("\t")]
