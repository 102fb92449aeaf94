"""TRM007: the English is in the glossary, and its Persian differs by a letter from what stands here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.persian import PERSIAN_CODES
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.kind import Kind
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.term import EmbeddedTerm

_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.PLACE)
_SHORTEST = 8  # letters; in shorter names one letter makes another name
_FAULTS = 1


def check(given: CheckInput) -> Iterator[Finding]:
    """Report Persian names that differ by a letter from what the glossary has for the same English."""
    for term in given.terms:
        written = _written(given, term)
        if written:
            message = f"The glossary writes {written}."
            yield Finding("TRM007", term.persian, message, put(term.persian, written), term=term.number)


def _written(given: CheckInput, term: EmbeddedTerm) -> str | None:
    """Return the one Persian name of the glossary that the term was meant to be."""
    if given.glossary is None or term.english is None or term.language not in PERSIAN_CODES:
        return None
    entries = given.glossary.entries_for_english(term.english.of(given.text))
    names = {entry.persian for entry in entries if entry.kind in _NAMED and entry.language in PERSIAN_CODES}
    persian = _letters(term.persian.of(given.text))
    known = {_letters(name): name for name in names}
    if (
        persian in known
        or len(persian) < _SHORTEST
        or given.glossary.entries_for(term.persian.of(given.text))
    ):
        return None
    near = [name for letters, name in known.items() if _is_near(persian, letters)]
    words = {
        _letters(word)
        for entry in entries
        for other in given.glossary.of_concept(entry.concept)
        for word in other.persian.split()
    }
    as_elsewhere = all(_letters(word) in words for word in term.persian.of(given.text).split())
    return near[0] if len(near) == 1 and not as_elsewhere else None


def _letters(persian: str) -> str:
    return fold_key(persian.replace("\u200c", "")).replace(" ", "")


def _is_near(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=_FAULTS) <= _FAULTS


RULE = Rule(
    code="TRM007",
    name="persian-misspelt",
    summary="The English is in the glossary; its Persian there differs by one letter from what stands here.",
    bad=(
        (
            "He asked the Guardian Council (⟦شورای نکهبان⟧) for a ruling.",
            "He asked the Guardian Council (شورای نگهبان) for a ruling.",
        ),
    ),
    good=("He asked the Guardian Council (شورای نگهبان) for a ruling.",),
    check=check,
    source="The glossary's entry.",
)
