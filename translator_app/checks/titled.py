"""What the title rules share: saying who held a post when, and a wording that fits the sentence."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from translator_app.checks.title_capitals import begins_sentence
from translator_app.checks.title_spoken import spoken
from translator_app.text.script import has_script
from translator_app.titles.title import Form
from translator_app.titles.title_words import PEOPLES, country_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translator_app.checks.rule import CheckInput
    from translator_app.core.span import Span
    from translator_app.titles.partial_date import PartialDate
    from translator_app.titles.title import Holder, Office, PersonClaim, TitleClaim, TitleVerdict

_BY = re.compile(r",? \w+ by$")
_OF = re.compile(r"^(?P<role>[A-Za-z-]+(?: [A-Za-z-]+)?) of (?:the )?(?P<body>.+)$")


def claims_of(given: CheckInput, *verdicts: TitleVerdict) -> Iterator[PersonClaim]:
    """Yield the claims that were judged to be one of `verdicts`, the page's furniture left out."""
    for claimed in given.claims.titles:
        if claimed.claim.verdict in verdicts and not given.prepared.is_chrome(claimed.claim.span):
            yield claimed


def same_words(
    given: CheckInput, claims: Iterable[PersonClaim]
) -> Iterator[tuple[PersonClaim, tuple[Span, ...]]]:
    """Yield the first claim of each wording of an office, with the later places of the same words."""
    groups: dict[tuple[str, str], list[PersonClaim]] = {}
    for claimed in claims:
        office = claimed.claim.office.id if claimed.claim.office else ""
        groups.setdefault((office, claimed.claim.span.of(given.text).casefold()), []).append(claimed)
    for first, *later in groups.values():
        yield first, tuple(claimed.claim.span for claimed in later)


def term_of_office(holder: Holder) -> str:
    """Say from when until when: “from 19 November 2016 to 13 June 2025”, “since May 2018”."""
    if holder.since and holder.until:
        return f"from {plain(holder.since)} to {plain(holder.until)}"
    if holder.until:
        return f"until {plain(holder.until)}"
    return f"since {plain(holder.since)}" if holder.since else "at a date not on record"


def held(holder: Holder, post: str) -> str:
    """Say who held a post when: “X was acting President of Iran from … to …”, “X has been … since …”."""
    verb = "has been" if holder.since and not holder.until else "was"
    return f"{holder.english} {verb} {'acting ' if holder.acting else ''}{post} {term_of_office(holder)}"


def in_brackets(holder: Holder) -> str:
    """Name a holder with the term: “Mohammad Mokhber (acting, from 20 May 2024 to 28 July 2024)”."""
    acting, doubt = "acting, " if holder.acting else "", "" if holder.verified else ", not verified"
    return f"{holder.english} ({acting}{term_of_office(holder)}{doubt})"


def in_words(date: datetime.date) -> str:
    """Write a day as the messages do: 12 October 2021."""
    return f"{date.day} {date:%B %Y}"


def plain(date: PartialDate) -> str:
    """Write a date as far as it is known: “19 November 2016”, “November 2016”, “2016”."""
    if date.month is None:
        return str(date.year)
    month = datetime.date(date.year, date.month, 1).strftime("%B")
    return f"{date.day} {month} {date.year}" if date.day else f"{month} {date.year}"


def reworded(text: str, claim: TitleClaim, office: Office, *, short: bool = False) -> str | None:
    """Return the title of `claim` as that of `office`, in its own form: a verb stays a verb, Persian Persian.

    With `short`, before a name, as the press says it. None where the form gives no room for another office:
    Commander Heydari, his predecessor.
    """
    words = claim.span.of(text)
    if has_script(words):
        return office.persian
    if short and claim.form in (Form.NOUN, Form.ROLE) and _before_name(text, claim.span):
        return _spoken_like(text, claim.span, office)
    if claim.form is Form.NOUN:
        return fitted(text, claim.span, office.english)
    body = _OF.match(office.english)
    if claim.form is Form.VERB and body:
        return f"{words.split()[0]} the {body['body']}"
    by = _BY.search(words)
    return f"{body['body']}{by[0]}" if claim.form is Form.PASSIVE and body and by else None


def fitted(text: str, span: Span, official: str) -> str:
    """Return the official wording as it fits where `span` stands.

    Right before a name the post comes last (“Army Ground Forces commander”); elsewhere it stands
    as printed, its first letter small unless the article has a capital or a sentence begins.
    """
    match = _OF.match(official)
    words = official
    if _before_name(text, span) and match:
        words = f"{match['body']} {match['role'].lower()}"
    elif not text[span.start].isupper() and official[1:2].islower():
        words = official[0].lower() + official[1:]
    return words


def _before_name(text: str, span: Span) -> bool:
    return re.match(r"\s+(?:of\s+)?[A-Z][a-z]", text[span.end : span.end + 24]) is not None


def _spoken_like(text: str, span: Span, office: Office) -> str:
    """Return the title of `office` before a name, with the people and the capitals of the words at `span`."""
    said = span.of(text).split()
    title = spoken(office)
    if said[0][0].isupper() and said[-1][0].isupper() and not begins_sentence(text, span.start):
        title = " ".join(word[0].upper() + word[1:] for word in title.split())
    if country_of(said[0]) and said[0].casefold() in PEOPLES:
        return f"{said[0]} {title}"
    return title[0].upper() + title[1:] if begins_sentence(text, span.start) else title
