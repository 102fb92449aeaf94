"""Which Latin spellings the sound of a known reading takes, with the cost of each: data."""

from functools import lru_cache
from typing import Final

from translator_app.romanization import letters as tables
from translator_app.romanization.letters import WEAK_LEFT_OUT, Options, parse_options

# sound: spellings, cost of leaving it out. Short for long and long for short are faults.
_VOWELS: Final = {
    "a": (
        "a e=1.05 aa=1.05 o=2 u=2.2 i=2.4 ae=.8 ou=4.5 oo=4.5 ee=4.5 ei=3.6 ey=3.6 ai=3.2 ay=3.2 au=3.6 ow=4",
        1.3,
    ),
    "e": (
        (
            "e i=.35 a=1.05 ee=2.2 ae=1 ie=1.6 o=2 u=2 ea=1 ei=1.8 ey=1.8 ai=1.8 ay=2 ou=4.5 oo=4.5 "
            "eh=.8 y=.9 aa=2.4"
        ),
        0.8,
    ),
    "o": ("o u=.1 ou=1.3 oo=1.5 ow=1.5 a=1.2 e=1.2 i=2.6 au=2 ee=4.5 ei=4.5 aa=3", 1.1),
    "ā": (
        "a aa=.1 ah=.6 o=1.3 e=1.8 oa=1.4 ae=1.5 u=2.8 ou=3 oo=3 i=4.5 ee=4.5 ei=4.5 ai=3.5",
        WEAK_LEFT_OUT,
    ),
    "i": (
        (
            "i ee=.05 y=.3 ie=.4 ey=.9 ei=.9 iy=.3 ea=.8 ii=.3 ij=.8 yi=.5 ay=1.6 ai=1.6 e=2.8 a=4 o=4.5 "
            "u=4.5 "
            "ou=4.5 oo=4.5"
        ),
        WEAK_LEFT_OUT,
    ),
    "u": (
        "ou u oo o=.25 ow=.4 au=1 uw=.6 ue=.8 eu=1 ouw=.6 oe=.8 v=2.5 w=1.5 a=4.5 e=4 i=4.5",
        WEAK_LEFT_OUT,
    ),
    "ey": (
        "ei ey ay=.05 ai=.05 e=1.1 i=1 eyy=.1 eiy=.3 ae=1 aey=.3 ee=1 iy=1 y=1.5 ie=1.2 a=3.2 o=4 u=4",
        WEAK_LEFT_OUT,
    ),
    "ow": ("ow o=.05 aw=.1 au=.1 ou=.1 oo=.4 u=.4 ov=.4 av=.6 eu=.8 a=3 e=3 i=4", WEAK_LEFT_OUT),
    "iy": (
        "i y iy ee=.1 ey=.8 ie=.2 eey=.3 yy=.3 ij=.6 yi=.4 ei=1 eyy=1 ay=1.6 ai=1.6 e=2.4 j=1",
        2.6,
    ),
    "iyy": ("iyy i iy=.1 y=.1 yy=.3 ie=.2 ayy=1", 3.0),
    "vu": ("vou voo vu vo=.1 ou=.2 oo=.2 u=.2 wu=.2 wou=.2 woo=.3 v=.8 vi=2.5", 3.0),
    "vo": ("vo vu=.2 wo=.2 v=1 o=.6", 3.0),
    "'i": ("i 'i ee=.1 ei=.1 yi=.1 ie=.2 'ee=.2 y=.5 ey=.3 yee=.3 eyi=.4 iy=.6", 3.0),
    "yi": (
        (
            "i=.05 ei ee=.1 yi ie=.05 ey=.3 y=.4 eyi=.2 yee=.2 iyi=.3 yei=.3 ii=.3 eei=.3 e=1 ye=.5 yie=.2 "
            "eie=.3 ai=.5 iee=.4"
        ),
        3.0,
    ),
    "hā": ("ha haa=.2 hah=.4 h=1", 4.0),
    "'ā": ("a 'a aa=.2 ea=.8", 3.0),
    "ollāh": (
        (
            "ollah ollaah ullah=.05 ullaah=.05 allah=.1 allaah=.1 olah=.2 ulah=.2 alah=.2 ellah=.3 "
            "olla=.5 ulla=.5 oullah=.4 llah=.5 lah=.8"
        ),
        5.0,
    ),
}  # fmt: skip
_GLIDE: Final = "y i=.2 e=.6 j=1 yy=.1 ie=.6 j=1.2 iy=.3 ey=.4 ei=.5 ay=.6 ai=.6 ee=.8 yi=.5"
_FINAL_I: Final = (
    "i y=.15 ee=.1 ie=.3 ey=.6 ei=.6 iy=.3 yi=.4 ay=1.4 ai=1.2 ii=.3 ea=1.2 e=2 eh=2.6 a=3.4",
    WEAK_LEFT_OUT,
)
_FIRST_VOWEL: Final = {
    "e": ("e i=.1 a=1.05 ei=.8 o=2 u=2 ai=1.2", 2.0), "a": ("a e=.5 aa=.3 o=1.6 u=1.6 i=1.8 ae=.6", 2.0),
}  # fmt: skip
_FINAL_ALEF: Final = ("a ah=.3 aa=.1 e=2.2 eh=2.4 o=1.6 i=4 ee=4.5 y=4.5", WEAK_LEFT_OUT)
_HAMZA_OR_AYN: Final = ("' y=.3 e=.4 i=.5 a=.6 o=.6 w=.8 v=.9 aa=.9", 0.0)
_SILENT_LETTERS: Final = parse_options("'", 0.0)


@lru_cache(maxsize=2048)
def options(letters: str, sound: str, place: str, language: str) -> Options:
    """What `letters` with this `sound` may become; `place` is first, last or empty."""
    if not sound:
        return _silent(letters)
    if letters in ("ال", "وال"):
        return _article(sound, first=place == "first")
    if letters == "ه" and sound in ("e", "a", "o", "t"):
        return tables.HE_FINAL if place == "last" else _HE_INSIDE
    known = _vowel(letters, sound, place)
    if known:
        return parse_options(_softer(known[0]) if language == "ar" else known[0], known[1])
    return _consonant(letters, sound, place, language)


_HE_INSIDE: Final = parse_options("eh e ah=.2 a=.3 h=1 ehe=1", 1.2)


def _vowel(letters: str, sound: str, place: str) -> tuple[str, float] | None:
    if sound == "'":
        return _HAMZA_OR_AYN
    if letters in ("یی", "ئی") and sound != "i":
        return _VOWELS["yi"]
    at_place = _AT_PLACE.get((place, sound))
    if at_place and not (place == "first" and letters not in ("ا", "آ")) and letters != "یی":
        return at_place
    return _VOWELS["ollāh"] if sound.endswith("llāh") else _VOWELS.get(sound)


_AT_PLACE: Final = {
    ("last", "i"): _FINAL_I,
    ("last", "ā"): _FINAL_ALEF,
    ("first", "e"): _FIRST_VOWEL["e"],
    ("first", "a"): _FIRST_VOWEL["a"],
}


def _softer(text: str) -> str:
    """Arabic names are spelt with i and u as readily as with e and o."""
    return " ".join(_SOFT.get(part, part) for part in text.split())


_SOFT: Final = {
    "i=.35": "i", "i=.1": "i", "u=.1": "u", "a=1.05": "a=.4", "e=1.05": "e=.4", "aa=1.05": "aa=.4",
    "ei=1.8": "ei=1.2",
}  # fmt: skip


def _consonant(letters: str, sound: str, place: str, language: str) -> Options:
    if letters == "و":
        wide = "v=0 w=0 vv=.1" if language == "ar" else "v w=.2 vv=.1 ou=1.6 u=1.2 o=1.6 ow=1 oo=2"
        return parse_options(wide, 4.0, tables.WRONG_LETTER)
    if letters == "ی":
        return parse_options(_GLIDE, 2.2)
    if letters == "ه":
        return (
            tables.HE_FIRST
            if place == "first"
            else parse_options(
                "h hh=0 kh=3" if sound == "hh" else "h kh=3",
                1.6 if place == "last" else 2.2,
                tables.WRONG_LETTER,
            )
        )
    table = tables.doubled_consonants(language) if sound[:1] == sound[1:2] else tables.consonants(language)
    return table[letters] if letters in table else parse_options(sound[:1], tables.HARD, tables.WRONG_LETTER)


def _silent(letters: str) -> Options:
    if letters == "و":
        return parse_options("w=.1 v=.1 u=.5 o=.6", 0.0)
    if letters == "ه":
        return parse_options("h=.1", 0.0)
    if letters == "ع":
        return parse_options("' a=.8 e=.9", 0.0)
    return _SILENT_LETTERS


def _article(sound: str, *, first: bool) -> Options:
    consonant = "l" if sound.endswith("l") else ""
    parts = []
    for vowel, cost in {
        "o": 0.0,
        "a": 0.0,
        "u": 0.05,
        "e": 0.1,
        "ou": 0.2,
        "i": 0.5,
        "ua": 0.2,
        "oa": 0.3,
        "oo": 0.3,
        "oua": 0.3,
        "ooa": 0.3,
        "ooo": 0.3,
        "": 1.0,
    }.items():
        parts += (
            [f"{vowel}l={cost}"]
            if consonant
            else [f"{vowel}l={cost}"] + ([f"{vowel}={cost}"] if vowel else [])
        )
    return parse_options(" ".join(parts), 0.25 if first else 1.5)
