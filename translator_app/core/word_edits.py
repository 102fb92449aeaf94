"""word_edits: how one text became another, in whole words."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit
from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTS = re.compile(r"[\w\u200c\u200d]+|\s+|.", re.DOTALL)
_MOST = 600  # parts on each side that are compared; beyond them the whole stretch is one edit


def word_edits(before: str, after: str) -> tuple[Edit, ...]:
    """Return the edits that make `after` of `before`.

    A word is changed whole, so that whoever stands on it afterwards has the whole new word.
    """
    old, new = _PARTS.findall(before), _PARTS.findall(after)
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    start = sum(map(len, old[:first]))
    old, new = old[first : len(old) - last], new[first : len(new) - last]
    if max(len(old), len(new)) > _MOST:
        return (Edit(Span(start, start + sum(map(len, old))), "".join(new)),)
    return tuple(part_edits(old, new, start))


def part_edits(old: Sequence[str], new: Sequence[str], start: int) -> list[Edit]:
    """Return the edits that make the parts `new` of the parts `old`, which stand from `start` on."""
    edits = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        length = sum(map(len, old[i1:i2]))
        if kind != "equal":
            edits.append(Edit(Span(start, start + length), "".join(new[j1:j2])))
        start += length
    return edits
