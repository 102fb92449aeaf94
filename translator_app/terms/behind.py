"""after_bracket: what behind the bracket of a run can be its translation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.candidates import Candidate, Side
from translator_app.terms.gloss import Gloss, gloss_after
from translator_app.terms.mask import WALL
from translator_app.terms.phrase import ARTICLES
from translator_app.terms.proper import begins_line
from translator_app.terms.weighing import REACH, SHORT_GLOSS, coverage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.terms.pair import Question

_FEW = 3  # words
_SECOND = (")[", ")(", "](", "][")  # a bracket behind a bracket
_IS_CLAUSE = re.compile(r"\w+ing\b|(?:he|she|they|it|there|then|who|which|where|when|but|so|yet|too|as)\b")
_WORD_FOR = re.compile(
    r"[)\]] (?:is|was) (?:simply |also |just )?(?:an?|the) (?:[\w/-]+ ){0,2}"
    r"(?:word|term|expression|verb|noun) (?:(?:used )?for|meaning|that means|which means) (?:an? |the )?"
    r"[\"“‘']?([^.,;:()/\"“”\n\x00|]{2,40}?)[\"”’']?(?=[.,;:()/\n]| and | or | in | [a-z]+ed |\Z)"
)
_MEANT_LATER = re.compile(
    r"[)\]][^.()\n\x00\"“]{0,70}?"
    r"\b(?:mean(?:s|ing)|translat(?:es|ed|ing) (?:in)?(?:to|as)|signif(?:ies|ying))\b"
    r"[^.()\n\x00\"“]{0,20}?(?:[\"“]([^\"“”\n\x00]{1,80}?)[.,]?[\"”]|['‘]([^'‘’\n\x00]{1,80}?)[.,]?['’](?!\w))"
)


def after_bracket(question: Question, heard: Candidate | None) -> Iterator[Candidate]:
    """Look behind the bracket for “meaning …”, a quoted gloss, or the rest of a glossary line."""
    text, around = question.evidence.plain, question.around
    closed = next(
        (i for i in range(around.run.end, min(len(text), around.run.end + REACH)) if text[i] in ")]"), None
    )
    form = WALL in text[around.opened or 0 : around.run.start]
    if closed is None or form or "\n" in text[around.run.end : closed]:
        return
    ceiling = min(len(text), closed + REACH)
    word = _WORD_FOR.match(text, closed, ceiling)
    later = None if word else _MEANT_LATER.match(text, closed, ceiling)
    if word:
        yield Candidate(Span(*word.span(1)), Side.RIGHT, 0.95, "It is said to be a word for it.", word=True)
    elif later:
        yield _meant_later(text, later, heard)
    elif heard:
        yield from _glossed(question, heard, closed)


def _meant_later(text: str, later: re.Match[str], heard: Candidate | None) -> Candidate:
    """Return “hello” of “Salam (…): a greeting, meaning “hello””; an entry tells no mere literal sense."""
    span = Span(*later.span(1 if later[1] is not None else 2))
    listed = heard is not None and begins_line(text, heard.span.start) and later[0][1:2] == ":"
    return Candidate(
        span, Side.RIGHT, 0.95, "It is given as the meaning.", prose=not listed, literal=not listed
    )


def _glossed(question: Question, heard: Candidate, closed: int) -> Iterator[Candidate]:
    text = question.evidence.plain
    gloss = gloss_after(text, closed, min(len(text), closed + REACH))
    if gloss is None or not set(gloss.signs) <= set(')],:;–—-=→|(["') or clashes(heard, gloss.span):
        return
    listed = _begins_entry(text, heard.span.start) and gloss.signs[1:] in (":", "–", "—", "-", "=", "|")
    if gloss.intro and (gloss.quoted or (gloss.whole and gloss.words <= SHORT_GLOSS)):
        yield Candidate(gloss.span, Side.RIGHT, 0.95, "It is given as the meaning.", prose=True, literal=True)
    elif gloss.quoted and gloss.signs in (")", "),", ")–", ")—", ")-", ")(", ")["):
        yield Candidate(gloss.span, Side.RIGHT, 0.7, "It is quoted right after it.")
    elif gloss.signs in _SECOND and gloss.span.of(text)[0].isupper() and ends_bracket(text, gloss):
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


def _begins_entry(text: str, start: int) -> bool:
    """Tell whether a line begins at `start` that is no heading: a heading adds what a thing is."""
    line = text.rfind("\n", 0, start) + 1
    return begins_line(text, start) and not text.startswith("#", line)


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


def ends_bracket(text: str, gloss: Gloss) -> bool:
    """Tell whether several words fill the rest of a bracket."""
    return gloss.words > 1 and text[gloss.span.end : gloss.span.end + 1] in (")", "]")


def clashes(heard: Candidate | None, span: Span) -> bool:
    """Tell whether `span` holds words of the transcription."""
    return heard is not None and heard.span.overlaps(span)
