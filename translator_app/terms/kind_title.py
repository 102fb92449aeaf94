"""of_title: whether a phrase is the title of a book, film or play, a headline, or a sentence."""

from __future__ import annotations

import re

from translator_app.core.kind import Kind
from translator_app.terms.kind_context import beside
from translator_app.terms.kind_noun import english_noun, is_occasion
from translator_app.terms.kind_of_name import Given, introduced, is_personal, spelt_words
from translator_app.terms.phrase import LINKS

QUOTING = ("“", '"', "_", "*")
OPENERS = frozenset(  # with which titles begin
    "the a an on in of from to toward towards about why how when where who what".split()
)
FINITE = re.compile(r"\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|must|may|not)\b")
ARTICLE = re.compile(r"^(?:[Aa]l|[Ee]l|[Aa]sh?|[Aa]n|[Aa]r)-")
_STAGED = re.compile(
    r"\b(?:made|shot|staged|revives?|revived|stars? in|starred in|acted in|appeared in|screened|adapted"
    r"|rewrote)\s+(?:(?:the|his|her)\s+)?[\"“‘_*]?$"
)
_COMPOSED = re.compile(
    r"\b(?:suite|symphony|opera|concerto|ballet|overture|oratorio|musical|painting|mural|sculpture|installation)"
    r"\s+[\"“‘_*]?$"
)
_HIS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|own)\s+[\"“‘_*]?$")
_MID_TITLE = re.compile(r"[a-z’'”\"),;]\s+[\"“‘_*]?(?:The|A|An)\s+$")  # a capital article amid a sentence
_TITLE = 3  # words; a longer phrase in quotes is a title


def of_title(given: Given, *, by_letters: bool) -> Kind | None:
    """Judge a quoted title, a headline, a sentence, or what is introduced as a book or the like."""
    if is_headline(given):
        return _of_headline(given)
    if introduced(given) is Kind.WORK or (not by_letters and beside(given.before, given.after) is Kind.WORK):
        return Kind.WORK
    if by_letters:
        return None
    noun = english_noun(given)
    amid = _MID_TITLE.search(given.before) and noun in (None, Kind.TITLE, Kind.CONCEPT)
    if amid or _COMPOSED.search(given.before) or _is_staged(given, noun):
        return Kind.WORK
    quoted = given.before.endswith(QUOTING) and len(given.english.split()) > _TITLE
    named = is_personal(given) or is_occasion(given.english)
    return Kind.WORK if quoted and not named and noun in (None, Kind.WORK, Kind.CONCEPT) else None


def _of_headline(given: Given) -> Kind:
    """Judge a headline: a sentence is none of the kinds, and “Judges of the …” are an office."""
    if FINITE.search(given.english):
        return Kind.OTHER
    office = given.english[:1].isupper() and english_noun(given) is Kind.TITLE
    return Kind.TITLE if office else Kind.WORK


def _is_staged(given: Given, noun: Kind | None) -> bool:
    """Tell whether the phrase is what somebody made or played in: “revives …”, “her Three Comrades”."""
    words = given.english.split()
    if len(words) == 1 or not all(w[:1].isupper() or w in LINKS or w in OPENERS for w in words):
        return False
    staged = _STAGED.search(given.before) or (noun is None and _HIS.search(given.before))
    return bool(staged) and not spelt_words(given)


def is_sentence(english: str) -> bool:
    """Tell whether words make a sentence: four at least, one of them a finite verb."""
    return len(english.split()) > _TITLE and FINITE.search(english) is not None


def is_headline(given: Given) -> bool:
    """Tell whether the English is a headline or sentence: one capital, then small words."""
    words = [word for word in given.english.split() if word.casefold() not in LINKS]
    small = sum(ARTICLE.sub("", word)[:1].islower() for word in words)
    return len(given.words) > 2 and len(words) > 2 and small + 1 >= len(words)  # noqa: PLR2004 - a sentence
