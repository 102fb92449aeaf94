"""What the words around a later mention say: whose name it is part of, and whom the sentence speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.terms.mention_forms import is_rank
from translator_app.terms.mention_shape import Shape
from translator_app.text.tokens import sentence_start

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.mention_shape import Wording

_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december".split()
)
_OPENERS = frozenset(
    "but and when as if so then yet still for while after before although though because that what "
    "how the a an this these those his her its their our my your in on at by from with without to of "
    "like unlike under over against until since despite besides only even also both either neither "
    "once now here there where why who whom whose did does do is was are were has had have can could "
    "will would may might must should no not nor or later earlier yesterday today tomorrow meanwhile "
    "instead finally first again perhaps maybe soon often sometimes free save release support meet ask tell "
    "let see read watch remember long dear poor young old both many most some few all each every another "
    "no yes well oh inside outside near behind around among beyond within across through during last next "
    "asked told said thousands hundreds dozens two three four critics friends family relatives state "
    "local former never neither however thus hence today tonight except unless whether more less much".split()
)
_SHE = re.compile(r"\b(?:she|her|herself|hers)\b", re.IGNORECASE)
_HE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_MADAM = re.compile(r"\b(?:Ms|Mrs|Miss|Madam|Lady|Sister)\.?\s+$")
_SIR = re.compile(r"\b(?:Mr|Sir|Brother)\.?\s+$")
_THE = re.compile(r"\b[Tt]he\s+$")
_OF = re.compile(r"\s+(?:of|for)\s+[A-Z]|\s+[A-Z][a-z]")
_OPENING = re.compile(
    r"(?:ing|ed|ly|sts?|ers|ors|ans|men|ess)$"
)  # of words that open a sentence, not of given names
_GIVEN_TOO = ("Mirza", "Amir", "Malek", "Malik")  # ranks that men are also called by
_KIN = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:\w+ )?(?:uncle|aunt|brother|sister|father|mother|son|daughter|cousin"
    r"|nephew|niece"
    r"|husband|wife|grandfather|grandson),? (?:[A-Z]\w+\.? )?$"
)
_LONG = 5  # letters
_END = re.compile(r"[.!?…][\"'”’)\]]*\s|\n")


def names_other(  # noqa: PLR0913 - the place and both its neighbours
    text: str,
    before: Span | None,
    span: Span,
    after: Span | None,
    heads: HeadWords,
    wording: Wording,
    *,
    person: bool,
) -> bool:
    """Tell whether `span` is only part of a longer name, of somebody or something else."""
    follows = (
        text[after.start : after.end]
        if after and text[span.end : after.start] in (" ", "-", "\u00a0")
        else ""
    )
    if wording.shape is Shape.HEAD:
        return _OF.match(text, span.end) is not None
    if wording.shape is Shape.SHORT:
        return _in_longer(text, before, span, follows, heads)
    noun = follows[:1].isupper() and follows.casefold() in heads.nouns and not follows.isupper()
    if not person:
        return noun
    if wording.shape is Shape.WHOLE and wording.words > 1:
        return False
    if wording.shape is Shape.SURNAME and _KIN.search(text, max(0, span.start - 40), span.start):
        return True  # “his brother, Mirza …”
    longer = noun or (wording.shape is Shape.GIVEN and follows[:1].isupper())
    return longer or (before is not None and _given_name(text, before, span, heads))


def _given_name(text: str, word: Span, span: Span, heads: HeadWords) -> bool:
    """Tell whether `word`, right before a surname, is somebody else's given name."""
    said = word.of(text)
    if text[word.end : span.start] not in (" ", "\u00a0") or not said[0].isupper() or said.isupper():
        return False
    if (
        (is_rank(said, heads) and said not in _GIVEN_TOO)
        or said.casefold() in heads.nouns
        or said.casefold() in _DAYS
    ):
        return False
    in_front = text[max(0, word.start - 2) : word.start].strip()
    opens = not in_front or in_front[-1] in '.!?“":'
    plain = said.casefold() in _OPENERS or (len(said) > _LONG and _OPENING.search(said) is not None)
    return not (opens and plain)


def _in_longer(text: str, before: Span | None, span: Span, follows: str, heads: HeadWords) -> bool:
    """Tell whether a short form stands in another name: “Azadi Square”, “the Relief Committee of Karbala”."""
    if follows[:1].isupper() and not follows.isupper() and follows.casefold() not in heads.ranks:
        return True
    if _OF.match(text, span.end) or before is None or text[before.end : span.start] not in (" ", "\u00a0"):
        return _OF.match(text, span.end) is not None
    return _given_name(text, before, span, heads)


def the_before(text: str, span: Span) -> bool:
    """Tell whether “the” stands right before `span`."""
    return _THE.search(text[max(0, span.start - 8) : span.start]) is not None


def sentence_end(text: str, start: int) -> int:
    """Return where the sentence at `start` ends."""
    match = _END.search(text, start, start + 400)
    return match.start() if match else min(len(text), start + 400)


def speaks_of_woman(text: str, span: Span) -> bool | None:
    """Tell by a form of address, else by the pronouns near, whether a woman is meant; None if unsaid."""
    front = text[max(0, span.start - 12) : span.start]
    if _MADAM.search(front):
        return True
    if _SIR.search(front):
        return False
    for start, end in (
        (span.end, sentence_end(text, span.end)),
        (sentence_start(text, span.start), span.start),
    ):
        woman, man = _SHE.search(text, start, end), _HE.search(text, start, end)
        if woman and not man:
            return True
        if man and not woman:
            return False
    return None
