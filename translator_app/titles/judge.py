"""judge: what the records say of a title a text gives somebody, at the article's date."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

from translator_app.titles.case import COMING, GRACE_DAYS, OPEN, Case, Said, terms_of
from translator_app.titles.elsewhere import held_elsewhere, in_other_body, own_offices, presides, verified_at
from translator_app.titles.partial_date import Answer, had_begun
from translator_app.titles.person import Same, same_person
from translator_app.titles.title import Form, TitleClaim, TitleVerdict

if TYPE_CHECKING:
    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Holder, TitleHit

_COMING_DAYS: Final = 120  # between an election and the oath
_HANDOVER_DAYS: Final = 2
_OUTGOING_DAYS: Final = 120  # so long after the end one may still be called outgoing


def judge(hit: TitleHit, said: Said, offices: Offices, date: datetime.date | None) -> TitleClaim:
    """Judge the title at `hit` as that of the person named; without a date nothing can be said.

    Records that are unverified or too vague to tell give UNKNOWN, and so does a name only half known.
    """
    terms = terms_of(said, (h for o in hit.meant for h in offices.by_office.get(o.id, ())))
    if date is None:
        known = terms[0] if len(terms) == 1 else None
        return TitleClaim(hit.span, TitleVerdict.UNKNOWN, hit.office, known, form=hit.form)
    case = Case(hit, said, offices, date, terms)
    if terms:
        return _past(case) if case.is_past else _present(case)
    gone = case.is_past and "outgoing" not in hit.qualifiers  # who goes is still there
    if gone or COMING & set(hit.qualifiers) or hit.form is Form.ROLE:
        return case.unknown()
    return _somebody_else(case)


def _past(case: Case) -> TitleClaim:
    """Judge “former commander”: right if the person's term had begun, and not while it surely goes on."""
    if "former" in case.hit.qualifiers and {holder.office for holder in case.terms} == {case.hit.office.id}:
        for holder in case.terms:
            if (
                holder.verified
                and case.offices.in_office(holder, case.date) is Answer.YES
                and not case.offices.is_near(holder, case.date, GRACE_DAYS)
            ):
                return case.claim(TitleVerdict.NOT_YET, case.hit.office, holder, still=True)
    if "outgoing" in case.hit.qualifiers and all(_is_long_over(case, holder) for holder in case.terms):
        return _out_of_term(case)
    for holder in case.terms:
        if holder.verified and had_begun(holder.since, case.date) is Answer.YES:
            return case.claim(TitleVerdict.OK, case.offices.offices[holder.office], holder)
        if holder.verified and holder.until is not None and holder.until.last <= case.date:
            return case.claim(TitleVerdict.OK, case.offices.offices[holder.office], holder)
    return case.unknown(case.terms[0])


def _is_long_over(case: Case, holder: Holder) -> bool:
    over = holder.verified and holder.until is not None
    return bool(over and holder.until and (case.date - holder.until.last).days > _OUTGOING_DAYS)


def _present(case: Case) -> TitleClaim:
    answers = [(case.offices.in_office(holder, case.date), holder) for holder in case.terms]
    now = [holder for answer, holder in answers if answer is Answer.YES]
    if now:
        return _right(case, next((holder for holder in now if holder.verified), now[0]))
    unclear = [holder for answer, holder in answers if answer is Answer.UNKNOWN]
    if COMING & set(case.hit.qualifiers) and (soon := _soon(case)):
        return case.claim(TitleVerdict.OK, case.offices.offices[soon.office], soon)
    if unclear or _is_open(case):
        return case.unknown(unclear[0] if unclear else case.terms[-1])
    for holder in case.terms:  # “in 2015 the foreign minister signed”, in an article of 2022
        if any(_held_in(holder, year) for year in case.said.years):
            return case.claim(TitleVerdict.OK, case.offices.offices[holder.office], holder)
    return in_other_body(case) or _out_of_term(case)


def _is_open(case: Case) -> bool:
    """Tell whether the person may have held the office, though no term on record covers the day."""
    return (
        not all(holder.verified for holder in case.terms)
        or bool(OPEN & set(case.hit.qualifiers))
        or any(_is_fresh(case, holder) for holder in case.terms)
        or presides(case, own_offices(case))
    )


def _is_fresh(case: Case, holder: Holder) -> bool:
    """Tell whether the term begins or ended so shortly that the text may be right.

    Ten days, but two where the day of the end and the successor are certain.
    """
    until = holder.until
    if (
        until
        and until.day
        and until.last <= case.date
        and verified_at(case, case.offices.offices[holder.office])
    ):
        return (case.date - until.last).days <= _HANDOVER_DAYS
    return case.offices.is_near(holder, case.date, GRACE_DAYS)


def _soon(case: Case) -> Holder | None:
    """Return the person's verified term that begins within months: that of one elected or named."""
    ahead = datetime.timedelta(days=_COMING_DAYS)
    return next(
        (h for h in case.terms if h.verified and h.since and case.date < h.since.first <= case.date + ahead),
        None,
    )


def _out_of_term(case: Case) -> TitleClaim:
    """Judge a title of one who held the office, but not at that date."""
    begun = [holder for holder in case.terms if had_begun(holder.since, case.date) is not Answer.NO]
    nearest = begun[-1] if begun else case.terms[0]
    office = case.offices.offices[nearest.office]
    verdict = TitleVerdict.OUTDATED if begun else TitleVerdict.NOT_YET
    return case.claim(verdict, office, nearest, others=verified_at(case, office), own=own_offices(case))


def _held_in(holder: Holder, year: int) -> bool:
    """Tell whether the person held the office on some day of `year`."""
    begun = holder.since is not None and holder.since.year <= year
    return begun and (holder.until is None or year <= holder.until.year)


def _right(case: Case, holder: Holder) -> TitleClaim:
    office = case.offices.offices[holder.office]
    if not holder.verified:
        return case.unknown(holder)
    if case.hit.loose:
        return case.claim(TitleVerdict.WORDING, office, holder, expected=office.english)
    return case.claim(TitleVerdict.OK, office, holder)


def _somebody_else(case: Case) -> TitleClaim:
    """Judge a title of a person who is in none of its offices on record.

    Only a full name counts, only where the office can be no other one and its holder on that day is certain.
    """
    if wrong := in_other_body(case) or held_elsewhere(case):
        return wrong
    country = case.offices.country(case.hit.office)
    holders = [
        verified_at(case, office) for office in case.hit.meant if case.offices.country(office) == country
    ]
    half_known = any(
        same_person(h, case.said.persian, case.said.english) is Same.PART
        for o in case.hit.meant
        for h in case.offices.by_office.get(o.id, ())
    )
    own = own_offices(case)
    if (
        not case.hit.named
        or not all(holders)
        or presides(case, own)
        or (own and not case.hit.state_said and country not in {case.offices.country(o) for o in own})
        or not case.said.whole
        or " " not in f"{case.said.english} {case.said.persian or ''}".strip()
        or half_known
        or ("acting" in case.hit.qualifiers and not all(holder.acting for holder in holders[0]))
        or any(year != case.date.year for year in case.said.years)
    ):
        return case.unknown()
    return TitleClaim(
        case.hit.span, TitleVerdict.OTHER_HOLDER, case.hit.office, None, holders[0],
        source=holders[0][0].source or None, form=case.hit.form, own=own,
    )  # fmt: skip
