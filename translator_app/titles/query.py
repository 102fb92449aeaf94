"""who: answer for a name or an office who held what, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.article import Article
from translator_app.glossary.words import split_words
from translator_app.text.fold import ZWNJ, fold_key
from translator_app.text.prepare import prepare
from translator_app.text.script import has_script
from translator_app.titles.match import find_titles
from translator_app.titles.partial_date import Answer
from translator_app.titles.person import Same, same_person
from translator_app.titles.roles import like
from translator_app.titles.title_words import phrase, title_words

if TYPE_CHECKING:
    import datetime

    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Holder, Office

_SHORT = {"pm": "prime minister", "fm": "foreign minister", "vp": "vice president"}
_TELLING = 2  # fewer words ask for no office in particular
_NEARLY = 2


@dataclass(frozen=True, slots=True)
class Answers:
    """The terms of office asked for, newest first, and what is to be said besides."""

    matches: tuple[Holder, ...]
    note: str | None = None


def who(query: str, offices: Offices, date: datetime.date | None = None) -> Answers:
    """Return who held what: `query` is a person's name or an office, in either script, loosely worded.

    With a date, what certainly was so on that day; what cannot be told is left out and named in the note.
    """
    asked = " ".join(_SHORT.get(word.lower(), word) for word in query.split())
    if not asked:
        return Answers((), "The line is empty.")
    people = _terms_of_person(asked, offices) or _terms_of_person(
        " ".join(reversed(asked.split(","))), offices
    )
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
    countries = _countries(asked)
    hits = find_titles(prepare(Article(asked, ())), offices)
    longest = max(hits, key=lambda hit: len(hit.span), default=None)
    if longest:
        meant = (longest.office, *longest.also)
        if fitting := tuple(office for office in meant if countries <= {offices.country(office)}):
            return fitting
    return _by_words(asked, countries, offices)


def _countries(asked: str) -> set[str]:
    return {code for named in title_words(split_words(fold_key(asked))).countries for _, code in named}


def _by_words(asked: str, countries: set[str], offices: Offices) -> tuple[Office, ...]:
    """Return the offices in whose wordings, and those of their bodies, every word asked occurs."""
    persian = has_script(asked)
    words = set(fold_key(asked).split()) if persian else set(phrase(asked)) - {"of"}
    if len(words) + len(countries) < _TELLING or not words:
        return ()
    found = []
    for office in offices.offices.values():
        known = _persian_words(office, offices) if persian else _english_words(office, offices)
        if words <= known and (persian or countries <= {offices.country(office)}):
            found.append((len(known), office))
    best = min((size for size, _ in found), default=0)
    return tuple(office for size, office in found if size <= best + _NEARLY)


def _english_words(office: Office, offices: Offices) -> set[str]:
    body = offices.organisations[office.organisation]
    wordings = (office.english, *office.also_english, body.english, *body.also_english)
    words = {word for text in wordings for word in phrase(text)}
    return words | {word for role in words for other in like(role) for word in other.split()}


def _persian_words(office: Office, offices: Offices) -> set[str]:
    body = offices.organisations[office.organisation]
    wordings = (office.persian, *office.also_persian, body.persian, *body.also_persian)
    return {word for text in wordings for word in fold_key(text.replace(ZWNJ, " ")).split()}


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
