"""Isolates that keep each Persian run in order in a display or export copy; never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.edit import Edit, EditMap
from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
_ISOLATES = frozenset("\u2066\u2067\u2068")
_EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
_POP_EMBEDDING = "\u202c"


def isolates(runs: Iterable[Span]) -> EditMap:
    """Return the insertions that put each of `runs` into an isolate of its own.

    Runs that touch share one: nothing stands between them whose place could change.
    """
    joined: list[Span] = []
    for run in sorted(runs):
        if joined and joined[-1].end == run.start:
            joined[-1] = Span(joined[-1].start, run.end)
        else:
            joined.append(run)
    edits: list[Edit] = []
    for run in joined:
        edits.append(Edit(Span(run.start, run.start), FIRST_STRONG_ISOLATE))
        edits.append(Edit(Span(run.end, run.end), POP_ISOLATE))
    return EditMap(tuple(edits))


def right_to_left(words: str) -> str:
    """Return Persian `words` in an isolate of their direction, so that they keep their place in English."""
    return f"{RIGHT_TO_LEFT_ISOLATE}{words}{POP_ISOLATE}"


def without_isolates(text: str) -> str:
    """Return a copied display text as the article has it."""
    return text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")


def unbalanced_controls(paragraph: str) -> tuple[int, ...]:
    """Return where a control of direction stands without its partner in `paragraph` (UAX 9, BD9, X7)."""
    lost: list[int] = []
    opened: list[int] = []
    for at, char in enumerate(paragraph):
        if char in _ISOLATES or char in _EMBEDDINGS:
            opened.append(at)
        elif char == POP_ISOLATE:
            lost += _close_isolate(paragraph, opened, at)
        elif char == _POP_EMBEDDING:
            if opened and paragraph[opened[-1]] in _EMBEDDINGS:
                opened.pop()
            else:
                lost.append(at)
    return tuple(sorted(lost + opened))


def _close_isolate(paragraph: str, opened: list[int], at: int) -> list[int]:
    """Take the innermost isolate from `opened`; return what has no partner: what it holds, or `at`."""
    if not any(paragraph[each] in _ISOLATES for each in opened):
        return [at]
    inside: list[int] = []
    while paragraph[opened[-1]] not in _ISOLATES:
        inside.append(opened.pop())
    opened.pop()
    return inside
