"""Name: a name with its Persian, and what its words are: nouns, owners, places, or spelt as they sound."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translator_app.core.kind import Kind
from translator_app.romanization.rough import latin_skeleton, persian_skeleton
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.meanings import stem

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.head_words import HeadWords

SMALL = frozenset(("of", "for", "on", "in", "at", "to", "and", "the", "al", "el", "e", "ye", "a", "an", "&"))
OWNERS = frozenset(  # what countries and their bodies are called beside their subject
    "islamic national iranian iraqi afghan lebanese syrian turkish kurdish arab persian general central "
    "supreme high state public royal imperial federal regional provincial joint armed great greater new "
    "international united world democratic popular people's republic iran iraq syria lebanon "
    "afghanistan".split()
)
_HONOURED = frozenset(("imam", "emam", "prophet", "saint", "king", "queen", "hazrat", "hazrat-e"))
_FURTHER = frozenset(
    "festival cup news agency tv website site channel online daily weekly newspaper co ltd inc "
    "development construction engineering trading investment industrial manufacturing research management "
    "shipping".split()
)
_LAND = frozenset(
    "island islands province county district village town city port lake river mountain".split()
)
_WATERS = frozenset("dam river lake island oilfield gasfield field mine pass valley strait".split())
CITIES = frozenset(  # that stand for themselves beside a building named after them
    "tehran tabriz urmia orumiyeh ardabil isfahan esfahan karaj ilam bushehr shahrekord birjand mashhad "
    "bojnurd ahvaz ahwaz zanjan semnan zahedan shiraz qazvin qom sanandaj kerman kermanshah yasuj gorgan "
    "rasht khorramabad sari arak hamadan hamedan yazd abadan baghdad basra mosul erbil najaf karbala "
    "beirut damascus aleppo kabul herat kandahar istanbul ankara doha dubai".split()
)
_AGENCY = frozenset(("خبرگزاری", "روزنامه", "وكاله", "شبکه", "سایت", "پایگاه"))
_MOST_WORDS = 4
_SHORTEST = 4  # letters of a name of one word


class Name(NamedTuple):
    """The English words of a name, its Persian, and what is known of words."""

    words: list[str]
    persian: str
    kind: Kind
    heads: HeadWords
    lexicon: Lexicon


def is_own(name: Name, part: list[str], *, places: bool = False) -> bool:
    """Tell whether the words are the name of this thing, and not those of a person, place or country."""
    small = [word.casefold() for word in part]
    titled = small[0] in name.heads.ranks or small[0] in _HONOURED
    if not part[0][:1].isupper() or titled or set(small) <= OWNERS | SMALL:
        return False
    if all(is_noun(name, word) and not is_spelt(name, word) for word in part):
        return False
    if len(part) > 1:
        return not all(is_place(name, word) or word.casefold() in OWNERS for word in part)
    least = _SHORTEST - 1 if name.words[-1].casefold() in _WATERS else _SHORTEST
    if len(part[0]) < least or not is_spelt(name, part[0]):
        return False
    return places or not is_place(name, part[0]) or _stands_for(name, small[0])


def _stands_for(name: Name, place: str) -> bool:
    """Tell whether a place's name alone means this thing: an island, a dam, an agency; no university."""
    if name.kind is Kind.PLACE:
        return name.words[-1].casefold() in _LAND or place not in CITIES
    return bool(_AGENCY & {word.text for word in persian_words(name.persian)})


def is_generic(name: Name, word: str) -> bool:
    """Tell whether a word is a common noun of names and not itself a name the Persian spells."""
    return (is_noun(name, word) or word.casefold() in name.heads.nouns) and not is_spelt(name, word)


def is_noun(name: Name, word: str) -> bool:
    """Tell whether a word is the common noun of a body, place or work, or one that goes before it."""
    kind = name.heads.english_kinds.get(stem(word))
    return kind in (Kind.ORGANISATION, Kind.PLACE, Kind.WORK) or word.casefold() in _FURTHER


def is_plain(name: Name, part: list[str]) -> bool:
    """Tell whether all the words are common nouns or say whose it is: “News Agency”, “National Council”."""
    return all(is_generic(name, word) or word.casefold() in OWNERS | SMALL for word in part)


def is_spelt(name: Name, *words: str) -> bool:
    """Tell whether words, as one, are spelt as they sound in the Persian of the name, by their consonants."""
    spelt = " ".join(word.removesuffix("-e").removesuffix("-ye") for word in words)
    said = "".join(latin_skeleton(part.text) for part in latin_words(spelt))
    return bool(said) and said in _heard(name.persian)


@lru_cache(maxsize=1024)
def _heard(persian: str) -> frozenset[str]:
    """Return the consonants of every stretch of words, the Arabic article also left out."""
    words = [(word.text, word.text.removeprefix("ال")) for word in persian_words(persian)]
    every = [tuple(map(persian_skeleton, pair)) for pair in words]
    found = set()
    for start in range(len(every)):
        for side in (0, 1):
            joined = ""
            for pair in every[start : start + _MOST_WORDS]:
                joined += pair[side]
                found.add(joined)
    return frozenset(found)


def is_place(name: Name, word: str) -> bool:
    """Tell whether a word is the name of a country or of a place the lexicon knows."""
    key = re.sub(r"[^a-z]", "", word.casefold())
    owners = name.lexicon.owners(key) if key else ()
    return key in OWNERS or any(entry.role == "place" for own in owners for entry in name.lexicon.listed(own))


def is_subject(name: Name, word: str) -> bool:
    """Tell whether a word says what a body is about, and not whose or where it is."""
    return word[0].isupper() and word.casefold() not in OWNERS | SMALL and not is_place(name, word)
