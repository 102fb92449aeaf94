"""who: answer for a name or an office who held what, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.article import Article
from translator_app.glossary.persian_index import bare_letters
from translator_app.text.prepare import prepare
from translator_app.text.script import has_script
from translator_app.titles.match import find_titles
from translator_app.titles.partial_date import Answer
from translator_app.titles.person import Same, same_person

if TYPE_CHECKING:
    import datetime

    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Holder, Office


@dataclass(frozen=True, slots=True)
class Answers:
    """The terms of office asked for, newest first, and what is to be said besides."""

    matches: tuple[Holder, ...]
    note: str | None = None


def who(query: str, offices: Offices, date: datetime.date | None = None) -> Answers:
    """Return who held what: `query` is a person's name or an office, in either script, loosely worded.

    With a date, what certainly was so on that day; what cannot be told is left out and named in the note.
    """
    asked = query.strip()
    if not asked:
        return Answers((), "The line is empty.")
    people = _terms_of_person(asked, offices)
    named = _offices_named(asked, offices)
    terms = people or tuple(h for office in named for h in offices.by_office.get(office.id, ()))
    if people and named:  # “President Rouhani”: both must fit
        ids = {office.id for office in named}
        terms = tuple(holder for holder in people if holder.office in ids) or people
    if not terms:
        note = "No holder of this office is on record." if named else "No such person or office is on record."
        return Answers((), note)
    return _at(terms, offices, date)


def _at(terms: tuple[Holder, ...], offices: Offices, date: datetime.date | None) -> Answers:
    newest = sorted(terms, key=lambda h: (str(h.since or ""), str(h.until or "9")), reverse=True)
    if date is None:
        return Answers(tuple(newest))
    so = [(offices.in_office(holder, date), holder) for holder in newest]
    certain = tuple(holder for answer, holder in so if answer is Answer.YES)
    unclear = sorted({holder.english for answer, holder in so if answer is Answer.UNKNOWN})
    if unclear and not certain:
        return Answers(
            (), f"Whether {_listed(unclear)} held the office on {date} cannot be told from the records."
        )
    if not certain:
        return Answers((), f"Nothing on record for {date}.")
    note = None if all(holder.verified for holder in certain) else "Not every record is verified."
    return Answers(certain, note)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _terms_of_person(asked: str, offices: Offices) -> tuple[Holder, ...]:
    persian = asked if has_script(asked) else None
    found = [(same_person(holder, persian, asked), holder) for holder in offices.holders]
    full = tuple(holder for same, holder in found if same is Same.FULL)
    return full or tuple(holder for same, holder in found if same is Same.PART)


def _offices_named(asked: str, offices: Offices) -> tuple[Office, ...]:
    """Find an office in the words asked, as in an article; then by the words every wording of it holds."""
    hits = find_titles(prepare(Article(asked, ())), offices)
    if hits:
        longest = max(hits, key=lambda hit: len(hit.span))
        return (longest.office, *longest.also)
    return _by_words(asked, offices)


def _by_words(asked: str, offices: Offices) -> tuple[Office, ...]:
    from translator_app.titles.title_words import phrase

    if has_script(asked):
        letters = bare_letters(asked)
        terms = zip(offices.phrases.persian_terms, offices.phrases.persian_offices, strict=True)
        found = dict.fromkeys(office for term, office in terms if letters and letters in bare_letters(term))
    else:
        words = set(phrase(asked)) - {"of"}
        wordings = offices.phrases.titles.found.items()
        found = dict.fromkeys(
            name for text, names in wordings if words and words <= set(text.split()) for name in names
        )
    return tuple(offices.offices[name] for name in found)


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
