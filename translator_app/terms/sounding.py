"""sounds: the words around a run whose letters agree with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.names import letter_score
from translator_app.romanization.rough import may_match
from translator_app.romanization.script import latin_words as name_words
from translator_app.romanization.script import persian_words
from translator_app.terms.candidates import PARTIAL, Candidate, Side
from translator_app.terms.letters import Named, best_name
from translator_app.terms.mask import clean
from translator_app.terms.phrase import STOPS
from translator_app.terms.slots import Slot, slots_of
from translator_app.terms.widening import with_first_words
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from translator_app.romanization.script import Word
    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

_HEARD = 1.8  # a letter cost that no translation has by chance
_SURE = 0.7  # a letter cost that nothing further away can beat
_NEAR = 24  # code points
_BEFORE_RUN = re.compile(r"\b([A-Z][A-Za-z]{2,9})\)?[;,:]?\s*[(\[«\"]?\s*\Z")
ACRONYM = "between them"


def sounds(question: Question) -> Candidate | None:
    """Return the words around the run whose letters agree best with it, or None."""
    persian = persian_words(clean(question.persian))
    text, lexicon = question.evidence.plain, question.evidence.lexicon
    best: Candidate | None = None
    for slot in slots_of(question):
        if slot.at_end and _is_translated(question, slot.piece, persian):
            continue
        named = best_name(
            text, slot.piece.span, persian, lexicon, question.evidence.costs, at_end=slot.at_end
        )
        named = _inverted(question, slot, named) if slot.at_end else named
        if slot.side is Side.HOST and (named is None or named.cost >= _HEARD):
            named = _before_noun(question, slot, persian) or named
        if named is None or named.cost > (slot.most if named.capital else slot.plain):
            continue
        span = _whole_name(question, slot, named) if slot.at_end else named.span
        weight = 6.0 - named.cost - 0.6 * slot.far + (0.5 if slot.side is Side.HOST else 0.0)
        found = Candidate(
            span, slot.side, weight, slot.side.value, named.cost, named.capital, slot.far,
            after=not slot.at_end,
        )  # fmt: skip
        if best is None or found.weight > best.weight:
            best = found
        if best.cost < _SURE and not best.far:
            break
    return best if best and best.cost < _HEARD else _acronym(question) or best


def _before_noun(question: Question, slot: Slot, persian: tuple[Word, ...]) -> Named | None:
    """Return the place before a common noun that the Persian has not: “the Islam Qala crossing (…)”."""
    text = question.evidence.plain
    words = latin_words(text, slot.piece.span.start, slot.piece.span.end)
    if len(words) < 2 or not words[-1].of(text).islower() or not words[-2].of(text)[0].isupper():  # noqa: PLR2004
        return None
    if question.meanings.index_of(words[-1].of(text)) >= 0:
        return None
    shorter = Span(slot.piece.span.start, words[-2].end)
    named = best_name(text, shorter, persian, question.evidence.lexicon, question.evidence.costs, at_end=True)
    return named if named and named.capital and named.cost < _HEARD else None


def _is_translated(question: Question, piece: Piece, persian: tuple[Word, ...]) -> bool:
    """Tell whether the last word of `piece` means the first Persian one and sounds otherwise.

    No name ends so. “University” for دانشگاه is known at once; to lay its letters along the Persian is dear.
    """
    if len(persian) < 2:  # noqa: PLR2004 - a single word may be rendered both ways
        return False
    words = latin_words(question.evidence.plain, piece.span.start, piece.span.end)[-1:]
    said = words[0].of(question.evidence.plain) if words else ""
    if not said or question.meanings.index_of(said) != 0:
        return False
    return not may_match(persian[0].text, "".join(word.text for word in name_words(said)))


def _acronym(question: Question) -> Candidate | None:
    """Return the acronym right before the run if the Persian spells its sound: “(UNAMA; …)”."""
    text, start = question.evidence.prepared.text, max(0, question.run.start - _NEAR)
    match = _BEFORE_RUN.search(text, start, question.run.start)
    if match is None or question.evidence.plain[match.start(1)] != " ":
        return None  # what is not looked over is among the pieces
    persian = persian_words(clean(question.persian))
    cost = (
        letter_score(persian, name_words(match[1]), question.evidence.lexicon)
        if len(persian) == 1
        else _HEARD
    )
    if cost >= _HEARD:
        return None
    return Candidate(Span(*match.span(1)), Side.INNER, 6.0 - cost, ACRONYM, cost)


def _inverted(question: Question, slot: Slot, named: Named | None) -> Named | None:
    """Take a surname before a comma into the name: “SOHRABI, Parviz”."""
    text, left = question.evidence.plain, question.around.left
    at = left.index(slot.piece)
    if at + 1 >= len(left) or text[left[at + 1].span.end : slot.piece.span.start].strip() != ",":
        return named
    surname = left[at + 1].span
    given = slot.piece.span
    if len(given.of(text).split()) > 3 or not given.of(text)[0].isupper():  # noqa: PLR2004 - given names
        return named
    last = surname.of(text).split()[-1]
    if not (last.isupper() or len(surname.of(text).split()) == 1):
        return named
    start = surname.end - len(last)
    turned = best_of_turned(question, Span(start, surname.end), given)
    if turned < 3.0 and (named is None or turned < named.cost):  # noqa: PLR2004 - one fault at most
        return Named(Span(start, given.end), turned, capital=True)
    return named


def sounds_alike(question: Question, span: Span) -> bool:
    """Tell whether the words at `span` are a transcription themselves, and so no translation."""
    said, persian = span.of(question.evidence.plain), persian_words(clean(question.persian))
    costs, key = question.evidence.costs, ("".join(word.text for word in persian) + "?", said)
    if key not in costs:
        costs[key] = letter_score(persian, name_words(said), question.evidence.lexicon)
    return costs[key] < _HEARD


def best_of_turned(question: Question, surname: Span, given: Span) -> float:
    """Return the letter cost of the name in the order in which Persian has it."""
    text = question.evidence.plain
    said = name_words(f"{given.of(text)} {surname.of(text)}")
    return letter_score(persian_words(question.persian), said, question.evidence.lexicon)


def _whole_name(question: Question, slot: Slot, named: Named) -> Span:
    """Take in the words before a part that agrees: names, as many as the Persian has, and its own rank.

    Who is misspelt so badly that only the surname agrees is still the person in the bracket.
    """
    text, heads = question.evidence.plain, question.evidence.heads
    size = len(persian_words(question.persian))
    start, inside = named.span.start, len(latin_words(text, named.span.start, named.span.end))
    for word in reversed(latin_words(text, slot.piece.span.start, named.span.start)):
        said = word.of(text)
        if text[word.end : start].strip(" -"):
            break
        if question.meanings.index_of(said) == 0 and said[0].isupper() and named.capital:
            start, inside = word.start, inside + 1
            continue
        small = said.casefold()
        if inside >= size or not named.capital or not said[0].isupper():
            break
        if small in heads.ranks or small in heads.nouns or small in STOPS or named.cost < PARTIAL:
            break
        start, inside = word.start, inside + 1
    whole = Span(start, named.span.end)
    return with_first_words(question, whole) if named.capital else whole
