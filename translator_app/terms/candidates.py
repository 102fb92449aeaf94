"""Candidates: what around a run sounds like it, and what can translate it, each with a weight."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.names import letter_score
from translator_app.romanization.script import latin_words as name_words
from translator_app.romanization.script import persian_words
from translator_app.terms.letters import Named, best_name
from translator_app.terms.mask import RUN, clean
from translator_app.terms.phrase import STOPS
from translator_app.terms.proper import begins_line
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

_HEARD = 1.8  # a letter cost that no translation has by chance
_ABBREVIATED = 4  # letters of “Corp.”
_SURE = 0.7  # a letter cost that nothing further away can beat
_LINKED = frozenset(("", "-", "–", "—", ":", "=", "/", "|", "→", "\t", ",", "(", '"', "“", "”", "«"))


_NEAR = 24  # code points
_BEFORE_RUN = re.compile(r"\b([A-Z][A-Za-z]{2,9})\)?[;,:]?\s*[(\[«\"]?\s*\Z")
_QUOTED = " \n\"“”‘’'«»"


class Side(enum.StrEnum):
    """Where a candidate stands."""

    HOST = "before the bracket"
    INNER = "in the bracket"
    LEFT = "before it"
    RIGHT = "after it"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may render the run; for a transcription `cost` is that of its letters."""

    span: Span
    side: Side
    weight: float
    why: str
    cost: float = 0.0
    capital: bool = True
    far: int = 0  # pieces between it and the run
    after: bool = False  # a transcription that stands after the run, so that the run is glossed by both
    prose: bool = False  # “meaning …” in a sentence, not in a list
    literal: bool = False  # given as what the words mean


@dataclass(frozen=True, slots=True)
class _Slot:
    piece: Piece
    side: Side
    at_end: bool
    most: float  # letter cost allowed to words in capitals
    plain: float  # and to others
    far: int = 0


def sounds(question: Question) -> Candidate | None:
    """Return the words around the run whose letters agree best with it, or None."""
    persian = persian_words(clean(question.persian))
    text, lexicon = question.evidence.plain, question.evidence.lexicon
    best: Candidate | None = None
    for slot in _slots(question):
        named = best_name(
            text, slot.piece.span, persian, lexicon, question.evidence.costs, at_end=slot.at_end
        )
        named = _inverted(question, slot, named) if slot.at_end else named
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


ACRONYM = "between them"


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


def _slots(question: Question) -> Iterator[_Slot]:
    around = question.around
    host = host_piece(question)
    inside = [piece for piece in around.left if piece.inside]
    if host is not None:
        yield _Slot(host, Side.HOST, at_end=True, most=5.6, plain=3.3)
    for far, piece in enumerate(inside[:2]):
        if RUN not in question.evidence.plain[piece.span.end : around.run.start]:
            yield _Slot(piece, Side.INNER, at_end=True, most=4.6, plain=3.3, far=far)
    if around.opened is None:
        for far, piece in enumerate(_reachable(question)):
            loose = _left_limits(question, piece) if far == 0 and piece.gap in _LINKED else (1.8, 1.3)
            yield _Slot(piece, Side.LEFT, at_end=True, most=loose[0], plain=loose[1], far=far)
    for far, piece in enumerate(around.right[:2]):
        if RUN in piece.gap:
            break
        near = far == 0 and piece.gap in _LINKED
        strict = around.opened is not None and not piece.inside
        most, plain = (4.4, 3.0) if near and not strict else (1.2, 1.2)
        yield _Slot(piece, Side.RIGHT, at_end=False, most=most, plain=plain, far=far + 2 * strict)


def _left_limits(question: Question, piece: Piece) -> tuple[float, float]:
    """Allow more to a word in italics or one that heads its line: there a term is spelt out."""
    raw, plain = question.evidence.prepared.text, question.evidence.plain
    last = latin_words(plain, piece.span.start, piece.span.end)[-1:]
    if last and raw[piece.span.end : piece.span.end + 1] in _ITALICS:
        return 5.6, 5.6
    heads = begins_line(plain, piece.span.start) and len(piece.span.of(plain).split()) <= len(
        question.meanings.words
    )
    return (6.0, 6.0) if heads and piece.gap else (5.6, 3.3)


_ITALICS = ("*", "_")


def _reachable(question: Question) -> list[Piece]:
    """Return the pieces before a run without bracket, as far as no other run lies between."""
    reached = []
    for piece in question.around.left[:3]:
        if RUN in question.evidence.plain[piece.span.end : question.run.start]:
            break
        reached.append(piece)
    return reached


def host_piece(question: Question) -> Piece | None:
    """Return the piece before the bracket; of a slash list that of the same number."""
    around, text = question.around, question.evidence.plain
    host = around.host
    if (
        host is None
        or RUN in text[host.span.end : around.opened]
        or _ends_sentence(text, host, around.opened or 0)
    ):
        return None
    later = _later_mates(text, around.run.end) if around.opened is not None else 0
    total = around.mates + 1 + later
    if total == 1:
        return host
    start = around.left.index(host)
    items, sign = [host], ""
    for piece in around.left[start + 1 :]:
        between = text[piece.span.end : items[-1].span.start].strip(_QUOTED)
        if between not in ("/", ",") or (sign and between != sign):
            break
        items, sign = [*items, piece], between
    return items[total - 1 - around.mates] if len(items) >= total else host


def _ends_sentence(text: str, host: Piece, opened: int) -> bool:
    """Tell whether a full stop that is no abbreviation's stands between the words and the bracket."""
    last = host.span.of(text).split()[-1]
    stopped = any(char in ".!?" for char in text[host.span.end : opened])
    return (
        stopped
        and not any(char in '"”’' for char in text[host.span.end : opened])
        and len(last) > _ABBREVIATED
    )


def _later_mates(text: str, end: int) -> int:
    """Count the runs after this one in its bracket, nothing but signs between."""
    count = 0
    for index in range(end, min(len(text), end + 200)):
        char = text[index]
        if char in ")]\n" or char.isalnum():
            return count if char in ")]" else 0
        count += char == RUN and text[index - 1] != RUN and text[index - 1] in "/،,;؛ |"
    return 0


def _inverted(question: Question, slot: _Slot, named: Named | None) -> Named | None:
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
    said = name_words(span.of(question.evidence.plain))
    return letter_score(persian_words(clean(question.persian)), said, question.evidence.lexicon) < _HEARD


def best_of_turned(question: Question, surname: Span, given: Span) -> float:
    """Return the letter cost of the name in the order in which Persian has it."""
    text = question.evidence.plain
    said = name_words(f"{given.of(text)} {surname.of(text)}")
    return letter_score(persian_words(question.persian), said, question.evidence.lexicon)


def _whole_name(question: Question, slot: _Slot, named: Named) -> Span:
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
        if small in heads.ranks | heads.nouns or small in STOPS or named.cost < PARTIAL:
            break
        start, inside = word.start, inside + 1
    return Span(start, named.span.end)


PARTIAL = 2.4  # a letter cost from which on some word of the Persian found nothing
