"""Rows: the entries of all glossaries as one numbered list, to be searched and sorted in milliseconds.

A hundred thousand entries are folded in one piece, since a call for each would cost a second; filter
and order are lists of row numbers.
"""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, compress
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from translator_app.glossary.entry import Entry, Status
from translator_app.glossary.similar import SimilarIndex, build_similar_index
from translator_app.text.fold import fold_key
from translator_app.text.script import has_script

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from translator_app.core.kind import Kind
    from translator_app.workflow.glossary_book import GlossaryBook, GlossaryFile

# The order of the window, of its counters and of the keys 1 to 5.
STATUSES = (Status.PREFERRED, Status.ADMITTED, Status.DEPRECATED, Status.FORBIDDEN, Status.PROPOSED)
_STATUS_RANK = {status: rank for rank, status in enumerate(STATUSES)}
_ALPHABET = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
# Unicode has پ چ ژ گ after the other letters. In the keys each letter is a sign that sorts where it belongs.
_PERSIAN_ORDER = {letter: chr(0x3000 + rank) for rank, letter in enumerate(_ALPHABET)}
_CUT = "\n"
_ENGLISH_MARKS = MappingProxyType({"'": "", "-": " "})


class Column(enum.IntEnum):
    """The columns of the table, from left to right."""

    STATUS = 0
    PERSIAN = 1
    ENGLISH = 2
    KIND = 3
    VALID = 4
    FROM = 5
    HERE = 6


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What the table is narrowed to; an empty part keeps everything."""

    words: str = ""
    statuses: frozenset[Status] = frozenset()
    kind: Kind | None = None
    file: int | None = None
    used: frozenset[str] | None = None  # concepts


@dataclass(frozen=True, slots=True)
class Move:
    """Where the rows were before a change: the first `start` and the last `end` stayed in their order.

    `middle` are the places before of the rows between those, -1 for a row that is new.
    """

    before: tuple[Entry, ...]
    start: int
    end: int
    middle: tuple[int, ...]

    def carry(self, keys: tuple[str, ...], fresh: Mapping[int, str]) -> tuple[str, ...]:
        """Return the keys of the rows after the change."""
        between = [
            keys[place] if place >= 0 else fresh[number]
            for number, place in enumerate(self.middle, self.start)
        ]
        return (*keys[: self.start], *between, *keys[len(keys) - self.end :])

    def numbers(self) -> list[int]:
        """Return for each row before the change its number after it, -1 where it is gone."""
        gone = len(self.before) - self.start - self.end
        between = [-1] * gone
        for number, place in enumerate(self.middle, self.start):
            if place >= 0:
                between[place - self.start] = number
        last = self.start + len(self.middle)
        return [*range(self.start), *between, *range(last, last + self.end)]


@dataclass(frozen=True)
class Rows:
    """All entries by number, with what they are searched by; `starts` are the files' first numbers."""

    book: GlossaryBook
    entries: tuple[Entry, ...]
    starts: tuple[int, ...]
    english: tuple[str, ...]
    known_persian: tuple[str, ...] | None = None  # folded when first asked for: opening need not wait
    fresh: tuple[int, ...] = ()  # what the last change put in
    move: Move | None = None

    def file_number(self, number: int) -> int:
        """Return which file row `number` stands in."""
        return bisect_right(self.starts, number) - 1

    def file(self, number: int) -> GlossaryFile:
        """Return the file of row `number`."""
        return self.book.files[self.file_number(number)]

    def number_of(self, entry: Entry) -> int | None:
        """Return the number of that very entry."""
        for number, one in enumerate(self.entries):
            if one is entry:
                return number
        return None

    @cached_property
    def persian(self) -> tuple[str, ...]:
        """Return the keys of the Persian terms."""
        if self.known_persian is not None:
            return self.known_persian
        return tuple(persian_keys([entry.persian for entry in self.entries]))

    @cached_property
    def similar_english(self) -> SimilarIndex:
        """Return the English terms by their length."""
        return build_similar_index(self.english)

    @cached_property
    def similar_persian(self) -> SimilarIndex:
        """Return the Persian terms by their length."""
        return build_similar_index(self.persian)

    @cached_property
    def counts(self) -> Mapping[Status, int]:
        """Return how many entries have each status."""
        return Counter(map(attrgetter("status"), self.entries))

    @cached_property
    def overruled(self) -> frozenset[str]:
        """Return the concepts that an editable file and a later read-only one both have."""
        own = {e.concept for file in self.book.files if file.editable for e in file.entries}
        return frozenset(own)

    def is_overruled(self, number: int) -> bool:
        """Tell whether a file of the user's own says something about the concept of this read-only row."""
        return not self.file(number).editable and self.entries[number].concept in self.overruled


def make_rows(book: GlossaryBook, before: Rows | None = None) -> Rows:
    """Number the entries of `book`; what `before` has folded already is not folded again."""
    entries = tuple(entry for file in book.files for entry in file.entries)
    starts = tuple(accumulate((len(file.entries) for file in book.files[:-1]), initial=0))
    if before is None:
        english = english_keys([entry.english for entry in entries])
        return Rows(book, entries, starts, tuple(english))
    move = _move(before.entries, entries)
    fresh = tuple(number for number, place in enumerate(move.middle, move.start) if place < 0)
    latin = english_keys([entries[number].english for number in fresh])
    script = persian_keys([entries[number].persian for number in fresh])
    return Rows(
        book, entries, starts,
        move.carry(before.english, dict(zip(fresh, latin, strict=True))),
        move.carry(before.persian, dict(zip(fresh, script, strict=True))),
        fresh, move,
    )  # fmt: skip


def _move(before: tuple[Entry, ...], after: tuple[Entry, ...]) -> Move:
    """Return how the rows moved: nearly all stand where they stood from the start or the end."""
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] is not after[n]), shorter)
    rest = range(1, shorter - start + 1)
    end = next((n - 1 for n in rest if before[-n] is not after[-n]), shorter - start)
    known = {id(before[number]): number for number in range(start, len(before) - end)}
    middle = tuple(known.get(id(after[number]), -1) for number in range(start, len(after) - end))
    return Move(before, start, end, middle)


def english_keys(texts: Sequence[str]) -> list[str]:
    """Fold English terms for search: no capitals, accents or apostrophes, hyphens as blanks."""
    whole = _CUT.join(texts)
    if whole.isascii() and whole.count(_CUT) == len(texts) - 1:
        return whole.lower().replace("'", "").replace("-", " ").replace("\t", " ").split(_CUT)
    if len(texts) == 1:
        return _folded(texts, _ENGLISH_MARKS)
    plain = [text.isascii() and _CUT not in text for text in texts]  # all but a few, and quicker by far
    easy = iter(english_keys(list(compress(texts, plain))) if any(plain) else ())
    hard = iter(_folded([text for text, one in zip(texts, plain, strict=True) if not one], _ENGLISH_MARKS))
    return [next(easy) if one else next(hard) for one in plain]


def persian_keys(texts: Sequence[str]) -> list[str]:
    """Fold Persian terms for search and order: letters and digits alone, no half-space or blank counts.

    A key is no text to be shown: its letters are replaced by signs that sort in the Persian order.
    """
    return _folded(texts, _PERSIAN_ORDER, letters_only=True)


def find_rows(rows: Rows, wanted: RowFilter, order: Sequence[int]) -> list[int]:
    """Return the numbers of `order` that fit the filter, in that order."""
    numbers: Sequence[int] = order
    latin, persian = _parts(wanted.words)
    for part in latin:
        keys = rows.english
        numbers = [number for number in numbers if part in keys[number]]
    for part in persian:
        keys = rows.persian
        numbers = [number for number in numbers if part in keys[number]]
    entries = rows.entries
    if wanted.statuses and len(wanted.statuses) < len(STATUSES):
        numbers = [number for number in numbers if entries[number].status in wanted.statuses]
    if wanted.kind is not None:
        numbers = [number for number in numbers if entries[number].kind is wanted.kind]
    if wanted.file is not None:
        start = rows.starts[wanted.file]
        end = start + len(rows.book.files[wanted.file].entries)
        numbers = [number for number in numbers if start <= number < end]
    if wanted.used is not None:
        numbers = [number for number in numbers if entries[number].concept in wanted.used]
    return numbers if isinstance(numbers, list) else list(numbers)


def sort_rows(
    rows: Rows,
    column: Column,
    *,
    descending: bool = False,
    uses: Mapping[str, int] | None = None,
    start: Iterable[int] | None = None,
) -> list[int]:
    """Return all numbers by `column`, equal ones by their place; a nearly right `start` makes it quicker."""
    order = list(range(len(rows.entries)) if start is None else start)
    order.sort(key=_keys(rows, column, uses or {}).__getitem__, reverse=descending)
    return order


def carried_order(before: Rows, order: Sequence[int], after: Rows) -> list[int]:
    """Return the order of `before` in the numbers of `after`, what is new at its end."""
    if after.move is not None and after.move.before is before.entries:
        numbers = after.move.numbers()
        return [*(number for old in order if (number := numbers[old]) >= 0), *after.fresh]
    places = {id(entry): number for number, entry in enumerate(after.entries)}
    kept = [place for old in order if (place := places.pop(id(before.entries[old]), -1)) >= 0]
    return [*kept, *places.values()]


def _keys(rows: Rows, column: Column, uses: Mapping[str, int]) -> Sequence[Any]:
    """Return by what each row is sorted, in the order of the numbers."""
    entries = rows.entries
    keys: dict[Column, Callable[[], Sequence[Any]]] = {
        Column.PERSIAN: lambda: rows.persian,
        Column.ENGLISH: lambda: rows.english,
        Column.STATUS: lambda: [_STATUS_RANK[entry.status] for entry in entries],
        Column.KIND: lambda: [entry.kind.value for entry in entries],
        Column.VALID: lambda: [_dates(entry) for entry in entries],
        Column.HERE: lambda: [-uses.get(entry.concept, 0) for entry in entries],
        Column.FROM: lambda: range(len(entries)),
    }
    return keys[column]()


def _dates(entry: Entry) -> tuple[int, int]:
    since = entry.valid_from.toordinal() if entry.valid_from else 0
    until = entry.valid_until.toordinal() if entry.valid_until else 0
    return since or int(bool(until)), until


def _parts(words: str) -> tuple[list[str], list[str]]:
    """Split what is searched into its Latin words, joined as typed, and its Persian ones."""
    latin = " ".join(word for word in words.split() if not has_script(word))
    persian = "".join(word for word in words.split() if has_script(word))
    found_latin = [key.strip() for key in english_keys([latin])]
    return [key for key in found_latin if key], [key for key in persian_keys([persian]) if key]


def _folded(texts: Sequence[str], changed: Mapping[str, str], *, letters_only: bool = False) -> list[str]:
    if not texts:
        return []
    whole = _CUT.join(text.replace(_CUT, " ") if _CUT in text else text for text in texts)
    table = {ord(char): _fold_char(char, changed, letters_only=letters_only) for char in set(whole)}
    return whole.translate(table).split(_CUT)


def _fold_char(char: str, changed: Mapping[str, str], *, letters_only: bool) -> str:
    if char == _CUT:
        return _CUT
    folded = " " if char.isspace() else fold_key(char)
    if letters_only:
        return "".join(changed.get(one, one) for one in folded if one.isalnum())
    return "".join(changed.get(one, one) for one in folded)
