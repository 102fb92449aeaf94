"""chosen: a run whose English a person has chosen, judged like one that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.romanization.names import letter_score
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.candidates import PARTIAL
from translator_app.terms.found import Found
from translator_app.terms.mask import clean
from translator_app.terms.pair import Evidence

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.glossary.entry import Entry

_WHY = "These words were chosen by hand."


def chosen(run: Span, english: Span, found: Found | None, evidence: Evidence) -> Found:
    """Return the pair of `run` and `english`; `found` is what the program would have taken."""
    text = evidence.prepared.text
    persian, words = run.of(text), english.of(text)
    cost = letter_score(persian_words(clean(persian)), latin_words(words), evidence.lexicon)
    same_name = found is not None and found.by_letters and found.span.overlaps(english)
    beside = found.latin if found and found.latin and not found.latin.overlaps(english) else None
    return Found(
        english,
        _WHY,
        by_letters=same_name or cost < PARTIAL,
        entry=_entry(persian, words, evidence),
        latin=beside,
    )


def _entry(persian: str, english: str, evidence: Evidence) -> Entry | None:
    """Return the glossary entry that has both sides."""
    same = english.casefold()
    entries = evidence.glossary.entries_for(persian)
    return next((entry for entry in entries if entry.english.casefold() == same), None)
