"""with_first_words: a name found too short takes in the words before it that the Persian begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.phrase import LINKS
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from translator_app.terms.pair import Question

_REACH = 60  # code points


def with_first_words(question: Question, span: Span) -> Span:
    """Return `span` with “Lake” of “Lake Zarivar (دریاچه زریوار)”, or “Sayyid” of “Sayyid Mohammad Khatami”.

    Only words with a capital, side by side, that render or spell a Persian word which nothing in `span` does.
    """
    evidence = question.evidence
    text, meanings = evidence.plain, question.meanings
    inside = {
        meanings.index_of(word.of(text), evidence.lexicon) for word in latin_words(text, span.start, span.end)
    }
    start, place = span.start, span.start
    for word in reversed(latin_words(text, max(0, span.start - _REACH), span.start)):
        said = word.of(text)
        if text[word.end : place].strip(" ") or question.run.end > word.start >= question.run.start:
            break
        place = word.start
        if said in LINKS:
            continue
        number = meanings.index_of(said, evidence.lexicon)
        if number < 0 or number in inside or not said[0].isupper():
            break
        inside.add(number)
        start = word.start
    return Span(start, span.end)
