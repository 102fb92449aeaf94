"""apposition: the translation before a transcription: “the daily limit, daman-e nowsan (…)”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.terms.candidates import Candidate, Side
from translator_app.terms.gloss import quoted_before
from translator_app.terms.proper import begins_line, is_known_name
from translator_app.terms.weighing import REACH, coverage, phrase_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.core.span import Span
    from translator_app.terms.around import Piece
    from translator_app.terms.pair import Question

_OF_NAMES = ("name", "names", "title", "term", "word", "acronym")
_OR = re.compile(r",? (?:or|known as|called)(?: the)? [*_\"“]?")  # before a second word for the same thing
_A_KIND = re.compile(r"\ban? \Z")
_SET_OFF = re.compile(r" ?[)\]](?:[,;](?! (?:and|or)\b)|[.)–—]| [–—-]|\n|\Z)")


def apposition(question: Question, heard: Candidate) -> Iterator[Candidate]:
    """Look before a transcription: “the free-market dollar, the dolar-e azad (…)”."""
    text = question.evidence.plain
    start = heard.span.start
    start -= len("the ") if text[max(0, start - 4) : start] == "the " else 0
    quoted = quoted_before(text, start, max(0, start - REACH))
    if quoted and not heard.capital:
        yield Candidate(quoted, Side.HOST, 0.8, "It is quoted right before the transcription.")
        return
    for piece in question.around.left:
        if piece.span.end <= heard.span.start:
            found = phrase_before(question, piece.span, Side.LEFT, 0.3, "It stands in apposition.")
            fits = found is not None and found.span.of(text) not in heard.span.of(text)
            if found and fits and _renders(question, piece, heard, found):
                yield Candidate(found.span, Side.HOST, 0.7, found.why)
            return


def _renders(question: Question, piece: Piece, heard: Candidate, found: Candidate) -> bool:
    """Tell whether what parts the words and the transcription says that they mean the same."""
    text = question.evidence.plain
    said = text[piece.span.end : heard.span.start]
    between = said.replace("the", "").replace("or", "").strip()
    if piece.span.of(text).endswith(_OF_NAMES):
        return False
    if between == "(":
        return not heard.capital or text[heard.span.end : question.around.opened].strip() == ")"
    if between in ("–", "—", "-") and _is_entry(question, piece, heard):
        return True
    if between in (",", "–", "—"):
        return coverage(question, found.span) > 0 or _is_apposed(question, heard, found.span)
    return not found.capital and not heard.capital and _OR.fullmatch(said) is not None


def _is_entry(question: Question, piece: Piece, heard: Candidate) -> bool:
    """Tell whether a list has a word and its transcription: “House – Bayt (…)”, but “Capital – Kabul (…)”."""
    text, lexicon = question.evidence.plain, question.evidence.lexicon
    one = " " not in heard.span.of(text) and question.meanings.size == 1
    return one and begins_line(text, piece.span.start) and not is_known_name(lexicon, heard.span.of(text))


def _is_apposed(question: Question, heard: Candidate, before: Span) -> bool:
    """Tell whether two commas set a transcription off: “the daily limit, daman-e nowsan (…), to …”.

    In a list of things, which looks alike, a comma stands before the words too, or “and” follows; and
    “a lute, the tanbur (…)” says what kind of thing it is.
    """
    text, closed = question.evidence.plain, question.run.end
    follows = _SET_OFF.match(text, closed)
    listed = text[: before.start].rstrip()[-1:] == ","
    kind = _A_KIND.search(text, max(0, before.start - len("an ")), before.start) is not None
    told = kind and text[before.end : heard.span.start] == ", the "
    return not (heard.capital or listed or told) and follows is not None
