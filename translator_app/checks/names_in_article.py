"""What the rules on consistent names share: the names of an article, word beside word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translator_app.core.kind import Kind
from translator_app.romanization.comparison import Verdict
from translator_app.romanization.script import latin_words, persian_key, persian_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.checks.rule import CheckInput
    from translator_app.romanization.comparison import Comparison
    from translator_app.terms.term import EmbeddedTerm


class SpeltName(NamedTuple):
    """A name the article spells in Latin letters, with what was found of the spelling."""

    term: EmbeddedTerm
    persian: str
    english: str
    compared: Comparison


def spelt_names(given: CheckInput) -> Iterator[SpeltName]:
    """Yield each name that renders its Persian, the page's furniture left out."""
    for term in given.terms:
        compared = term.comparison
        if compared is None or term.english is None or term.folded:
            continue
        if compared.verdict in (Verdict.OK, Verdict.VARIANT):
            yield SpeltName(term, term.persian.of(given.text), term.english.of(given.text), compared)


def is_established(given: CheckInput, term: EmbeddedTerm) -> bool:
    """Whether the glossary has this very spelling, which then goes before any table."""
    if term.entry is None or term.english is None:
        return False
    return plain(term.entry.english) == plain(term.english.of(given.text))


def persian_of(text: str) -> tuple[str, ...]:
    """The words of a Persian name in the one form in which they are compared."""
    return tuple(persian_key(word.text) for word in persian_words(text))


def plain(latin: str) -> str:
    """A Latin name without capitals, accents, joints and signs."""
    return "".join(word.text for word in latin_words(latin)).replace("'", "")


def is_person(name: SpeltName) -> bool:
    """Whether the name is somebody's, so that a part of it can stand for the whole."""
    return name.term.kind is Kind.PERSON
