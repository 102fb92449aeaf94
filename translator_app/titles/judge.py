"""judge: what the records say of a title a text gives somebody, at the article's date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.titles.partial_date import Answer, had_begun
from translator_app.titles.person import Same, same_person
from translator_app.titles.title import Form, TitleClaim, TitleVerdict

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Holder, Office, TitleHit

_PAST = frozenset({"former", "late", "then", "outgoing"})
_COMING = frozenset({"next"})
_OPEN = _COMING | {"acting"}  # who stands in for another, or is to follow, is in no list of terms
_GRACE_DAYS = 10  # an article tells of the days before it, an appointment holds before the swearing-in


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says besides the title: the name in both scripts, and whether it speaks of the past."""

    english: str
    persian: str | None = None
    past: bool = False
    years: tuple[int, ...] = ()
    whole: bool = True  # the name has a given and a family name


@dataclass(frozen=True, slots=True)
class _Case:
    """What is to be judged, and the person's terms in the offices the words can mean."""

    hit: TitleHit
    said: Said
    offices: Offices
    date: datetime.date
    terms: tuple[Holder, ...]

    @property
    def is_past(self) -> bool:
        return self.said.past or bool(_PAST & set(self.hit.qualifiers))

    def claim(
        self, verdict: TitleVerdict, office: Office, holder: Holder | None = None, **more: object
    ) -> TitleClaim:
        source = holder.source if holder else None
        return TitleClaim(
            self.hit.span, verdict, office, holder, source=source or None, form=self.hit.form, **more  # type: ignore[arg-type]
        )  # fmt: skip

    def unknown(self, holder: Holder | None = None) -> TitleClaim:
        office = self.offices.offices[holder.office] if holder else self.hit.office
        return self.claim(TitleVerdict.UNKNOWN, office, holder)


def judge(hit: TitleHit, said: Said, offices: Offices, date: datetime.date | None) -> TitleClaim:
    """Judge the title at `hit` as that of the person named; without a date nothing can be said.

    Records that are unverified or too vague to tell give UNKNOWN, and so does a name only half known.
    """
    terms = terms_of(said, (h for o in hit.meant for h in offices.by_office.get(o.id, ())))
    if date is None:
        known = terms[0] if len(terms) == 1 else None
        return TitleClaim(hit.span, TitleVerdict.UNKNOWN, hit.office, known, form=hit.form)
    case = _Case(hit, said, offices, date, terms)
    if terms:
        return _past(case) if case.is_past else _present(case)
    if case.is_past or _COMING & set(hit.qualifiers) or hit.form is Form.ROLE:
        return case.unknown()
    return _somebody_else(case)


def terms_of(said: Said, holders: Iterable[Holder]) -> tuple[Holder, ...]:
    """Return the terms of the person named; a family name counts if only one holder bears it."""
    full, part = [], []
    for holder in holders:
        same = same_person(holder, said.persian, said.english)
        if same is Same.FULL:
            full.append(holder)
        elif same is Same.PART:
            part.append(holder)
    return tuple(full) or (tuple(part) if len({holder.english for holder in part}) == 1 else ())


def _past(case: _Case) -> TitleClaim:
    """Judge “former commander”: right if the person's term had begun, and not while it surely goes on."""
    if "former" in case.hit.qualifiers and {holder.office for holder in case.terms} == {case.hit.office.id}:
        for holder in case.terms:
            if (
                holder.verified
                and case.offices.in_office(holder, case.date) is Answer.YES
                and not case.offices.is_near(holder, case.date, _GRACE_DAYS)
            ):
                return case.claim(TitleVerdict.NOT_YET, case.hit.office, holder, still=True)
    for holder in case.terms:
        if holder.verified and had_begun(holder.since, case.date) is Answer.YES:
            return case.claim(TitleVerdict.OK, case.offices.offices[holder.office], holder)
        if holder.verified and holder.until is not None and holder.until.last <= case.date:
            return case.claim(TitleVerdict.OK, case.offices.offices[holder.office], holder)
    return case.unknown(case.terms[0])


def _present(case: _Case) -> TitleClaim:
    answers = [(case.offices.in_office(holder, case.date), holder) for holder in case.terms]
    now = [holder for answer, holder in answers if answer is Answer.YES]
    if now:
        return _right(case, next((holder for holder in now if holder.verified), now[0]))
    unclear = [holder for answer, holder in answers if answer is Answer.UNKNOWN]
    if unclear or not all(holder.verified for holder in case.terms) or _OPEN & set(case.hit.qualifiers):
        return case.unknown(unclear[0] if unclear else case.terms[0])
    if any(case.offices.is_near(holder, case.date, _GRACE_DAYS) for holder in case.terms):
        return case.unknown(case.terms[-1])
    for holder in case.terms:  # “in 2015 the foreign minister signed”, in an article of 2022
        if any(_held_in(holder, year) for year in case.said.years):
            return case.claim(TitleVerdict.OK, case.offices.offices[holder.office], holder)
    return _in_other_body(case) or _out_of_term(case)


def _out_of_term(case: _Case) -> TitleClaim:
    """Judge a title of one who held the office, but not at that date."""
    begun = [holder for holder in case.terms if had_begun(holder.since, case.date) is not Answer.NO]
    nearest = begun[-1] if begun else case.terms[0]
    office = case.offices.offices[nearest.office]
    verdict = TitleVerdict.OUTDATED if begun else TitleVerdict.NOT_YET
    return case.claim(verdict, office, nearest, others=_verified_at(case, office), own=_own(case))


def _held_in(holder: Holder, year: int) -> bool:
    """Tell whether the person held the office on some day of `year`."""
    begun = holder.since is not None and holder.since.year <= year
    return begun and (holder.until is None or year <= holder.until.year)


def _right(case: _Case, holder: Holder) -> TitleClaim:
    office = case.offices.offices[holder.office]
    if not holder.verified:
        return case.unknown(holder)
    if case.hit.loose:
        return case.claim(TitleVerdict.WORDING, office, holder, expected=office.english)
    return case.claim(TitleVerdict.OK, office, holder)


def _somebody_else(case: _Case) -> TitleClaim:
    """Judge a title of a person who is in none of its offices on record.

    Only a full name counts, only where the office can be no other one and its holder on that day is certain.
    """
    if wrong := _in_other_body(case):
        return wrong
    country = case.offices.country(case.hit.office)
    holders = [
        _verified_at(case, office) for office in case.hit.meant if case.offices.country(office) == country
    ]
    half_known = any(
        same_person(h, case.said.persian, case.said.english) is Same.PART
        for o in case.hit.meant
        for h in case.offices.by_office.get(o.id, ())
    )
    if (
        not case.hit.named
        or not all(holders)
        or not case.said.whole
        or " " not in f"{case.said.english} {case.said.persian or ''}".strip()
        or half_known
        or "acting" in case.hit.qualifiers
        or any(year != case.date.year for year in case.said.years)
    ):
        return case.unknown()
    return TitleClaim(
        case.hit.span, TitleVerdict.OTHER_HOLDER, case.hit.office, None, holders[0],
        source=holders[0][0].source or None, form=case.hit.form, own=_own(case),
    )  # fmt: skip


def _own(case: _Case) -> tuple[Office, ...]:
    """Return the other offices the person certainly held at that date."""
    here = {office.id for office in case.hit.meant}
    found = [
        holder.office
        for holder in case.offices.people_named(case.said.english, case.said.persian)
        if holder.office not in here
        and holder.verified
        and case.offices.in_office(holder, case.date) is Answer.YES
    ]
    return tuple(case.offices.offices[office] for office in dict.fromkeys(found))


def _in_other_body(case: _Case) -> TitleClaim | None:
    """Return the claim of one who holds office in a body that is often mistaken for the one named."""
    meant = {office.organisation for office in case.hit.meant}
    confused = {body for own in meant for body in case.offices.organisations[own].confusable} - meant
    rivals = [office for office in case.offices.offices.values() if office.organisation in confused]
    terms = terms_of(case.said, (h for o in rivals for h in case.offices.by_office.get(o.id, ())))
    for holder in terms:
        if holder.verified and case.offices.in_office(holder, case.date) is Answer.YES:
            office = case.offices.offices[holder.office]
            others = _verified_at(case, case.hit.office)
            return case.claim(TitleVerdict.WRONG_BODY, office, holder, others=others, expected=office.english)
    return None


def _verified_at(case: _Case, office: Office) -> tuple[Holder, ...]:
    return tuple(holder for holder in case.offices.holders_at(office.id, case.date) if holder.verified)
