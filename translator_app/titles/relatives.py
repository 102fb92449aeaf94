"""judge_relatives: “his predecessor”, “his Iraqi counterpart”: titles that lean on one said before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.titles.find_person import find_person
from translator_app.titles.judge import Said, judge, terms_of
from translator_app.titles.title import Form, PersonClaim, TitleClaim, TitleHit, TitleVerdict
from translator_app.titles.title_words import country_of

if TYPE_CHECKING:
    from translator_app.titles.claims import Given
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
        base = max(before, key=lambda claimed: claimed.claim.span, default=None)
        if base is None or base.claim.office is None or base.claim.holder is None:
            continue
        office: Office | None = base.claim.office
        if match["word"] == "counterpart":
            office = counterpart(base.claim.office, country_of(match["state"] or ""), given.offices)
        if office is None:
            continue
        hit = TitleHit(Span(*match.span()), office, official=False, form=Form.RELATIVE, named=True)
        people = [span for span in given.people if span != base.person]
        beside = find_person(given.prepared, hit, people)
        if beside is None:
            continue
        named = given.people[beside.person]
        said = Said(named.english, named.persian, years=given.years_at(hit.span))
        if match["word"] == "counterpart":
            claim = judge(hit, said, given.offices, given.date)
        else:
            claim = _neighbour(given, hit, said, base.claim.holder, before=match["word"] == "predecessor")
        found.append(PersonClaim(beside.person, claim, named.term))
    return found


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
    if terms:
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
    if not nearest or not _adjoin(nearest[0], base) or " " not in said.english or terms_of(said, holders):
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


def _adjoin(one: Holder, other: Holder) -> bool:
    """Tell whether nobody can have stood between two terms: verified ones, one ends as the other begins."""
    first, second = sorted((one, other), key=lambda holder: str(holder.since or ""))
    if not (first.verified and second.verified and first.until and second.since):
        return False
    return abs((second.since.first - first.until.last).days) <= _NEXT_DAYS
