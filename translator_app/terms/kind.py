"""kind_of: whether a term names a person, a body, a post, a place, a work or an idea."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.definition import defined_as
from translator_app.terms.head_words import HeadType, head_key
from translator_app.terms.kind_context import is_founded, is_style, is_titled, noun_behind
from translator_app.terms.kind_noun import english_noun, is_department, is_occasion
from translator_app.terms.kind_of_name import (
    OF_TYPE,
    Given,
    is_full_name,
    is_surely_person,
    kind_of_name,
    spelt_words,
)
from translator_app.terms.kind_phrase import of_phrase
from translator_app.terms.kind_title import ARTICLE, QUOTING, is_sentence, of_title
from translator_app.terms.known_names import known_kind
from translator_app.terms.mask import clean
from translator_app.terms.meanings import stem
from translator_app.terms.proper import WORKS

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.head_words import HeadWord, HeadWords

_LINKS = re.compile(r"\s(?:of|for|in|on|at|and|to)\s")
_WORD = re.compile(r"[^\W\d_]+")
_OPENING = "'’‘ʿʾ(“\""
_ORDINALS = frozenset(("یکم", "اول", "دوم", "سوم", "وظیفه", "نخست", "پاسدار", "خلبان"))  # of ranks, folded
_NAMED = (HeadType.WORK, HeadType.BODY, HeadType.PLACE)
_BY = re.compile(r"\b[Bb]y\s+$")
_LONG = 3  # words
_VAGUE = (Kind.CONCEPT, Kind.OTHER)


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
    given = Given(persian, english, words, options, before, after, heads, lexicon)
    said = [option for option in options if _said(option, english)]
    thing = noun_behind(after) if english[:1].isupper() else None  # “the Haj Qasem (…) missile”
    ranked = thing if thing in _VAGUE else _of_rank(given, said, by_letters=by_letters)
    if ranked is not None:
        return ranked
    if not ARTICLE.sub("", english.lstrip(_OPENING))[:1].isupper():
        return _of_small(given, said, by_letters=by_letters)
    spelt = by_letters or spelt_words(given) > 0
    known = known_kind(heads.known.get("".join(words), ()), before, after, by_letters=spelt)
    told = known or _told(given, by_letters=by_letters)
    if told is not None:
        return told
    if said:
        return _of_head(given, said)
    heard = by_letters or (" " not in english and spelt)
    kind = kind_of_name(given) if heard else of_phrase(given)
    loose = kind in _VAGUE or before.endswith(QUOTING)
    return Kind.WORK if loose and WORKS.search(before.rsplit(". ", maxsplit=1)[-1]) else kind


def _told(given: Given, *, by_letters: bool) -> Kind | None:
    """Return what the words around say outright, of a person’s full name only that it is something else."""
    full = by_letters and is_full_name(given)
    if not full and is_style(given.before, given.after) and (given.options or len(given.words) < _LONG):
        return Kind.TITLE
    if not full and is_titled(given.before, given.after):
        return Kind.WORK
    titled = of_title(given, by_letters=by_letters)
    if titled is not None:
        return titled
    defined = defined_as(given.after, given.heads)
    author = full and _BY.search(given.before) is not None
    return Kind.PERSON if author or (defined is None and full and is_surely_person(given)) else defined


def _of_head(given: Given, said: list[HeadWord]) -> Kind:
    """Judge by the Persian head word; of one for an idea (ولایت) the English noun says more: “Province”."""
    kind = OF_TYPE[said[0].type]
    if kind is Kind.CONCEPT and is_founded(given.after):
        return Kind.ORGANISATION  # “Golestan Tea (…) was founded by …”
    if kind is Kind.CONCEPT and is_department(given.english):
        return Kind.ORGANISATION
    noun = english_noun(given) if kind is Kind.CONCEPT else None
    if kind is Kind.PLACE and is_occasion(given.english):
        return Kind.CONCEPT  # نمایشگاه is a hall and what is held in it
    return noun if noun in (Kind.PLACE, Kind.ORGANISATION) else kind


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
    role = kind is Kind.TITLE or any(option.type is HeadType.ROLE for option in said)
    if role or is_style(given.before, given.after):
        return Kind.TITLE
    if given.before.endswith(QUOTING) and len(given.words) > 2 and is_sentence(given.english):  # noqa: PLR2004 - a proverb
        return Kind.OTHER
    agreed = not by_letters and any(OF_TYPE[option.type] is kind for option in said)
    if kind in (Kind.ORGANISATION, Kind.PLACE) and agreed:
        return kind
    named = any(word[:1].isupper() for word in given.english.split())
    head = next((OF_TYPE[option.type] for option in said if option.type in _NAMED), None)
    return head if head is not None and named else Kind.CONCEPT
