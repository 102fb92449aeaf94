"""TTL001: at the article's date the person did not hold the post: no longer, not yet, or never."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Need, PersonClaim, Rule
from translator_app.checks.titled import claims_of, term_of_office
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.span import Span
from translator_app.titles.title import TitleVerdict

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERDICTS = (TitleVerdict.OUTDATED, TitleVerdict.NOT_YET, TitleVerdict.OTHER_HOLDER)


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each title that the records give to somebody else at the article's date."""
    for claimed in claims_of(given, *_VERDICTS):
        claim = claimed.claim
        yield Finding(
            "TTL001", claim.span, _message(given, claimed), _suggestions(given, claimed),
            Severity.WARNING, claimed.term, claim.source or "",
        )  # fmt: skip


def _message(given: CheckInput, claimed: PersonClaim) -> str:
    claim, name = claimed.claim, claimed.person.of(given.text)
    post = claim.office.english if claim.office else claim.span.of(given.text)
    others = " and ".join(f"{holder.english} ({term_of_office(holder)})" for holder in claim.others)
    held = f" On {given.date} it was {others}." if others else ""
    if claim.verdict is TitleVerdict.OTHER_HOLDER or claim.holder is None:
        return f"{name} is not on record as {post}.{held}"
    return f"{claim.holder.english} was {post} {term_of_office(claim.holder)}.{held}"


def _suggestions(given: CheckInput, claimed: PersonClaim) -> tuple[Suggestion, ...]:
    claim, words = claimed.claim, claimed.claim.span.of(given.text)
    found = []
    if claim.verdict is TitleVerdict.OUTDATED:
        found.append(_former(claim.span, words))
    if claim.verdict is TitleVerdict.OTHER_HOLDER:
        found += [
            Suggestion(holder.english, (Edit(claimed.person, holder.english),), f"held it on {given.date}")
            for holder in claim.others
        ]
    return tuple(found)


def _former(span: Span, words: str) -> Suggestion:
    text = f"{'Former' if words[0].isupper() else 'former'} {words[0].lower()}{words[1:]}"
    text = text if words[1:2].islower() else f"{'Former' if words[0].isupper() else 'former'} {words}"
    return Suggestion(text, (Edit(span, text),), "no longer in office")


RULE = Rule(
    code="TTL001",
    name="title-out-of-term",
    summary="A title is true of a person only while the post is held; at the article's date it was "
    "somebody else's.",
    bad=(
        (
            "Iran’s ⟦foreign minister⟧ Behrouz Qasemzadeh (بهروز قاسم‌زاده) came to the bridge.",
            "Iran’s foreign minister Mohammad Javad Zarif (بهروز قاسم‌زاده) came to the bridge.",
        ),
    ),
    good=("The commander of the Army Ground Forces, Kioumars Heydari (کیومرث حیدری), came to the bridge.",),
    check=check,
    needs=Need.DATE,
    source="glossaries/offices, each term of office with its own source.",
    date=datetime.date(2019, 6, 24),
)
