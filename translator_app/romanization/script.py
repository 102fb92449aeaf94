"""Folds Persian and Latin words for alignment and remembers where each folded letter came from."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

_PERSIAN: Final = str.maketrans({
    "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ے": "ی", "ك": "ک", "ڪ": "ک", "أ": "ا", "إ": "ا", "ٱ": "ا",
    "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ۂ": "ه", "ۃ": "ه", "ۆ": "و", "ۇ": "و", "ڵ": "ل", "ڕ": "ر",
    "ڤ": "و", "ڭ": "گ", "ګ": "گ", "ځ": "ز", "څ": "س", "ډ": "د", "ړ": "ر", "ږ": "ژ", "ښ": "ش", "ڼ": "ن",
    "ټ": "ت", "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ں": "ن",
})  # fmt: skip
_UNWRITTEN: Final = frozenset("ەێ")  # Sorani writes the short vowels that Persian leaves out
_KEY: Final = str.maketrans({"آ": "ا", "ؤ": "و", "ئ": "ی", "ء": None})
_LETTERS: Final = frozenset("ءآؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")
_MARKS: Final = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_PLAIN_PERSIAN: Final = re.compile(r"[ءآؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی ]*\Z")
_JOINERS: Final = frozenset("\u200c\u200b\u00ac")

_LATIN: Final = {
    "š": "sh", "č": "ch", "ž": "zh", "ḵ": "kh", "ḫ": "kh", "ḡ": "gh", "ġ": "gh", "ğ": "gh", "ǧ": "j",
    "ṯ": "th", "ḏ": "dh", "ç": "ch", "ı": "i", "ā": "aa", "â": "aa", "ī": "ee", "î": "ee", "í": "ee",
    "ū": "oo", "û": "oo", "ú": "oo", "ô": "oo", "æ": "a", "ø": "o", "ß": "ss", "ł": "l", "đ": "d",
    "œ": "o", "þ": "th", "ð": "dh", "ə": "a",
}  # fmt: skip
_TICKS: Final = frozenset("'`´‘’ʻʼʽʾʿˈ′ʹ“”")
_LATIN_BREAKS: Final = frozenset('-‐‑‒–—/_.,;:·\u00a0()[]{}"«»')
_PLAIN_LATIN: Final = re.compile(r"[A-Za-z' ]*\Z")


class Word(NamedTuple):
    """One folded word; letter `n` of `text` came from index `origin[n]` of the given string."""

    text: str
    origin: Sequence[int]


def _fold_latin(char: str) -> str:
    low = char.lower()
    if low in _TICKS:
        return "'"
    known = _LATIN.get(low)
    if known is not None:
        return known
    bare = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return bare if bare.isascii() and bare.isalpha() else ""


@lru_cache(maxsize=1024)
def latin_words(latin: str) -> tuple[Word, ...]:
    """Split at blanks, hyphens and stops, and fold: no capitals or accents, `š` as `sh`, each ʿayn as `'`.

    A long vowel with its sign is written double (`ū` as `oo`), since the sign claims that the vowel is long.
    """
    if _PLAIN_LATIN.match(latin):
        return _plain_words(latin.lower())
    text = unicodedata.normalize("NFC", latin)
    same = len(text) == len(
        latin
    )  # otherwise positions are those of the composed string, at most a mark away
    words: list[Word] = []
    letters: list[str] = []
    origin: list[int] = []

    def close() -> None:
        if any(letter != "'" for letter in letters):
            words.append(Word("".join(letters), tuple(origin)))
        letters.clear()
        origin.clear()

    for index, char in enumerate(text):
        if char.isspace() or char in _LATIN_BREAKS:
            close()
            continue
        for letter in _fold_latin(char):
            letters.append(letter)
            origin.append(index if same else min(index, len(latin) - 1))
    close()
    return tuple(words)


def _plain_words(text: str) -> tuple[Word, ...]:
    """The words of a text in which each letter stands for itself."""
    words = []
    start = 0
    for part in text.split(" "):
        if part.strip("'"):
            words.append(Word(part, range(start, start + len(part))))
        start += len(part) + 1
    return tuple(words)


@lru_cache(maxsize=1024)
def persian_words(persian: str) -> tuple[Word, ...]:
    """Split at blanks and punctuation, and fold letter forms; marks and joiners go, hamza and madda stay."""
    if _PLAIN_PERSIAN.match(persian):
        return _plain_words(persian)
    words: list[Word] = []
    letters: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(persian):
        if char in _LETTERS:
            letters.append(char)
            origin.append(index)
            continue
        if _MARKS.match(char) or char in _JOINERS or char in _UNWRITTEN or unicodedata.combining(char):
            continue
        folded = [c for c in unicodedata.normalize("NFKC", char).translate(_PERSIAN) if c in _LETTERS]
        if folded:
            letters += folded
            origin += [index] * len(folded)
        elif letters:
            words.append(Word("".join(letters), tuple(origin)))
            letters, origin = [], []
    if letters:
        words.append(Word("".join(letters), tuple(origin)))
    return tuple(words)


# What ends surnames and stands for no word, so that a blank before it parts nothing.
SURNAME_ENDINGS: Final = frozenset("آبادی ابادی زاده زادگان پور نژاد نژادی نیا وند یان".split())


def is_plain_persian(text: str) -> bool:
    """Whether a text is of folded Persian letters and blanks only."""
    return _PLAIN_PERSIAN.match(text) is not None


def join_servants(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """عبد and a name of God after it are one name, also where a blank parts them."""
    found: list[Word] = []
    for word in words:
        servant = bool(found) and found[-1].text == "عبد" and word.text.startswith("ال")
        if servant or (found and word.text == "الله"):
            found[-1] = Word(found[-1].text + word.text, (*found[-1].origin, *word.origin))
        else:
            found.append(word)
    return tuple(found)


@lru_cache(maxsize=8192)
def persian_key(word: str) -> str:
    """The spelling a lexicon is searched by: one form for each letter, no joiners, no hamza, آ as ا."""
    return word_key("".join(part.text for part in persian_words(word)))


def word_key(folded: str) -> str:
    """`persian_key` of a word that is folded already."""
    return folded.translate(_KEY)


_HOMOPHONES: Final = str.maketrans("طثصذضظحغآئ", "تسسزززهقای", "ء")


def sound_key(word: str) -> str:
    """A folded Persian word by its sounds: letters that sound alike are one, doubling and article go."""
    bare = word.removeprefix("ال") if len(word) > _ARTICLE_AND_NAME else word
    return _DOUBLE.sub(r"\1", bare.translate(_HOMOPHONES))


_ARTICLE_AND_NAME: Final = 4
_SOUNDS_ALIKE: Final = (
    ("tch", "ch"), ("dj", "j"), ("kh", "x"), ("gh", "q"), ("zh", "j"), ("sh", "c"), ("ph", "f"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "y"), ("ey", "y"), ("ai", "y"), ("ay", "y"), ("ie", "i"),
    ("w", "v"), ("aa", "a"), ("'", ""),
)  # fmt: skip
_DOUBLE: Final = re.compile(r"(.)\1")


@lru_cache(maxsize=16384)
def latin_key(word: str) -> str:
    """A folded Latin word reduced to what habits of spelling share (`gh` and `q`, `oo` and `u`, doubles)."""
    return latin_keys(word)


def latin_keys(lines: str) -> str:
    """`latin_key` of each of many lines at once."""
    for spelt, sound in _SOUNDS_ALIKE:
        if spelt in lines:
            lines = lines.replace(spelt, sound)
    return _DOUBLE.sub(r"\1", lines)
