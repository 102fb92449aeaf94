"""translations: what around a run can be its translation, by layout, shape and the words known for it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.terms.apposition import apposition
from translator_app.terms.behind import after_bracket, clashes, ends_bracket
from translator_app.terms.beside import on_the_left, over_slashes
from translator_app.terms.candidates import PARTIAL, Candidate, Side
from translator_app.terms.following import on_the_right
from translator_app.terms.gloss import Gloss, gloss_after, quoted_before
from translator_app.terms.mask import RUN
from translator_app.terms.phrase import ARTICLES, STOPS
from translator_app.terms.proper import begins_line, is_among_works
from translator_app.terms.slots import host_piece
from translator_app.terms.sounding import sounds_alike
from translator_app.terms.weighing import (
    BIOGRAPHY,
    REACH,
    coverage,
    is_sentence,
    is_term,
    phrase_before,
)
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

_DEFINED = re.compile(r"[)\]][^.()\n]{0,120}?\b(?:is|was|are|were)\b")
_SUBJECT = 4  # words of a subject
_FEW = 3  # words
_LONGEST_SENTENCE = 12  # words
_OPENERS = frozenset(("", *":.!?,\"“‘'«\n|"))  # what stands before a sentence
_FINITE = re.compile(
    r"\s\w*(?:ست|شد|بود|کرد|گفت|شود|کند|کنند|دارد|دارند|باشد|آید|رود|دهد|گیرد|خورد|نیست|نشد)[.!؟]?$"
)
_FINITE_WORDS = frozenset("is are was were has have had does do did will can may must not never".split())
_QUOTED_LATER = re.compile(
    r"[^()\]\n\x00\"“‘]{1,50}[\s(](?:\"([^\"\n\x00]{2,80})\"|“([^”\n\x00]{2,80})”|‘([^’\n\x00]{2,80})’)"
)


def translations(question: Question, heard: Candidate | None) -> list[Candidate]:
    """Return every place that can translate the run, weighed from 0 to 1."""
    if question.around.opened is not None:
        found = [*_host(question, heard), *_inside(question, heard), *after_bracket(question, heard)]
    else:
        found = [*on_the_left(question, heard), *on_the_right(question, heard)]
    return [candidate for candidate in found if is_term(question, candidate.span)]


def _host(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    text, around = question.evidence.plain, question.around
    host = host_piece(question)
    if host is None or around.opened is None:
        return
    if heard and heard.side is Side.HOST and heard.cost < PARTIAL:
        yield from apposition(question, heard)
        return
    inner = [piece for piece in around.left if piece.inside]
    shared = around.mates or _is_item(question, host)
    aside = None if shared else _bracket_before(question)
    if aside:
        yield Candidate(aside, Side.HOST, 1.0, "It is the bracket right before, behind the transcription.")
        return
    quoted = None if shared else quoted_before(text, around.opened, max(0, around.opened - REACH))
    if quoted:
        yield Candidate(quoted, Side.HOST, 1.0, "It is quoted right before the bracket.")
        return
    sentence = None if shared else _sentence_before(question, host)
    if sentence:
        yield Candidate(sentence, Side.HOST, 1.0, "It is the sentence right before the bracket.")
        return
    weight = 0.2 if is_sentence(question) and not inner else _host_weight(question, heard, inner)
    why = "It is the phrase right before the bracket."
    found = phrase_before(question, host.span, Side.HOST, weight, why)
    if found and coverage(question, found.span) == 0:
        found = _before_place(question, host, weight) or _head_of_sentence(question, host, weight) or found
    named = heard and heard.capital and not _is_romanized(question, heard)
    if found and not found.capital and _is_known_person(question):
        return  # “the minister (مهرداد بذرپاش)” says who he is, not what he is called
    if found and not (named and not found.capital and coverage(question, found.span) == 0):
        yield _as_long(question, found)


def _is_known_person(question: Question) -> bool:
    entries = question.evidence.glossary.entries_for(question.persian)
    return bool(entries) and all(entry.kind is Kind.PERSON for entry in entries)


def _sentence_before(question: Question, host: Piece) -> Span | None:
    """Return “A guest is a friend of God” before a Persian sentence: from its capital to the bracket."""
    text, words = question.evidence.plain, host.span.of(question.evidence.plain).split()
    if not _FINITE.search(question.persian) or not 2 < len(words) <= _LONGEST_SENTENCE:  # noqa: PLR2004 - a clause
        return None
    before = text[: host.span.start].rstrip()[-1:]
    whole = words[0][0].isupper() and before in _OPENERS
    return host.span if whole and not _FINITE_WORDS.isdisjoint(words[1:]) else None


def _bracket_before(question: Question) -> Span | None:
    """Return what stands in the bracket before that of the run, behind a transcription: “X (The Y) (…)”."""
    text, opened = question.evidence.plain, question.around.opened or 0
    end = opened
    while end and text[end - 1] in " \t":
        end -= 1
    begin = text.rfind("(", max(0, end - REACH), end)
    if text[end - 1 : end] != ")" or begin < 0 or ")" in text[begin : end - 1] or RUN in text[begin:end]:
        return None
    words = latin_words(text, max(0, begin - REACH), begin)[-question.meanings.size - 2 :]
    spelt = any(sounds_alike(question, Span(word.start, begin)) for word in words)
    return Span(begin + 1, end - 1) if spelt and "\n" not in text[begin:end] else None


def _is_romanized(question: Question, heard: Candidate) -> bool:
    """Tell whether the bracket says that `heard` is the run in Latin letters, not a name beside it."""
    between = question.evidence.prepared.text[question.run.end : heard.span.start]
    return heard.after and "romani" in between.casefold()


def _head_of_sentence(question: Question, host: Piece, weight: float) -> Candidate | None:
    """Return the subject with which an article begins: “The Qizilbash movement (…) was …”."""
    text = question.evidence.plain
    words = latin_words(text, host.span.start, host.span.end)
    if len(words) > 1 and words[0].of(text).casefold() in ARTICLES:
        words = words[1:]
    before = text[max(0, host.span.start - 2) : host.span.start]
    begins = begins_line(text, host.span.start) or before == ". "
    said = {word.of(text).casefold() for word in words}
    if said & STOPS or not _DEFINED.search(text, question.run.end, question.run.end + REACH):
        return None
    if not begins or not 1 < len(words) <= _SUBJECT or not words[0].of(text)[0].isupper():
        return None
    return Candidate(Span(words[0].start, host.span.end), Side.HOST, weight, "It begins the sentence.")


def _before_place(question: Question, host: Piece, weight: float) -> Candidate | None:
    """Return the term before the place it lies in: “Rose Garden, Shiraz (…)”."""
    text, left = question.evidence.plain, question.around.left
    at = left.index(host) + 1
    if (
        at == len(left)
        or text[left[at].span.end : host.span.start].strip() != ","
        or not host.span.of(text)[0].isupper()
    ):
        return None
    found = phrase_before(question, left[at].span, Side.HOST, weight, "It is the name before the bracket.")
    return found if found and 2 * coverage(question, found.span) >= 1 else None


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


def _inside(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look inside the bracket, before and after the run."""
    yield from _inside_before(question, heard)
    yield from _inside_after(question, heard)
    text, run = question.evidence.plain, question.run
    later = _QUOTED_LATER.match(text, run.end) if heard is None else None
    if later:
        number = next(n for n in (1, 2, 3) if later[n] is not None)
        yield Candidate(Span(*later.span(number)), Side.INNER, 0.8, "It is quoted beside it in the bracket.")


def _inside_before(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    text, around = question.evidence.plain, question.around
    for far, piece in enumerate(piece for piece in around.left if piece.inside):
        if (
            (heard and heard.span.overlaps(piece.span))
            or RUN in text[piece.span.end : around.run.start]
            or far > 1
            or text.startswith("also ", piece.span.start)
        ):
            continue
        whole = over_slashes(text, piece.span)
        quoted = quoted_before(text, around.run.start, max(0, piece.span.start - 2))
        if quoted:
            yield Candidate(quoted, Side.INNER, 1.0, "It is quoted beside it in the bracket.")
        elif heard and heard.side is Side.HOST:
            yield Candidate(whole, Side.INNER, 0.7, "It explains the transcription in the bracket.")
        else:
            found = phrase_before(
                question, piece.span, Side.INNER, 0.1, "It stands beside it in the bracket."
            )
            if found and 2 * coverage(question, found.span) >= 1 and _means(question, found.span):
                yield Candidate(whole if whole != piece.span else found.span, Side.INNER, 0.8, found.why)


def _inside_after(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    text, run = question.evidence.plain, question.run
    start = heard.span.end if heard and heard.span.start >= run.end else run.end
    gloss = gloss_after(text, start, min(len(text), start + REACH))
    if gloss and heard and gloss.signs == "," and not gloss.quoted and sounds_alike(question, gloss.span):
        further = gloss_after(text, gloss.span.end, min(len(text), gloss.span.end + REACH))
        gloss = further if further and further.quoted else gloss
    if gloss and ")" not in gloss.signs and "]" not in gloss.signs and not clashes(heard, gloss.span):
        if gloss.quoted or gloss.intro:
            why = "It is given as the meaning in the bracket."
            yield Candidate(gloss.span, Side.INNER, 1.0, why, literal=gloss.intro)
        elif not BIOGRAPHY.match(gloss.span.of(text)) and (
            2 * coverage(question, gloss.span) >= 1
            or _is_title(question, heard, gloss)
            or _is_short(question, heard, gloss)
        ):
            yield Candidate(gloss.span, Side.INNER, 0.6, "It stands beside it in the bracket.")


def _means(question: Question, span: Span) -> bool:
    """Tell whether some word of `span` means a Persian one, or nothing stands before the bracket."""
    text = question.evidence.plain
    words = (word.of(text) for word in latin_words(text, span.start, span.end))
    return question.around.host is None or any(question.meanings.index_of(word) >= 0 for word in words)


def _is_title(question: Question, heard: Candidate | None, gloss: Gloss) -> bool:
    """Tell whether words in capitals up to the end of the bracket translate the title of a work."""
    text = question.evidence.plain
    closes = gloss.whole and ends_bracket(text, gloss)
    return bool(
        heard and closes and gloss.span.of(text)[0].isupper() and is_among_works(text, heard.span.start)
    )


def _is_short(question: Question, heard: Candidate | None, gloss: Gloss) -> bool:
    """Tell whether a few small words up to the end of the bracket translate a term in small letters."""
    text = question.evidence.plain
    closes = gloss.whole and text[gloss.span.end : gloss.span.end + 1] in (")", "]")
    small = heard is not None and not heard.capital and gloss.span.of(text)[0].islower()
    return closes and small and gloss.words <= _FEW and gloss.signs in ("–", "—", "-", "=", ":", ",", ";")
