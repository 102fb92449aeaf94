"""Whether a name is to be read as Persian or as Arabic."""

from typing import Final

_PERSIAN_ONLY: Final = frozenset("پچژگکی")
_ARABIC_ONLY: Final = frozenset("يكةىأإٱ")
_ARABIC_LATIN: Final = ("al-", "el-", "bin ", "ibn ", "abu al", "abd al-", "abdul ", "abdel ")


def guess_language(persian: str, latin: str | None = None) -> str:
    """`ar` for letters only Arabic has, an article before a name, or a Latin with the Arabic article; otherwise `fa`.

    Persian writes Arabic names in its own letters: a caller who knows the context (an Iraqi officer) says so himself.
    """
    letters = set(persian)
    if letters & _ARABIC_ONLY and not letters & _PERSIAN_ONLY:
        return "ar"
    if any(word.startswith("ال") and len(word) > 4 and not word.startswith(("اله", "الی", "الن", "الم")) for word in persian.split()):  # noqa: PLR2004
        return "ar"
    spelt = f"{latin or ''} ".lower()
    return "ar" if any(spelt.startswith(mark) or f" {mark}" in spelt for mark in _ARABIC_LATIN) else "fa"
