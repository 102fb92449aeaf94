"""translations: what around a run can be its translation, by layout, shape and the words known for it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.beside import on_the_left, on_the_right
from translator_app.terms.candidates import PARTIAL, Candidate, Side
from translator_app.terms.gloss import Gloss, gloss_after, quoted_before
from translator_app.terms.mask import RUN, WALL
from translator_app.terms.phrase import ARTICLES
from translator_app.terms.proper import begins_line, is_among_works
from translator_app.terms.slots import host_piece
from translator_app.terms.weighing import BIOGRAPHY, REACH, SHORT_GLOSS, coverage, is_sentence, phrase_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

_FEW = 3  # words
_IS_CLAUSE = re.compile(r"\w+ing\b|(?:he|she|they|it|there|then|who|which|where|when|but|so|yet|too|as)\b")
_SECOND = (")[", ")(", "](", "][")  # a bracket behind a bracket
_QUOTED_LATER = re.compile(
    r"[^()\]\n\x00\"“‘]{1,50}[\s(](?:\"([^\"\n\x00]{2,80})\"|“([^”\n\x00]{2,80})”|‘([^’\n\x00]{2,80})’)"
)


def translations(question: Question, heard: Candidate | None) -> list[Candidate]:
    """Return every place that can translate the run, weighed from 0 to 1."""
    if question.around.opened is not None:
        return [*_host(question, heard), *_inside(question, heard), *_after_bracket(question, heard)]
    return [*on_the_left(question, heard), *on_the_right(question, heard)]


def _host(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    text, around = question.evidence.plain, question.around
    host = host_piece(question)
    if host is None or around.opened is None:
        return
    if heard and heard.side is Side.HOST and heard.cost < PARTIAL:
        yield from _apposition(question, heard)
        return
    inner = [piece for piece in around.left if piece.inside]
    shared = around.mates or _is_item(question, host)
    quoted = None if shared else quoted_before(text, around.opened, max(0, around.opened - REACH))
    if quoted:
        yield Candidate(quoted, Side.HOST, 1.0, "It is quoted right before the bracket.")
        return
    weight = 0.2 if is_sentence(question) and not inner else _host_weight(question, heard, inner)
    found = phrase_before(
        question, host.span, Side.HOST, weight, "It is the phrase right before the bracket."
    )
    if found and not (heard and heard.capital and not found.capital and coverage(question, found.span) == 0):
        yield _as_long(question, found)


def _as_long(question: Question, found: Candidate) -> Candidate:
    """Weigh a phrase in capitals more that is about as long as the long name it stands before."""
    words = len(found.span.of(question.evidence.plain).split())
    name = is_sentence(question) and found.capital and 2 * words >= question.meanings.size
    return replace(found, weight=max(found.weight, 0.6)) if name else found


def _is_item(question: Question, host: Piece) -> bool:
    return question.around.host is not host


def _host_weight(question: Question, heard: Candidate | None, inner: list[Piece]) -> float:
    if not inner:
        return 0.7
    around, text = question.around, question.evidence.plain
    opened = around.opened or 0
    first = heard.span if heard and heard.side is Side.INNER else inner[0].span
    at_start = not any(char.isalnum() for char in text[opened + 1 : first.start])
    if heard and heard.side is Side.INNER:
        return 0.7 if at_start else 0.2
    return 0.5 if around.gap else 0.3


def _apposition(question: Question, heard: Candidate) -> Iterator[Candidate]:
    """Look before a transcription: “the free-market dollar, the dolar-e azad (…)”."""
    text = question.evidence.plain
    for piece in question.around.left:
        if piece.span.end <= heard.span.start:
            between = text[piece.span.end : heard.span.start].replace("the", "").replace("or", "").strip()
            found = phrase_before(question, piece.span, Side.LEFT, 0.3, "It stands in apposition.")
            aside = between == "(" and not heard.capital
            near = aside or (between in (",", "–", "—") and found and coverage(question, found.span) > 0)
            if near and found:
                yield Candidate(found.span, Side.HOST, 0.7, found.why)
            return


def _inside(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look inside the bracket, before and after the run."""
    text, around = question.evidence.plain, question.around
    for far, piece in enumerate(piece for piece in around.left if piece.inside):
        if (
            (heard and heard.span.overlaps(piece.span))
            or RUN in text[piece.span.end : around.run.start]
            or far > 1
        ):
            continue
        quoted = quoted_before(text, around.run.start, max(0, piece.span.start - 2))
        if quoted:
            yield Candidate(quoted, Side.INNER, 1.0, "It is quoted beside it in the bracket.")
        elif heard and heard.side is Side.HOST:
            yield Candidate(piece.span, Side.INNER, 0.7, "It explains the transcription in the bracket.")
        else:
            found = phrase_before(
                question, piece.span, Side.INNER, 0.1, "It stands beside it in the bracket."
            )
            if found and 2 * coverage(question, found.span) >= 1:
                yield Candidate(found.span, Side.INNER, 0.8, found.why)
    start = heard.span.end if heard and heard.span.start >= around.run.end else around.run.end
    gloss = gloss_after(text, start, min(len(text), start + REACH))
    if gloss and ")" not in gloss.signs and "]" not in gloss.signs and not _clashes(heard, gloss.span):
        if gloss.quoted or gloss.intro:
            why = "It is given as the meaning in the bracket."
            yield Candidate(gloss.span, Side.INNER, 1.0, why, literal=gloss.intro)
        elif not BIOGRAPHY.match(gloss.span.of(text)) and (
            2 * coverage(question, gloss.span) >= 1
            or _is_title(question, heard, gloss)
            or _is_short(question, heard, gloss)
        ):
            yield Candidate(gloss.span, Side.INNER, 0.6, "It stands beside it in the bracket.")
    later = _QUOTED_LATER.match(text, around.run.end) if heard is None else None
    if later:
        number = next(n for n in (1, 2, 3) if later[n] is not None)
        yield Candidate(Span(*later.span(number)), Side.INNER, 0.8, "It is quoted beside it in the bracket.")


def _is_title(question: Question, heard: Candidate | None, gloss: Gloss) -> bool:
    """Tell whether words in capitals up to the end of the bracket translate the title of a work."""
    text = question.evidence.plain
    closes = gloss.whole and _closes(text, gloss)
    return bool(
        heard and closes and gloss.span.of(text)[0].isupper() and is_among_works(text, heard.span.start)
    )


def _closes(text: str, gloss: Gloss) -> bool:
    return gloss.words > 1 and text[gloss.span.end : gloss.span.end + 1] in (")", "]")


def _fills_line(question: Question, heard: Candidate, gloss: Gloss) -> bool:
    """Tell whether a translation in capitals fills an entry: “Ishraqat (…) Splendours”."""
    text = question.evidence.plain
    entry = begins_line(text, heard.span.start) and gloss.signs == ")" and gloss.whole
    titled = gloss.span.of(text)[0].isupper() and gloss.words <= SHORT_GLOSS
    return entry and titled and text[gloss.span.end : gloss.span.end + 2].strip(" ")[:1] in ("\n", "")


def _ends_entry(question: Question, heard: Candidate, gloss: Gloss) -> bool:
    """Tell whether a few small words fill the rest of an entry: “zamindar (…), landholder;”."""
    text, said = question.evidence.plain, gloss.span.of(question.evidence.plain)
    ends = text[gloss.span.end : gloss.span.end + 1] in (";", "\n", "")
    bare = said.split()[0].casefold() not in ARTICLES
    return (
        ends
        and bare
        and said.islower()
        and not heard.capital
        and gloss.words <= _FEW
        and not _IS_CLAUSE.match(said)
    )


def _is_short(question: Question, heard: Candidate | None, gloss: Gloss) -> bool:
    """Tell whether a few small words up to the end of the bracket translate a term in small letters."""
    text = question.evidence.plain
    closes = gloss.whole and text[gloss.span.end : gloss.span.end + 1] in (")", "]")
    small = heard is not None and not heard.capital and gloss.span.of(text)[0].islower()
    return closes and small and gloss.words <= _FEW and gloss.signs in ("–", "—", "-", "=", ":", ",", ";")


def _clashes(heard: Candidate | None, span: Span) -> bool:
    return heard is not None and heard.span.overlaps(span)


def _after_bracket(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look behind the bracket for “meaning …”, a quoted gloss, or the rest of a glossary line."""
    text, around = question.evidence.plain, question.around
    closed = next(
        (i for i in range(around.run.end, min(len(text), around.run.end + REACH)) if text[i] in ")]"), None
    )
    form = WALL in text[around.opened or 0 : around.run.start]
    if closed is None or heard is None or form or "\n" in text[around.run.end : closed]:
        return
    gloss = gloss_after(text, closed, min(len(text), closed + REACH))
    if gloss is None or not set(gloss.signs) <= set(')],:;–—-=→|(["') or _clashes(heard, gloss.span):
        return
    listed = begins_line(text, heard.span.start) and gloss.signs[1:] in (":", "–", "—", "-", "=", "|")
    if gloss.intro and (gloss.quoted or (gloss.whole and gloss.words <= SHORT_GLOSS)):
        yield Candidate(gloss.span, Side.RIGHT, 0.95, "It is given as the meaning.", prose=True, literal=True)
    elif gloss.quoted and gloss.signs in (")", "),", ")–", ")—", ")-", ")(", ")["):
        yield Candidate(gloss.span, Side.RIGHT, 0.7, "It is quoted right after it.")
    elif gloss.signs in _SECOND and gloss.span.of(text)[0].isupper() and _closes(text, gloss):
        yield Candidate(gloss.span, Side.RIGHT, 0.7, "It stands in brackets right after it.")
    elif _fills_line(question, heard, gloss):
        yield Candidate(gloss.span, Side.RIGHT, 0.7, "It fills the rest of its line.")
    elif listed and gloss.whole and gloss.words <= SHORT_GLOSS:
        yield Candidate(gloss.span, Side.RIGHT, 0.7, "It explains the term in the same line.")
    elif (
        gloss.signs == "),"
        and gloss.whole
        and gloss.words <= SHORT_GLOSS
        and (coverage(question, gloss.span) > 0 or _ends_entry(question, heard, gloss))
    ):
        yield Candidate(gloss.span, Side.RIGHT, 0.6, "It stands in apposition.")
