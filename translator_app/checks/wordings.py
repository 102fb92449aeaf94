"""Pairs by their wording: what counts as the same Persian and the same English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.glossary.words import singular
from translator_app.romanization.comparison import Verdict
from translator_app.text.fold import fold_key
from translator_app.text.script import has_script

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from translator_app.checks.rule import CheckInput
    from translator_app.terms.term import EmbeddedTerm

_TRANSLATED = frozenset({Kind.ORGANISATION, Kind.TITLE, Kind.WORK, Kind.CONCEPT})


def translated_terms(given: CheckInput) -> Iterator[EmbeddedTerm]:
    """Yield the pairs of the article's own text whose English is a wording, not a spelling of the sound."""
    for term in given.terms:
        spelt = term.comparison is not None and term.comparison.verdict is not Verdict.WRONG
        if term.english and term.kind in _TRANSLATED and not spelt and not term.folded:
            yield term


def grouped(
    terms: Iterable[EmbeddedTerm], key: Callable[[EmbeddedTerm], str]
) -> Iterator[list[EmbeddedTerm]]:
    """Yield the terms that share a key, two or more together, in the order of the text."""
    groups: dict[str, list[EmbeddedTerm]] = {}
    for term in terms:
        groups.setdefault(key(term), []).append(term)
    yield from (group for group in groups.values() if len(group) > 1)


def persian_key(given: CheckInput, term: EmbeddedTerm) -> str:
    """Return the Persian of a pair as it is compared, with its language."""
    return f"{term.language} {fold_key(term.persian.of(given.text))}"


def english_key(given: CheckInput, term: EmbeddedTerm) -> str:
    """Return the English of a pair as it is compared: folded, in the singular, without article."""
    words = fold_key(term.english.of(given.text) if term.english else "").split()
    if words[:1] in (["the"], ["a"], ["an"]):
        words = words[1:]
    return " ".join(map(singular, words))


def is_short_for(one: str, other: str) -> bool:
    """Tell whether one wording is the other in short: its initials, or some of its words."""
    first, second = one.split(), other.split()
    initials = {"".join(word[0] for word in words) for words in (first, second)}
    return bool({one, other} & initials) or set(first) <= set(second) or set(second) <= set(first)


def is_one_concept(given: CheckInput, terms: Iterable[EmbeddedTerm]) -> bool:
    """Tell whether the glossary knows all the wordings as one thing."""
    if given.glossary is None:
        return False
    shared: set[str] | None = None
    for term in terms:
        for span in (term.persian, term.english):
            text = span.of(given.text) if span else ""
            look_up = given.glossary.entries_for if has_script(text) else given.glossary.entries_for_english
            concepts = {entry.concept for entry in look_up(text)}
            shared = concepts if shared is None else shared & concepts
    return bool(shared)
