"""Which romanization schemes a given spelling follows."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.names import Pairing
from translator_app.romanization.reading import segments
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.spell import spell_small

_TICKS = str.maketrans(dict.fromkeys("`´‘’ʻʼʽʾʿˈ′", "'") | {"ş": "ṣ", "ţ": "ṭ", "ḩ": "ḥ", "\u0332": "\u0331"})


def matching_schemes(
    pairing: Pairing,
    latin: str,
    lexicon: Lexicon,
    schemes: Mapping[str, Scheme] | None,
    house: str,
    usual: bool,  # noqa: FBT001 - one more fact of the comparison
) -> tuple[str, ...]:
    """Schemes in which some known reading of each word is spelt as given; the house scheme first.

    Words without a known reading are read as the Latin itself reads them. The press has no one spelling: a
    `usual` one in plain letters is its own.
    """
    words = [pair.judged for pair in pairing.pairs]
    if not schemes or not words:
        return ()
    given = _bare(latin)
    of_press = usual and given.isascii() and "'" not in given
    found = ["press"] if of_press and "press" in schemes else []
    read = [(one.word, _readings(one.word, one.reading, lexicon)) for one in words if one is not None]
    if len(read) == len(words):
        found += [name for name in schemes if name not in found and _follows(read, given, schemes[name])]
    return tuple(sorted(found, key=lambda name: name != house))


def _follows(read: list[tuple[str, tuple[str, ...]]], given: str, scheme: Scheme) -> bool:
    """Whether the words, in some reading each, spell the whole of `given`."""
    at = 0
    letters, sounds = _marked(scheme) if given.isascii() else (frozenset[str](), frozenset[str]())
    for word, readings in read:
        if not letters.isdisjoint(word):
            return False
        for reading in readings:
            if sounds.isdisjoint(reading):
                spelt = _spelt(word, reading, scheme)
                if spelt and given.startswith(spelt, at):
                    at += len(spelt)
                    break
        else:
            return False
    return at == len(given)


@lru_cache(maxsize=32)
def _marked(scheme: Scheme) -> tuple[frozenset[str], frozenset[str]]:
    """Persian letters and sounds that the scheme never writes without a mark, so that they rule plain out."""
    letters = (letter for letter, text in scheme.letters.items() if not _bare(text).isascii())
    plain = "".join(sound for sound, text in scheme.sounds.items() if _bare(text).isascii())
    return frozenset(letters), frozenset(sound for sound in "āiu" if sound not in plain)


def _readings(word: str, reading: str, lexicon: Lexicon) -> tuple[str, ...]:
    known = tuple(k.reading for k in lexicon.known(word))
    return known if not reading or reading in known else (reading, *known)


@lru_cache(maxsize=8192)
def _spelt(word: str, reading: str, scheme: Scheme) -> str:
    parts = segments(word, reading.partition("-")[0])
    return _bare(spell_small(parts, scheme)) if parts else ""


@lru_cache(maxsize=8192)
def _bare(text: str) -> str:
    """Small letters without blanks and hyphens, marks that stand for one another as one."""
    plain = text.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFD", plain).translate(_TICKS)
        plain = unicodedata.normalize("NFC", plain).translate(_TICKS)
    return plain.replace(" ", "").replace("-", "")
