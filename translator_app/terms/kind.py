"""kind_of: whether a term names a person, a body, a post, a place, a work or an idea."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.definition import defined_as
from translator_app.terms.head_words import HeadType, head_key
from translator_app.terms.kind_of_name import OF_TYPE, Given, introduced, kind_of_name
from translator_app.terms.mask import clean
from translator_app.terms.meanings import stem
from translator_app.terms.phrase import LINKS
from translator_app.terms.proper import WORKS

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.head_words import HeadWord, HeadWords

_LINKS = re.compile(r"\s(?:of|for|in|on|at|and|to)\s")
_WORD = re.compile(r"[^\W\d_]+")
_QUOTING = ("“", '"', "_", "*")
_OPENING = "'’‘ʿʾ(“\""
_ORDINALS = frozenset(("یکم", "اول", "دوم", "سوم", "وظیفه", "نخست"))  # of ranks, folded
_FINITE = re.compile(r"\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|must|may|not)\b")
_NAMED = (HeadType.WORK, HeadType.BODY, HeadType.PLACE)
_OPENERS = frozenset("the a an on in of from to toward towards about".split())  # with which titles begin
_EVENTS = frozenset(("battle", "siege", "massacre", "festival", "derby", "cup", "tournament", "incident"))
_VAGUE = (Kind.CONCEPT, Kind.OTHER)
_TITLE = 3  # words; a longer phrase in quotes is a title
_SENTENCE = 5  # Persian words from which a quotation is no title of a work


def kind_of(  # noqa: PLR0913 - a term, the words around it, and the data
    persian: str,
    english: str | None,
    heads: HeadWords,
    *,
    by_letters: bool,
    before: str = "",
    after: str = "",
    lexicon: Lexicon | None = None,
) -> Kind:
    """Tell the kind from the head words of both languages, the letters, and what stands `before` and `after`.

    A rank or form of address before other words makes a person. A name found by its letters is a
    person, a place or a work by the lexicon, the word that introduces it, or its ending.
    """
    words = head_key(clean(persian))
    options = heads.all_of(words)
    if english is None:
        telling = [option for option in options if option.type is not HeadType.RANK]
        return OF_TYPE[telling[0].type] if telling else Kind.OTHER
    given = Given(persian, english, words, options, before, heads, lexicon)
    said = [option for option in options if _said(option, english)]
    ranked = _of_rank(given, said, by_letters=by_letters)
    if ranked is not None:
        return ranked
    if not english.lstrip(_OPENING)[:1].isupper():
        return _of_small(given, said, by_letters=by_letters)
    told = _of_title(given, by_letters=by_letters) or defined_as(after, heads)
    if told is not None:
        return told
    if said:
        return _of_head(given, said)
    kind = kind_of_name(given) if by_letters else _of_phrase(given)
    loose = kind in _VAGUE or before.endswith(_QUOTING)
    return Kind.WORK if loose and WORKS.search(before.rsplit(". ", maxsplit=1)[-1]) else kind


def _of_head(given: Given, said: list[HeadWord]) -> Kind:
    """Judge by the Persian head word; of one for an idea (ولایت) the English noun says more: “Province”."""
    kind = OF_TYPE[said[0].type]
    noun = _of_english_noun(given) if kind is Kind.CONCEPT else None
    return noun if noun in (Kind.PLACE, Kind.ORGANISATION) else kind


def _of_title(given: Given, *, by_letters: bool) -> Kind | None:
    """Judge a quoted title, a headline, a sentence, or what is introduced as a book or the like."""
    if is_headline(given):
        return Kind.OTHER if _FINITE.search(given.english) else Kind.WORK
    if introduced(given) is Kind.WORK:
        return Kind.WORK
    quoted = not by_letters and given.before.endswith(_QUOTING) and len(given.english.split()) > _TITLE
    return Kind.WORK if quoted and _of_english_noun(given) in (None, Kind.WORK) else None


def _of_rank(given: Given, said: list[HeadWord], *, by_letters: bool) -> Kind | None:
    """Judge a term that begins with a rank or form of address, or is nothing else; None for any other."""
    rank = next((option for option in said if option.type is HeadType.RANK), None)
    if rank is None:
        whole = any(
            option.type in (HeadType.RANK, HeadType.ROLE) and option.persian == given.words
            for option in given.options
        )
        return Kind.TITLE if by_letters and whole else None
    rest = given.words[len(rank.persian) :]
    if not set(rest) - _ORDINALS or not any(word[:1].isupper() for word in given.english.split()):
        return Kind.TITLE
    further = given.heads.of(rest)
    post = further is not None and further.type is HeadType.ROLE and not by_letters
    return Kind.TITLE if post else Kind.PERSON


def _said(option: HeadWord, english: str) -> bool:
    """Tell whether the English has one of the words that render the head word."""
    words = {stem(word.strip("().,'\"“”‘’[]")) for word in re.split(r"[\s/-]+", english)}
    return any(all(stem(part) in words for part in said.replace("-", " ").split()) for said in option.english)


def _of_small(given: Given, said: list[HeadWord], *, by_letters: bool) -> Kind:
    """Judge words in small letters: a post by either language, a body or place by both, else an idea."""
    nouns = _WORD.findall(_LINKS.split(given.english)[0])
    kind = given.heads.english_kinds.get(stem(nouns[-1])) if nouns else None
    if kind is Kind.TITLE or any(option.type is HeadType.ROLE for option in said):
        return Kind.TITLE
    agreed = not by_letters and any(OF_TYPE[option.type] is kind for option in said)
    if kind in (Kind.ORGANISATION, Kind.PLACE) and agreed:
        return kind
    named = any(word[:1].isupper() for word in given.english.split())
    head = next((OF_TYPE[option.type] for option in said if option.type in _NAMED), None)
    return head if head is not None and named else Kind.CONCEPT


def is_headline(given: Given) -> bool:
    """Tell whether the English is a headline or sentence: one capital, then small words."""
    words = [word for word in given.english.split() if word.casefold() not in LINKS]
    small = sum(word[:1].islower() for word in words)
    return len(given.words) > 2 and len(words) > 2 and small + 1 >= len(words)  # noqa: PLR2004 - a sentence


def _of_phrase(given: Given) -> Kind:
    """Judge a translated term in capitals by its English noun, by quotes, and by how long it is."""
    english, before = given.english, given.before
    words = english.split()
    telling = [word for word in words if word.casefold() not in LINKS]
    named = 2 * sum(word[:1].isupper() for word in telling) > len(telling)
    quoted = before.endswith(_QUOTING)
    kind = _of_english_noun(given)
    if kind is Kind.CONCEPT and given.options:
        kind = None  # the Persian head says more than an English word for an idea
    agreed = any(OF_TYPE[option.type] is kind for option in given.options)
    if kind is not None and (named or agreed or kind is Kind.TITLE):
        return kind
    if not named:
        short = len(given.words) < _SENTENCE
        return Kind.OTHER if not short else Kind.WORK if quoted else Kind.CONCEPT
    if quoted or (len(words) > 1 and words[0].casefold() in _OPENERS):
        return Kind.WORK
    if given.options:
        return OF_TYPE[given.options[0].type]
    return Kind.ORGANISATION if len(words) > 2 else Kind.OTHER  # noqa: PLR2004 - names of bodies are long


def _of_english_noun(given: Given) -> Kind | None:
    """Return the kind of the English head noun: that before “of”, else the last word."""
    parts = _LINKS.split(given.english)
    nouns = [_WORD.findall(phrase) for phrase in ((parts[0], given.english) if len(parts) > 1 else parts)]
    said = [stem(words[-1]) for words in nouns if words]
    if any(noun in _EVENTS for noun in said):
        return Kind.OTHER
    kinds = [kind for noun in said if (kind := given.heads.english_kinds.get(noun)) is not None]
    return next((kind for kind in kinds if kind is not Kind.CONCEPT), kinds[0] if kinds else None)
