"""same_in_arabic: whether a name in Arabic or Kurdish spelling is one the records write in Persian."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from translator_app.text.fold import ZWNJ, fold_key
from translator_app.titles.person import ADDRESSES

_ALIKE: Final = str.maketrans({
    "ص": "س", "ث": "س", "ط": "ت", "ذ": "ز", "ض": "ز", "ظ": "ز", "ح": "ه", "ێ": "ی", "ۆ": "و", "ڵ": "ل",
    "ڕ": "ر", "ڤ": "و", "ؤ": "و", "ئ": "ی",
})  # fmt: skip
_KURDISH_VOWEL: Final = "ە"
_OTHER_LETTERS: Final = re.compile("[يكةأإىێۆەڵڕڤ]|(?<!\\w)ال\\w{3}")
_SERVANT: Final = re.compile(r"(?<!\w)عبد ?(?:ال)?(?=\w)")
_ARTICLE: Final = re.compile(r"(?<!\w)ال(?=\w{3})")
_DOUBLED: Final = re.compile(r"(.)\1")
_VOWELS: Final = re.compile(r"(?<=\w)[اویه]")
_FEWEST: Final = 2


def same_in_arabic(said: str, persian: str) -> bool:
    """Compare whole names: بشار الأسد is بشار اسد, نێچیرڤان بارزانی is نیچروان بارزانی.

    `said` must show letters or articles of the other language; vowels are then passed over.
    """
    if not _OTHER_LETTERS.search(said):
        return False
    ours, theirs = _words(said), _words(persian)
    if min(len(ours), len(theirs)) < _FEWEST:
        return False
    if "".join(ours) == "".join(theirs):
        return True
    bare, known = _bare(ours), _bare(theirs)
    rest = iter(known)
    return bare[-1] == known[-1] and (bare == known or all(word in rest for word in bare))


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    plain = fold_key(name.replace(_KURDISH_VOWEL, "").replace(ZWNJ, "")).translate(_ALIKE)
    plain = _ARTICLE.sub("", _SERVANT.sub("عبد", plain))
    return tuple(_DOUBLED.sub(r"\1", word) for word in plain.split() if word not in ADDRESSES)


def _bare(words: tuple[str, ...]) -> list[str]:
    return [_VOWELS.sub("", word) for word in words]
