"""Whether a name is to be read as Persian or as Arabic."""

from typing import Final

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.script import persian_words

_PERSIAN_ONLY: Final = frozenset("پچژگکی")
_ARABIC_ONLY: Final = frozenset("يكةىأإٱ")
_ARABIC_LATIN: Final = ("al-", "el-", "bin ", "ibn ", "abu al", "abd al-", "abdul ", "abdel ")


def guess_language(persian: str, latin: str | None = None, lexicon: Lexicon | None = None) -> str:
    """`ar` for letters only Arabic has, the article in Persian or Latin, or names only Arabs bear; else `fa`.

    Persian writes Arabic names in its own letters: a caller who knows the context (an Iraqi officer) says so.
    """
    letters = set(persian)
    if letters & _ARABIC_ONLY and not letters & _PERSIAN_ONLY:
        return "ar"
    if any(
        word.startswith("ال") and len(word) > _ARTICLE_AND_NAME and word[2:4] not in _NO_ARTICLE
        for word in persian.split()
    ):
        return "ar"
    spelt = f"{latin or ''} ".lower()
    if any(spelt.startswith(mark) or f" {mark}" in spelt for mark in _ARABIC_LATIN):
        return "ar"
    return "ar" if lexicon is not None and _only_arabs(persian, lexicon) else "fa"


_ARTICLE_AND_NAME: Final = 4
_NO_ARTICLE: Final = frozenset((
    "یا", "ها", "هه", "نا", "می", "یک", "بر", "ون",
))  # fmt: skip


def _only_arabs(persian: str, lexicon: Lexicon) -> bool:
    """Whether each word is known as an Arabic name and one of them as nothing else."""
    languages = [lexicon.languages(word.text) for word in persian_words(persian)]
    return "ar" in languages and all("ar" in known for known in languages)
