"""TRM003: a name the glossary knows stands without its Persian at first mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.checks.rule import CheckInput, Rule
from translator_app.checks.word_lists import loanwords
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.romanization.lexicon import LETTERS_ONLY
from translator_app.romanization.names import letter_score
from translator_app.romanization.script import latin_words, persian_words
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.glossary.entry import Entry

_OFFERED = frozenset({Kind.PERSON, Kind.ORGANISATION, Kind.WORK, Kind.CONCEPT})
_ABROAD = frozenset(
    {"international", "states", "world"}
)  # domains whose names are no more Persian than English


def check(given: CheckInput) -> Iterator[Finding]:
    """Offer the Persian of each known name once, at its first mention.

    Places and titles go without, and so do people and bodies of the wide world: John Kerry, the European
    Union.
    """
    avoided = {hit.span for hit in given.hits if hit.entry.status.is_avoided}  # to be written anew
    for name in given.known:
        spans = (s for s in name.spans if s not in avoided and not given.prepared.is_chrome(s))
        first = next(spans, None)
        if first is None or name.entry.kind not in _OFFERED or not name.entry.persian:
            continue
        if name.entry.domain in _ABROAD or not _is_named(name.entry, first.of(given.text)):
            continue  # “the Iraqi army”, “a drone”: a description, not the name of something
        end = _after_possessive(given.text, first.end)
        offered = f" ({name.entry.persian})"
        suggestion = Suggestion(
            f"{first.of(given.text)}{offered}", (Edit(Span(end, end), offered),), "glossary"
        )
        message = f"Persian missing at first mention; the glossary has {name.entry.persian}."
        yield Finding(
            "TRM003", first, message, (suggestion,), Severity.INFO,
            source=name.entry.source, gloss=name.entry.persian,
        )  # fmt: skip


def _is_named(entry: Entry, words: str) -> bool:
    """Tell whether `words` name something: ideas and common nouns by their sound, all else by capitals."""
    if _plain(words) in loanwords():
        return False
    if entry.kind is Kind.CONCEPT or entry.english[:1].islower():
        return letter_score(persian_words(entry.persian), latin_words(words), LETTERS_ONLY) < _SAME_SOUND
    shouted = words.isupper() and not entry.english.isupper() and len(words) <= _SHORT
    return not shouted and _is_written_as_name(words)  # BAB in a headline may be anything


def _plain(words: str) -> str:
    """Return `words` as dictionaries print them: Qur’ān is quran."""
    return fold_key(words).replace("'", "")


_SHORT = 4  # letters
_SAME_SOUND = 2.0  # the letters agree


def _is_written_as_name(words: str) -> bool:
    """Tell whether the article writes the words as a name: one word, or capitals in two of them."""
    parts = words.split()
    return len(parts) == 1 or sum(any(letter.isupper() for letter in part) for part in parts) > 1


def _after_possessive(text: str, end: int) -> int:
    return end + 2 if text[end : end + 2] in ("'s", "’s") else end


RULE = Rule(
    code="TRM003",
    name="persian-missing",
    severity=Severity.INFO,
    summary="At first mention a reader is given the name's own script; the glossary has it ready.",
    bad=(
        (
            "The report was carried by ⟦ISNA⟧ on Monday.",
            "The report was carried by ISNA (ایسنا) on Monday.",
        ),
    ),
    good=(
        "The report was carried by ISNA (ایسنا) on Monday, ISNA said.",
        "A drone was seen over the river on Monday.",
        "The prime minister spoke of Islam and of the bank.",
        "The report came from the Islamic Republican News Agency.",  # the wording is to be mended first
    ),
    check=check,
    source="ICS-630-01 Annex J: the original script stands beside the name at its first use.",
)
