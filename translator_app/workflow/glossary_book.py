"""GlossaryBook: all glossaries in use as one value, in the order in which they win."""

from __future__ import annotations

import enum
from bisect import insort
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.errors import AppError, UsageError
from translator_app.core.files import stamp_of
from translator_app.glossary.change import Change, has_own_columns, same_line
from translator_app.glossary.columns import cells_of
from translator_app.glossary.load import load_glossary
from translator_app.glossary.save import sort_key
from translator_app.workflow.cache import cached
from translator_app.workflow.glossary_order import own_glossary, shipped_glossaries

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translator_app.glossary.entry import Entry
    from translator_app.glossary.fault import Fault

_LARGE = 1_000_000  # bytes; to keep what was read of a smaller file is not worth it


class Access(enum.Enum):
    """What may be done with a glossary file."""

    OWN = "yours"
    SHIPPED = "shipped, read-only"
    FOREIGN = "other columns, read-only"


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """One glossary file as it was read; `stamp` is its time and size then, None if it was not there."""

    path: Path
    entries: tuple[Entry, ...] = ()
    faults: tuple[Fault, ...] = ()
    access: Access = Access.OWN
    stamp: tuple[int, int] | None = None

    @property
    def name(self) -> str:
        """Return what the file is called in the window."""
        return self.path.stem

    @property
    def editable(self) -> bool:
        """Tell whether entries can be written to it."""
        return self.access is Access.OWN


@dataclass(frozen=True)
class GlossaryBook:
    """The glossary files, the first one winning; `home` takes what is new or changed in a read-only one."""

    files: tuple[GlossaryFile, ...]
    home: Path

    @cached_property
    def count(self) -> int:
        """Return how many entries there are in all."""
        return sum(len(file.entries) for file in self.files)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return the files, the first one winning."""
        return tuple(file.path for file in self.files)

    def file(self, path: Path) -> GlossaryFile:
        """Return the file at `path`; raises UsageError when it is not in use."""
        for file in self.files:
            if file.path == path:
                return file
        raise UsageError(f"The glossary {path.name} is not in use. Open it first.")

    def target(self, path: Path) -> GlossaryFile:
        """Return where an entry of the file at `path` is written: there, or in the user's own glossary."""
        file = self.file(path)
        return file if file.editable else self.file(self.home)

    def concept(self, path: Path, concept: str) -> tuple[Entry, ...]:
        """Return the entries of `concept` in one file, in its order."""
        return tuple(entry for entry in self.file(path).entries if entry.concept == concept)

    def with_file(self, changed: GlossaryFile) -> GlossaryBook:
        """Return the book with another state of one file."""
        files = tuple(changed if file.path == changed.path else file for file in self.files)
        return GlossaryBook(files, self.home)

    def apply(self, changes: Iterable[Change]) -> GlossaryBook:
        """Return the book after `changes`; raises UsageError when an entry to be taken out is not there."""
        book = self
        for change in changes:
            file = book.file(change.path)
            book = book.with_file(replace(file, entries=_applied(file, change)))
        return book


def load_book(
    own: Sequence[Path], shipped: Sequence[Path] | None = None, home: Path | None = None
) -> tuple[GlossaryBook, tuple[str, ...]]:
    """Read all glossaries; return them with one sentence for each that cannot be used.

    The user's own glossary goes first unless `own` names another place for it.
    """
    home = home or own_glossary()
    shipped = shipped_glossaries() if shipped is None else shipped
    paths = [*([] if home in own else [home]), *own]
    files: list[GlossaryFile] = []
    problems: list[str] = []
    for path, access in (
        *((path, Access.OWN) for path in paths),
        *((path, Access.SHIPPED) for path in shipped),
    ):
        try:
            files.append(load_file(path, access))
        except AppError as error:
            problems.append(str(error))
            if path == home:
                files.append(GlossaryFile(path))  # a change there is refused when it is written
    return GlossaryBook(tuple(files), home), tuple(problems)


def load_file(path: Path, access: Access = Access.OWN) -> GlossaryFile:
    """Read one glossary file; one that is not there yet is empty. Raises DataError."""
    stamp = stamp_of(path)
    if stamp is None:
        return GlossaryFile(path, access=access)
    if access is Access.OWN and path.is_file() and not has_own_columns(path):
        access = Access.FOREIGN
    loaded = (
        cached("file", [path], partial(load_glossary, path)) if stamp[1] > _LARGE else load_glossary(path)
    )
    return GlossaryFile(path, tuple(loaded.entries), loaded.faults, access, stamp)


def _applied(file: GlossaryFile, change: Change) -> tuple[Entry, ...]:
    gone = {id(entry) for entry in change.removed}
    kept = [entry for entry in file.entries if id(entry) not in gone]
    missing = len(change.removed) - (len(file.entries) - len(kept))
    if missing:  # read anew meanwhile: the same lines are other objects
        present = {id(entry) for entry in file.entries}
        for entry in change.removed:
            if id(entry) not in present:
                del kept[_index(file, kept, entry)]
    for entry in change.added:
        placed = replace(entry, origin=file.path.name, line=0) if entry.origin != file.path.name else entry
        insort(kept, placed, key=_order)
    return tuple(kept)


def _index(file: GlossaryFile, entries: Sequence[Entry], wanted: Entry) -> int:
    for index, entry in enumerate(entries):
        if same_line(entry, wanted):
            return index
    raise UsageError(
        f"“{wanted.english}” has been changed in {file.path.name} since. Look at it as it is now."
    )


def _order(entry: Entry) -> tuple[str, str]:
    return sort_key("\t".join(cells_of(entry)))
