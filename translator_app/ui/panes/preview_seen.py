"""looked_at: the paragraphs of a reviewed article with Persian, as different readers lay them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit, EditMap, apply_edits
from translator_app.core.span import Span
from translator_app.text.bidi import isolates, without_isolates
from translator_app.text.script import script_runs
from translator_app.ui.fonts import sans
from translator_app.ui.panes.page_blocks import BlockKind
from translator_app.ui.panes.page_text import page_text
from translator_app.ui.panes.preview_order import out_of_order

if TYPE_CHECKING:
    from translator_app.review.state import Review

LEFT_TO_RIGHT = "\u200e"
_CONTEXT = 24  # characters at each side of a place
_NO_TEXT = (BlockKind.STRIP, BlockKind.CHROME)


@dataclass(frozen=True, slots=True)
class Reading:
    """Words as a reader gets them, their Persian runs, and the stretches that come out turned round."""

    text: str
    runs: tuple[Span, ...]
    places: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """One paragraph: as it stands, with each run isolated, and with a left-to-right mark after each run."""

    plain: Reading
    isolated: Reading
    marked: Reading
    rtl: bool = False


def looked_at(review: Review) -> tuple[Seen, ...]:
    """Return every paragraph with Persian in it, in the order of the text; web chrome is left out."""
    page = page_text(review)
    found = []
    for block in page.blocks:
        words = without_isolates(block.source.of(page.reviewed)).replace("\n", " ")
        runs = script_runs(words) if block.kind not in _NO_TEXT else ()
        if runs:
            found.append(_seen(words, runs, rtl=block.piece.rtl))
    return tuple(found)


def with_marks(text: str) -> str:
    """Return `text` with a left-to-right mark after each of its Persian runs, for a mail."""
    return apply_edits(text, _marks(text, script_runs(text)))


def excerpt(reading: Reading, place: Span) -> Reading:
    """Return what stands round `place`, with the run before it, cut between words."""
    before = [run.start for run in reading.runs if run.start <= place.start][-1:]
    start = max(0, min([place.start, *before]) - _CONTEXT)
    start = reading.text.rfind(" ", 0, start + 1) + 1
    end = reading.text.find(" ", min(len(reading.text), place.end + _CONTEXT))
    end = len(reading.text) if end < 0 else end
    inside = [run.shifted(-start) for run in reading.runs if start <= run.start and run.end <= end]
    return Reading(reading.text[start:end], tuple(inside), (place.shifted(-start),))


def ways_of(seen: Seen, place: Span) -> tuple[tuple[Reading, bool], ...]:
    """Return what stands round `place` as written, as a mail shows it, with isolates, and with marks.

    Beside each stands whether it is in order there.
    """
    runs = seen.plain.runs
    isolated = EditMap(isolates(runs).edits).after(place)
    marked = EditMap(_marks(seen.plain.text, runs)).after(place)
    written = excerpt(seen.isolated, isolated)
    is_cured = not any(each.overlaps(marked) for each in seen.marked.places)
    return (
        (written, True),
        (excerpt(seen.plain, place), False),
        (written, True),
        (excerpt(seen.marked, marked), is_cured),
    )


def reading_of(text: str, runs: tuple[Span, ...], edits: tuple[Edit, ...], *, fine: bool = False) -> Reading:
    """Return `text` with `edits` made, as a reader that knows of no isolates of its own lays it out.

    `runs` are the Persian runs of `text`. What is known to be `fine` is not looked at: a paragraph set
    from right to left, for one.
    """
    moved = EditMap(edits)
    shown = apply_edits(text, edits)
    there = tuple(moved.after(run) for run in runs)
    return Reading(shown, there, () if fine else out_of_order(shown, there, sans(11)))


def _seen(words: str, runs: tuple[Span, ...], *, rtl: bool) -> Seen:
    plain = reading_of(words, runs, (), fine=rtl)
    fine = rtl or not plain.places  # what is in order as it stands needs no second look
    return Seen(
        plain,
        reading_of(words, runs, isolates(runs).edits, fine=fine),
        reading_of(words, runs, _marks(words, runs), fine=fine),
        rtl,
    )


def _marks(text: str, runs: tuple[Span, ...]) -> tuple[Edit, ...]:
    """Return the left-to-right marks after each run and the bracket that closes behind it."""
    ends = (run.end + (text[run.end : run.end + 1] in (")", "]")) for run in runs)
    return tuple(Edit(Span(end, end), LEFT_TO_RIGHT) for end in sorted(set(ends)))
