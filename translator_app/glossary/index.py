"""Glossary: the entries of all glossaries in use, and every way to look one up."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from translator_app.glossary.concept_index import ConceptIndex, build_concept_index
from translator_app.glossary.english_index import EnglishIndex, build_english_index, folded_english
from translator_app.glossary.entry import Entry, Status
from translator_app.glossary.persian_index import (
    PersianIndex,
    all_bare_letters,
    bare_letters,
    build_persian_index,
)
from translator_app.glossary.similar import SimilarIndex, build_similar_index
from translator_app.glossary.table import EntryTable
from translator_app.glossary.words import singular, split_words
from translator_app.text.script import has_script

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from translator_app.glossary.fault import Fault

_RANK = {status: number for number, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class PersianTerms:
    """The Persian of entries by their number."""

    entries: EntryTable

    def __getitem__(self, number: int) -> str:
        """Return the Persian of an entry, without making the entry."""
        return self.entries.persian(number)


@dataclass(frozen=True)
class Glossary:
    """Entries in the order of their files, the first file winning; indices are made when first asked for."""

    entries: EntryTable = field(default_factory=lambda: EntryTable.joined(()))
    faults: tuple[Fault, ...] = ()

    @cached_property
    def english(self) -> EnglishIndex:
        """Return the index of the English terms."""
        return build_english_index(self.entries.column("english"))

    @cached_property
    def persian(self) -> PersianIndex:
        """Return the index of the Persian terms."""
        return build_persian_index(self.entries.column("persian"))

    @cached_property
    def concepts(self) -> ConceptIndex:
        """Return the index of the concepts."""
        return build_concept_index(self.entries.concept_sums)

    @property
    def persian_terms(self) -> PersianTerms:
        """Return the Persian of each entry by its number."""
        return PersianTerms(self.entries)

    def of_concept(self, concept: str) -> tuple[Entry, ...]:
        """Return the entries of a concept, in order."""
        found = (self.entries[number] for number in self.concepts.at(concept))
        return tuple(entry for entry in found if entry.concept == concept)

    def confusable(self, concept: str) -> tuple[str, ...]:
        """Return the concepts that an entry of `concept` says are easily taken for it, in order."""
        return tuple(dict.fromkeys(name for entry in self.of_concept(concept) for name in entry.confusable))

    def rivals(self, concept: str, date: datetime.date | None = None) -> tuple[Entry, ...]:
        """Return the preferred term, at `date`, of each concept that is easily taken for `concept`."""
        found = (self.preferred(name, date) for name in self.confusable(concept))
        return tuple(entry for entry in found if entry is not None)

    def entries_for(self, persian: str) -> tuple[Entry, ...]:
        """Return the entries whose Persian is `persian` but for its way of writing, best first."""
        asked = bare_letters(persian)
        numbers = self.persian.at(asked)
        return self.ranked(n for n in numbers if bare_letters(self.entries[n].persian) == asked)

    def entries_for_english(self, text: str) -> tuple[Entry, ...]:
        """Return the entries whose English is `text`, accents, hyphens and number aside, best first."""
        asked = _bare_english(text)
        numbers = self.english.exact(text)
        return self.ranked(n for n in numbers if _bare_english(self.entries[n].english) == asked)

    def preferred(
        self, concept: str, date: datetime.date | None = None, language: str | None = None
    ) -> Entry | None:
        """Return the preferred term of `concept` at `date`, in `language` if one is given."""
        for entry in self.of_concept(concept):
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

    def similar(self, text: str, limit: int = 5) -> tuple[Entry, ...]:
        """Return the entries spelt most like `text` in its script, the likest first: a suggestion."""
        persian = has_script(text)
        asked = bare_letters(text) if persian else folded_english(text).strip()
        index = self._similar_persian if persian else self._similar_english
        return tuple(self.entries[number] for number in index.find(asked, limit))

    def ranked(self, numbers: Iterable[int], date: datetime.date | None = None) -> tuple[Entry, ...]:
        """Return the entries of `numbers`: right at `date` first, then by file, status and order."""
        return tuple(self.entries[number] for number in sorted(numbers, key=lambda n: self.rank(n, date)))

    def rank(self, number: int, date: datetime.date | None) -> tuple[bool, int, int, int]:
        """Return by what entry `number` is sorted before another of the same wording; less is better."""
        entry = self.entries[number]
        return (not entry.valid_on(date), self.entries.file_of(number), _RANK[entry.status], number)

    @cached_property
    def _similar_english(self) -> SimilarIndex:
        return build_similar_index(self._folded_english)

    @cached_property
    def _similar_persian(self) -> SimilarIndex:
        return build_similar_index(self._folded_persian)

    @cached_property
    def _folded_english(self) -> tuple[str, ...]:
        return tuple(map(folded_english, self.entries.column("english")))

    @cached_property
    def _folded_persian(self) -> tuple[str, ...]:
        return tuple(all_bare_letters(self.entries.column("persian")))


def _bare_english(text: str) -> str:
    """Return the words of an English term without plurals, blanks and hyphens."""
    return "".join(map(singular, split_words(folded_english(text)).words))
