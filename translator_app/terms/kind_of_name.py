"""kind_of_name: what a name found by its letters is the name of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.romanization.names import letter_score
from translator_app.romanization.rough import latin_skeleton, persian_skeleton
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.head_words import HeadType
from translator_app.terms.kind_context import beside, is_owned, is_speaker, noun_behind, reports
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
_OF_PERSONS = frozenset("tomb shrine mausoleum grave house palace home cemetery square street court".split())
_PUBLISHED = re.compile(
    r"\b(?:published|wrote|author(?:ed)?(?: of)?|directed|translated|reads?|edit(?:s|ed)|titled|entitled|single|book|memoirs?)\W*$",  # noqa: E501
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
_VERSE = 5  # words; more that sound alike are a title
_NAMES = 4  # words of a person's name
_CLUB = re.compile(
    r"\b(?:beat|match|club|league|goals?|derby|cup|defeated|drew|won|sets|striker|coach|\d-\d)\b"
)
_PLAYS = re.compile(
    r"[^()\n]{0,60}[)\]] (?:beat|drew|lost|won|stay|host(?:ed)?|go top|were beaten|were held|\d+[-–]\d+)\b"
)
_PLAYED = re.compile(r"\b(?:beat|drew with|lost to|against|defeated|hosted|held by|beaten by|match with)\s+$")
_PAPERS = frozenset("times post herald tribune gazette journal magazine weekly daily".split())
_THE = re.compile(r"[a-z,] the\s+$")
_ACRONYM = re.compile(r"[A-Z]{2,8}")
_ITEM = re.compile(r"^\W*(?:\d+\W*)?$")  # the beginning of a line or of an item
_CALLED = re.compile(
    r"\b(?:man|woman|boy|girl|guard|driver|soldier|teacher|farmer|trader|doctor|nurse|poet|child|baby|student|clerk"
    r"|worker|neighbour|cousin|friend|fellow|servant|widow) (?:named|called)\s+$"
)
_NUMBERED = re.compile(r"^\D{2,}[\s-]?\d{1,4}$")
_PERSONAL = frozenset(("given", "surname"))


@dataclass(frozen=True, slots=True)
class Given:
    """A term with its folded Persian words, the head words it may begin with, and what stands before it."""

    persian: str
    english: str
    words: tuple[str, ...]
    options: tuple[HeadWord, ...]
    before: str
    after: str
    heads: HeadWords
    lexicon: Lexicon | None


def kind_of_name(given: Given) -> Kind:
    """Judge a name by what introduces it, then by the lexicon and its own form."""
    if _NUMBERED.match(given.english) and not given.options and any(map(str.isdigit, given.persian)):
        return Kind.CONCEPT  # a model: “Shahed-136”
    roles = _roles(given)
    full = is_full_name(given)
    told = noun_behind(given.after) if full else beside(given.before, given.after)
    if told is not None:
        return told
    apposed = full and given.before.rstrip().endswith((",", ":"))  # “the coach of the team, Ali …”
    kind = None if apposed else introduced(given)
    if kind in (Kind.WORK, Kind.PLACE, Kind.ORGANISATION):
        return kind
    parts = [part for part in re.split(r"[\s-]+", given.english) if part.casefold() not in SMALL]
    return _of_several(given, roles) if len(parts) > 1 else _of_single(given, roles, kind)


def is_full_name(given: Given) -> bool:
    """Tell whether a name begins with a given name that others follow."""
    roles = _roles(given)
    return len(roles) > 1 and "given" in roles[:1] and len(roles) <= _NAMES


def is_surely_person(given: Given) -> bool:
    """Tell whether every word of a full name is a given name or surname, though one may also be a noun."""
    return is_full_name(given) and set(_roles(given)) <= _PERSONAL and not _EZAFE.search(given.english)


def introduced(given: Given) -> Kind | None:
    """Return the kind of the noun that introduces a name: “the town of …”, “the daily …”."""
    before = _ARTICLE.sub("", given.before)
    if is_speaker(before):
        return None
    if _PUBLISHED.search(before):
        return Kind.WORK
    match = _OF_SOMETHING.search(before)
    if not match:
        return None
    if match[1] and match[1].casefold() in _OF_PERSONS:
        return None
    kind = given.heads.english_kinds.get(stem(match[1] or match[2]))
    return kind if kind is Kind.PLACE or not match[1] else None


def spelt_words(given: Given) -> int:
    """Return how many English words are spelt as one of the Persian sounds, by their consonants."""
    heard = {persian_skeleton(word.text.removeprefix("ال")) for word in persian_words(given.persian)} - {""}
    said = (latin_skeleton(word.text) for word in latin_words(given.english))
    return sum(skeleton in heard for skeleton in said)


def is_personal(given: Given) -> bool:
    """Tell whether a phrase the letters did not find is a person’s name: “Gebran …”, a surname alone."""
    words = given.english.split()
    roles = _roles(given)
    if words[-1].casefold() in given.heads.nouns or len(words) > _NAMES:
        return False
    if not all(word[:1].isupper() or word.casefold() in SMALL for word in words):
        return False
    ranked = any(option.type is HeadType.RANK for option in given.options)
    size = len(persian_words(given.persian))
    named = ranked or "given" in roles[:1] or (size == len(words) and not given.options)
    return 1 < size <= _NAMES and named and (ranked or spelt_words(given) > 0)


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
    told = _of_deeds(given, roles)
    if told is not None or "given" in roles[:1] or _SON_OF & set(given.words):
        return told or Kind.PERSON
    return _of_form(given, roles)


def _of_deeds(given: Given, roles: list[str]) -> Kind | None:
    """Tell a club by what it plays and its town, a newspaper by its last word, and who reports."""
    if given.english.split()[-1].casefold() in _PAPERS:
        return Kind.WORK
    personal = _PERSONAL & set(roles)
    town = roles[-1:] == ["place"] and _CLUB.search(f"{given.before[-60:]} {given.after[:60]}")
    if is_owned(given.before):
        return Kind.ORGANISATION
    plays = not personal and (_PLAYS.match(given.after) or _PLAYED.search(given.before))
    told = not personal and reports(given.before, given.after)
    return Kind.ORGANISATION if town or plays or told else None


def _of_form(given: Given, roles: list[str]) -> Kind:
    """Judge a name that begins with no given name by its head word, ending, ezafe and capitals."""
    head = next((option.type for option in given.options if option.type in _NAMING), None)
    if head is not None:
        return OF_TYPE[head]
    if _PLACE_END.search(given.persian) and not _PERSONAL & set(roles[:1]):
        return Kind.PLACE
    words = given.english.split()
    if _EZAFE.search(given.english):
        return Kind.ORGANISATION if len(words) > 2 else Kind.CONCEPT  # noqa: PLR2004 - a name and an English noun
    if len(given.words) > _VERSE and not _PERSONAL & set(roles):
        return Kind.WORK  # a line of verse, by which a poem is called
    small = any(word[:1].islower() and word.casefold() not in SMALL for word in words)
    return Kind.CONCEPT if small and not _PERSONAL & set(roles) else Kind.PERSON  # “Ghormeh sabzi”


def _added_noun(given: Given) -> str | None:
    """Return the last English word where the name agrees without it only: “Zarrin Shipping”."""
    written, spelt = persian_words(given.persian), latin_words(given.english)
    if given.lexicon is None or len(spelt) < 2 or len(spelt) <= len(written):  # noqa: PLR2004 - name and noun
        return None
    without = letter_score(written, spelt[:-1], given.lexicon)
    added = without < _AGREES and letter_score(written, spelt, given.lexicon) > _ADDED
    return re.split(r"[\s-]+", given.english)[-1] if added else None


def _is_body(given: Given, *, personal: bool) -> bool:
    """Tell a body by the article no person has (“the Qashqai”), by what it says, or by its capitals."""
    if personal:
        return _THE.search(given.before) is not None
    acronym = _ACRONYM.fullmatch(given.english) and _ITEM.search(given.before) is None
    return bool(acronym) or reports(given.before, given.after)


def _of_single(given: Given, roles: list[str], kind: Kind | None) -> Kind:
    """Judge a name of one word: the place it stands in, then the lexicon, then its ending."""
    if (
        given.english.casefold() in _COUNTRIES
        or "place" in roles
        or _PLACE_END.search(given.persian.replace("\u200c", ""))
    ):
        return Kind.PLACE
    if kind is Kind.TITLE or _CALLED.search(given.before):
        return Kind.PERSON
    personal = bool(_PERSONAL & set(roles)) and not given.persian.startswith("ال")
    if "body" in roles or _is_body(given, personal=personal):
        return Kind.ORGANISATION
    if _PREPOSITION.search(given.before) and "given" not in roles:
        return Kind.PLACE
    if personal:
        return Kind.PERSON
    return OF_TYPE[given.options[0].type] if given.options else Kind.CONCEPT
