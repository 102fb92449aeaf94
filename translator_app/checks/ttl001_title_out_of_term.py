"""TTL001: at the article's date the person did not hold the post: no longer, not yet, or never."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Need, Rule
from translator_app.checks.title_fixes import (
    no_longer,
    not_yet,
    right_holders,
    right_posts,
    soon,
    still_there,
)
from translator_app.checks.titled import claims_of, held, in_brackets, in_words
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.titles.title import TitleVerdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translator_app.titles.title import Office, PersonClaim

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
    others = " and ".join(map(in_brackets, claim.others))
    then = f" On {in_words(given.date)} it was {others}." if others and given.date else _ended(claim.office)
    if claim.still and claim.holder:
        return f"{held(claim.holder, post)}, so not a former one."
    if claim.verdict is TitleVerdict.OTHER_HOLDER or claim.holder is None:
        own = f", but as {' and '.join(office.english for office in claim.own)}" if claim.own else ""
        return f"{name} is not on record as {post}{own}.{then}"
    return f"{held(claim.holder, post)}.{then}"


def _ended(office: Office | None) -> str:
    return f" The post ended in {office.ended.year}." if office and office.ended else ""


def _suggestions(given: CheckInput, claimed: PersonClaim) -> tuple[Suggestion, ...]:
    """Return what the user can choose from, the likeliest first; each text once.

    Another person is never the first of them: a text errs more easily about the post than about the name.
    """
    ways: tuple[Callable[[CheckInput, PersonClaim], Iterator[Suggestion]], ...]
    if claimed.claim.still:
        ways = (still_there,)
    elif claimed.claim.verdict is TitleVerdict.OUTDATED:
        ways = (no_longer, right_posts)
    elif claimed.claim.verdict is TitleVerdict.NOT_YET:
        ways = (soon, right_posts, not_yet)
    else:
        ways = (right_posts,)
    found = [suggestion for way in ways for suggestion in way(given, claimed)]
    found += right_holders(given, claimed) if found and not claimed.claim.still else ()
    return tuple({suggestion.text: suggestion for suggestion in reversed(found)}.values())[::-1]


RULE = Rule(
    code="TTL001",
    name="title-out-of-term",
    summary="A title is true of a person only while the post is held; at the article's date it was "
    "somebody else's.",
    bad=(
        (
            "Iran’s ⟦foreign minister⟧ Behrouz Qasemzadeh (بهروز قاسم‌زاده) came to the bridge.",
            "",
        ),
        (
            "Iran’s ⟦foreign minister⟧ Bijan Namdar Zanganeh (بیژن نامدار زنگنه) came to the bridge.",
            "Iran’s oil minister Bijan Namdar Zanganeh (بیژن نامدار زنگنه) came to the bridge.",
        ),
        (
            "The school was visited by ⟦President⟧ Mohammad Khatami (محمد خاتمی).",
            "The school was visited by former President Mohammad Khatami (محمد خاتمی).",
        ),
    ),
    good=(
        "The commander of the Army Ground Forces, Kioumars Heydari (کیومرث حیدری), came to the bridge.",
        "In 2004, President Mohammad Khatami (محمد خاتمی) came to the bridge.",
    ),
    check=check,
    needs=Need.DATE,
    source="glossaries/offices, each term of office with its own source.",
    date=datetime.date(2019, 6, 24),
)
