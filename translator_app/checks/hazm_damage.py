"""is_damage: whether what hazm would write joins, parts or respells words that are right as they are.

hazm takes the month of May (می) for the prefix of a verb, a vocative (ای) for an ending, and parts
numbers from their signs; both its versions do.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from translator_app.checks.affixes import spaced_affixes
from translator_app.checks.word_lists import imperfect_forms, persian_words
from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_ZWNJ = "\u200c"
_APART = re.compile("[ \u00a0\t\u200c]+")
_AFFIX = re.compile("(?:ها|های|هایی|تر|ترین|تری|ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان|ی)\\Z")
_NEVER_JOINED = frozenset("که را خان شاه بیگ میرزا و".split())
_AMBIGUOUS = frozenset("میدانی".split())


def is_damage(before: str, after: str) -> bool:
    """Tell whether one of the changes from `before` to `after` is known to be wrong."""
    ours = {span.of(before) for span, _ in spaced_affixes(before, Span(0, len(before)))}
    return any(_is_wrong(change, ours) for change in _changes(before, after))


def _changes(before: str, after: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield each gap that differs: the words on both sides, and what parts them before and after."""
    old, new = _gaps(before), _gaps(after)
    for place in sorted(old.keys() | new.keys()):
        was, is_now = old.get(place, ""), new.get(place, "")
        if was != is_now:
            yield (*_sides(before, place), was, is_now)


def _gaps(text: str) -> dict[int, str]:
    """Return what parts the letters of `text`, by the number of letters before it."""
    found, count, done = {}, 0, 0
    for match in _APART.finditer(text):
        count += match.start() - done
        done = match.end()
        found[count] = match[0]
    return found


def _sides(text: str, place: int) -> tuple[str, str]:
    """Return the words of `text` before and after the place behind its `place`-th letter."""
    words, count = _APART.split(text), 0
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        if count + len(word) == place:
            return word, following
        if count + len(word) > place:
            return word[: place - count], word[place - count :]
        count += len(word)
    return "", ""


def _is_wrong(change: tuple[str, str, str, str], ours: set[str]) -> bool:
    left, right, was, now = change
    if not was:
        return _parts_wrongly(left, right)
    if _ZWNJ not in now:
        return False
    if left == right or right in _NEVER_JOINED:
        return True
    if right == "ی" and left.endswith("ه"):
        return False
    if left in ("می", "نمی", "بی") or _AFFIX.match(right):
        return f"{left}{was}{right}" not in ours
    return False


def _parts_wrongly(left: str, right: str) -> bool:
    if not (left[-1:].isalpha() and right[:1].isalpha()):
        return True  # a number and its sign, a word and its mark
    whole = left + right
    verb = left.endswith("می") and right in imperfect_forms()
    return whole in persian_words() or whole in _AMBIGUOUS or (left.endswith("می") and not verb)
