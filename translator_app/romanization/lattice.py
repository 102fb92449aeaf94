"""Lays out the ways to read a Persian word: from each place, the letters ahead and what they may become."""

from functools import lru_cache
from typing import Final, NamedTuple

from translator_app.romanization import letters as tables
from translator_app.romanization import sounds
from translator_app.romanization.article import ARTICLE
from translator_app.romanization.letters import Options
from translator_app.romanization.reading import segments


class Edge(NamedTuple):
    """A step from one place to `to`, taking `letters` (none for a vowel that is not written)."""

    to: int
    letters: str
    options: Options
    sound: str = ""  # the phoneme a reading gives to these letters; empty where only the letters are known


Lattice = tuple[tuple[Edge, ...], ...]


@lru_cache(maxsize=4096)
def letter_lattice(word: str, language: str) -> Lattice:
    """Every reading the bare letters allow.

    Place 2n stands before letter n, place 2n+1 after it, where a vowel may follow.
    """
    last = len(word) - 1
    places: list[tuple[Edge, ...]] = []
    for index, letter in enumerate(word):
        options, vowel = _letter(word, index, language)
        edges = [Edge(2 * index + 1, letter, options)]
        edges += _long(word, index, language)
        places.append(tuple(edges))
        open_ahead = index == last or word[index + 1] in "اآ"  # no short vowel stands before a long one
        after = tables.NOTHING if open_ahead else vowel
        places.append((Edge(2 * index + 2, "", after),))
    places.append(())
    return tuple(places)


def _letter(word: str, index: int, language: str) -> tuple[Options, Options]:
    """What the letter at `index` may become, and which unwritten vowel may follow it."""
    letter, last = word[index], len(word) - 1
    ahead = word[index + 1] if index < last else ""
    free = tables.supplied(language)
    if letter in "اآوی":
        return _vowel_letter(word, index, language), (tables.NOTHING if letter in "اآ" else free)
    if letter in _THROAT:
        return _THROAT[letter], free
    if letter == "ه":
        return (tables.HE_FINAL if index == last else tables.HE if index else tables.HE_FIRST), free
    if letter == "ن" and ahead in ("ب", "پ"):
        return tables.MERGED_N, free
    cluster = index == 0 and ahead not in tables.VOWEL_LETTERS
    if index == last and index:
        russian = letter == "ف" and word[index - 1] in "اوی"
        return tables.RUSSIAN_F if russian else tables.final_consonants(language)[letter], free
    return tables.consonants(language)[letter], (tables.SUPPLIED_AFTER_FIRST if cluster else free)


def _vowel_letter(word: str, index: int, language: str) -> Options:
    letter, last = word[index], len(word) - 1
    ahead = word[index + 1] if index < last else ""
    if letter == "و" and index and word[index - 1] == "خ" and ahead in ("ا", "ی", "ر", "ش", "د"):
        return _SILENT_WAW
    behind_article = letter == "ا" and index == len(ARTICLE) and word.startswith(ARTICLE)
    place = "first" if index == 0 or behind_article else "last" if index == last else "middle"
    beside = (index > 0 and word[index - 1] in "اویآ") or ahead in ("ا", "و", "ی", "آ")
    return tables.vowel_letter(letter, place, beside, language)


_THROAT: Final = {"ع": tables.AYN, "ء": tables.HAMZA, "ؤ": tables.HAMZA, "ئ": tables.HAMZA_YE}
_SILENT_WAW: Final = tables.parse_options("v w=.2 ou oo u o=.05 ow=.2 au=.3", 0.3)


def _long(word: str, index: int, language: str) -> list[Edge]:
    """Steps over several letters at once."""
    found = []
    letter = word[index]
    for spelt, options in tables.long_spellings().get(letter, ()):
        if word.startswith(spelt, index) and (index or spelt not in ("اله", "یی", "ئی")):
            end = index + len(spelt)
            if (spelt in ("های", "اله") and end != len(word)) or (spelt in ("ای", "او", "اس") and index):
                continue
            found.append(Edge(2 * end - 1, spelt, options))
    if letter == "ا" and word.startswith("ل", index + 1) and len(word) > index + 3:
        found.append(Edge(2 * index + 4, "ال", tables.article("", language, first=index == 0)))
        sun = word[index + 2]
        if sun in tables.SUN_LETTERS:
            found.append(Edge(2 * index + 5, "ال" + sun, tables.article(sun, language)))
    return found


@lru_cache(maxsize=8192)
def reading_lattice(word: str, reading: str, language: str) -> Lattice | None:
    """The one way `reading` lays out the letters, with what each may become; nothing where they disagree."""
    parts = segments(word, reading)
    if parts is None:
        return None
    places: list[tuple[Edge, ...]] = []
    for index, part in enumerate(parts):
        ahead = parts[index + 1].sound if index + 1 < len(parts) else ""
        options = sounds.options(
            part.letters, part.sound, "first" if index == 0 else "" if ahead else "last", language
        )
        if index and parts[index - 1].letters in ("ال", "وال") and part.sound[:1] == part.sound[1:2]:
            doubled = tables.doubled_consonants(language, behind_article=True)
            options = doubled.get(part.letters, options)
        if part.sound == "n" and ahead[:1] in ("b", "p") and ahead:
            options = tables.MERGED_N
        places.append((Edge(index + 1, part.letters, options, part.sound),))
    places.append(())
    return tuple(places)
