"""What tells a language that shares its letters with Persian from Persian with one letter of it.

Urdu, Pashto and Kurdish have letters Persian has not. A phrase of theirs is right as it stands; in a
Persian phrase the same letter is a slip of the keyboard. The other letters of the phrase, its words and
what the languages themselves allow decide.
"""

from __future__ import annotations

import itertools
import re

from translator_app.checks.word_lists import (
    AFFIXES,
    iranian_surnames,
    is_name,
    is_persian_word,
    persian_words,
    urdu_words,
)
from translator_app.text.fold import fold_key

# The Persian letters that a letter of a neighbour is taken for, the likeliest first.
LENT = {
    "ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ں": "ن", "ے": "ی", "ۓ": "ئ", "ہ": "ه", "ھ": "ه", "ۃ": "ه",
    "ە": "ه", "ڕ": "ر", "ڵ": "ل", "ێ": "ی", "ۆ": "و", "ڤ": "وف", "ۇ": "و", "ۊ": "و", "ۋ": "و",
    "ټ": "ت", "ډ": "د", "ړ": "ر", "ڼ": "ن", "ږ": "ژر", "ښ": "شس", "ځ": "خحج", "څ": "چحخ", "ګ": "گ",
    "ې": "ی", "ۍ": "ی", "ڪ": "ک", "ڱ": "گ", "ٸ": "ئ", "ڭ": "گ", "ݢ": "گ",
}  # fmt: skip
_OF = {"ur": frozenset("ٹڈڑںےۓہھۃ"), "ps": frozenset("ټډړڼږښځڅګېۍ"), "ckb": frozenset("ەڕڵێۆڤۊ")}
_FOREIGN = re.compile(f"[{''.join(LENT)}]")
_MILD_KURDISH = frozenset("ێۆ")
_MILD_PASHTO = frozenset("ګېۍ")  # the others look like no Persian letter
_MOST_READINGS = 9
_ENGLISH = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
_OF_KURDS = re.compile(
    "Kurd|Soran|Erbil|Hewl|Sul[ae]ym|Slemani|Duhok|Dohuk|Rojava|[Pp]eshmerga|KRG|KDP|PUK|Mahabad|Sanandaj"
)
_OF_PASHTUNS = re.compile(
    "Pasht|Pakht|Afghan|Taliban|Kabul|K[ah]nd[ah]har|Helmand|Nangarhar|Jalalabad|Peshawar|[Jj]irga|Khost|Ghazni"
)
_BREATHED = re.compile("[بپتٹجچدڈرڑکگلمن]ھ")  # in Urdu ھ only breathes on another consonant
_NOT_URDU = re.compile("[هۀ\u200cژ]")  # Urdu writes ہ, and no half-space inside its words
_URDU_WORDS = frozenset("کا کی کے میں ہے اور نے سے کو یہ وہ ہیں نہیں تھا تھی کر والا والے".split())
_NOT_KURDISH = re.compile("[ذثصضطظةۀ]")
_BARE = re.compile("[بپتجچحخدرزژسشعغفقکگلمنهذثصضطظ]{3,}")  # Kurdish writes its vowels, all but one
_OLD_KURDISH = re.compile("ه\u200c")  # for ە before it had a place in Unicode
_NO_VOWEL = re.compile("ه[بپتجچحخدرزژسشعغفقکگلمن]")
_KURDISH_START = re.compile("ئ..")  # no ئی parted from its word
_INSIDE = re.compile("ە.")
_KURDISH_WORDS = frozenset(
    "ژن ژنان ژیان ژیانی گەل بۆ لە کورد کوردی کوردان کوردستان گوند شاری خوا پیاو کچ مال باوک دایک "
    "دایکی باش کات حیزبی پارتی زمانی ساڵی".split()
)
_SPELT_KURDISH = frozenset("بانە سنە خانە تازە".split())
_PASHTO_WORDS = frozenset(
    "ولسي ولسی سوله سولې خپلواکي خپلواکی روغتیا ښار ښاری ښوونځی ښوونه جرګه جرگه جرګې لويه لویه لوی "
    "ستره ستر پوځ پوهنتون پوهنځی پښتو پښتون پښتونخوا ټولنه چارو کورنیو حقونو بشري بشری ویاند طالبانو "
    "هیواد هېواد افغان زده‌کړه څارنوال څارنوالي والي ولسوالي امارت غازي پښتني ژبه ژغ خلک خلق شوری "
    "ځوانان ښځې ښځو".split()
)
_SHORT = 5  # letters; such a word with ګ is as likely Pashto, unless nothing speaks of it
_SHORTEST = 4
_PASHTO_FIRST = frozenset("ملي ملی اسلامي بشري".split())  # in Persian no adjective comes first
_FUNCTION_WORDS = frozenset("از به در را که است و برای این آن با".split())


def has_lent_letter(text: str) -> bool:
    """Tell whether `text` has a letter of a neighbouring language."""
    return _FOREIGN.search(text) is not None


def neighbour_of(words: list[str]) -> str | None:
    """Return the code of the neighbour's language a phrase is in, None for Persian or Arabic."""
    if _is_pashto(words):
        return "ps"
    marked = [word for word in words if _FOREIGN.search(word)]
    if any(_KURDISH_START.match(word) for word in words) or (marked and _OLD_KURDISH.search(" ".join(words))):
        return "ckb"
    if not marked:
        return "ur" if len(_URDU_WORDS.intersection(words)) > 1 else None
    languages = {code for code, letters in _OF.items() if any(not letters.isdisjoint(w) for w in marked)}
    for code, is_slip in (("ckb", _kurdish_slip), ("ps", _pashto_slip), ("ur", _urdu_slip)):
        if code in languages and not is_slip(words, marked):
            return code
    return None


def is_lone_slip(words: list[str], text: str) -> bool:
    """Tell whether the lent letters of a phrase are but a final ە, or one other letter, on Persian words.

    It stands in English that speaks of no Kurds, or no Afghans, and has no other letter of theirs.
    """
    letters = set(_FOREIGN.findall(text))
    if _ENGLISH.search(text) is None or len(letters) > 1:
        return False
    marked = [word for word in words if _FOREIGN.search(word)]
    if letters and letters <= _MILD_KURDISH:
        plain = all(persian_reading(word) in persian_words() and len(word) > _SHORTEST for word in marked)
        return plain and _OF_KURDS.search(text) is None
    if letters and letters <= _MILD_PASHTO:
        return _OF_PASHTUNS.search(text) is None and all(map(_is_common_persian, marked))
    if _OF_KURDS.search(text) or not _SPELT_KURDISH.isdisjoint(words):
        return False
    return letters == {"ە"} and all(
        word.index("ە") == len(word) - 1 and persian_reading(word) is not None for word in marked
    )


def _is_common_persian(word: str) -> bool:
    reading = persian_reading(word)
    plain = reading is not None and len(word) >= _SHORTEST and word not in _PASHTO_WORDS
    return plain and not (word.startswith("ګ") and is_name(reading or ""))


def persian_reading(word: str) -> str | None:
    """Return `word` with Persian letters for its lent ones, where that is a Persian word or name."""
    readings = itertools.product(*(LENT.get(letter, letter) for letter in word))
    found = ("".join(letters) for letters in itertools.islice(readings, _MOST_READINGS))
    return next((each for each in found if _is_known(each)), None)


def _is_known(word: str) -> bool:
    return all(
        is_persian_word(part) or is_name(part) or part in AFFIXES for part in word.split("\u200c") if part
    )


def _others_are_persian(words: list[str], marked: list[str]) -> bool:
    """Tell whether a common Persian word stands beside the marked ones, and nothing of Kurdish or Pashto."""
    others = [word for word in words if word not in marked and len(word) > 1]
    if any(word in _KURDISH_WORDS or word in _PASHTO_WORDS for word in others):
        return False
    return any(_is_known(word.replace("ي", "ی").replace("ك", "ک")) for word in others)


def _kurdish_slip(words: list[str], marked: list[str]) -> bool:
    said = " ".join(words)
    kinds = set(said) & _OF["ckb"]
    if len(kinds) > 1 or any(persian_reading(word) is None for word in marked):
        return False
    plain_he = any(word.endswith("ه") or _NOT_KURDISH.search(word) for word in words if word not in marked)
    if plain_he and _others_are_persian(words, marked):
        return True
    if any(_INSIDE.search(word) for word in marked):
        return False
    if _NOT_KURDISH.search(said) or "ۀ" in said or any(map(_lacks_a_vowel, marked)):
        return True
    return _others_are_persian(words, marked) and not (len(marked) > 1 and len(marked) == len(words))


def _lacks_a_vowel(word: str) -> bool:
    return _NO_VOWEL.search(word) is not None or ("ە" in word and _BARE.search(word) is not None)


def _pashto_slip(words: list[str], marked: list[str]) -> bool:
    if any(persian_reading(word) is None for word in marked) or any("ې" in word[:-1] for word in marked):
        return False
    if len(words) > 1 and all(is_name(persian_reading(word) or word) for word in words) and "ګ" in marked[0]:
        return False  # an Afghan's whole name, which Pashto writes so
    if _others_are_persian(words, marked):
        return True
    return all(map(_is_no_pashto, words))


def _is_no_pashto(word: str) -> bool:
    plain = word.replace("ګ", "گ").replace("ۍ", "ی")
    long = len(word) > _SHORT and "ۍ" not in word and is_persian_word(plain)
    return long or fold_key(plain) in iranian_surnames()


def _urdu_slip(words: list[str], marked: list[str]) -> bool:
    if not _URDU_WORDS.isdisjoint(words):
        return False
    if any(set(word) & _OF["ur"] == {"ھ"} and _BREATHED.search(word) is None for word in marked):
        return True
    if any(persian_reading(word) is None for word in marked):
        return False
    return _NOT_URDU.search(" ".join(words)) is not None or urdu_words().isdisjoint(marked)


def _is_pashto(words: list[str]) -> bool:
    if not _FUNCTION_WORDS.isdisjoint(words):
        return False
    if "د" in words[:-1] or (len(words) > 1 and words[0] in _PASHTO_FIRST):
        return True
    return not _PASHTO_WORDS.isdisjoint(words) and (
        any(_FOREIGN.search(word) or "ي" in word for word in words) or len(words) == 1
    )
