"""Import: what a file would add, update, contradict or leave alone, shown before anything is written."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.glossary.change import Change
from translator_app.glossary.columns import cells_of
from translator_app.glossary.entry import Entry, Status, share_a_day
from translator_app.glossary.exchange import read_exchange
from translator_app.workflow.glossary_rows import english_keys, persian_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.glossary.load import Loaded
    from translator_app.workflow.glossary_book import GlossaryBook
    from translator_app.workflow.glossary_draft import Stamp
    from translator_app.workflow.glossary_edit import Changes


class Outcome(enum.StrEnum):
    """What would become of a line of the file."""

    ADDED = "added"
    UPDATED = "updated"
    CONFLICTING = "conflicting"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line of the file; `present` is the entry it updates, contradicts or repeats."""

    outcome: Outcome
    line: int
    english: str
    persian: str
    why: str
    entry: Entry | None = None
    present: Entry | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """All lines of `path` against the glossary at `target`, in their order."""

    path: Path
    target: Path
    rows: tuple[ImportRow, ...]

    def count(self, outcome: Outcome) -> int:
        """Return how many lines have that outcome."""
        return sum(row.outcome is outcome for row in self.rows)


def preview_import(book: GlossaryBook, path: Path, target: Path) -> Preview:
    """Read the file at `path` and compare it with the glossary at `target`. Raises DataError."""
    loaded = read_exchange(path)
    present = book.target(target)
    rows = _compared(loaded, present.entries)
    rows += [
        ImportRow(Outcome.SKIPPED, fault.line, "", "", f"{fault.what} {fault.remedy}")
        for fault in loaded.faults
    ]
    return Preview(path, present.path, tuple(sorted(rows, key=lambda row: row.line)))


def import_changes(preview: Preview, stamp: Stamp, *, conflicting: bool = False) -> Changes:
    """Return what the import does; what contradicts the glossary comes in as proposed, if at all."""
    removed: list[Entry] = []
    added: list[Entry] = []
    for row in preview.rows:
        if row.entry is None or row.outcome is Outcome.SKIPPED:
            continue
        if row.outcome is Outcome.CONFLICTING:
            if conflicting:
                added.append(_signed(replace(row.entry, status=Status.PROPOSED), stamp))
            continue
        if row.outcome is Outcome.UPDATED and row.present is not None:
            removed.append(row.present)
        added.append(_signed(row.entry, stamp))
    if not removed and not added:
        return ()
    here = tuple(replace(entry, origin=preview.target.name, line=0) for entry in added)
    return (Change(preview.target, tuple(removed), here),)


def _signed(entry: Entry, stamp: Stamp) -> Entry:
    return entry if entry.changed else replace(entry, changed=stamp.at.isoformat(), by=stamp.by)


def _compared(loaded: Loaded, present: Sequence[Entry]) -> list[ImportRow]:
    known = _Known(present)
    english = english_keys([entry.english for entry in loaded.entries])
    persian = persian_keys([entry.persian for entry in loaded.entries])
    rows = []
    for entry, latin, script in zip(loaded.entries, english, persian, strict=True):
        row = known.judge(entry, latin, script)
        rows.append(row)
        if row.outcome is Outcome.ADDED:
            known.note(entry, latin, script)  # so that the same line further down is a repetition
    return rows


class _Known:
    """The entries of a glossary by both wordings, by the English and by the Persian alone."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._pairs: dict[tuple[str, str, str], Entry] = {}
        self._english: dict[tuple[str, str], Entry] = {}
        self._persian: dict[tuple[str, str], Entry] = {}
        self._kinds: dict[str, Entry] = {}
        latin = english_keys([entry.english for entry in entries])
        script = persian_keys([entry.persian for entry in entries])
        for entry, first, second in zip(entries, latin, script, strict=True):
            self.note(entry, first, second)

    def note(self, entry: Entry, latin: str, script: str) -> None:
        """Take another entry in."""
        self._pairs.setdefault((latin, script, entry.language), entry)
        self._kinds.setdefault(entry.concept, entry)
        if entry.status is Status.PREFERRED:
            self._english.setdefault((latin, entry.language), entry)
            self._persian.setdefault((script, entry.language), entry)

    def judge(self, entry: Entry, latin: str, script: str) -> ImportRow:
        """Return what would become of `entry`."""
        same = self._pairs.get((latin, script, entry.language))
        if same is not None:
            if _undated(same) == _undated(entry):
                return _row(Outcome.SKIPPED, entry, "The glossary has it already.", same)
            if same.concept == entry.concept or not entry.concept:
                return _row(Outcome.UPDATED, entry, _difference(same, entry), same)
            kept = replace(entry, concept=same.concept, kind=same.kind)
            return _row(Outcome.UPDATED, kept, _difference(same, kept), same)
        kind = self._kinds.get(entry.concept)
        if kind is not None and kind.kind is not entry.kind:
            why = f"The concept “{entry.concept}” is of kind {kind.kind} in the glossary."
            return _row(Outcome.SKIPPED, entry, why, kind)
        return self._contradiction(entry, latin, script) or _row(Outcome.ADDED, entry, "")

    def _contradiction(self, entry: Entry, latin: str, script: str) -> ImportRow | None:
        if entry.status is not Status.PREFERRED:
            return None
        rival = self._english.get((latin, entry.language)) or self._persian.get((script, entry.language))
        if rival is None or rival.kind is not entry.kind or not share_a_day(rival, entry):
            return None
        why = f"The glossary prefers “{rival.english}” for {rival.persian}."
        return _row(Outcome.CONFLICTING, entry, why, rival)


def _undated(entry: Entry) -> tuple[str, ...]:
    """Return the cells of an entry but for who changed it and when, which makes it no other."""
    return cells_of(replace(entry, changed="", by=""))


def _row(outcome: Outcome, entry: Entry, why: str, present: Entry | None = None) -> ImportRow:
    return ImportRow(outcome, entry.line, entry.english, entry.persian, why, entry, present)


def _difference(before: Entry, after: Entry) -> str:
    names = (
        "english",
        "persian",
        "note",
        "kind",
        "status",
        "case",
        "domain",
        "valid_from",
        "valid_until",
        "source",
        "confusable",
    )
    changed = [name.replace("valid_", "") for name in names if getattr(before, name) != getattr(after, name)]
    return f"Changes {', '.join(changed)}." if changed else "Changes the concept."
