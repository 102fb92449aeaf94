"""slots_of: the places around a run where its transcription can stand, and what each allows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.candidates import Side
from translator_app.terms.mask import RUN
from translator_app.terms.proper import begins_line
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

_ABBREVIATED = 4  # letters of “Corp.”
_LINKED = frozenset(("", "-", "–", "—", ":", "=", "/", "|", "→", "\t", ",", "(", '"', "“", "”", "«"))
_QUOTED = " \n\"“”‘’'«»"


@dataclass(frozen=True, slots=True)
class Slot:
    """A piece of English, where it stands, and which letter costs count there."""

    piece: Piece
    side: Side
    at_end: bool
    most: float  # letter cost allowed to words in capitals
    plain: float  # and to others
    far: int = 0


def slots_of(question: Question) -> Iterator[Slot]:
    """Yield the places, the likeliest first."""
    around = question.around
    host = host_piece(question)
    inside = [piece for piece in around.left if piece.inside]
    if host is not None:
        yield Slot(host, Side.HOST, at_end=True, most=5.6, plain=3.3)
    for far, piece in enumerate(inside[:2]):
        if RUN not in question.evidence.plain[piece.span.end : around.run.start]:
            yield Slot(piece, Side.INNER, at_end=True, most=4.6, plain=3.3, far=far)
    if around.opened is None:
        for far, piece in enumerate(_reachable(question)):
            loose = _left_limits(question, piece) if far == 0 and piece.gap in _LINKED else (1.8, 1.3)
            yield Slot(piece, Side.LEFT, at_end=True, most=loose[0], plain=loose[1], far=far)
    for far, further in enumerate(around.right[:2]):
        if RUN in further.gap:
            break
        piece = _without_or(question.evidence.plain, further)
        near = far == 0 and piece.gap in _LINKED
        strict = around.opened is not None and not piece.inside
        most, plain = (4.4, 3.0) if near and not strict else (1.2, 1.2)
        yield Slot(piece, Side.RIGHT, at_end=False, most=most, plain=plain, far=far + 2 * strict)


def _without_or(text: str, piece: Piece) -> Piece:
    """Leave out the “or” with which a transcription is added to the run."""
    linked = len(piece.span) > len("or ") and text.startswith("or ", piece.span.start)
    return replace(piece, span=Span(piece.span.start + len("or "), piece.span.end)) if linked else piece


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
    total = around.mates + 1 + _later_mates(text, around.run.end)
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
