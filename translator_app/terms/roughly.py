"""sounds_roughly: a transcription whose letters agree with the run only by their consonants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.rough import persian_skeleton
from translator_app.romanization.script import persian_words
from translator_app.terms.candidates import Candidate
from translator_app.terms.letters import SMALL
from translator_app.terms.line_parts import reads_english, reads_like
from translator_app.terms.mask import clean
from translator_app.terms.slots import slots_of
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.pair import Question
    from translator_app.terms.slots import Slot

COST = 2.0  # worse than any that was aligned letter by letter, better than one with a word left over
_CASE_ENDING = re.compile(r"(?<=\w{2})(?:t?un|[ao]ton|t[ai]n)\Z")
_FEWEST = 3  # consonants; fewer agree by chance


def sounds_roughly(question: Question) -> Candidate | None:
    """Return the words right beside the run that have its consonants in their order, or None.

    Case endings, which classical Arabic adds, are such a difference: “thalāthatun (ثلاثة)”. Words that
    mean one of the Persian ones are left to the translations.
    """
    if sum(len(persian_skeleton(word.text)) for word in persian_words(clean(question.persian))) < _FEWEST:
        return None
    text, raw = question.evidence.plain, question.evidence.prepared.text
    for slot in slots_of(question):
        if slot.far:
            continue
        for span in _spans(question, slot):
            bare = _CASE_ENDING.search(text, span.start, span.end)
            spelt = Span(span.start, bare.start()) if bare else span
            if reads_like(raw, text, question.run, spelt) and not _is_english(question, span):
                return Candidate(
                    span, slot.side, 6.0 - COST, slot.side.value, COST, span.of(text)[0].isupper(),
                    after=not slot.at_end,
                )  # fmt: skip
    return None


def _spans(question: Question, slot: Slot) -> Iterator[Span]:
    """Yield as many words at the edge of a piece as the Persian has, then one more or fewer."""
    words = latin_words(question.evidence.plain, slot.piece.span.start, slot.piece.span.end)
    size = len(question.meanings.words)
    for number in (size, size + 1, size - 1):
        if 0 < number <= len(words):
            taken = words[-number:] if slot.at_end else words[:number]
            yield Span(taken[0].start, taken[-1].end)


def _is_english(question: Question, span: Span) -> bool:
    text = question.evidence.plain
    words = [word.of(text) for word in latin_words(text, span.start, span.end)]
    if words[0].islower() and words[-1][0].isupper() and words[0] not in SMALL:
        return True  # “met Karimi”
    return reads_english(text, span) or any(question.meanings.index_of(word) >= 0 for word in words)
