"""Isolates that keep each Persian run in order in a display or export copy; never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.edit import Edit, EditMap
from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"


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


def without_isolates(text: str) -> str:
    """Return a copied display text as the article has it."""
    return text.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")
