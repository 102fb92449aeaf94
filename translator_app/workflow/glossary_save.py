"""save_book: put on disk what differs between a book and what is known to stand there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.errors import AppError, UsageError
from translator_app.glossary.change import Change, write_change

if TYPE_CHECKING:
    from translator_app.workflow.glossary_book import GlossaryBook, GlossaryFile


@dataclass(frozen=True, slots=True)
class Saved:
    """What stands on disk now, the files that were written, and what hindered the first that was not."""

    disk: GlossaryBook
    paths: tuple[Path, ...] = ()
    error: AppError | None = None
    failed: Path | None = None


def save_book(disk: GlossaryBook, book: GlossaryBook) -> Saved:
    """Write the changed lines of each file of `book`; `disk` is the book as it was last read or written.

    Each file is written whole or not at all; after the first that cannot be written the rest is left.
    """
    paths: list[Path] = []
    for file in book.files:
        change = change_between(disk.file(file.path), file)
        if change is None:
            continue
        try:
            before, after = write_change(change)
        except AppError as error:
            return Saved(disk, tuple(paths), error, file.path)
        # Where another program wrote before us its lines are not known yet: the old stamp says so.
        known = disk.file(file.path).stamp
        disk = disk.with_file(replace(file, stamp=after if before == known else known))
        paths.append(file.path)
    return Saved(disk, tuple(paths))


def change_between(before: GlossaryFile, after: GlossaryFile) -> Change | None:
    """Return what turns one state of a file into the other, or None when they are the same."""
    if before.entries is after.entries:
        return None
    old, new = {id(entry) for entry in before.entries}, {id(entry) for entry in after.entries}
    removed = tuple(entry for entry in before.entries if id(entry) not in new)
    added = tuple(entry for entry in after.entries if id(entry) not in old)
    return Change(after.path, removed, added) if removed or added else None


def rebased(mine: GlossaryBook, disk: GlossaryBook, fresh: GlossaryFile) -> tuple[GlossaryBook, bool]:
    """Return `mine` over a file that another program changed, and whether all of it could be kept.

    What was not on disk yet is done again on the new state; where that state no longer has the lines,
    it gives way.
    """
    change = change_between(disk.file(fresh.path), mine.file(fresh.path))
    over = mine.with_file(fresh)
    if change is None:
        return over, True
    try:
        return over.apply([change]), True
    except UsageError:
        return over, False
