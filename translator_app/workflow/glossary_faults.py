"""Faults: what is wrong in the user's own glossary files, each with the entry it is about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.errors import AppError
from translator_app.glossary.fault import Fault
from translator_app.glossary.lint import lint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translator_app.glossary.entry import Entry
    from translator_app.workflow.glossary_book import GlossaryBook


@dataclass(frozen=True, slots=True)
class FoundFault:
    """A fault, the file it is in, and the entry of its line where the line is one."""

    fault: Fault
    path: Path
    entry: Entry | None = None


def find_faults(book: GlossaryBook) -> tuple[FoundFault, ...]:
    """Return the faults of every glossary but the shipped ones, as their files are now, by file and line."""
    found: list[FoundFault] = []
    for file in book.files:
        if file.stamp is None or (not file.editable and not file.faults):
            continue
        try:
            faults = lint(file.path) if file.editable else file.faults
            lines = file.path.read_text(encoding="utf-8", errors="replace").split("\n") if faults else []
        except (AppError, OSError) as error:
            found.append(FoundFault(Fault(str(file.path), 0, str(error), ""), file.path))
            continue
        entries = {(entry.english, entry.persian): entry for entry in file.entries} if faults else {}
        found += [FoundFault(one, file.path, _entry(entries, lines, one.line)) for one in faults]
    return tuple(found)


def _entry(entries: Mapping[tuple[str, str], Entry], lines: Sequence[str], line: int) -> Entry | None:
    """Return the entry of a line by its wordings: its own number is that of the last reading."""
    if not 0 < line <= len(lines):
        return None
    cells = [cell.strip() for cell in lines[line - 1].split("\t")]
    return entries.get((cells[0], cells[1])) if len(cells) > 1 else None
