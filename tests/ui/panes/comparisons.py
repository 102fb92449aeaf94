"""Comparisons and reviews with them, written in one line each, for the tests of list and inspector."""

import datetime

from tests.builders import article, entry, place, term
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.review.state import Analysis, Review
from translator_app.romanization.comparison import Comparison, Link, LinkState, Verdict
from translator_app.titles.partial_date import parse_partial
from translator_app.titles.title import Holder, Office, TitleClaim, TitleVerdict

TEXT = (
    "The road surveyor Koumars Varjavandi (کیومرث ورجاوندی) came. Varjavandi spoke; Varjavandi left. "
    "Golnar Kard (گلنار کرد) stayed with them (قدس).\n"
)
SCHEMES = {
    "press": "Kioumars Varjavandi",
    "un-2012": "Kiyumars Varjavandi",
    "ala-lc": "Kayūmars̱ Varjāvandī",
    "ijmes": "Kayūmars̱ Varjāvandī",
}


def links(*words):
    """Read “ک/K ی/ /a/open” as the links of a word: Persian, Latin, and a state where it is not plain."""
    return tuple(_link(part, number) for number, word in enumerate(words) for part in word.split())


def _link(part, word):
    persian, latin, *state = part.split("/")
    plain = LinkState.OK if persian and latin else LinkState.SUPPLIED if latin else LinkState.MISSING
    return Link(persian, latin, LinkState(state[0]) if state else plain, f"Rule of {persian or latin}.", word)


def comparison(persian, latin, verdict, reason, *words):
    """Make a comparison by hand."""
    return Comparison(persian, latin, Verdict(verdict), 0.5, (), links(*words), None, reason)


VARIANT = comparison(
    "کیومرث ورجاوندی",
    "Koumars Varjavandi",
    "variant",
    "The spelling leaves out ی.",
    "ک/K ی/ و/ou م/m /a ر/r ث/s",
    "و/V /a ر/r ج/j ا/a و/v /a ن/n د/d ی/i",
)
OPEN = comparison(
    "گلنار کرد",
    "Golnar Kard",
    "abstain",
    "The vowel is not written.",
    "گ/G /o ل/l ن/n ا/a ر/r",
    "ک/K /a/open ر/r د/d",
)
OFFICE = Office("surveyor", "Surveyor of Roads", "ممیز راه", "roads")
HOLDER = Holder(
    "surveyor", "Kioumars Varjavandi", "کیومرث ورجاوندی", parse_partial("2016-11-19"), None, verified=True
)
BEFORE = Holder(
    "surveyor", "Behrouz Qasemzadeh", "بهروز قاسم‌زاده", parse_partial("2008"), parse_partial("2016-11")
)


def rich_review(**fields):
    """Make a review with a judged name with title, entry and schemes, an open name and an unpaired one."""
    name, later = (
        place(TEXT, "Koumars Varjavandi"),
        (place(TEXT, "Varjavandi", 2), place(TEXT, "Varjavandi", 3)),
    )
    own = entry(
        "Kioumars Varjavandi", "کیومرث ورجاوندی", Kind.PERSON, origin="people.tsv", note="House style."
    )
    claim = TitleClaim(
        Span(4, 17), TitleVerdict.OK, OFFICE, HOLDER, source="https://www.example.org/decree/7"
    )
    terms = (
        term(
            1,
            TEXT,
            "Koumars Varjavandi",
            "کیومرث ورجاوندی",
            mentions=later,
            comparison=VARIANT,
            title=claim,
            entry=own,
        ),
        term(2, TEXT, "Golnar Kard", "گلنار کرد", comparison=OPEN),
        term(3, TEXT, None, "قدس", kind=Kind.OTHER),
    )
    edits = (Edit(name, "Kioumars Varjavandi"), *(Edit(span, "Varjavandi") for span in later))
    second = Suggestion("Kiumars Varjavandi", (Edit(name, "Kiumars Varjavandi"),), "3")
    findings = (
        Finding(
            "ROM002", name, VARIANT.reason, (Suggestion("Kioumars Varjavandi", edits, "house style"), second),
            term=1, source="readings",
        ),
        Finding("TXT003", name, "A second thing is amiss.", (), Severity.INFO, term=1),
    )  # fmt: skip
    analysis = Analysis((), terms, (), findings, ("ROM002", "TXT003"), (), {1: SCHEMES})
    return Review(article(TEXT), analysis, **{"date": datetime.date(2019, 6, 24), **fields})
