"""EntryTable: the lines of glossaries as they stand in their files; an entry is made when it is asked for.

A hundred thousand entries as objects take 60 MB and most of a second. Of a glossary an article uses a few
hundred, so the lines stay text and only their places are kept.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from translator_app.glossary.columns import COLUMNS, cells_of, entries_of_columns, entry_of_cells
from translator_app.glossary.concept_index import concept_sums
from translator_app.glossary.entry import Entry, slug

_LINE_END = re.compile(rb"\n")
_CHUNK = 4096  # lines taken apart at once
_PERSIAN = COLUMNS.index("persian")
_CONCEPT = COLUMNS.index("concept")


File = tuple[str, int]  # its name and the number of its first entry
_State = tuple[bytes, "array[int]", "array[int]", "array[int]", tuple[File, ...]]


class EntryTable(Sequence[Entry]):
    """Entries as lines of all columns, with the numbers of those lines in the files they came from."""

    def __init__(self, text: bytes, lines: array[int], concepts: array[int], files: Iterable[File]) -> None:
        """Take faultless rows with their line ends, their line numbers and the sums of their concepts."""
        self._text = text
        self._starts = array("I", [0])
        self._starts.extend(match.end() for match in _LINE_END.finditer(text))
        self._lines = lines
        self.concept_sums = concepts
        self._files = tuple(files)
        self._made: dict[int, Entry] = {}

    def __getstate__(self) -> _State:
        """Travel without what has been made meanwhile."""
        return self._text, self._starts, self._lines, self.concept_sums, self._files

    def __setstate__(self, state: _State) -> None:
        """Arrive with nothing made."""
        self._text, self._starts, self._lines, self.concept_sums, self._files = state
        self._made = {}

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, number: int) -> Entry: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Entry]: ...
    def __getitem__(self, number: int | slice) -> Entry | Sequence[Entry]:
        """Return an entry, the same object each time; or several."""
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        entry = self._made.get(number)
        if entry is None:
            place = range(len(self))[number]
            name = self._files[self.file_of(place)][0]
            cells = list(map(str.strip, self.row(place).decode().split("\t")))
            entry = self._made[number] = entry_of_cells(cells, name, self._lines[place])
        return entry

    def __iter__(self) -> Iterator[Entry]:
        """Yield all entries; those that were not asked for before are not kept."""
        for (name, first), end in zip(self._files, self._ends(), strict=True):
            for start in range(first, end, _CHUNK):
                last = min(start + _CHUNK, end)
                columns = self._columns(start, last)
                made = entries_of_columns(columns, name, self._lines[start:last])
                yield from (self._made.get(number) or entry for number, entry in enumerate(made, start))

    def file_of(self, number: int) -> int:
        """Return which of the files entry `number` stands in, counted from 0."""
        return bisect_right(self._files, number, key=lambda file: file[1]) - 1

    def row(self, number: int) -> bytes:
        """Return the line of an entry."""
        return self._text[self._starts[number] : self._starts[number + 1] - 1]

    def column(self, name: str) -> Iterator[str]:
        """Yield what stands in one column of each entry."""
        place = COLUMNS.index(name)
        for start in range(0, len(self), _CHUNK):
            lines = self._part(start, min(start + _CHUNK, len(self))).split("\n")
            yield from [line.split("\t", place + 1)[place].strip() for line in lines]

    def concept(self, number: int) -> str:
        """Return the concept of an entry; one that is not written is named by the English term."""
        english, _, _, concept, _ = self.row(number).decode().split("\t", _CONCEPT + 1)
        return concept.strip() or slug(english.strip())

    def persian(self, number: int) -> str:
        """Return the Persian of an entry without making it."""
        return self.row(number).decode().split("\t", _PERSIAN + 1)[_PERSIAN].strip()

    def chosen(self, numbers: Sequence[int]) -> EntryTable:
        """Return a table of these entries; their numbers ascend."""
        files = [(name, bisect_left(numbers, first)) for name, first in self._files]
        text = b"".join(self.row(number) + b"\n" for number in numbers)
        lines, sums = (
            array("I", map(part.__getitem__, numbers)) for part in (self._lines, self.concept_sums)
        )
        return EntryTable(text, lines, sums, files)

    def _ends(self) -> list[int]:
        return [*(first for _, first in self._files[1:]), len(self)] if self._files else []

    def _part(self, start: int, end: int) -> str:
        """Return the lines of a part of the entries, without the last line's end."""
        return self._text[self._starts[start] : self._starts[end] - 1].decode()

    def _columns(self, start: int, end: int) -> list[list[str]]:
        """Return the cells of a part of the entries, each column a list."""
        cells = self._part(start, end).replace("\n", "\t").split("\t")
        return [list(map(str.strip, cells[place :: len(COLUMNS)])) for place in range(len(COLUMNS))]

    @classmethod
    def joined(cls, tables: Sequence[EntryTable]) -> EntryTable:
        """Return the entries of several tables as one, in their order."""
        full = [table.__getstate__() for table in tables if len(table)]
        made = cls(b"", array("I"), array("I"), ())
        starts, lines, sums = array("I", [0]), array("I"), array("I")
        files: list[File] = []
        for _, own_starts, own_lines, own_sums, own_files in full:
            files += [(name, len(lines) + first) for name, first in own_files]
            lines += own_lines
            sums += own_sums
            base = starts[-1]
            starts.extend(own_starts[1:] if not base else [base + start for start in own_starts[1:]])
        made.__setstate__((b"".join(text for text, *_ in full), starts, lines, sums, tuple(files)))
        return made


def table_of(entries: Iterable[Entry], name: str) -> EntryTable:
    """Return entries of one file as a table."""
    listed = list(entries)
    text = "".join("\t".join(cells_of(entry)) + "\n" for entry in listed)
    lines = array("I", (entry.line for entry in listed))
    return EntryTable(text.encode(), lines, concept_sums(entry.concept for entry in listed), [(name, 0)])
