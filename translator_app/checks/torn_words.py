"""torn_words: where a half-space stands inside one word: نق‌شه, ته‌ران."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, START
from translator_app.checks.word_lists import (
    AFFIXES,
    compounds,
    half_spaced,
    imperfect_forms,
    is_name,
    is_persian_word,
    names_as_written,
    persian_words,
    present_stems,
)
from translator_app.core.span import Span
from translator_app.text.fold import ZWNJ
from translator_app.text.script import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTED = re.compile(f"{START}[{WORD}]*[^{ZWNJ}]{ZWNJ}[^{ZWNJ}][{WORD}]*{END}")
_BEFORE = frozenset("می نمی که چه به هم بی نا".split())
_BEHIND = AFFIXES | frozenset("که چه را ست س ی یی".split()) - {"می", "نمی"}
_NEVER_TORN = frozenset("اف اوف که چه را و".split())  # رسول‌اف
_ARTICLE = re.compile("ال..")  # علم‌الهدی
_PLURAL = re.compile("ها[یي]?\\Z")
_AND = re.compile("و..")  # گفت‌وگوی
_NO_SURNAME = frozenset(("ای",))  # قمشه‌ای comes from a place
_ENDINGS = frozenset("مان تان شان".split())
_SHORTEST, _SHORT_PART = 4, 3  # letters
_PRODUCTIVE = 3  # compounds that show a part to be one


def torn_words(text: str, place: Span) -> Iterator[Span]:
    """Yield the half-spaces of `place` that tear a common word or a name in two."""
    for match in _PARTED.finditer(text, place.start, place.end):
        parts, at = match[0].split(ZWNJ), match.start()
        for left, right in pairwise(parts):
            at += len(left)
            initials = len(parts) > 2 and len(left) < _SHORT_PART and len(right) < _SHORT_PART  # noqa: PLR2004 - ان‌پی‌تی
            if left and right and (not initials or left + right in persian_words()) and _is_torn(left, right):
                yield Span(at, at + 1)
            at += 1


def _is_torn(left: str, right: str) -> bool:
    whole = left + right
    if len(whole) < _SHORTEST or left in _NEVER_TORN or right in _NEVER_TORN or _ARTICLE.match(right):
        return False
    if left in _BEFORE or right in _BEHIND:
        rest = right if left in _BEFORE else left
        return len(rest) > 2 and right not in _NO_SURNAME and not _stands_alone(rest) and _is_whole(whole)  # noqa: PLR2004 - no syllable
    if right in _ENDINGS:
        return whole in persian_words()  # ساختمان, not کتاب‌مان
    if _is_parted_on_purpose(left, right):
        return False
    strange = not _stands_alone(left) and not _stands_alone(_PLURAL.sub("", right)) and not _AND.match(right)
    return _is_whole(whole) or (strange and is_persian_word(whole))


def _is_parted_on_purpose(left: str, right: str) -> bool:
    """Tell whether the two are a known compound, or parts of others: برمی‌گردم, کتاب‌خانه."""
    if left.endswith("می") and right in imperfect_forms():
        return True
    parted = f"{left}{ZWNJ}{right}"
    known = (words() for words in (persian_words, half_spaced, names_as_written))
    if f"{left} {right}" in compounds() or any(parted in words for words in known):
        return True
    first, last = _parts()
    return _is_part(left, first) and (_is_part(right, last) or right in present_stems())


def _is_whole(word: str) -> bool:
    stems = {word, word.removesuffix("ی"), word.removesuffix("ها"), word.removesuffix("های")}
    return not stems.isdisjoint(persian_words()) or is_name(word)


def _stands_alone(word: str) -> bool:
    """Tell whether an affix can be put to `word`: to one that is known, or a form of a verb."""
    return is_persian_word(word) or word in imperfect_forms() or is_name(word)


def _is_part(word: str, parts: Counter[str]) -> bool:
    known = word in persian_words() or word in imperfect_forms() or is_name(word)
    stands_alone = known and len(word) >= _SHORT_PART and word not in _ENDINGS
    return stands_alone or parts[word] >= _PRODUCTIVE


@cache
def _parts() -> tuple[Counter[str], Counter[str]]:
    """Return in how many words each part stands first and last before or behind a half-space."""
    known = persian_words() | names_as_written() | set(compounds().values())
    words = [word.split(ZWNJ) for word in known if ZWNJ in word]
    return Counter(word[0] for word in words), Counter(word[-1] for word in words)
