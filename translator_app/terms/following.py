"""on_the_right: what can translate a run that stands in no bracket, after it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.beside import HEADWORD, is_field, row_begins_with_run
from translator_app.terms.candidates import ROUGHLY, Candidate, Side
from translator_app.terms.gloss import Gloss, gloss_after
from translator_app.terms.line_parts import reads_like
from translator_app.terms.listing import in_series
from translator_app.terms.mask import WALL
from translator_app.terms.phrase import ARTICLES
from translator_app.terms.proper import begins_line, is_among_works
from translator_app.terms.sounding import sounds_alike
from translator_app.terms.weighing import BIOGRAPHY, REACH, SHORT_GLOSS, coverage, is_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.pair import Question

_OPENED = {"(": ")", "[": "]"}
_QUOTES = {'"': '"', "“": "”", "«": "»", "'": "'", "‘": "’"}
_PAGES = re.compile(r"\),? \d")
_FEW = 3  # words


def on_the_right(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look behind a run without bracket: a bracket, a cell, a definition."""
    text, around = question.evidence.plain, question.around
    item = None if heard else in_series(text, around.run)
    if item:
        yield Candidate(item, Side.RIGHT, 0.9, "It follows it in a list of such pairs.")
        return
    after = heard.span.end if heard and heard.span.start >= around.run.end else _past_quote(text, around.run)
    row = row_begins_with_run(text, around.run.end)
    gloss = gloss_after(text, after, min(len(text), after + REACH), row=row)
    if gloss and not gloss.quoted and sounds_alike(question, gloss.span):
        after = gloss.span.end  # spelt out twice: “ab – آب āb: water”, or but roughly
        beyond = gloss_after(text, after, min(len(text), after + REACH), row=row)
        told = beyond is not None and beyond.intro and beyond.signs in ("", ",")
        if told and heard is None:
            yield Candidate(gloss.span, Side.RIGHT, 0.6, ROUGHLY)
        gloss = beyond if heard or told else gloss
    if gloss is None or (heard is not None and heard.span.overlaps(gloss.span)):
        return
    further = _behind_transcription(question, gloss) if heard is None else None
    if further:
        yield Candidate(further, Side.RIGHT, 0.9, "It explains the transcription after it.")
    if gloss.signs in _OPENED and heard is None and is_sentence(question):
        closed = text.find(_OPENED[gloss.signs], gloss.span.end, gloss.span.end + REACH)
        gloss = replace(gloss, span=Span(gloss.span.start, closed)) if closed > 0 else gloss
    weight = _gloss_weight(question, heard, gloss)
    if weight:
        yield Candidate(gloss.span, Side.RIGHT, weight, "It explains the term right after it.")


def _behind_transcription(question: Question, gloss: Gloss) -> Span | None:
    """Return “Please” of “لطفاً (Lotfan) – Please”, where the letters agree but roughly."""
    text, run = question.evidence.plain, question.run
    if gloss.signs != "(" or not begins_line(text, run.start):
        return None
    if not reads_like(question.evidence.prepared.text, text, run, gloss.span):
        return None
    further = gloss_after(text, gloss.span.end, gloss.span.end + REACH)
    fits = further is not None and further.signs in HEADWORD and further.words <= SHORT_GLOSS
    return further.span if further and fits else None


def _fills_place(text: str, run: Span, heard: Candidate, gloss: Gloss) -> bool:
    """Tell whether a translation fills the next cell, or follows a transcription: “… (bazar, market)”."""
    if WALL in gloss.signs and row_begins_with_run(text, run.end):
        return True
    whole = gloss.signs == "," and gloss.whole and gloss.words <= _FEW
    closes = text[gloss.span.end : gloss.span.end + 1] in (",", ")", ";")
    return whole and closes and text[run.end : heard.span.start].strip() == "("


def _past_quote(text: str, run: Span) -> int:
    """Return where the run ends, or the quotes around it."""
    closing = _QUOTES.get(text[run.start - 1 : run.start], "")
    return run.end + (closing != "" and text[run.end : run.end + 1] in closing)


def _gloss_weight(question: Question, heard: Candidate | None, gloss: Gloss) -> float:  # noqa: PLR0911 - one layout a line
    text, around = question.evidence.plain, question.around
    said = gloss.span.of(text)
    if is_field(said) or "(|" in gloss.signs or "\n" in text[around.run.end : gloss.span.start]:
        return 0.0
    share = coverage(question, gloss.span)
    other = heard is None and not share and text[around.run.end : gloss.span.start].endswith(" or ")
    if gloss.intro and not other and (gloss.quoted or gloss.words <= 2 * SHORT_GLOSS):
        return 0.95
    if gloss.signs in ("→", "=") and heard is None and gloss.whole and gloss.words <= SHORT_GLOSS:
        return 0.7
    if gloss.quoted:
        near = gloss.signs in ("", "(", "[", "=", "–", "—", "-", ",", "|")
        return 0.9 if heard or gloss.signs in _OPENED or (near and not is_sentence(question)) else 0.3
    if gloss.signs in _OPENED and heard is None:
        whole = text[gloss.span.end : gloss.span.end + 2].strip().startswith((")", "]", ",", ";"))
        return 0.85 if whole and not BIOGRAPHY.match(said) else 0.0
    if gloss.signs == "(" and heard and gloss.whole and text[gloss.span.end : gloss.span.end + 1] == ")":
        titled = said[0].isupper() and gloss.words > 1 and is_among_works(text, heard.span.start)
        if titled or (2 * share >= 1 and gloss.words <= 3):  # noqa: PLR2004 - longer ones explain
            return 0.75
    if heard and gloss.signs == "(" and share == 0 and _PAGES.match(text, gloss.span.end):
        return 0.0  # “Bustan بوستان (Sa'di), 55”: the author, in an index
    if heard and _fills_place(text, around.run, heard, gloss):
        return 0.75
    return _entry_weight(question, heard, gloss, share)


def _entry_weight(question: Question, heard: Candidate | None, gloss: Gloss, share: float) -> float:
    """Weigh bare words behind a run by whether they fill an entry."""
    text, around, said = question.evidence.plain, question.around, gloss.span.of(question.evidence.plain)
    if gloss.signs == "," and gloss.words > _FEW and said.split()[0].casefold() in ARTICLES:
        return 0.0  # a definition
    entry = begins_line(text, heard.span.start if heard and heard.side is Side.LEFT else around.run.start)
    short = gloss.whole and gloss.words <= (
        3 if heard and heard.capital and len(heard.span.of(text).split()) > 1 else SHORT_GLOSS
    )
    if "." in gloss.signs or (is_sentence(question) and heard is None and share < 0.5):  # noqa: PLR2004 - half of it
        return 0.0
    if entry and short and not BIOGRAPHY.match(said):
        return 0.7 if heard or gloss.signs in HEADWORD or 2 * share >= 1 else 0.0
    return 0.55 if heard is None and 2 * share >= 1 and gloss.words <= SHORT_GLOSS and gloss.whole else 0.0
