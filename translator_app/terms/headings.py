"""of_lines: the English of a run that stands in a line of its own, as names do at the head of a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.script import persian_words
from translator_app.terms.found import Found
from translator_app.terms.letters import best_name
from translator_app.terms.mask import clean
from translator_app.terms.sounding import sounds
from translator_app.terms.weighing import LANGUAGES, is_sentence
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.aligned import Aligned
    from translator_app.terms.pair import Question

_HEARD = 2.6  # a letter cost that few other names have
_HALF = 0.5
_SENTENCE = 4  # Persian words
_FEW = 4  # words that a line begins with
_OWN_LINE = re.compile(
    r"[ ]*(?:(?:[-•*–—·]|\(?\d{1,3}[.)])[ ]*)?([^\W\d_][^\x00|:;.!?,()\[\]<>{}=/\"“”\n]{1,60}?)[ ]+"
)
_LONGEST = 12  # words of a heading


def of_lines(question: Question, lines: Aligned) -> Found | None:
    """Return what the lines around a run tell of it: its translation, or the name it is spelt by."""
    if lines.span or lines.latin:
        return _of_pattern(question, lines)
    return None if is_sentence(question) else _of_neighbours(question, lines)


def of_own_line(question: Question) -> Found | None:
    """Return the words that share a line with the run and nothing else: “- Verbs أفعال”."""
    plain, run = question.evidence.plain, question.run
    start = plain.rfind("\n", 0, run.start) + 1
    end = plain.find("\n", run.end)
    if plain[run.end : end if end >= 0 else len(plain)].strip(" .,;"):
        return None
    before = _OWN_LINE.fullmatch(plain, start, run.start)
    span = Span(*before.span(1)) if before else None
    if span is None or len(span.of(plain).split()) > _FEW or span.of(plain).casefold() in LANGUAGES:
        return None
    return Found(span, "It is what stands with it in the line.")


def _of_pattern(question: Question, lines: Aligned) -> Found | None:
    """Return the translation where the order of the lines tells it."""
    if lines.span and lines.span.of(question.evidence.plain).casefold() in LANGUAGES:
        return None
    if lines.span and lines.above and _meant(question, lines.above) >= _HALF > _meant(question, lines.span):
        return Found(lines.above, "It is the heading above it.", latin=lines.latin)
    if lines.latin and not lines.span:
        return Found(lines.latin, "It is the line that spells it out.", verse=True)
    if not lines.span:
        return None
    shared = question.around.left or question.around.right
    heard = sounds(question) if shared and not lines.latin else None
    latin = lines.latin or (heard.span if heard and not heard.span.overlaps(lines.span) else None)
    why = "It is the line that translates it."
    return Found(lines.span, why, latin=latin, verse=question.meanings.size >= _SENTENCE)


def _of_neighbours(question: Question, lines: Aligned) -> Found | None:
    """Return the line above or below that renders the run by its words or its letters."""
    near = [span for span in (lines.above, lines.below) if span]
    named = next(_names(question, near), None)
    best = max(near, key=lambda span: _meant(question, span), default=None)
    if best and _meant(question, best) >= _HALF:
        latin = named if named and not named.overlaps(best) else None
        return Found(best, "It is the line beside it that translates it.", latin=latin)
    return Found(named, "It is the line beside it that spells it out.", by_letters=True) if named else None


def _meant(question: Question, span: Span) -> float:
    """Return which part of the Persian words a heading renders by their meaning; 0 for a sentence."""
    text = question.evidence.plain
    words = tuple(word.of(text) for word in latin_words(text, span.start, span.end))
    if (
        not words
        or span.of(text).casefold() in LANGUAGES
        or len(words) > _LONGEST
        or not words[0][0].isupper()
        or text[span.end - 1] in ".:?!"
    ):
        return 0.0
    spare = abs(len(words) - question.meanings.size)
    share = question.meanings.coverage(words, question.evidence.lexicon) / max(1, question.meanings.size)
    return share - 0.05 * spare


def _names(question: Question, spans: list[Span]) -> Iterator[Span]:
    evidence = question.evidence
    persian = persian_words(clean(question.persian))
    for span in spans:
        said = span.of(evidence.plain)
        if len(said.split()) > _LONGEST or said.endswith((".", ":", "?", "!")):
            continue
        for at_end in (True, False):
            named = best_name(evidence.plain, span, persian, evidence.lexicon, evidence.costs, at_end=at_end)
            if named and named.capital and named.cost < _HEARD:
                yield named.span
                break
