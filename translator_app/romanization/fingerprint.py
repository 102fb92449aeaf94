"""Which romanization schemes a given spelling follows."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.names import Pairing
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.script import Word
from translator_app.romanization.spell import spell_word

_TICKS = str.maketrans(dict.fromkeys("`´‘’ʻʼʽʾʿˈ′", "'") | {"ş": "ṣ", "ţ": "ṭ", "ḩ": "ḥ", "\u0332": "\u0331"})


def matching_schemes(
    pairing: Pairing, latin: str, lexicon: Lexicon, schemes: Mapping[str, Scheme] | None, house: str
) -> tuple[str, ...]:
    """Schemes in which some known reading of each word is spelt as given; the house scheme first.

    Words without a known reading are read as the Latin itself reads them.
    """
    if not schemes:
        return ()
    given = _plain(latin).replace(" ", "").replace("-", "")
    found = [
        name
        for name, scheme in schemes.items()
        if given == _plain(_whole(pairing, lexicon, scheme, given)).replace(" ", "").replace("-", "")
    ]
    return tuple(sorted(found, key=lambda name: name != house))


def _whole(pairing: Pairing, lexicon: Lexicon, scheme: Scheme, given: str) -> str:
    text = ""
    for pair in pairing.pairs:
        if pair.judged is None:
            return ""
        spelt = _spellings(
            pair.judged.word, _readings(pair.judged.word, pair.judged.reading, lexicon), scheme
        )
        rest = given[len(_plain(text).replace(" ", "").replace("-", "")) :]
        fits = next((s for s in spelt if rest.startswith(_plain(s).replace(" ", "").replace("-", ""))), "")
        if not fits:
            return ""
        text += fits
    return text


def _readings(word: str, reading: str, lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(dict.fromkeys([reading] * bool(reading) + [k.reading for k in lexicon.known(word)]))


@lru_cache(maxsize=8192)
def _spellings(word: str, readings: tuple[str, ...], scheme: Scheme) -> tuple[str, ...]:
    folded = Word(word, tuple(range(len(word))))
    spelt = (spell_word(folded, reading, scheme) for reading in readings)
    return tuple(s for s in spelt if s)


@lru_cache(maxsize=8192)
def _plain(text: str) -> str:
    return unicodedata.normalize(
        "NFC", unicodedata.normalize("NFD", text.lower()).translate(_TICKS)
    ).translate(_TICKS)
