"""Offices: everything known of bodies, posts, ranks and holders, and who held what at a date."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from translator_app.glossary.words import split_words
from translator_app.text.fold import fold_key
from translator_app.titles.partial_date import Answer, had_begun, had_ended
from translator_app.titles.person import Same, same_person, surname_key
from translator_app.titles.title_words import phrase

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping

    from translator_app.titles.office_query import Wordings
    from translator_app.titles.partial_date import PartialDate
    from translator_app.titles.phrase_index import PhraseIndex
    from translator_app.titles.title import Holder, Office, Organisation, Rank

_ACRONYM = re.compile(r"\b[A-Z]{3,}\b")
_DEPUTY = ("deputy", "vice", "lieutenant", "assistant", "first vice")


@dataclass(frozen=True)
class Offices:
    """The shipped knowledge of official titles.

    `checked` gives for a body the last day for which its chief office is known; a holder without an end
    is taken to be in office until that day and not longer.
    """

    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    offices: Mapping[str, Office] = field(default_factory=dict)
    ranks: Mapping[str, Rank] = field(default_factory=dict)
    holders: tuple[Holder, ...] = ()
    checked: Mapping[str, PartialDate] = field(default_factory=dict)

    @cached_property
    def by_office(self) -> dict[str, tuple[Holder, ...]]:
        """Return the holders of each office, in the order of their terms."""
        found: dict[str, list[Holder]] = defaultdict(list)
        for holder in self.holders:
            found[holder.office].append(holder)
        return {office: tuple(sorted(terms, key=_start)) for office, terms in found.items()}

    @cached_property
    def phrases(self) -> PhraseIndex:
        """Return the wordings of all offices, ready to be found."""
        from translator_app.titles.phrase_index import build_phrase_index  # made when first asked for

        return build_phrase_index(self)

    @cached_property
    def wordings(self) -> Wordings:
        """Return the words by which each office can be asked for."""
        from translator_app.titles.office_query import known_words  # made when first asked for

        return known_words(self)

    @cached_property
    def body_words(self) -> dict[str, frozenset[str]]:
        """Return the levelled words of the name to print of each body."""
        return {body.id: frozenset(phrase(body.english)) for body in self.organisations.values()}

    @cached_property
    def name_words(self) -> frozenset[str]:
        """Return every folded word of the holders' English names, so that a name is not taken for a town."""
        names = (name for holder in self.holders for name in (holder.english, *holder.also_english))
        return frozenset(word for name in names for word in split_words(fold_key(name)).words)

    @cached_property
    def by_surname(self) -> dict[str, tuple[Holder, ...]]:
        """Return the holders by the folded last word of each of their names, in both scripts."""
        found: dict[str, dict[int, Holder]] = defaultdict(dict)
        for index, holder in enumerate(self.holders):
            for name in (holder.english, *holder.also_english, holder.persian):
                found[surname_key(name)][index] = holder
        return {key: tuple(holders.values()) for key, holders in found.items()}

    def people_named(self, english: str, persian: str | None) -> tuple[Holder, ...]:
        """Return the terms, in any office, of the person whose full name this is."""
        near = [
            *self.by_surname.get(surname_key(english), ()),
            *self.by_surname.get(surname_key(persian or ""), ()),
        ]
        return tuple(h for h in dict.fromkeys(near) if same_person(h, persian, english) is Same.FULL)

    @cached_property
    def rank_names(self) -> dict[str, frozenset[str]]:
        """Return the ranks by each of their folded names and by the general part of it, in both languages."""
        found: dict[str, set[str]] = defaultdict(set)
        for rank in self.ranks.values():
            persian = fold_key(rank.persian).split()
            for count in range(1, len(persian) + 1):
                found[" ".join(persian[:count])].add(rank.id)
            for name in (rank.english, *rank.also_english):
                words = fold_key(name).split()
                for start in range(len(words)):
                    found[" ".join(words[start:])].add(rank.id)
        return {name: frozenset(ids) for name, ids in found.items()}

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """Return the acronyms of bodies, folded: they belong to one state alone."""
        wordings = (
            text for body in self.organisations.values() for text in (body.english, *body.also_english)
        )
        return frozenset(found.lower() for text in wordings for found in _ACRONYM.findall(text))

    def parents(self, organisation: str) -> Iterator[Organisation]:
        """Yield the bodies above `organisation`, nearest first."""
        seen = {organisation}
        current = self.organisations[organisation].parent
        while current and current not in seen and current in self.organisations:
            seen.add(current)
            yield self.organisations[current]
            current = self.organisations[current].parent

    def country(self, office: Office) -> str:
        """Return the country code of an office's body."""
        return self.organisations[office.organisation].country

    def in_office(self, holder: Holder, date: datetime.date) -> Answer:
        """Tell whether `holder` held the office on `date`; the day of change counts for both holders."""
        begun, ended = had_begun(holder.since, date), self._had_ended(holder, date)
        if Answer.NO is begun or ended is Answer.YES:
            return Answer.NO
        return Answer.YES if begun is Answer.YES and ended is Answer.NO else Answer.UNKNOWN

    def is_near(self, holder: Holder, date: datetime.date, days: int) -> bool:
        """Tell whether the term begins or ends within so many days of `date`."""
        return any(
            abs((day - date).days) <= days
            for edge in (holder.since, holder.until)
            if edge
            for day in (edge.first, edge.last)
        )

    def holders_at(self, office: str, date: datetime.date) -> tuple[Holder, ...]:
        """Return who certainly held `office` on `date`."""
        return tuple(h for h in self.by_office.get(office, ()) if self.in_office(h, date) is Answer.YES)

    def certain_until(self, holder: Holder) -> datetime.date | None:
        """Return the last day on which the holder is known to have been in office."""
        if holder.until is not None:
            return holder.until.first
        return self._known_until(holder) or (holder.since.last if holder.since else None)

    def _had_ended(self, holder: Holder, date: datetime.date) -> Answer:
        if holder.until is not None:
            return had_ended(holder.until, date)
        known = self._known_until(holder)
        return Answer.NO if known is not None and date <= known else Answer.UNKNOWN

    def _known_until(self, holder: Holder) -> datetime.date | None:
        """Return the last day on which a holder without an end is known to have been in office."""
        if holder.seen is not None:
            return holder.seen.first
        office = self.offices[holder.office]
        checked = self.checked.get(office.organisation)
        if checked is None or is_deputy(office):
            return None
        terms = self.by_office[office.id]
        place = next(index for index, term in enumerate(terms) if term is holder or term == holder)
        starts = [h.since for h in terms[place + 1 :] if h.since and h.since != holder.since]
        if any(since.last <= checked.last for since in starts):
            return None  # that day speaks of a successor
        return min([checked.first, *(since.first for since in starts)])


def is_deputy(office: Office) -> bool:
    """Tell whether `office` is second to another of its body."""
    return office.english.lower().startswith(_DEPUTY)


def _start(holder: Holder) -> str:
    return str(holder.since or "")
