"""is_proper: whether a transcription is a proper name, which keeps its spelling beside a translation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.romanization.script import latin_words
from translator_app.terms.head_words import HeadType, head_key
from translator_app.terms.mask import WALL
from translator_app.text.tokens import sentence_start

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.candidates import Candidate
    from translator_app.terms.pair import Question

_EZAFE = re.compile(r"[\s-]y?[ei][\s-]")
_QUOTES = "\"“‘«_*'"
_BEFORE = ("before the bracket", "before it")
_QUOTED = 0.8  # weight of what is quoted or said to be the meaning
_REACH = 200
WORKS = re.compile(
    r"\b(?:[Bb]ooks?|novels?|[Ww]orks|poems?|verse|treatises?|[Tt]ablets?|epistles?|travelogues?|memoirs?|essays?"
    r"|commentar(?:y|ies)|films?|newspapers?|papers?|daily|weekly|albums?|songs?|stor(?:y|ies)|magazines?|journals?|revealed|wrote|written|authored"
    r"|published|compiled|translated)\b"
)
_CALLED_WORD = re.compile(r"\b(?:words?|terms?|verb|noun|adjective|expression)[\s\"“‘'(]*\Z")
_NEAR = 24  # code points
_NAMES = ("given", "surname", "place")
_NOT_PROPER = (HeadType.IDEA, HeadType.WORK)


def is_proper(question: Question, heard: Candidate, meant: Candidate) -> bool:
    """Tell whether the words that sound like the Persian are the name in use.

    Small letters say no; so do a head word for ideas or works, quotes and italics. What its words
    mean literally is no translation of a name. A single capital at the beginning of a line says
    nothing, unless the word is a known name.
    """
    works = heard.side.value in _BEFORE and is_among_works(question.evidence.plain, heard.span.start)
    if meant.word or (heard.capital and _is_called_word(question, heard)):
        return is_known_name(question.evidence.lexicon, heard.span.of(question.evidence.plain))
    if meant.literal and not works and heard.side.value == "before the bracket":
        return heard.capital and not _is_term_explained(question, heard, meant)
    glossed = meant.weight > _QUOTED and (heard.after or _is_bracketed(question, heard, meant))
    if glossed or not heard.capital:
        return False
    said = heard.span.of(question.evidence.prepared.text)
    heads = question.evidence.heads.all_of(head_key(question.persian))
    if heads and heads[0].type is HeadType.BODY and _EZAFE.search(said) and _renders(question, meant.span):
        return False  # a body is known by its translation, not by its name spelt out
    named = works and is_known_name(question.evidence.lexicon, said.split()[0], ("given",))
    if any(head.type in _NOT_PROPER for head in heads) or (works and not named):
        return False
    return _stands_as_name(question, heard, meant)


def _stands_as_name(question: Question, heard: Candidate, meant: Candidate) -> bool:
    """Tell from its place, words and type whether a transcription in capitals is a name."""
    plain, lexicon = question.evidence.plain, question.evidence.lexicon
    said = heard.span.of(plain)
    behind = meant.side.value == "after it"
    listed = begins_line(plain, question.run.start if heard.after else heard.span.start)
    entry = listed and behind and not meant.prose and " " not in said
    if (
        WALL in plain[heard.span.end : question.run.start]
        and WALL in plain[meant.span.end : heard.span.start]
    ):
        return _is_name_in_cell(question, said, meant)
    if is_known_name(lexicon, said, ("place",) if entry else _NAMES):
        return True
    row = listed and heard.after and behind
    if meant.prose or ((" " in said or "-" in said) and not row):
        return True
    return not listed and not _marked(question.evidence.prepared.text, heard.span)


def _is_name_in_cell(question: Question, said: str, meant: Candidate) -> bool:
    """Tell “Capital | Tehran | تهران” from “Hi | Salaam | سلام”."""
    lexicon, words = question.evidence.lexicon, said.split()
    if len(words) > 1 and all(is_known_name(lexicon, word, ("given", "surname")) for word in words):
        return True
    return is_known_name(lexicon, said, ("place",)) and not _renders(question, meant.span)


def _is_term_explained(question: Question, heard: Candidate, meant: Candidate) -> bool:
    """Tell whether one word set off by its type is explained: “*Tajweed* (…) means "to make better"”."""
    text = question.evidence.prepared.text
    if question.meanings.size > 1 or is_known_name(question.evidence.lexicon, heard.span.of(text)):
        return False
    return meant.prose and _marked(text, heard.span) and text[meant.span.start - 1] in tuple(_QUOTES)


def _is_called_word(question: Question, heard: Candidate) -> bool:
    """Tell whether the text calls the transcription a word or a term: “the Persian word "Hikmat" (…)”."""
    plain, start = question.evidence.plain, heard.span.start
    return _CALLED_WORD.search(plain, max(0, start - _NEAR), start) is not None


def _is_bracketed(question: Question, heard: Candidate, meant: Candidate) -> bool:
    """Tell whether a quoted translation fills the bracket behind an entry: “al-Nar النار (‘The Fire’)”.

    Known names of people and places keep their spelling.
    """
    plain, run = question.evidence.plain, question.run
    if plain[heard.span.end : run.start].strip() or meant.span.start < run.end:
        return False
    signs = plain[run.end : meant.span.start].strip() + plain[meant.span.end : meant.span.end + 2].strip()
    if signs[:1] not in ("(", "[") or signs[1:2] not in tuple(_QUOTES) or signs[-1:] not in (")", "]"):
        return False
    return not is_known_name(question.evidence.lexicon, heard.span.of(plain))


def _renders(question: Question, span: Span) -> bool:
    """Tell whether words of `span` mean more than half of the Persian words."""
    said = tuple(word.text for word in latin_words(span.of(question.evidence.plain)))
    return 2 * question.meanings.coverage(said) > question.meanings.size


def is_known_name(lexicon: Lexicon, said: str, roles: tuple[str, ...] = _NAMES) -> bool:
    """Tell whether some word of `said` is the name of a person or place that the lexicon has."""
    return any(
        known.entry is not None and known.entry.role in roles
        for word in latin_words(said)
        for owner in lexicon.owners(word.text)
        for known in lexicon.known(owner)[:1]
    )


def _marked(text: str, span: Span) -> bool:
    return text[max(0, span.start - 1) : span.start] in tuple(_QUOTES)


def is_among_works(plain: str, position: int) -> bool:
    """Tell whether the sentence before `position` speaks of books, poems or films."""
    start = sentence_start(plain, position, within=_REACH)
    return WORKS.search(plain, start, position) is not None


def begins_line(plain: str, start: int) -> bool:
    """Tell whether nothing but numbers and bullets stands before `start` in its line or cell."""
    index, floor = start - 1, start - _REACH
    while index >= max(0, floor) and plain[index] not in "\n|\t":
        if plain[index].isalpha() or plain[index] == "\x00":
            return False
        index -= 1
    return True
