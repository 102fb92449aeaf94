"""ROM006: a spelling departs from the romanization scheme that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.names_in_article import is_established, plain, spelt_names
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put
from translator_app.romanization.comparison import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator


def check(given: CheckInput) -> Iterator[Finding]:
    """Report names that the chosen scheme spells otherwise; the press has no one spelling."""
    scheme = given.schemes.get(given.scheme)
    if scheme is None or given.scheme == "press":
        return
    for name in spelt_names(given):
        better = given.spelt.get(name.term.number, {}).get(given.scheme, "")
        if not better or name.term.english is None or is_established(given, name.term):
            continue
        if len(better.split()) != len(name.english.split()):
            continue  # a title or rank that English translates
        follows = given.scheme in name.compared.schemes
        if follows or name.term.language != "fa" or _same(better, name.english, name.compared.verdict):
            continue
        message = f"{scheme.title} spells {name.persian} “{better}”."
        yield Finding(
            "ROM006", name.term.english, message, put(name.term.english, better), Severity.INFO,
            name.term.number,
        )  # fmt: skip


def _same(better: str, english: str, verdict: Verdict) -> bool:
    """Whether the two differ in blanks and signs alone, of which other checks speak."""
    return verdict is Verdict.OK and plain(better) == plain(english)


RULE = Rule(
    code="ROM006",
    name="off-scheme",
    severity=Severity.INFO,
    summary="The article is to follow a romanization scheme, and this name is not spelt as its table wants.",
    bad=(
        (
            "In that year ⟦Mostafa Karimi⟧ (مصطفی کریمی) drew the map.",
            "In that year Muṣṭafá Karīmī (مصطفی کریمی) drew the map.",
        ),
    ),
    good=("In that year Muṣṭafá Karīmī (مصطفی کریمی) drew the map.",),
    check=check,
    scheme="ala-lc",
    source="The tables in resources/schemes, each with its standard.",
)
