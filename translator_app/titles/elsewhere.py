"""held_elsewhere, in_other_body: another office held on the day than the one said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.titles.case import GRACE_DAYS, OPEN, terms_of
from translator_app.titles.offices import is_deputy
from translator_app.titles.partial_date import Answer
from translator_app.titles.person import Same, same_person
from translator_app.titles.title import TitleClaim, TitleVerdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translator_app.titles.case import Case, Said
    from translator_app.titles.title import Holder, Office

_HIGHEST: Final = re.compile(r"(?:President|Prime Minister|Supreme Leader|Leader|Acting President)\b")
_PRESIDED: Final = re.compile(r"\b(?:Council|Armed Forces|Army|Commission|Assembly|Cabinet|General Staff)\b")
_VICE_PRESIDENT: Final = re.compile(
    r"(?:First |Second )?Vice President of (?:the )?\w+$"
)  # no minister's second post
_DOUBTFUL_DAYS: Final = 60  # so far from the dates of a term nobody verified


def held_elsewhere(case: Case) -> TitleClaim | None:
    """Return the claim of one who certainly held another office that day, while this one had its holder.

    The offices meant are those of the person's country, or of the one named. Offices several people hold at
    once, and those of deputies, tell nothing.
    """
    said = case.hit.qualifiers
    if not case.said.whole or OPEN & set(said) or (case.said.years and case.date.year not in case.said.years):
        return None
    own = own_offices(case)
    countries = {case.offices.country(office) for office in own}
    clear = case.hit.named or case.hit.words > 1
    meant = [o for o in case.hit.meant if clear and case.offices.country(o) in countries]
    if not meant and case.hit.state_said:
        meant = [case.hit.office]
    holders = [_known_at(case, office) for office in meant]
    if not own or not holders or not all(holders) or presides(case, own):
        return None
    return TitleClaim(
        case.hit.span, TitleVerdict.OTHER_HOLDER, meant[0], None, holders[0],
        source=holders[0][0].source or None, form=case.hit.form, own=own,
    )  # fmt: skip


def presides(case: Case, own: Iterable[Office]) -> bool:
    """Tell whether the person may head the body by virtue of a higher office, as a president a council."""
    return (
        case.hit.head_said
        and any(_HIGHEST.match(office.english) for office in own)
        and any(_PRESIDED.search(office.english) for office in case.hit.meant)
    )


def _known_at(case: Case, office: Office) -> tuple[Holder, ...]:
    """Return who held `office` that day, also unverified ones if no change of holders is near.

    Of several at once nothing is certain, but that a state has no more than two vice presidents.
    """
    vice = _VICE_PRESIDENT.match(office.english) is not None
    if is_deputy(office) and not vice:
        return ()
    found = case.offices.holders_at(office.id, case.date)
    if len(found) not in ((1, 2) if vice else (1,)) or _is_named(case.said, found):
        return ()
    near = (
        case.offices.is_near(holder, case.date, GRACE_DAYS if holder.verified else _DOUBTFUL_DAYS)
        for holder in found
    )
    return () if any(near) else found


def _is_named(said: Said, holders: Iterable[Holder]) -> bool:
    """Tell whether the name can be that of one of `holders`, though it is not their full name."""
    return any(same_person(holder, said.persian, said.english) is not Same.NO for holder in holders)


def own_offices(case: Case) -> tuple[Office, ...]:
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


def in_other_body(case: Case) -> TitleClaim | None:
    """Return the claim of one who holds office in a body that is often mistaken for the one named."""
    meant = {office.organisation for office in case.hit.meant}
    confused = {body for own in meant for body in case.offices.organisations[own].confusable} - meant
    second = is_deputy(case.hit.office)  # a deputy of one body is not mistaken for the head of another
    rivals = [
        office
        for office in case.offices.offices.values()
        if office.organisation in confused and is_deputy(office) == second
    ]
    terms = terms_of(case.said, (h for o in rivals for h in case.offices.by_office.get(o.id, ())))
    for holder in terms:
        if holder.verified and case.offices.in_office(holder, case.date) is Answer.YES:
            office = case.offices.offices[holder.office]
            others = verified_at(case, case.hit.office)
            return case.claim(TitleVerdict.WRONG_BODY, office, holder, others=others, expected=office.english)
    return None


def verified_at(case: Case, office: Office) -> tuple[Holder, ...]:
    """Return who held `office` that day by verified records."""
    return tuple(holder for holder in case.offices.holders_at(office.id, case.date) if holder.verified)
