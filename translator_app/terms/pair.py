"""find_english: which English words a Persian run renders, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.names import letter_score
from translator_app.romanization.script import latin_words as name_words
from translator_app.romanization.script import persian_words
from translator_app.terms.phrase import noun_phrase
from translator_app.terms.setting import Form, Place, places, without_acronym
from translator_app.text.tokens import latin_words, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.glossary.entry import Entry, TermHit
    from translator_app.glossary.index import Glossary
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.head_words import HeadWords
    from translator_app.text.prepare import PreparedArticle

_SAME_NAME = 5.5  # letter_score: about 3 is one fault in a name, 14 nothing in common
_SPARE_WORDS = 3  # a name may have more Latin words than Persian ones
_MOST_WORDS = 10


@dataclass(frozen=True, slots=True)
class Found:
    """The English of a run: where it stands, why it was taken, and whether it is a name by its letters."""

    span: Span
    why: str
    by_letters: bool = False
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What pairing may look at."""

    prepared: PreparedArticle
    hits: Sequence[TermHit]
    glossary: Glossary
    lexicon: Lexicon
    heads: HeadWords


def find_english(run: Span, limits: Span, evidence: Evidence) -> Found | None:
    """Return the English that `run` renders inside the paragraph `limits`, or None.

    The glossary decides where it knows both sides; then the letters of a name; then, next to a
    bracket, the shape of the phrase before it.
    """
    around = list(_with_acronyms(evidence.prepared.text, places(evidence.prepared.text, run, limits)))
    for find in (_by_glossary, _by_letters, _by_shape):
        for place in around:
            if found := find(run, place, evidence):
                return found
    return None


def _with_acronyms(text: str, around: Iterator[Place]) -> Iterator[Place]:
    for place in around:
        yield place
        shorter = without_acronym(text, place.span) if place.ends_at_run else None
        if shorter:
            yield Place(place.form, shorter, ends_at_run=True)


def _by_glossary(run: Span, place: Place, evidence: Evidence) -> Found | None:
    concepts = {entry.concept for entry in evidence.glossary.entries_for(run.of(evidence.prepared.text))}
    if not concepts:
        return None
    for hit in evidence.hits:
        if hit.persian or not place.span.contains(hit.span):
            continue
        text = evidence.prepared.text
        edge = (
            text[hit.span.end : place.span.end]
            if place.ends_at_run
            else text[place.span.start : hit.span.start]
        )
        known = evidence.glossary.entries_for_english(hit.entry.english)
        entry = next((entry for entry in known if entry.concept in concepts), None)
        if entry and not edge.strip(" '’s\"”“*"):
            return Found(hit.span, "The glossary has both as one concept.", entry=entry)
    return None


def _by_letters(run: Span, place: Place, evidence: Evidence) -> Found | None:
    """Take the words nearest the run whose letters agree best with it."""
    text = evidence.prepared.text
    persian = persian_words(run.of(text))
    if not persian or len(persian) > _MOST_WORDS:
        return None
    words = _edge_words(text, place, len(persian) + _SPARE_WORDS)
    best: tuple[float, Span] | None = None
    for span in _spans_at_edge(words, ends_at_run=place.ends_at_run):
        if not _is_name(span.of(text)):
            continue
        cost = letter_score(persian, name_words(span.of(text)), evidence.lexicon)
        if cost < _SAME_NAME and (best is None or cost < best[0]):
            best = (cost, span)
    if best is None:
        return None
    span = _whole_name(text, words, best[1], len(persian), evidence) if place.ends_at_run else best[1]
    return Found(span, f"The letters agree with the name {place.form.value}.", by_letters=True)


def _whole_name(text: str, words: list[Span], part: Span, size: int, evidence: Evidence) -> Span:
    """Take in the names before a part that agrees, up to as many words as the Persian has.

    Who is misspelt so badly that only the surname agrees is still the person in the bracket.
    """
    start = part.start
    inside = [word for word in words if word.start >= start]
    for word in reversed(words[: len(words) - len(inside)]):
        said = word.of(text)
        titled = said.casefold() in evidence.heads.ranks | evidence.heads.nouns
        if len(inside) >= size or titled or not said[0].isupper() or text[word.end : start].strip(" -"):
            break
        inside.insert(0, word)
        start = word.start
    return Span(start, part.end)


def _edge_words(text: str, place: Place, most: int) -> list[Span]:
    words = [without_possessive(text, word) for word in latin_words(text, place.span.start, place.span.end)]
    return words[-most:] if place.ends_at_run else words[:most]


def _spans_at_edge(words: list[Span], *, ends_at_run: bool) -> Iterator[Span]:
    if not words:
        return
    if ends_at_run:
        yield from (Span(word.start, words[-1].end) for word in reversed(words))
    else:
        yield from (Span(words[0].start, word.end) for word in words)


_SMALL = frozenset(("al", "el", "ol", "e", "va", "ibn", "bin", "bint", "abu", "ad", "ar", "as", "az", "an"))


def _is_name(words: str) -> bool:
    """Tell whether every word has a capital, particles aside: a name never runs over plain words."""
    parts = [part for part in words.replace("-", " ").split() if part.strip("'’.,")]
    return (
        bool(parts)
        and parts[0][:1].isupper()
        and all(part[:1].isupper() or part.casefold().strip("'’.,") in _SMALL for part in parts)
    )


def _by_shape(run: Span, place: Place, evidence: Evidence) -> Found | None:
    if place.form is Form.BARE:
        return None
    text = evidence.prepared.text
    if place.form is Form.INVERSE:
        return Found(place.span, f"It stands {Form.INVERSE.value}.")
    hit = next((h for h in evidence.hits if not h.persian and h.span.end == place.span.end), None)
    if hit is not None and place.span.contains(hit.span):
        return Found(hit.span, "The glossary has this English right before the bracket.", entry=hit.entry)
    span = noun_phrase(text, place.span, run.of(text), evidence.heads)
    return Found(span, "It is the phrase right before the bracket.") if span else None
