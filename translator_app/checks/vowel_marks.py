"""stray_marks: which vowel marks of a Persian word help no reader, and the word without them.

Short vowels, sukun and the tanwin of -on and -en need not be written; they are set to tell two words
apart. An ezafe, and the marks of a word that could be read otherwise, are left alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.word_lists import homographs, is_name, is_persian_word

if TYPE_CHECKING:
    from collections.abc import Sequence

VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0652"
_ANY = re.compile(f"[{VOWELS}]")
_SHADDA, _KASRA = "\u0651", "\u0650"
_AN = "(?<=[اءةئیه])\u064b|\u064b(?=ا)"  # the tanwin of Persian adverbs: واقعاً
_AN_MARK = re.compile(_AN)
_MISPLACED = re.compile(
    f"^[{VOWELS}\u0651]|\u200c[{VOWELS}]|[{VOWELS}]\u0651?[{VOWELS}]|\u064fا(?!ل)|(?<=[^اوی])\u0650ا(?!ل)"
)
_TANWIN = re.compile("[\u064c\u064d]")
_LAST = re.compile(f"\u0651?[{VOWELS}]\u0651?\\Z")
_ARTICLE = re.compile("[وبل]?ال")
_ARABIC_TAILS = frozenset("الیه علیه له به عنه فیه لها علیها الیها اخری أخری".split())
_SUKUN = "\u0652"
_SHORT = 3  # letters; so short a word often has a twin
_LETTERS = 2
_MANY = 3  # unmarked words for a marked one


def stray_marks(words: Sequence[str], number: int, *, in_name: bool) -> str | None:
    """Return the word of that number as it is written without its stray marks, None where none is stray.

    `words` are those of its phrase; `in_name` tells that the phrase is a person's name.
    """
    word = words[number]
    kept = _AN_MARK.sub("", word)
    if _ANY.search(kept) is None:
        return None
    lone_sukun = _ANY.findall(kept) == [_SUKUN] and sum(map(is_marked, words)) == 1
    if _MISPLACED.search(word) or (lone_sukun and len(_bare(word)) > 1):
        return _bare(word)
    following = words[number + 1] if number + 1 < len(words) else ""
    last = _LAST.search(word)
    ezafe = last is not None and _KASRA in last[0]
    inside = _ANY.search(kept[: last.start()] if last and _AN_MARK.search(word) is None else kept)
    if inside is not None and _helps_no_reader(words, number, in_name=in_name):
        return _bare(word, ezafe=ezafe)
    if last is None or ezafe or _is_arabic_ending(word, following):
        return None
    bare = _bare(word)
    short = len(bare) <= _LETTERS or (len(bare) <= _SHORT and not _is_known(bare))
    if short and len(words) == 1 and _TANWIN.search(word) is None:
        return None  # “the particle نَ”
    return _bare(word)


def is_marked(word: str) -> bool:
    """Tell whether a vowel that is neither an ezafe nor the -an of an adverb is written in `word`."""
    return _ANY.search(_AN_MARK.sub("", word).removesuffix(_KASRA)) is not None


def _helps_no_reader(words: Sequence[str], number: int, *, in_name: bool) -> bool:
    """Tell whether the vowels inside a word tell it from no other, its phrase being unmarked."""
    marks, marked = _ANY.findall(words[number]), sum(map(is_marked, words))
    if marked == 1 and in_name and len(words) > 1:
        return True
    bare = _bare(words[number])
    if bare in homographs():
        return False
    known = _is_known(bare)
    if len(words) == 1:  # whoever writes the vowels for a learner writes them all
        return len(marks) == 1 and (known or len(bare) > _SHORT)
    plain = len(bare) > _SHORT or (known and len(marks) == 1)
    return marked * 2 <= len(words) if plain else marked * _MANY <= len(words)


def _is_known(bare: str) -> bool:
    return is_persian_word(bare) or is_name(bare)


def _is_arabic_ending(word: str, following: str) -> bool:
    """Tell whether the mark ends an Arabic expression: دارُ العلوم, مضافٌ‌الیه, اعوذُ بالله."""
    return (
        _ARTICLE.match(following) is not None
        or _ARTICLE.match(word) is not None
        or following in _ARABIC_TAILS
    )


def _bare(word: str, *, ezafe: bool = False) -> str:
    """Return `word` without vowels, with its ezafe if asked; the -an of adverbs and the doubling stay."""
    an = {match.start() for match in _AN_MARK.finditer(word)}
    bare = "".join(letter for at, letter in enumerate(word) if letter not in VOWELS or at in an)
    return (bare + _KASRA if ezafe else bare).lstrip(_SHADDA)
