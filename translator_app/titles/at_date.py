"""held_on: of the terms asked for, those of a day, and in words what the records leave open."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from translator_app.titles.partial_date import Answer, had_begun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.titles.offices import Offices
    from translator_app.titles.qualifier import Qualifier
    from translator_app.titles.title import Holder

_NEAR: Final = datetime.timedelta(days=730)  # so long after the last day on record the holder is still named
_COMING: Final = datetime.timedelta(days=120)  # between an election and the oath
_NEW: Final = datetime.timedelta(days=45)


@dataclass(frozen=True, slots=True)
class Answers:
    """The terms of office asked for, newest first, and what is to be said besides."""

    matches: tuple[Holder, ...]
    note: str | None = None


def held_on(
    terms: Sequence[Holder], offices: Offices, date: datetime.date | None, asked: Qualifier | None = None
) -> Answers:
    """Return which of `terms` were so on `date`, or all of them without a date, newest first.

    Where nobody certainly held the office, its one possible holder is named if known to have been in it at
    most two years before, or after; the note then says what is certain and what is not. `asked` is whether
    the former or the coming holder is asked for.
    """
    newest = sorted(terms, key=lambda h: (str(h.since or ""), str(h.until or "9")), reverse=True)
    if date is None:
        return Answers(tuple(newest))
    if asked == "former":
        return _former(newest, offices, date)
    if asked == "coming":
        return _coming(newest, date)
    so = [(offices.in_office(holder, date), holder) for holder in newest]
    certain = tuple(holder for answer, holder in so if answer is Answer.YES)
    unclear = [holder for answer, holder in so if answer is Answer.UNKNOWN]
    if certain:
        return Answers(certain, _remarks(certain))
    if not unclear:
        return Answers((), _ended(newest, offices, date) or f"Nothing on record for {date}.")
    return _open(unclear, offices, date)


def _open(unclear: Sequence[Holder], offices: Offices, date: datetime.date) -> Answers:
    known = [(holder, note) for holder in unclear if (note := _last_known(holder, offices, date))]
    if len(known) == len(unclear) == len({holder.office for holder in unclear}):
        return Answers(tuple(holder for holder, _ in known), " ".join(note for _, note in known))
    names = sorted({holder.english for holder in unclear})
    return Answers((), f"Whether {_listed(names)} held the office on {date} cannot be told from the records.")


def _last_known(holder: Holder, offices: Offices, date: datetime.date) -> str | None:
    """Say on which day near `date` the holder was certainly in office; None without such a day."""
    if had_begun(holder.since, date) is Answer.YES:
        day = offices.certain_until(holder)
        if day is not None and datetime.timedelta(0) <= date - day <= _NEAR:
            return f"{holder.english} was in office on {day}; whether still on {date} is not on record."
        return None
    day = holder.seen.first if holder.seen else holder.until.first if holder.until else None
    if day is not None and datetime.timedelta(0) <= day - date <= _NEAR:
        return f"{holder.english} was in office on {day}; whether already on {date} is not on record."
    return None


def _former(newest: Sequence[Holder], offices: Offices, date: datetime.date) -> Answers:
    """Answer for the former holder: the last one before that of the day, and who else was before."""
    now = {holder.english for holder in newest if offices.in_office(holder, date) is Answer.YES}
    past = [
        holder
        for holder in newest
        if holder.english not in now and holder.until and holder.until.last <= date
    ]
    if not past:
        return Answers((), f"Nobody is on record as a former holder on {date}.")
    earlier = sorted({holder.english for holder in past} - {past[0].english})
    note = f"Earlier ones: {', '.join(earlier)}." if earlier else _remarks(past[:1])
    return Answers((past[0],), note)


def _coming(newest: Sequence[Holder], date: datetime.date) -> Answers:
    """Answer for one who is elected or named: whose term begins soon after the day, or has just begun."""
    starts = [(holder.since.first, holder) for holder in newest if holder.since and holder.since.day]
    soon = [(start, holder) for start, holder in starts if date < start <= date + _COMING]
    new = [holder for start, holder in starts if date - _NEW <= start <= date]
    if soon:
        first = min(start for start, _ in soon)
        found = tuple(holder for start, holder in soon if start == first)
        return Answers(found, f"In office from {first}.")
    return Answers(tuple(new[:1]), None if new else f"Nobody is on record as the coming holder on {date}.")


def _remarks(holders: Sequence[Holder]) -> str | None:
    """Say which of `holders` stood in only, and that records are unverified; None without either."""
    acting = sorted({holder.english for holder in holders if holder.acting})
    said = [f"{' and '.join(acting)} {'was' if len(acting) == 1 else 'were'} acting."] if acting else []
    said += [] if all(holder.verified for holder in holders) else ["Not every record is verified."]
    return " ".join(said) or None


def _ended(terms: Sequence[Holder], offices: Offices, date: datetime.date) -> str | None:
    """Say when the one office asked for came to an end, where that was before `date`."""
    named = {holder.office for holder in terms}
    ended = offices.offices[next(iter(named))].ended if len(named) == 1 else None
    return f"The post ended in {ended.year}." if ended and ended.last <= date else None


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
