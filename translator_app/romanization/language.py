"""Whether a name is to be read as Persian or as Arabic."""

import re
from typing import Final

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.script import persian_words

_SERVANT: Final = re.compile("عبد[\u200c ]+(?=ال)")  # Persian names too have the article after عبد
_PERSIAN_ONLY: Final = frozenset("پچژگکی")
_ARABIC_ONLY: Final = frozenset("يكةىأإٱ")
_ARABIC_LATIN: Final = re.compile(
    r"(?:^| )(?:[ae]l-|(?:bin|ibn|abd[ue]l)(?: |$)|abu al|abd al-)", re.IGNORECASE
)


def guess_language(persian: str, latin: str | None = None, lexicon: Lexicon | None = None) -> str:
    """`ar` for letters only Arabic has, the article in Persian or Latin, or names only Arabs bear; else `fa`.

    Persian writes Arabic names in its own letters: a caller who knows the context (an Iraqi officer) says so.
    """
    if not _ARABIC_ONLY.isdisjoint(persian) and _PERSIAN_ONLY.isdisjoint(persian):
        return "ar"
    if "ال" in persian and any(map(_has_article, _SERVANT.sub("عبد", persian).split())):
        return "ar"
    if latin and _ARABIC_LATIN.search(latin):
        return "ar"
    return "ar" if lexicon is not None and _only_arabs(persian, lexicon) else "fa"


def _has_article(word: str) -> bool:
    if not word.startswith("ال") or len(word) <= _ARTICLE_AND_NAME:
        return False
    return word[2:4] not in _NO_ARTICLE and not word.startswith(_PERSIAN)


_ARTICLE_AND_NAME: Final = 4
_PERSIAN: Final = ("الموت", "التون", "الیگودرز", "الشتر", "الوار")  # places and names that only look like it
_NO_ARTICLE: Final = frozenset((
    "یا", "ها", "هه", "نا", "می", "یک", "بر", "ون", "هی", "له", "کس",
))  # fmt: skip


def _only_arabs(persian: str, lexicon: Lexicon) -> bool:
    """Whether each word is known as an Arabic name and one of them as nothing else."""
    alone = False
    for word in persian_words(persian):
        known = lexicon.languages(word.text)
        if "ar" not in known:
            return False
        alone = alone or known == "ar"
    return alone
