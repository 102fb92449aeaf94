"""Capitals: whether a place of the text agrees with a term's rule for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translator_app.glossary.entry import CaseRule

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+")


def capitals_agree(rule: CaseRule, term: str, found: Sequence[str], *, shouting: bool) -> bool:
    """Tell whether the words `found` in the text bear the capitals of `term` as `rule` wants it.

    `shouting` means that the line has no small letter at all: then capitals tell nothing.
    """
    if rule is CaseRule.IGNORE or shouting:
        return True
    wanted = _words(term)
    if len(wanted) != len(found):  # hyphens differ, so only the beginning can be compared
        return _capital(found[0]) or not _capital(wanted[0])
    if rule is CaseRule.EXACT:
        return all(map(_same, wanted, found))
    return all(map(_enough, wanted, found))


@lru_cache(maxsize=8192)
def _words(term: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(term))


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _same(wanted: str, found: str) -> bool:
    """Be as written; a plural s may follow."""
    pairs = zip(wanted, found, strict=False)
    return all(a.isupper() == b.isupper() for a, b in pairs) and not found[len(wanted) :].isupper()


def _enough(wanted: str, found: str) -> bool:
    """Have at least the capitals of the term; a capital at the beginning may be more, or all of them."""
    if found.isupper() and len(found) > 1:
        return True
    pairs = list(zip(wanted, found, strict=False))
    return all(b.isupper() or not a.isupper() for a, b in pairs) and all(
        a.isupper() or not b.isupper() for a, b in pairs[1:]
    )
