"""What the title rules share: saying who held a post when, and a wording that fits the sentence."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from translator_app.text.script import has_script
from translator_app.titles.title import Form

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


def plain(date: PartialDate) -> str:
    """Write a date as far as it is known: “19 November 2016”, “November 2016”, “2016”."""
    if date.month is None:
        return str(date.year)
    month = datetime.date(date.year, date.month, 1).strftime("%B")
    return f"{date.day} {month} {date.year}" if date.day else f"{month} {date.year}"


def reworded(text: str, claim: TitleClaim, office: Office) -> str | None:
    """Return the title of `claim` as that of `office`, in its own form: a verb stays a verb, Persian Persian.

    None where the form gives no room for another office: Commander Heydari, his predecessor.
    """
    words = claim.span.of(text)
    if has_script(words):
        return office.persian
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
    before_name = re.match(r"\s+(?:of\s+)?[A-Z][a-z]", text[span.end : span.end + 24])
    match = _OF.match(official)
    words = official
    if before_name and match:
        words = f"{match['body']} {match['role'].lower()}"
    elif not text[span.start].isupper() and official[1:2].islower():
        words = official[0].lower() + official[1:]
    return words
