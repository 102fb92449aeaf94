"""TRM002: the glossary knows the Persian as one thing and its English as another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, Severity, put

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.glossary.entry import Entry
    from translator_app.terms.term import EmbeddedTerm


def check(given: CheckInput) -> Iterator[Finding]:
    """Report each pair whose two sides are known as different concepts."""
    for term in given.terms:
        english, persian = _known(given, term)
        if not english or not persian or term.english is None:
            continue
        shared = {entry.concept for entry in english} & {entry.concept for entry in persian}
        if shared or any(_is_short_for(persian[0], entry) for entry in english):
            continue
        better = given.preferred(persian[0])
        message = (
            f"{persian[0].persian} is {better.english} in the glossary; "
            f"“{english[0].english}” would be {english[0].persian}."
        )
        source = persian[0].source
        yield Finding(
            "TRM002",
            term.english,
            message,
            put(term.english, better.english),
            Severity.ERROR,
            term.number,
            source,
        )


def _is_short_for(short: Entry, whole: Entry) -> bool:
    """Tell whether the Persian is that of the English but for its class word: جمهوری اسلامی, the daily."""
    words = whole.persian.split()
    return len(words) > 1 and words[1:] == short.persian.split()


def _known(given: CheckInput, term: EmbeddedTerm) -> tuple[Sequence[Entry], Sequence[Entry]]:
    """Return the entries of the whole English and of the whole Persian of a pair."""
    if given.glossary is None or term.english is None:
        return (), ()
    english = given.glossary.entries_for_english(term.english.of(given.text))
    return english, given.glossary.entries_for(term.persian.of(given.text))


RULE = Rule(
    code="TRM002",
    name="two-concepts",
    severity=Severity.ERROR,
    summary="Persian and English are both in the glossary, but not as the same thing.",
    bad=(
        (
            "He asked the ⟦Guardian Council⟧ (مجمع تشخیص مصلحت نظام) for a ruling.",
            "He asked the Expediency Council (مجمع تشخیص مصلحت نظام) for a ruling.",
        ),
    ),
    good=("He asked the Guardian Council (شورای نگهبان) for a ruling.",),
    check=check,
    source="Both entries' own sources.",
)
