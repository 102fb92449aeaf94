"""judge_relatives: “his predecessor”, “his Iraqi counterpart”: titles that lean on one said before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.titles.case import Said, terms_of
from translator_app.titles.find_person import find_person
from translator_app.titles.judge import judge
from translator_app.titles.title import Form, PersonClaim, TitleClaim, TitleHit, TitleVerdict
from translator_app.titles.title_words import country_of

if TYPE_CHECKING:
    from translator_app.titles.given import Given
    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Holder, Office

_RELATIVE: Final = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|whose|(?P<of>[A-Z][\w-]+)['’]s)\s+(?:(?:late|immediate|direct|slain|former|longtime)\s+)*"
    r"(?:(?P<state>[A-Z]\w+)\s+)?(?P<word>predecessor|successor|counterpart)\b"
)
_FARTHEST: Final = 400
_NEXT_DAYS: Final = 45


def judge_relatives(given: Given, titles: list[PersonClaim]) -> list[PersonClaim]:
    """Judge the people called predecessor, successor or counterpart of one whose title was said before."""
    found = []
    for match in _RELATIVE.finditer(given.prepared.text):
        before = [c for c in titles if _can_mean(match, c, given.prepared.text)]
        before.sort(key=lambda claimed: claimed.claim.span, reverse=True)
        claims = [claim for base in before if (claim := _of_base(given, match, base))]
        right = next((claim for claim in claims if claim.claim.verdict is TitleVerdict.OK), None)
        if right or claims:
            found.append(right or _doubted(given, claims))
    return found


def _doubted(given: Given, claims: list[PersonClaim]) -> PersonClaim:
    """Return the claim of the nearest bearer; unknown where an office-holder may be another's predecessor."""
    nearest = claims[0]
    named = given.people[nearest.person]
    offices = {claim.claim.office.id for claim in claims if claim.claim.office}
    if len(offices) > 1 and given.offices.people_named(named.english, named.persian):
        unsure = TitleClaim(
            nearest.claim.span, TitleVerdict.UNKNOWN, nearest.claim.office, form=Form.RELATIVE
        )
        return PersonClaim(nearest.person, unsure, nearest.term)
    return nearest


def _of_base(given: Given, match: re.Match[str], base: PersonClaim) -> PersonClaim | None:
    """Judge the person beside “his predecessor” if `base` is whose predecessor is meant."""
    if base.claim.office is None or base.claim.holder is None:
        return None
    office: Office | None = base.claim.office
    if match["word"] == "counterpart":
        office = counterpart(base.claim.office, country_of(match["state"] or ""), given.offices)
    if office is None:
        return None
    hit = TitleHit(Span(*match.span()), office, form=Form.RELATIVE, named=True)
    beside = find_person(given.prepared, hit, [span for span in given.people if span != base.person])
    if beside is None:
        return None
    named = given.people[beside.person]
    said = Said(named.english, named.persian, years=given.years_at(hit.span))
    if match["word"] == "counterpart":
        claim = judge(hit, said, given.offices, given.date)
    else:
        claim = _neighbour(given, hit, said, base.claim.holder, before=match["word"] == "predecessor")
    return PersonClaim(beside.person, claim, named.term)


def _can_mean(match: re.Match[str], claimed: PersonClaim, text: str) -> bool:
    """Tell whether the one whose predecessor is named can be the bearer of an earlier title."""
    if match["of"]:  # Salami's predecessor
        return claimed.claim.span.end <= match.start() and match["of"] in claimed.person.of(text)
    return match.start() - _FARTHEST < claimed.claim.span.end <= match.start()


def counterpart(office: Office, country: str, offices: Offices) -> Office | None:
    """Return the office of `country` that some wording gives the same name, the country left out."""
    for ids in offices.phrases.titles.found.values():
        if office.id in ids:
            for other in ids:
                if offices.country(offices.offices[other]) == country:
                    return offices.offices[other]
    return None


def _neighbour(given: Given, hit: TitleHit, said: Said, base: Holder, *, before: bool) -> TitleClaim:
    """Judge one said to have held the office before, or after, the term `base`."""
    holders = given.offices.by_office[base.office]
    place = holders.index(base)
    side = holders[:place] if before else holders[place + 1 :]
    terms = [holder for holder in terms_of(said, side) if holder.verified]
    if terms and not _is_passed_over(terms, side, base, before=before):
        return TitleClaim(
            hit.span,
            TitleVerdict.OK,
            hit.office,
            terms[-1 if before else 0],
            source=terms[0].source,
            form=hit.form,
        )
    unknown = TitleClaim(hit.span, TitleVerdict.UNKNOWN, hit.office, form=hit.form)
    nearest = side[-1:] if before else side[:1]
    if not nearest or not _adjoin(nearest[0], base) or " " not in said.english:
        return unknown
    return TitleClaim(
        hit.span,
        TitleVerdict.OTHER_HOLDER,
        hit.office,
        None,
        nearest,
        source=nearest[0].source,
        form=hit.form,
    )


def _is_passed_over(terms: list[Holder], side: tuple[Holder, ...], base: Holder, *, before: bool) -> bool:
    """Tell whether a term certainly lies between `terms` and `base`; those who stood in do not count."""
    nearest = next((holder for holder in (reversed(side) if before else side) if not holder.acting), None)
    return nearest is not None and nearest not in terms and _adjoin(nearest, base)


def _adjoin(one: Holder, other: Holder) -> bool:
    """Tell whether nobody can have stood between two terms: verified ones, one ends as the other begins."""
    first, second = sorted((one, other), key=lambda holder: str(holder.since or ""))
    if not (first.verified and second.verified and first.until and second.since):
        return False
    return abs((second.since.first - first.until.last).days) <= _NEXT_DAYS
