"""Stretches of Persian as they are set in an export: whole phrases, and where a mark must follow them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from translator_app.core.span import Span
from translator_app.text.script import script_runs

LEFT_TO_RIGHT_MARK = "\u200e"
# Between two runs these belong to a Persian phrase: «…، …» is read from right to left as a whole.
_PERSIAN_JOINT = re.compile("[ \u00a0]{0,2}[،؛؟«»][ \u00a0«»]{0,3}")
_FIRST_WORD_SIGN = re.compile(r"[^\W_]")


def persian_stretches(text: str) -> tuple[Span, ...]:
    """Return the runs of Persian script in `text`, those of one phrase joined over their punctuation."""
    found: list[Span] = []
    for run in script_runs(text):
        if found and _PERSIAN_JOINT.fullmatch(text, found[-1].end, run.start):
            found[-1] = Span(found[-1].start, run.end)
        else:
            found.append(run)
    return tuple(_with_quote(text, span) for span in found)


def _with_quote(text: str, span: Span) -> Span:
    """Take in the closing quotation mark of a quotation that opens inside."""
    words = span.of(text)
    opened = words.count("«") > words.count("»") and text[span.end : span.end + 1] == "»"
    return Span(span.start, span.end + 1) if opened else span


def split_runs(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the stretches of `text` in order, each with whether it is Persian."""
    done = 0
    for run in persian_stretches(text):
        if run.start > done:
            yield text[done : run.start], False
        yield run.of(text), True
        done = run.end
    if done < len(text):
        yield text[done:], False


def is_drawn_over(text: str, position: int) -> bool:
    """Tell whether Persian that ends at `position` draws what follows into its own direction.

    It does so with figures, and with more Persian, when no Latin letter comes first: “سپاه), 1361 (1982)”
    would show as (1982) 1361, were there no mark between.
    """
    first = _FIRST_WORD_SIGN.search(text, position)
    return first is not None and (first[0].isdigit() or "\u0600" <= first[0] <= "\u06ff")
