"""Names of people from elsewhere: the Persian is the transcription there, the English not to be mended."""

from functools import lru_cache
from typing import Final

from translator_app.romanization.comparison import Comparison, Verdict
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.script import word_key

BEARER: Final = (
    "The bearer is not Iranian, Afghan or Arab, so the Persian is the transcription and this was not judged."
)
SPELLING: Final = (
    "The English is a name of another language and the Persian its transcription, so this was not judged."
)
_WEAK: Final = frozenset("اآویهعءئؤ")  # Persian letters that may have nothing beside them
_SILENT: Final = frozenset("aeiouywh'")  # Latin letters that may have nothing beside them
# What the letters of European, Turkish, Indian and Chinese names become in Persian, besides their own values.
_PIECES: Final = {
    "b": "ب پ", "bh": "ب", "c": "ک س ج چ", "ch": "چ ش خ ک ج ه ح", "chh": "چ", "ck": "ک", "cz": "چ",
    "d": "د ض ذ ت ط", "dh": "د ذ ض", "dj": "ج", "dzh": "ج", "dz": "ز دز", "f": "ف و", "g": "گ ج ژ غ ق خ ه",
    "gh": "غ گ ق خ", "gn": "نی ن", "h": "ه ح خ", "j": "ج ژ ی خ ه", "jh": "ج", "k": "ک ق خ", "kh": "خ ک ق",
    "l": "ل", "ll": "ی ل", "m": "م", "n": "ن م", "ng": "نگ ن", "p": "پ ب", "ph": "ف پ", "q": "ق ک چ غ",
    "qu": "کو ک", "cq": "ک", "cques": "ک", "que": "ک", "r": "ر", "rz": "ژ", "s": "س ز ش ص ث", "sh": "ش",
    "sch": "ش", "sc": "س ش", "sz": "ش س", "t": "ت ط د ث", "tch": "چ", "th": "ت ث ط س ز د ذ",
    "ts": "تس س ز چ", "tsch": "چ", "tz": "تس ز تز", "v": "و ف", "w": "و ف", "x": "کس ش خ س ز گز", "y": "ی",
    "z": "ز ض ظ ذ س تس", "zh": "ژ ج چ", "zz": "تس ز", "gl": "ل",
}  # fmt: skip
_SOUNDS: Final = {piece: tuple(sounds.split()) for piece, sounds in _PIECES.items()}
_LONGEST: Final = max(map(len, _SOUNDS))
_ENDINGS: Final = (
    (("oglu", "ogly", "oghlu"), ("وغلو", "اغلو", "وقلو", "اوقلو")),
    (("ov", "ev", "ow", "ew", "off", "yov"), ("ف",)),
    (("ova", "eva", "owa", "aya", "eyeva"), ("وا", "ایا")),
    (("sky", "ski", "skiy", "skii", "skyi"), ("سکی",)),
    (("vich", "vic", "vych", "wicz", "icz"), ("یچ",)),
    (("enko",), ("نکو",)),
    (("shvili", "dze"), ("شویلی", "زه", "دزه")),
    (("zoda", "zade"), ("زاده",)),
    (("sson", "ssen", "quist"), ("سون", "سن", "ویست")),
    (("jee", "appa", "murthy", "walla", "singh"), ("جی", "پا", "تی", "والا", "سینگ")),
)
_INDIAN: Final = ("bh", "jh", "chh")  # at the head of a word no Persian name has them
_TURKISH: Final = frozenset("ğıöüİ")  # of letters that no table of Persian uses


def abstained(compared: Comparison, reason: str = BEARER) -> Comparison:
    """The comparison without its blame: what is fair stays, the rest is left to the reader."""
    if compared.verdict not in (Verdict.WRONG, Verdict.VARIANT):
        return compared
    return Comparison(compared.persian, compared.latin, Verdict.ABSTAIN, 0.5, (), (), None, reason)


def is_of_another_language(word: str, latin: str, given: str, lexicon: Lexicon) -> bool:
    """Whether a folded Latin word is plainly an English, Turkish, Russian … name and `word` its Persian.

    `given` is the name as it was given, whose signs may tell.
    """
    word = word_key(word)
    if not is_transcription(word, latin):
        return False
    known = lexicon.abroad.get(latin)
    if known is not None:
        return not known or word in map(word_key, known.split())
    if latin.startswith(_INDIAN) or not _TURKISH.isdisjoint(given):
        return True
    return any(latin.endswith(ends) and word.endswith(written) for ends, written in _ENDINGS)


@lru_cache(maxsize=2048)
def is_transcription(word: str, latin: str) -> bool:
    """Whether folded Persian letters may be how Persian writes a name of another language.

    Each consonant must have one beside it; vowels, semivowels and h need none. Time grows with the product
    of the lengths.
    """
    reached = {(0, 0)}
    waiting = [(0, 0)]
    while waiting:
        at, heard = waiting.pop()
        for place in _onward(word, latin, at, heard):
            if place not in reached:
                reached.add(place)
                waiting.append(place)
    return (len(word), len(latin)) in reached


def _onward(word: str, latin: str, at: int, heard: int) -> list[tuple[int, int]]:
    found = []
    if at < len(word) and word[at] in _WEAK:
        found.append((at + 1, heard))
    if heard == len(latin):
        return found
    if latin[heard] in _SILENT or (heard and latin[heard] == latin[heard - 1]):
        found.append((at, heard + 1))
    for size in range(1, min(_LONGEST, len(latin) - heard) + 1):
        ways = _SOUNDS.get(latin[heard : heard + size], ())
        found += [(at + len(way), heard + size) for way in ways if word.startswith(way, at)]
    return found
