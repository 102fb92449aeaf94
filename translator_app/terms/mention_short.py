"""short_forms: what is left of the name of a body, place or work when a writer names it again."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translator_app.core.kind import Kind
from translator_app.romanization.rough import latin_skeleton, persian_skeleton
from translator_app.romanization.script import latin_words, persian_words
from translator_app.terms.meanings import stem
from translator_app.terms.mention_shape import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.head_words import HeadWords

_CUTS = ("of", "for", "on", "in", "at", "to")
_SMALL = frozenset((*_CUTS, "and", "the", "al", "el", "e", "ye", "a", "an", "&"))
_OWNERS = frozenset(  # what countries and their bodies are called beside their subject
    "islamic national iranian iraqi afghan lebanese syrian turkish kurdish arab persian general central "
    "supreme high state public royal imperial federal regional provincial joint armed great greater new "
    "international united world democratic popular people's republic iran iraq syria lebanon "
    "afghanistan".split()
)
_HONOURED = frozenset(("imam", "emam", "prophet", "saint", "king", "queen", "hazrat", "hazrat-e"))
_RANKING = frozenset("supreme central general high special joint national federal".split())
_FURTHER = frozenset(
    "festival cup news agency tv website site channel online daily weekly newspaper co ltd inc "
    "development construction engineering trading investment industrial manufacturing research management "
    "shipping".split()
)
_IN_PERSIAN = frozenset(  # nouns that stay Persian before a name
    "nashr nashr-e bank bonyad bonyad-e hezb-e sherkat-e moasseseh moasseseh-ye moassese-ye entesharat "
    "entesharat-e sazman-e kanun-e kanoon-e anjoman-e khabargozari khabargozari-ye ruznameh-ye "
    "rooznameh-ye majalleh-ye bandar-e shahr-e shahrak-e rud-e dasht-e darreh-ye qal'eh-ye foulad foolad "
    "mes naft bimeh hotel mount mt lake cape radio jamaat hizb harakat kuh-e jazireh-ye borj-e cinema".split()
)
_LAND = frozenset(
    "island islands province county district village town city port lake river mountain".split()
)
_WATERS = frozenset("gulf sea strait bay port island city lake mount river republic kingdom".split())
_CITIES = frozenset(  # that stand for themselves beside a building named after them
    "tehran tabriz urmia orumiyeh ardabil isfahan esfahan karaj ilam bushehr shahrekord birjand mashhad "
    "bojnurd ahvaz ahwaz zanjan semnan zahedan shiraz qazvin qom sanandaj kerman kermanshah yasuj gorgan "
    "rasht khorramabad sari arak hamadan hamedan yazd abadan baghdad basra mosul erbil najaf karbala "
    "beirut damascus aleppo kabul herat kandahar istanbul ankara doha dubai".split()
)
_AGENCY = frozenset(("خبرگزاری", "روزنامه", "وكاله", "شبکه", "سایت", "پایگاه"))
_LONGEST_TAIL = 2
_MOST_WORDS = 4
_EZAFE = re.compile(r"-(?:e|ye|i|yi)$")
_SHORTEST = 4  # letters of a name of one word


class Name(NamedTuple):
    """The English words of a name, its Persian, and what is known of words."""

    words: list[str]
    persian: str
    kind: Kind
    heads: HeadWords
    lexicon: Lexicon


def short_forms(name: Name) -> Iterator[tuple[list[str], Shape]]:
    """Yield the words of each shorter form: “Relief Committee”, “Foreign Ministry”, “Mizan”, “the Framework”.

    The last words of a name are its own; the first ones often name somebody else (Imam Khomeini Airport,
    Tehran University), so they stand for it only where they are no place, no person and no country.
    """
    words = name.words
    cut = next((at for at, word in enumerate(words) if word in _CUTS), len(words))
    front = words[:cut]
    if {word.casefold() for word in front} == {"islamic", "republic"} and len(words) > cut + _LONGEST_TAIL:
        yield words[cut + 1 :], Shape.SHORT  # “Iran Broadcasting”
    yield from _halves(name, front, words[cut + 1 :])
    if name.kind is not Kind.WORK:
        yield from _ends(name, front, words[cut + 1 :])
    yield from _beginnings(name, front if cut < len(words) else words)
    if cut < len(words) - _LONGEST_TAIL and is_generic(name, words[-1]) and words[-1][0].isupper():
        yield words[:-1], Shape.SHORT  # “State of Law”


def _ends(name: Name, front: list[str], rest: list[str]) -> Iterator[tuple[list[str], Shape]]:
    """Yield the last words before “of”, and the noun before it turned behind its subject."""
    size = len(front)
    for start in range(0 if rest else 1, size - 1):
        part = front[start:]
        if part[0][0].isupper() and part[0].casefold() not in _SMALL:
            yield part, Shape.HEAD if _is_plain(name, part) else Shape.SHORT
    if size > _LONGEST_TAIL and front[0].casefold() in _RANKING:
        yield [front[0], front[-1]], Shape.HEAD
    elif size == _LONGEST_TAIL + 1 and _is_noun(name, front[-1]) and _is_subject(name, front[0]):
        yield [front[0], front[-1]], Shape.SHORT  # “Expediency Council”
    if rest and size == 1 and is_generic(name, front[0]):
        subject = [word for word in rest if word.casefold() not in _SMALL]
        if 0 < len(subject) <= _LONGEST_TAIL and len(subject) == len(rest) and subject[0][0].isupper():
            yield [*subject, front[0]], Shape.SHORT
    yield from _head(name, front, rest)


def _is_subject(name: Name, word: str) -> bool:
    """Tell whether a word says what a body is about, and not whose or where it is."""
    return word[0].isupper() and word.casefold() not in _OWNERS | _SMALL and not _is_place(name, word)


def _halves(name: Name, front: list[str], rest: list[str]) -> Iterator[tuple[list[str], Shape]]:
    """Yield one of two subjects with the noun: “Ports Organization”, “Culture Ministry”."""
    if name.kind is not Kind.ORGANISATION or not front or not _is_noun(name, front[-1]):
        return
    subjects = rest if len(front) == 1 else front[:-1]
    if "and" in subjects and len(subjects) > _LONGEST_TAIL:
        at = subjects.index("and")
        for word in (subjects[at - 1] if at else "", subjects[-1]):
            if word[:1].isupper() and not _is_place(name, word):
                yield [word, front[-1]], Shape.SHORT


def other_ezafe(words: list[str]) -> Iterator[list[str]]:
    """Yield a name in its own language with the ezafe left out or put in: “Majzooban-e Noor”."""
    if len(words) == 1 and not words[0].casefold().startswith("al-"):
        yield [f"al-{words[0]}"]
    if not _LONGEST_TAIL <= len(words) <= _MOST_WORDS:
        return
    bare = [_EZAFE.sub("", word) for word in words]
    for ending in ("", "-e", "-ye"):
        other = [word if word == plain else plain + ending for word, plain in zip(words, bare, strict=True)]
        yield [bare[0] + ending, *bare[1:]] if bare == words else other


def spelt_forms(words: list[str]) -> Iterator[tuple[list[str], Shape]]:
    """Yield the telling word of a body's name in its own language: “Hashd”, “Bustan” of “Bustan-e Ketab”."""
    kept = [word for word in words if word.casefold() not in _IN_PERSIAN and word[0].isalpha()]
    if len(words) < _LONGEST_TAIL or not kept:
        return
    first = re.sub(r"^[Aa]l-|-(?:e|ye)$", "", kept[0])
    joined = kept[0] != first or len(kept) < len(words)
    if joined and first[:1].isupper() and len(first) >= _SHORTEST:
        yield [first], Shape.SHORT


def _head(name: Name, front: list[str], rest: list[str]) -> Iterator[tuple[list[str], Shape]]:
    """Yield the noun that stands for the whole after “the”: before “of” a common one, else any but a name."""
    if name.kind not in (Kind.ORGANISATION, Kind.PLACE) or not front or not front[-1][0].isupper():
        return
    last = front[-1]
    common = stem(last) in name.heads.english_kinds or last.casefold() in name.heads.nouns
    if rest:
        if common and last.casefold() not in _WATERS:
            yield [last], Shape.HEAD
    elif len(front) > 1 and (common or not is_spelt(name, last)):
        yield [last], Shape.HEAD


def _beginnings(name: Name, front: list[str]) -> Iterator[tuple[list[str], Shape]]:
    """Yield the name without its common noun, and what of it is spelt as it sounds in Persian."""
    if len(front) > 1 and front[0].casefold() in _IN_PERSIAN and _is_own(name, front[1:], places=True):
        yield front[1:], Shape.SHORT
    kept = len(front)
    while kept > 1 and is_generic(name, front[kept - 1]) and _is_noun(name, front[kept - 1]):
        kept -= 1
    start = 0
    while kept - start > 1 and front[start].casefold() in _OWNERS:
        start += 1
    if kept == len(front) - 1 > 1 and front[0].casefold() in name.heads.ranks and is_spelt(name, front[1]):
        yield front[1:kept], Shape.HEAD  # “the Azadegan”, of Sardar Azadegan Stadium
    if 0 < kept < len(front) and _is_own(name, front[start:kept]):
        yield front[start:kept], Shape.SHORT
    if len(front) > _LONGEST_TAIL and _is_own(name, front[:-1]) and front[-2].casefold() not in _SMALL:
        yield front[:-1], Shape.SHORT
    spelt = next((size for size in range(len(front), 0, -1) if is_spelt(name, *front[:size])), 0)
    if 0 < spelt < len(front) and spelt != kept and _is_own(name, front[:spelt]):
        yield front[:spelt], Shape.SHORT
    club = name.kind is Kind.ORGANISATION and len(front) > 1 and _is_place(name, front[-1])
    if club and spelt == len(front) and _is_own(name, front[:-1]):
        yield front[:-1], Shape.SHORT


def _is_own(name: Name, part: list[str], *, places: bool = False) -> bool:
    """Tell whether the words are the name of this thing, and not those of a person, place or country."""
    small = [word.casefold() for word in part]
    titled = small[0] in name.heads.ranks or small[0] in _HONOURED
    if not part[0][:1].isupper() or titled or set(small) <= _OWNERS | _SMALL:
        return False
    if all(_is_noun(name, word) and not is_spelt(name, word) for word in part):
        return False
    if len(part) > 1:
        return not all(_is_place(name, word) or word.casefold() in _OWNERS for word in part)
    if len(part[0]) < _SHORTEST or not is_spelt(name, part[0]):
        return False
    return places or not _is_place(name, part[0]) or _stands_for(name, small[0])


def _stands_for(name: Name, place: str) -> bool:
    """Tell whether a place's name alone means this thing: an island, a dam, an agency; no university."""
    if name.kind is Kind.PLACE:
        return name.words[-1].casefold() in _LAND or place not in _CITIES
    return bool(_AGENCY & {word.text for word in persian_words(name.persian)})


def is_generic(name: Name, word: str) -> bool:
    """Tell whether a word is a common noun of names and not itself a name the Persian spells."""
    return (_is_noun(name, word) or word.casefold() in name.heads.nouns) and not is_spelt(name, word)


def _is_noun(name: Name, word: str) -> bool:
    kind = name.heads.english_kinds.get(stem(word))
    return kind in (Kind.ORGANISATION, Kind.PLACE, Kind.WORK) or word.casefold() in _FURTHER


def _is_plain(name: Name, part: list[str]) -> bool:
    """Tell whether all the words are common nouns or say whose it is: “News Agency”, “National Council”."""
    return all(is_generic(name, word) or word.casefold() in _OWNERS | _SMALL for word in part)


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


def _is_place(name: Name, word: str) -> bool:
    key = re.sub(r"[^a-z]", "", word.casefold())
    owners = name.lexicon.owners(key) if key else ()
    return key in _OWNERS or any(
        entry.role == "place" for own in owners for entry in name.lexicon.listed(own)
    )
