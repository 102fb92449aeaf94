"""lint: everything that is wrong in one glossary file, with line and remedy."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from translator_app.glossary.columns import cells_of
from translator_app.glossary.english_index import folded_english
from translator_app.glossary.entry import Status, share_a_day
from translator_app.glossary.exchange import read_exchange
from translator_app.glossary.fault import Fault
from translator_app.glossary.persian_index import bare_letters
from translator_app.glossary.save import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from translator_app.glossary.entry import Entry


def lint(path: Path) -> tuple[Fault, ...]:
    """Return every fault of the file, in the order of its lines. Raises DataError when it cannot be read."""
    loaded = read_exchange(path)
    entries = tuple(loaded.entries)
    found = [
        Fault(str(path), line, what, remedy)
        for check in (
            _unsorted,
            _twice,
            _without_preferred,
            _two_preferred,
            _without_source,
            _confused_with_itself,
        )
        for line, what, remedy in check(entries)
    ]
    return tuple(sorted((*loaded.faults, *found)))


def _unsorted(entries: Sequence[Entry]) -> Iterator[tuple[int, str, str]]:
    for first, second in pairwise(entries):
        if sort_key("\t".join(cells_of(second))) < sort_key("\t".join(cells_of(first))):
            yield (
                second.line,
                f"“{second.english}” stands after “{first.english}”.",
                "Save the glossary to sort it.",
            )


def _twice(entries: Sequence[Entry]) -> Iterator[tuple[int, str, str]]:
    known: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        key = (entry.concept, folded_english(entry.english), bare_letters(entry.persian), entry.language)
        first = known.setdefault(key, entry)
        if first is not entry and share_a_day(first, entry):
            what = f"“{entry.english}” ({entry.persian}) stands in line {first.line} already."
            yield entry.line, what, "Keep one of the two lines."


def _without_preferred(entries: Sequence[Entry]) -> Iterator[tuple[int, str, str]]:
    for concept, terms in _by_concept(entries).items():
        if all(entry.status.is_avoided for entry in terms):
            continue  # what to write instead may stand in another glossary
        if not any(entry.status is Status.PREFERRED for entry in terms):
            yield (
                terms[0].line,
                f"No term of “{concept}” is preferred.",
                "Mark one of its lines as preferred.",
            )


def _two_preferred(entries: Sequence[Entry]) -> Iterator[tuple[int, str, str]]:
    for concept, terms in _by_concept(entries).items():
        preferred = [entry for entry in terms if entry.status is Status.PREFERRED]
        for first, second in combinations(preferred, 2):
            if first.language == second.language and share_a_day(first, second):
                both = f"“{second.english}” and, in line {first.line}, “{first.english}”"
                what = f"{both} are both preferred for “{concept}”."
                yield second.line, what, "Mark one as admitted, or give them dates that do not overlap."


def _without_source(entries: Sequence[Entry]) -> Iterator[tuple[int, str, str]]:
    for entry in entries:
        if not entry.source:
            yield entry.line, f"“{entry.english}” has no source.", "Name where the wording was read."


def _confused_with_itself(entries: Sequence[Entry]) -> Iterator[tuple[int, str, str]]:
    for entry in entries:
        if entry.concept in entry.confusable:
            yield (
                entry.line,
                f"“{entry.concept}” is said to be confused with itself.",
                "Name the other concept.",
            )


def _by_concept(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.concept].append(entry)
    return found
