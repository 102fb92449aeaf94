"""owner_among: which of several persons of one surname a sentence speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.meanings import stem
from translator_app.terms.mention_context import sentence_end, speaks_of_woman
from translator_app.text.fold import fold_key
from translator_app.text.tokens import sentence_start

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translator_app.core.span import Span
    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_FAR = 3000  # code points looked back for the last sentence that names one of them
_NEAR = 70  # code points around a name that may say what its bearer is
_SENIOR = re.compile(r"\b(?:elder|older|senior)\s+$", re.IGNORECASE)
_JUNIOR = re.compile(r"\b(?:younger|junior)\s+$", re.IGNORECASE)
_NAMES = r"[,:]?(?:\s+(?:the|late|[A-Z][\w.’'-]*))*\s*$"
_YOUNG = "(?:son|daughter|grandson|granddaughter|nephew|niece|(?:younger|little) (?:brother|sister|cousin))"
_OLD = "(?:father|mother|uncle|aunt|grandfather|grandmother|(?:elder|older|big) (?:brother|sister|cousin))"
_IS_OLD = re.compile(rf"\b(?:{_OLD}|{_YOUNG} of){_NAMES}")
_IS_YOUNG = re.compile(rf"\b(?:{_YOUNG}|{_OLD} of){_NAMES}")
_HIS = r"[)\]]?,? (?:is )?(?:(?:his|her|their|the [\w’']+|[A-Z][\w-]+['’]s|the [\w-]+['’]s) )(?:late )?"
_OLD_BEHIND = re.compile(rf"{_HIS}{_OLD}\b")
_YOUNG_BEHIND = re.compile(rf"{_HIS}{_YOUNG}\b")
_RANK = re.compile(r"\b([A-Za-z][A-Za-z-]+)\.?\s+$")
_SIGNS = (  # what else is said of the bearers of a rank
    ({"ayatollah", "hojjatoleslam", "hojatoleslam", "mullah", "mawlawi", "molavi", "sheikh", "imam"},
     re.compile(r"\b(?:cleric|clergyman|ayatollah|hojj?atoleslam|seminary|preacher|jurist|mosque|mullah)",
                re.IGNORECASE)),
    ({"general", "colonel", "admiral", "major", "captain", "brigadier", "sardar", "commander"},
     re.compile(r"\b(?:general|colonel|admiral|commander|officer|soldier|brigade|guards|army|navy|captain)\b",
                re.IGNORECASE)),
    ({"dr", "doctor", "professor"},
     re.compile(r"\b(?:dr|doctor|physician|surgeon|professor|lecturer)\b", re.IGNORECASE)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Asked:
    """Whom of `terms` the name at `span` means, with what was found of each so far."""

    text: str
    terms: Sequence[EmbeddedTerm]
    span: Span
    found: Mapping[int, Sequence[Span]]
    heads: HeadWords


def owner_among(
    text: str,
    terms: Sequence[EmbeddedTerm],
    span: Span,
    found: Mapping[int, Sequence[Span]],
    heads: HeadWords,
) -> int | None:
    """Return the number of the one meant at `span`, or None where nothing tells.

    A form of address or pronoun tells a woman from a man; “the elder” a father from his son; a rank or post
    the one who was introduced with it; else it is who was named last, if nobody else was beside.
    """
    woman = speaks_of_woman(text, span)
    if woman is not None:
        fitting = [term for term in terms if _is_woman(text, term, heads) is woman]
        if len({_identity(text, term) for term in fitting}) == 1:
            return fitting[0].number
    told = _by_age(text, terms, span)
    if told is None:
        told = _by_rank(_Asked(text, terms, span, found, heads))
    return told if told is not None else _named_last(text, terms, span, found)


def _identity(text: str, term: EmbeddedTerm) -> str:
    return fold_key(term.persian.of(text)).replace(" ", "")


def _is_woman(text: str, term: EmbeddedTerm, heads: HeadWords) -> bool:
    return any(fold_key(word) in heads.women for word in term.persian.of(text).split()[:2])


def _by_age(text: str, terms: Sequence[EmbeddedTerm], span: Span) -> int | None:
    front = text[max(0, span.start - 12) : span.start]
    old, young = _SENIOR.search(front), _JUNIOR.search(front)
    if not old and not young:
        return None
    # “…, his late father Ali Karimi (…)”, and “Ali Karimi (…), his younger brother, …”
    fronts = {
        t.number: text[max(0, t.english.start - _NEAR) : t.english.start]
        for t in terms
        if t.english is not None
    }
    behind = {t.number: text[t.persian.end : t.persian.end + _NEAR] for t in terms}
    olds = {n for n, said in fronts.items() if _IS_OLD.search(said) or _OLD_BEHIND.match(behind[n])}
    youngs = {
        n for n, said in fronts.items() if _IS_YOUNG.search(said) or _YOUNG_BEHIND.match(behind[n])
    } - olds
    meant, others = (olds, youngs) if old else (youngs, olds)
    if not meant:
        meant = set(fronts) - others if others else set()
    return meant.pop() if len(meant) == 1 else None


def _by_rank(asked: _Asked) -> int | None:
    """Choose by the rank or post right before the name: “Ayatollah …”, “coach …”."""
    text, terms = asked.text, asked.terms
    match = _RANK.search(text, max(0, asked.span.start - 24), asked.span.start)
    rank = match[1].casefold() if match else ""
    if rank not in asked.heads.ranks and asked.heads.english_kinds.get(stem(rank)) is not Kind.TITLE:
        return None
    word = re.compile(rf"\b{re.escape(rank)}\b", re.IGNORECASE)
    exact = [term.number for term in terms if any(map(word.search, _said_of(text, term, (), terms)))]
    if len(exact) == 1:
        return exact[0]
    signs = next((sign for ranks, sign in _SIGNS if rank in ranks), None)
    if signs is None or exact:
        return None
    near = [
        t.number for t in terms if any(map(signs.search, _said_of(text, t, asked.found[t.number], terms)))
    ]
    return near[0] if len(near) == 1 else None


def _said_of(
    text: str, term: EmbeddedTerm, mentions: Sequence[Span], terms: Sequence[EmbeddedTerm]
) -> list[str]:
    """Return the name and the words around its places, within the sentence and up to another's name."""
    if term.english is None:
        return []
    edges = sorted(edge for other in terms if other.number != term.number and other.english
                   for edge in (other.english.start, other.persian.end))  # fmt: skip
    said = [term.english.of(text)]
    own = (term.english.start, max(term.persian.end, term.english.end))
    for start, end in (own, *((span.start, span.end) for span in mentions)):
        first = max([sentence_start(text, start, within=_NEAR), *(edge for edge in edges if edge <= start)])
        last = min([sentence_end(text, end), end + _NEAR, *(edge for edge in edges if edge >= end)])
        said += [text[first:start], text[end:last]]
    return said


def _named_last(
    text: str, terms: Sequence[EmbeddedTerm], span: Span, found: Mapping[int, Sequence[Span]]
) -> int | None:
    """Return who is named in this sentence, else in the last one before it that names any of them."""
    places = {
        term.number: [
            place.start for place in (*found[term.number], *((term.english,) if term.english else ()))
        ]
        for term in terms
    }
    end, start = span.start, sentence_start(text, span.start)
    while True:
        near = {number for number, starts in places.items() if any(start <= at < end for at in starts)}
        if near:
            return near.pop() if len(near) == 1 else None
        if end == span.start:
            here = sentence_end(text, span.end)
            near = {number for number, starts in places.items() if any(end <= at < here for at in starts)}
            if len(near) == 1:
                return near.pop()
        if start <= max(0, span.start - _FAR):
            return None
        end, start = start, sentence_start(text, start - 1)
