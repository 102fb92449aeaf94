"""find_claims: every title, rank and Persian title of an article, judged at the article's date."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Cover, Span
from translator_app.titles.brackets import judge_brackets, opening_before
from translator_app.titles.case import Said
from translator_app.titles.find_person import are_joined, find_person
from translator_app.titles.given import Given
from translator_app.titles.home import Unsure, judged_at_home
from translator_app.titles.judge import judge
from translator_app.titles.match import find_titles
from translator_app.titles.people import find_people, goes_on, is_whole, name_after
from translator_app.titles.ranks import judge_ranks
from translator_app.titles.relatives import judge_relatives
from translator_app.titles.title import Claims, Form, PersonClaim, TitleVerdict

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping

    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.find_person import Beside
    from translator_app.titles.offices import Offices
    from translator_app.titles.people import Named
    from translator_app.titles.title import TitleClaim, TitleHit

_OUT_OF_TERM: Final = (
    TitleVerdict.OUTDATED, TitleVerdict.NOT_YET, TitleVerdict.OTHER_HOLDER, TitleVerdict.WRONG_BODY,
)  # fmt: skip
_REACH: Final = 250


def find_claims(
    prepared: PreparedArticle,
    people: Mapping[Span, Named],
    offices: Offices,
    date: datetime.date | None,
    is_name: Callable[[str], bool],
) -> Claims:
    """Join each title phrase with the person it stands beside, and judge it at `date`.

    `people` are those the article pairs with their Persian and those the glossary knows, by place.
    """
    hits = find_titles(prepared, offices)
    if not hits:
        return Claims()
    taken = Cover(people)
    alone = find_people(prepared, offices)
    longer = {
        span: named
        for span, named in alone.items()
        if not taken.covers(span) and (" " in named.english or not goes_on(prepared.text, span.end))
    }
    beyond = Cover(longer)
    everybody = {**{span: named for span, named in people.items() if not beyond.covers(span)}, **longer}
    given = Given(prepared, everybody, offices, date, is_name)
    unsure: list[Unsure] = []
    titles = _titles(given, [hit for hit in hits if not hit.persian], unsure)
    titles = judged_at_home(given, titles, unsure)
    titles += _persian_titles(given, [hit for hit in hits if hit.persian])
    titles += judge_relatives(given, titles)
    titles.sort(key=lambda claimed: claimed.claim.span)
    return Claims(
        tuple(titles),
        tuple(judge_ranks(prepared.text, everybody, titles, offices, date)),
        tuple(judge_brackets(prepared.text, hits, titles)),
    )


def _titles(given: Given, hits: list[TitleHit], unsure: list[Unsure]) -> list[PersonClaim]:
    """Judge each title beside a person; those that lack their state alone are put into `unsure`, too."""
    found = []
    spans = sorted(given.people)
    starts = [span.start for span in spans]
    for hit in hits:
        near = spans[
            bisect_left(starts, hit.span.start - _REACH) : bisect_left(starts, hit.span.end + _REACH)
        ]
        beside = find_person(given.prepared, hit, [span for span in near if not span.overlaps(hit.span)])
        if beside is None:
            if claimed := _of_unknown(given, hit):
                found.append(claimed)
            continue
        said, claim = _judged(given, hit, beside)
        if (
            claim.verdict in _OUT_OF_TERM
        ):  # President Khatami, his foreign minister, Kamal Kharrazi, and others
            rest = [span for span in near if span != beside.person and not span.overlaps(hit.span)]
            other = find_person(given.prepared, hit, rest)
            if other and (better := _judged(given, hit, other))[1].verdict.is_right:
                beside, (said, claim) = other, better
        named = given.people[beside.person]
        if claim.verdict is TitleVerdict.OTHER_HOLDER and not beside.apposed:
            continue
        if hit.form is Form.PLURAL:
            found += _of_several(given, hit, beside.person, near)
        elif hit.form is not Form.ROLE or claim.holder:
            found.append(PersonClaim(beside.person, claim, named.term))
            if beside.apposed:
                unsure.append(Unsure(hit, said, found[-1]))
    return found


def _judged(given: Given, hit: TitleHit, beside: Beside) -> tuple[Said, TitleClaim]:
    """Judge the title as that of the person it stands beside."""
    named = given.people[beside.person]
    said = Said(
        named.english, named.persian, beside.past, given.years_at(hit.span),
        whole=is_whole(given.prepared.text, beside.person, named),
    )  # fmt: skip
    return said, judge(hit, said, given.offices, given.date)


def _of_several(given: Given, hit: TitleHit, first: Span, near: list[Span]) -> list[PersonClaim]:
    """Judge the people who share a title in the plural; only what is right is said of them."""
    found = []
    for person in (first, *(span for span in near if are_joined(given.prepared.text, first, span))):
        named = given.people[person]
        claim = judge(hit, Said(named.english, named.persian), given.offices, given.date)
        if claim.verdict is TitleVerdict.OK:
            found.append(PersonClaim(person, claim, named.term))
    return found


def _persian_titles(given: Given, hits: list[TitleHit]) -> list[PersonClaim]:
    """Judge the Persian titles that stand in the bracket after a name, beside the name's own Persian."""
    found = []
    ends = {span.end: span for span in given.people}
    for hit in hits:
        opening = opening_before(given.prepared.text, hit.span)
        person = ends.get(opening) if opening is not None else None
        if person is not None:
            named = given.people[person]
            said = Said(named.english, named.persian, years=given.years_at(hit.span))
            claim = judge(hit, said, given.offices, given.date)
            if claim.verdict in _OUT_OF_TERM:
                found.append(PersonClaim(person, claim, named.term))
    return found


def _of_unknown(given: Given, hit: TitleHit) -> PersonClaim | None:
    """Judge a title right before a name nobody knows; only what is plainly somebody else's is kept."""
    if hit.form is not Form.NOUN or not hit.named or hit.qualifiers:
        return None
    person = name_after(given.prepared, hit.span.end, given.is_name)
    if person is None:
        return None
    said = Said(person.of(given.prepared.text), years=given.years_at(hit.span))
    claim = judge(hit, said, given.offices, given.date)
    return PersonClaim(person, claim) if claim.verdict is TitleVerdict.OTHER_HOLDER else None
