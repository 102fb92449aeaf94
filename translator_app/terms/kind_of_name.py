"""kind_of_name: what a name found by its letters is the name of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.romanization.names import letter_score
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.head_words import HeadType
from translator_app.terms.letters import SMALL
from translator_app.terms.meanings import stem

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.head_words import HeadWord, HeadWords

OF_TYPE = {
    HeadType.ROLE: Kind.TITLE,
    HeadType.RANK: Kind.PERSON,
    HeadType.BODY: Kind.ORGANISATION,
    HeadType.PLACE: Kind.PLACE,
    HeadType.WORK: Kind.WORK,
    HeadType.IDEA: Kind.CONCEPT,
}
_NAMING = (HeadType.PLACE, HeadType.BODY, HeadType.WORK, HeadType.IDEA)
_PLACE_END = re.compile(r"(?:آباد|اباد|شهر|دشت|رود|کوه|کلا|محله|کند|ستان|گرد|بلاغ|تپه|دره|سرا)$")
_PREPOSITION = re.compile(
    r"(?i:\b(?:in|near|from|at|to|into|around|outside|through|towards?|across|between|via|reach(?:ed)?|over|of"
    r"|leaving|left|entered|visited))\s+(?:the\s+)?$"
)
_OF_SOMETHING = re.compile(
    r"\b(\w+)\s+(?:of|called|named|(?:known|such) as|including)\s+(?:the\s+)?[\"“‘_*]?$"
    r"|\b(\w+)[,:]?\s+[\"“‘_*]?$"
)
_PUBLISHED = re.compile(
    r"\b(?:published|wrote|author(?:ed)?(?: of)?|directed|translated|reads?|titled|entitled|single|book|memoirs?)\W*$",  # noqa: E501
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s+$")
_EZAFE = re.compile(r"[\s-]y?[ei][\s-]", re.IGNORECASE)
_COUNTRIES = frozenset(
    "iran iraq syria lebanon turkey afghanistan pakistan tajikistan uzbekistan turkmenistan azerbaijan armenia "  # noqa: E501
    "georgia russia china india kuwait bahrain qatar oman yemen jordan egypt libya sudan israel palestine "
    "kurdistan khorasan persia gaza europe america".split()
)
_MEDIA = frozenset("news tv television radio media press online agency network".split())
_SON_OF = frozenset(("بن", "ابن", "بنت"))
_ADDED, _AGREES = 3.0, 1.5  # letter costs
_PERSONAL = frozenset(("given", "surname"))


@dataclass(frozen=True, slots=True)
class Given:
    """A term with its folded Persian words, the head words it may begin with, and what stands before it."""

    persian: str
    english: str
    words: tuple[str, ...]
    options: tuple[HeadWord, ...]
    before: str
    heads: HeadWords
    lexicon: Lexicon | None


def kind_of_name(given: Given) -> Kind:
    """Judge a name by what introduces it, then by the lexicon and its own form."""
    kind = introduced(given)
    if kind in (Kind.WORK, Kind.PLACE, Kind.ORGANISATION):
        return kind
    roles = _roles(given)
    parts = [part for part in re.split(r"[\s-]+", given.english) if part.casefold() not in SMALL]
    return _of_several(given, roles) if len(parts) > 1 else _of_single(given, roles, kind)


def introduced(given: Given) -> Kind | None:
    """Return the kind of the noun that introduces a name: “the town of …”, “the daily …”."""
    before = _ARTICLE.sub("", given.before)
    if _PUBLISHED.search(before):
        return Kind.WORK
    match = _OF_SOMETHING.search(before)
    if not match:
        return None
    kind = given.heads.english_kinds.get(stem(match[1] or match[2]))
    return kind if kind is Kind.PLACE or not match[1] else None


def _roles(given: Given) -> list[str]:
    """Return what the lexicon says of each Persian word; nothing for an unknown one."""
    if given.lexicon is None:
        return []
    known = [given.lexicon.known(word.text)[:1] for word in persian_words(given.persian)]
    return [found[0].entry.role if found and found[0].entry else "" for found in known]


def _of_several(given: Given, roles: list[str]) -> Kind:
    noun = _added_noun(given)
    if noun or given.english.split()[-1].casefold() in _MEDIA:
        kind = given.heads.english_kinds.get(stem(noun or ""), Kind.ORGANISATION)
        return Kind.ORGANISATION if kind is Kind.CONCEPT else kind
    if "given" not in roles[:1] and not _SON_OF & set(given.words):
        head = next((option.type for option in given.options if option.type in _NAMING), None)
        if head is not None:
            return OF_TYPE[head]
        if _PLACE_END.search(given.persian) and not _PERSONAL & set(roles[:1]):
            return Kind.PLACE
        if _EZAFE.search(given.english):
            longer = len(given.english.split()) > 2  # noqa: PLR2004 - a name and an English noun
            return Kind.ORGANISATION if longer else Kind.CONCEPT
    return Kind.PERSON


def _added_noun(given: Given) -> str | None:
    """Return the last English word where the name agrees without it only: “Zarrin Shipping”."""
    written, spelt = persian_words(given.persian), latin_words(given.english)
    if given.lexicon is None or len(spelt) < 2 or len(spelt) <= len(written):  # noqa: PLR2004 - name and noun
        return None
    without = letter_score(written, spelt[:-1], given.lexicon)
    added = without < _AGREES and letter_score(written, spelt, given.lexicon) > _ADDED
    return re.split(r"[\s-]+", given.english)[-1] if added else None


def _of_single(given: Given, roles: list[str], kind: Kind | None) -> Kind:
    """Judge a name of one word: the place it stands in, then the lexicon, then its ending."""
    if (
        given.english.casefold() in _COUNTRIES
        or "place" in roles
        or _PLACE_END.search(given.persian.replace("\u200c", ""))
    ):
        return Kind.PLACE
    if kind is Kind.TITLE:
        return Kind.PERSON
    if _PREPOSITION.search(given.before) and "given" not in roles:
        return Kind.PLACE
    if _PERSONAL & set(roles) and not given.persian.startswith("ال"):
        return Kind.PERSON
    return OF_TYPE[given.options[0].type] if given.options else Kind.CONCEPT
