"""Glossary: the entries of all glossaries in use, and every way to look one up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translator_app.glossary.english_index import EnglishIndex, build_english_index, folded_english
from translator_app.glossary.entry import Entry, Status
from translator_app.glossary.persian_index import PersianIndex, bare_letters, build_persian_index
from translator_app.text.script import has_script

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from translator_app.glossary.fault import Fault

_RANK = {status: number for number, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two glossaries disagree: they give the same wording different partners, or rate it differently."""

    winner: Entry
    loser: Entry


@dataclass(frozen=True)
class Glossary:
    """Entries in the order of their files, the first file winning; indices are made when first asked for."""

    entries: tuple[Entry, ...] = ()
    faults: tuple[Fault, ...] = ()

    @cached_property
    def english(self) -> EnglishIndex:
        """Return the index of the English terms."""
        return build_english_index([entry.english for entry in self.entries])

    @cached_property
    def persian(self) -> PersianIndex:
        """Return the index of the Persian terms."""
        return build_persian_index(self.persian_terms)

    @cached_property
    def persian_terms(self) -> tuple[str, ...]:
        """Return the Persian of each entry, in order."""
        return tuple(entry.persian for entry in self.entries)

    @cached_property
    def by_concept(self) -> dict[str, tuple[Entry, ...]]:
        """Return the entries of each concept, in order."""
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            found[entry.concept].append(entry)
        return {concept: tuple(entries) for concept, entries in found.items()}

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """Return each entry by its id; of two with the same id the first."""
        return {entry.id: entry for entry in reversed(self.entries)}

    def entries_for(self, persian: str) -> tuple[Entry, ...]:
        """Return the entries whose Persian is `persian` but for its way of writing, best first."""
        return self.ranked(self.persian.exact(persian))

    def entries_for_english(self, text: str) -> tuple[Entry, ...]:
        """Return the entries whose English is `text`, accents, hyphens and number aside, best first."""
        return self.ranked(self.english.exact(text))

    def preferred(
        self, concept: str, date: datetime.date | None = None, language: str | None = None
    ) -> Entry | None:
        """Return the preferred term of `concept` at `date`, in `language` if one is given."""
        for entry in self.by_concept.get(concept, ()):
            right = entry.status is Status.PREFERRED and entry.valid_on(date)
            if right and language in (None, entry.language):
                return entry
        return None

    def lookup(self, text: str) -> tuple[Entry, ...]:
        """Return the entries that are, begin with or contain `text` in its script, best first."""
        persian = has_script(text)
        asked = bare_letters(text) if persian else folded_english(text).strip()
        if not asked:
            return ()
        found = []
        for number, term in enumerate(self._folded_persian if persian else self._folded_english):
            at = term.find(asked)
            if at >= 0:
                entry = self.entries[number]
                found.append((len(term) != len(asked), at > 0, _RANK[entry.status], len(term), number))
        return tuple(self.entries[number] for *_, number in sorted(found))

    def ranked(self, numbers: Iterable[int], date: datetime.date | None = None) -> tuple[Entry, ...]:
        """Return the entries of `numbers`: right at `date` first, then by file, status and order."""
        return tuple(self.entries[number] for number in sorted(numbers, key=lambda n: self.rank(n, date)))

    def rank(self, number: int, date: datetime.date | None) -> tuple[bool, int, int, int]:
        """Return by what entry `number` is sorted before another of the same wording; less is better."""
        entry = self.entries[number]
        return (not entry.valid_on(date), self._files[entry.origin], _RANK[entry.status], number)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Return where a later file contradicts an earlier one."""
        first: dict[tuple[str, str, str], Entry] = {}
        found = []
        for entry in self.entries:
            key = (entry.concept, folded_english(entry.english), entry.language)
            known = first.setdefault(key, entry)
            if known.origin != entry.origin and _contradict(known, entry):
                found.append(Conflict(known, entry))
        return tuple(found)

    @cached_property
    def _files(self) -> dict[str, int]:
        return {origin: number for number, origin in enumerate(dict.fromkeys(e.origin for e in self.entries))}

    @cached_property
    def _folded_english(self) -> tuple[str, ...]:
        return tuple(folded_english(entry.english) for entry in self.entries)

    @cached_property
    def _folded_persian(self) -> tuple[str, ...]:
        return tuple(bare_letters(entry.persian) for entry in self.entries)


def _contradict(first: Entry, second: Entry) -> bool:
    return first.status is not second.status or bare_letters(first.persian) != bare_letters(second.persian)
