"""short_forms: what is left of the name of a body, place or work when a writer names it again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.terms.meanings import stem
from translator_app.terms.mention_shape import Shape
from translator_app.terms.mention_words import (
    CITIES,
    OWNERS,
    SMALL,
    Name,
    is_generic,
    is_noun,
    is_own,
    is_place,
    is_plain,
    is_spelt,
    is_subject,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_CUTS = ("of", "for", "on", "in", "at", "to")
_DEPARTMENTS = frozenset(("Department", "Directorate", "Office", "Bureau", "Administration"))
_RANKING = frozenset("supreme central general high special joint national federal".split())
_IN_PERSIAN = frozenset(  # nouns that stay Persian before a name
    "nashr nashr-e bank bonyad bonyad-e hezb-e sherkat-e moasseseh moasseseh-ye moassese-ye entesharat "
    "entesharat-e sazman-e kanun-e kanoon-e anjoman-e khabargozari khabargozari-ye ruznameh-ye "
    "rooznameh-ye majalleh-ye bandar-e shahr-e shahrak-e rud-e dasht-e darreh-ye qal'eh-ye foulad foolad "
    "mes naft bimeh hotel mount mt lake cape radio jamaat hizb harakat kuh-e jazireh-ye borj-e cinema "
    "hosseiniyeh husseiniya hosseinieh hosseiniyeh-ye takyeh takyeh-ye tekyeh tekyeh-ye masjed-e madreseh-ye "
    "kakh-e bagh-e talar-e khaneh-ye imamzadeh emamzadeh café cafe gallery teatr-e gharargah-e "
    "qarargah-e".split()
)
_WATERS = frozenset("gulf sea strait bay port island city lake mount river republic kingdom".split())
_LONGEST_TAIL = 2
_MOST_WORDS = 4
_EZAFE = re.compile(r"-(?:e|ye|i|yi)$")
_SHORTEST = 4  # letters of a name of one word


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
        if part[0][0].isupper() and part[0].casefold() not in SMALL:
            yield part, Shape.HEAD if is_plain(name, part) else Shape.SHORT
    if size > _LONGEST_TAIL and front[0].casefold() in _RANKING:
        yield [front[0], front[-1]], Shape.HEAD
    elif size == _LONGEST_TAIL + 1 and is_noun(name, front[-1]) and is_subject(name, front[0]):
        yield [front[0], front[-1]], Shape.SHORT  # “Expediency Council”
    if rest and size == 1 and front[0] in _DEPARTMENTS and name.kind is Kind.ORGANISATION:
        said = rest[1:] if rest[0] == "the" else rest
        if len(said) == _LONGEST_TAIL and is_subject(name, said[-1]):
            yield said, Shape.SHORT  # “Public Works”
    if rest and size == 1 and is_generic(name, front[0]):
        subject = [word for word in rest if word.casefold() not in SMALL]
        if 0 < len(subject) <= _LONGEST_TAIL and len(subject) == len(rest) and subject[0][0].isupper():
            yield [*subject, front[0]], Shape.SHORT
    yield from _head(name, front, rest)


def _halves(name: Name, front: list[str], rest: list[str]) -> Iterator[tuple[list[str], Shape]]:
    """Yield one of two subjects with the noun: “Ports Organization”, “Culture Ministry”."""
    if name.kind is not Kind.ORGANISATION or not front or not is_noun(name, front[-1]):
        return
    subjects = rest if len(front) == 1 else front[:-1]
    if "and" in subjects and len(subjects) > _LONGEST_TAIL:
        at = subjects.index("and")
        for word in (subjects[at - 1] if at else "", subjects[-1]):
            if word[:1].isupper() and not is_place(name, word):
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
    city = len(front) == _LONGEST_TAIL and front[1].casefold() in CITIES  # Lake Urmia is not Urmia
    said = len(front) > 1 and front[0].casefold() in _IN_PERSIAN and not city
    if said and is_own(name, front[1:], places=True):
        yield front[1:], Shape.SHORT
    kept = len(front)
    while kept > 1 and is_generic(name, front[kept - 1]) and is_noun(name, front[kept - 1]):
        kept -= 1
    start = 0
    while kept - start > 1 and front[start].casefold() in OWNERS:
        start += 1
    if kept == len(front) - 1 > 1 and front[0].casefold() in name.heads.ranks and is_spelt(name, front[1]):
        yield front[1:kept], Shape.HEAD  # “the Azadegan”, of Sardar Azadegan Stadium
    if 0 < kept < len(front) and is_own(name, front[start:kept]):
        yield front[start:kept], Shape.SHORT
    if len(front) > _LONGEST_TAIL and is_own(name, front[:-1]) and front[-2].casefold() not in SMALL:
        yield front[:-1], Shape.SHORT
    spelt = next((size for size in range(len(front), 0, -1) if is_spelt(name, *front[:size])), 0)
    if 0 < spelt < len(front) and spelt != kept and is_own(name, front[:spelt]):
        yield front[:spelt], Shape.SHORT
    club = name.kind is Kind.ORGANISATION and len(front) > 1 and is_place(name, front[-1])
    if club and spelt == len(front) and is_own(name, front[:-1]):
        yield front[:-1], Shape.SHORT
