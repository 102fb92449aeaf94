"""who: answer for a name or an office who held what, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.core.article import Article
from translator_app.text.fold import fold_key
from translator_app.text.prepare import prepare
from translator_app.text.script import has_script
from translator_app.titles.arabic_names import same_in_arabic
from translator_app.titles.at_date import Answers, held_on
from translator_app.titles.match import find_titles
from translator_app.titles.office_query import countries_in, offices_named
from translator_app.titles.person import Same, same_person
from translator_app.titles.qualifier import without_qualifier
from translator_app.titles.title import Form

if TYPE_CHECKING:
    import datetime

    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Holder, Office

_MAY_FOLLOW: Final = re.compile(r"(?:\s+(?:در\s+)?(?:دولت|کابینه|دوره|زمان)\b.*)?\s*")


def who(query: str, offices: Offices, date: datetime.date | None = None) -> Answers:
    """Return who held what: `query` is a person's name or an office, in either script, loosely worded.

    With a date, what certainly was so on that day; what cannot be told is left out and named in the note.
    """
    asked = " ".join(query.split())
    if not asked:
        return Answers((), "The line is empty.")
    people = _terms_of_person(asked, offices) or _terms_of_person(
        " ".join(reversed(asked.split(","))), offices
    )
    people = _spelt_so(asked, people) if len({holder.english for holder in people}) > 1 else people
    office, qualifier = without_qualifier(asked)
    named = _offices_named(office, offices)
    ids = {office.id for office in named}
    terms = tuple(holder for holder in people if holder.office in ids) if people and named else people
    if not terms and named and not _is_full_name(asked, people):
        terms = tuple(h for office in named for h in offices.by_office.get(office.id, ()))
    terms = terms or people
    if not terms:
        note = "No holder of this office is on record." if named else "No such person or office is on record."
        return Answers((), note)
    return held_on(terms, offices, date, None if people and not named else qualifier)


def _is_full_name(asked: str, people: tuple[Holder, ...]) -> bool:
    """Tell whether the question is certainly a person's name: leader can be a surname, too."""
    persian = asked if has_script(asked) else None
    return any(same_person(holder, persian, asked) is Same.FULL for holder in people)


def _terms_of_person(asked: str, offices: Offices) -> tuple[Holder, ...]:
    persian = asked if has_script(asked) else None
    found = [(same_person(holder, persian, asked), holder) for holder in offices.holders]
    full = tuple(holder for same, holder in found if same is Same.FULL)
    part = tuple(holder for same, holder in found if same is Same.PART)
    return full or part or tuple(h for h in offices.holders if persian and same_in_arabic(persian, h.persian))


def _spelt_so(asked: str, terms: tuple[Holder, ...]) -> tuple[Holder, ...]:
    """Keep those whose name is spelt exactly as asked, where there are any: Ghaani, not Ghani."""
    said = fold_key(asked)
    exact = tuple(
        holder
        for holder in terms
        if any(
            fold_key(name).endswith(said) for name in (holder.english, *holder.also_english, holder.persian)
        )
    )
    return exact or terms


def _offices_named(asked: str, offices: Offices) -> tuple[Office, ...]:
    """Find an office by the words asked, and where they fit none, as titles are found in an article."""
    if found := offices_named(asked, offices):
        return found
    countries = countries_in(asked)
    hits = [hit for hit in find_titles(prepare(Article(asked, ())), offices) if hit.form is not Form.ROLE]
    longest = max(hits, key=lambda hit: len(hit.span), default=None)
    if longest and has_script(asked) and not _MAY_FOLLOW.fullmatch(asked, longest.span.end):
        return ()  # of another state or body: وزیر خارجه روس
    meant = longest.meant if longest else ()
    return tuple(office for office in meant if countries <= {offices.country(office)})


def title_json(
    query: str, answers: Answers, offices: Offices, date: datetime.date | None
) -> dict[str, object]:
    """Return the answer as the plain values the command line prints."""
    return {
        "query": query,
        "date": date.isoformat() if date else None,
        "matches": [holder_json(holder, offices) for holder in answers.matches],
        "note": answers.note,
    }


def holder_json(holder: Holder, offices: Offices) -> dict[str, object]:
    """Return one term of office as plain values; dates are as exact as they are known."""
    office = offices.offices[holder.office]
    rank = offices.ranks.get(holder.rank or "")
    return {
        "person": {"fa": holder.persian, "en": holder.english},
        "office": {
            "id": office.id, "fa": office.persian, "en": office.english,
            "organisation": offices.organisations[office.organisation].english,
        },
        "rank": {"fa": rank.persian, "en": rank.english} if rank else None,
        "from": str(holder.since) if holder.since else None,
        "until": str(holder.until) if holder.until else None,
        "acting": holder.acting,
        "source": holder.source,
        "verified": holder.verified,
        "note": holder.note or None,
    }  # fmt: skip
