"""write_change: put single lines into a glossary file and take others out, all else left as it is.

Two programs that change different entries of one file both keep their work: each takes the lock,
reads the file as it is now, and touches its own lines alone. Comments and faulty lines stay.
"""

from __future__ import annotations

from bisect import insort
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.errors import ReadError, WriteError, reason
from translator_app.core.files import Stamp, stamp_of, write_atomically
from translator_app.glossary.columns import (
    COLUMNS,
    MARK,
    OLDER,
    RowError,
    cells_of,
    entry_of_cells,
    header_names,
)
from translator_app.glossary.lock import locked
from translator_app.glossary.save import HEADER, line_of, sort_key

if TYPE_CHECKING:
    from translator_app.glossary.entry import Entry

_OWN = (COLUMNS, OLDER)


class ChangedElsewhereError(WriteError):
    """Another program changed the very line; what stands in the file is the other's."""


@dataclass(frozen=True, slots=True)
class Change:
    """What goes out of one glossary file and what comes into it."""

    path: Path
    removed: tuple[Entry, ...] = ()
    added: tuple[Entry, ...] = ()

    @property
    def inverse(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.path, self.added, self.removed)


def same_line(first: Entry, second: Entry) -> bool:
    """Tell whether two entries are the same line, wherever in the file it stands."""
    return (
        first.english == second.english
        and first.persian == second.persian
        and cells_of(first) == cells_of(second)
    )


def has_own_columns(path: Path) -> bool:
    """Tell whether the file has the program's own columns, so that an entry can be written there.

    A file that is not there yet, or is empty, will have them. Raises ReadError.
    """
    try:
        with path.open("rb") as file:
            first = file.readline(4096)
    except FileNotFoundError:
        return True
    except OSError as error:
        raise ReadError(
            path, f"The glossary cannot be read: {reason(error)}.", "Check its rights."
        ) from error
    return not first.strip() or _columns(first.removeprefix(MARK)) in _OWN


def write_change(change: Change) -> tuple[Stamp | None, Stamp | None]:
    """Carry out `change` on disk, in one step under a lock; return the file's stamps before and after.

    Raises WriteError, with the file untouched, when it cannot be written or a line to be taken out is
    not there any more because another program changed it.
    """
    path = change.path
    added = [line_of(path, entry).encode() for entry in change.added]
    _make_folder(path)
    with locked(path):
        before = stamp_of(path)
        content = _content(path)
        mark = MARK if content.startswith(MARK) else b""
        content = content.removeprefix(mark)
        end = b"\r\n" if b"\r\n" in content else b"\n"
        lines = content.splitlines() if end == b"\r\n" else content.removesuffix(b"\n").split(b"\n")
        if not content.strip():
            lines = [HEADER.encode()]
        columns = _columns(lines[0])
        if columns not in _OWN:
            what = "The glossary has other columns than the program's own."
            raise WriteError(path, what, "Import it into your own glossary; nothing was changed.")
        if columns == OLDER:
            if any(entry.confusable for entry in change.added):
                lines = [HEADER.encode(), *map(_with_last_column, lines[1:])]
            else:
                added = [line.removesuffix(b"\t") for line in added]
        for entry in change.removed:
            del lines[_place(path, lines, entry)]
        present = set(lines) if len(added) > 1 else lines
        for line in added:
            if line not in present:  # another program had the same thought
                insort(lines, line, lo=1, key=_sort_key)
        write_atomically(path, mark + end.join(lines) + end)
        return before, stamp_of(path)


def _sort_key(line: bytes) -> tuple[str, str]:
    return sort_key(line.decode())


def _content(path: Path) -> bytes:
    """Return what the file holds; it stays bytes, which a large glossary is quicker to handle as."""
    try:
        content = path.read_bytes()
        content.decode()
    except FileNotFoundError:
        return b""
    except UnicodeDecodeError as error:
        what = "The glossary is not UTF-8 throughout."
        raise WriteError(path, what, "Save it as UTF-8 first; nothing was changed.") from error
    except OSError as error:
        what = f"The glossary cannot be read: {reason(error)}."
        raise WriteError(path, what, "Check its name and rights.") from error
    return content


def _columns(line: bytes) -> tuple[str, ...]:
    return tuple(header_names(line))


def _with_last_column(line: bytes) -> bytes:
    return line if line.startswith(b"#") or not line.strip() else line + b"\t"


def _place(path: Path, lines: list[bytes], entry: Entry) -> int:
    """Return the index of the line of `entry`, whichever way its dates and blanks are written."""
    own = line_of(path, entry).encode()
    for written in (own, own.removesuffix(b"\t")):
        with suppress(ValueError):
            return lines.index(written)
    english, persian = entry.english.encode(), entry.persian.encode()
    for index, line in enumerate(lines):
        if english in line and persian in line and _reads_as(line.decode(), entry):
            return index
    what = f"“{entry.english}” was changed there by another program."
    raise ChangedElsewhereError(
        path, what, "Look at it as it is now and change it again; nothing was written."
    )


def _reads_as(line: str, entry: Entry) -> bool:
    cells = [cell.strip() for cell in line.split("\t")]
    if line.startswith("#") or len(cells) not in (len(COLUMNS), len(OLDER)):
        return False
    try:
        return same_line(entry_of_cells([*cells, ""][: len(COLUMNS)], "", 0), entry)
    except RowError:
        return False


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        what = f"The folder cannot be made: {reason(error)}."
        raise WriteError(path, what, "Check the rights of the folder above it.") from error
