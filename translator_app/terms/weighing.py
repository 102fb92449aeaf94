"""What weighs a translation: the phrase at its place, and how much of the Persian it renders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.candidates import Candidate, Side
from translator_app.terms.phrase import noun_phrase
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from translator_app.terms.pair import Question

REACH = 240  # code points in which a translation is looked for
SHORT_GLOSS = 6  # words of a translation; what is longer defines or explains
BIOGRAPHY = re.compile(
    r"(?:born|died|b\.|d\.|c\.|ca\.|fl\.|r\.|since|from|\d+|in|at|on|of|pl|see)\b", re.IGNORECASE
)
_LONG = 8  # Persian words from which a run is a headline or a sentence
_LEADING_ON = frozenset(
    "the a an called named known means meaning say said says "
    "example examples include includes including".split()
)
_PREPOSITIONS = frozenset("with of from by and or as for".split())
LANGUAGES = frozenset(
    "arabic persian farsi dari kurdish sorani kurmanji pashto urdu turkish ottoman azerbaijani azeri hebrew "
    "english arab iranian turkic pers ar fa per modern classical colloquial literal literally lit".split()
)
_TWICE = re.compile(r"(?:the )?(.{4,60}) (?:the )?(\1)", re.IGNORECASE)
_SENTENCE = re.compile("[؛:؟!«/]|\\. ")


def is_sentence(question: Question) -> bool:
    """Tell whether the run is a headline, a citation or a sentence, which seldom has its English near."""
    size = len(question.meanings.words)
    return size >= _LONG or (size > 2 and _SENTENCE.search(question.persian) is not None)  # noqa: PLR2004


def is_term(question: Question, span: Span) -> bool:
    """Tell whether `span` can be a term at all: no name of a language, nor words that lead on."""
    said = span.of(question.evidence.plain)
    low = said.casefold().strip(" .:;,")
    last = low.rpartition(" ")[2]
    leads = last in _LEADING_ON or (" " in low and "," not in low and last in _PREPOSITIONS)
    if leads or not any(map(str.isalpha, said)):
        return False  # but “justice, court of” in an index is whole
    return low not in LANGUAGES or question.meanings.index_of(low) >= 0


def coverage(question: Question, span: Span) -> float:
    """Return which part of the Persian words some English word of `span` renders."""
    text = question.evidence.plain
    words = tuple(word.of(text) for word in latin_words(text, span.start, span.end))
    return question.meanings.coverage(words, question.evidence.lexicon) / max(1, question.meanings.size)


def phrase_before(question: Question, before: Span, side: Side, weight: float, why: str) -> Candidate | None:
    """Return the noun phrase at the end of `before`; what renders no word of the run weighs less."""
    evidence = question.evidence
    if question.meanings.joins:
        before = _over_commas(question, before)
    phrase = noun_phrase(evidence.plain, before, question.meanings, evidence.lexicon)
    if phrase is None or phrase.span.overlaps(question.run):
        return None
    share = phrase.coverage / max(1, question.meanings.size)
    span = _said_once(evidence.plain, phrase.span)
    return Candidate(span, side, min(1.0, weight + 0.3 * share), why, capital=phrase.capital)


def _said_once(text: str, span: Span) -> Span:
    """Return the last of two equal halves, a link and its title: “Caspian Sea The Caspian Sea”."""
    twice = _TWICE.fullmatch(text, span.start, span.end)
    return Span(*twice.span(2)) if twice else span


def _over_commas(question: Question, before: Span) -> Span:
    text, left = question.evidence.plain, question.around.left
    start = before.start
    for piece in left:
        if piece.span.end <= start and text[piece.span.end : start].strip() == ",":
            start = piece.span.start
    return Span(start, before.end)
