"""Conflicts: where two glossaries in use contradict each other, and what settles it."""

from __future__ import annotations

import enum
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.glossary.entry import Entry, Status, share_a_day
from translator_app.workflow.glossary_edit import joined, set_status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.workflow.glossary_book import GlossaryBook
    from translator_app.workflow.glossary_draft import Stamp
    from translator_app.workflow.glossary_edit import Changes
    from translator_app.workflow.glossary_rows import Rows


class Clash(enum.StrEnum):
    """What two entries have in common, and so cannot both be right about."""

    WORDING = "Same pair"
    PERSIAN = "Same Persian"
    ENGLISH = "Same English"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two entries of different files; the first file wins as long as nothing is decided."""

    clash: Clash
    first: Entry
    first_path: Path
    second: Entry
    second_path: Path

    @property
    def key(self) -> tuple[str, ...]:
        """Identify the conflict, so that “keep both” is remembered."""
        return (self.clash, self.first.id, str(self.first_path), self.second.id, str(self.second_path))


def find_conflicts(rows: Rows) -> tuple[Conflict, ...]:
    """Return the conflicts that concern a glossary of the user's own, in the order of the files.

    A read-only entry that an own one of the same wording overrules is settled. Two things of the same
    name are none: only entries of one kind can contradict each other.
    """
    if not any(file.editable and file.entries for file in rows.book.files):
        return ()
    found = [*_by_wording(rows), *_by_persian(rows), *_by_english(rows)]
    found.sort(key=lambda one: (one[0], one[1]))
    return tuple(_conflict(rows, clash, first, second) for first, second, clash in found)


def settle(book: GlossaryBook, conflict: Conflict, *, first_wins: bool, stamp: Stamp) -> Changes:
    """Return what makes one of the two preferred and the other admitted."""
    first, second = (conflict.first_path, conflict.first), (conflict.second_path, conflict.second)
    winner, loser = (first, second) if first_wins else (second, first)
    if conflict.clash is Clash.WORDING:
        return joined(set_status(book, [loser], winner[1].status, stamp))
    changes = joined(set_status(book, [loser], Status.ADMITTED, stamp))
    after = book.apply(changes)
    present = any(entry is winner[1] for entry in after.file(winner[0]).entries)
    more = set_status(after, [winner], Status.PREFERRED, stamp) if present else ()
    return joined((*changes, *more))


def _by_wording(rows: Rows) -> Iterator[tuple[int, int, Clash]]:
    groups: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for number, entry in enumerate(rows.entries):
        groups[rows.english[number], rows.persian[number], entry.language].append(number)
    for numbers in groups.values():
        for first, second in _pairs(rows, numbers):
            differ = rows.entries[first].status is not rows.entries[second].status
            if differ and rows.file(second).editable:
                yield first, second, Clash.WORDING


def _by_persian(rows: Rows) -> Iterator[tuple[int, int, Clash]]:
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number in _preferred(rows):
        groups[rows.persian[number], rows.entries[number].language].append(number)
    for numbers in groups.values():
        for first, second in _pairs(rows, numbers):
            if rows.english[first] != rows.english[second]:
                yield first, second, Clash.PERSIAN


def _by_english(rows: Rows) -> Iterator[tuple[int, int, Clash]]:
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number in _preferred(rows):
        groups[rows.english[number], rows.entries[number].language].append(number)
    for numbers in groups.values():
        for first, second in _pairs(rows, numbers):
            if rows.persian[first] != rows.persian[second]:
                yield first, second, Clash.ENGLISH


def _preferred(rows: Rows) -> Iterator[int]:
    """Yield the preferred entries that no own entry of the same wording overrules."""
    own = {
        (rows.english[number], rows.persian[number], entry.language)
        for number, entry in enumerate(rows.entries)
        if rows.file(number).editable
    }
    for start, file in zip(rows.starts, rows.book.files, strict=True):
        for number, entry in enumerate(file.entries, start):
            if entry.status is Status.PREFERRED:
                wording = (rows.english[number], rows.persian[number], entry.language)
                if file.editable or wording not in own:
                    yield number


def _pairs(rows: Rows, numbers: list[int]) -> Iterator[tuple[int, int]]:
    if len(numbers) < 2:  # noqa: PLR2004 - a conflict takes two
        return
    for first, second in combinations(numbers, 2):
        here, there = rows.entries[first], rows.entries[second]
        apart = rows.file_number(first) != rows.file_number(second)
        own = rows.file(first).editable or rows.file(second).editable
        if apart and own and here.kind is there.kind and share_a_day(here, there):
            yield first, second


def _conflict(rows: Rows, clash: Clash, first: int, second: int) -> Conflict:
    return Conflict(
        clash, rows.entries[first], rows.file(first).path, rows.entries[second], rows.file(second).path
    )
