"""isolate_persian: each run of Persian in an HTML source put into an element of its own direction."""

from __future__ import annotations

from translator_app.core.edit import Edit, apply_edits
from translator_app.core.span import Span
from translator_app.formats.html_edit import source_parts
from translator_app.formats.html_elements import BLOCKS, VOID
from translator_app.formats.html_scan import Part, attributes, scan
from translator_app.formats.html_structure import read_structure
from translator_app.formats.page import PERSIAN_END, PERSIAN_START
from translator_app.formats.persian_runs import persian_stretches

_LONGEST_TAG = 400
_TEXT_ONLY = ("option", "optgroup")


def isolate_persian(source: str) -> str:
    """Return `source` with `<bdi lang="fa" dir="rtl">` round every run of Persian in its readable text.

    Left alone are runs that have a direction of their own already, and those that cannot be wrapped
    without breaking an element.
    """
    structure = read_structure(source)
    edits = []
    for run in persian_stretches(structure.text):
        parts = list(source_parts(structure.pieces, run))
        place = _whole_elements(source, Span(parts[0].start, parts[-1].end))
        if place is not None and not _has_direction(source, place.start):
            edits.append(Edit(Span(place.start, place.start), PERSIAN_START))
            edits.append(Edit(Span(place.end, place.end), PERSIAN_END))
    return apply_edits(source, edits)


def _whole_elements(source: str, place: Span) -> Span | None:
    """Widen `place` over the tags right beside it until each element in it is whole; None if it cannot be."""
    opened: list[str] = []
    closed: list[str] = []
    inside = source[place.start : place.end]
    for tag in scan(inside) if "<" in inside else ():
        if tag.part is Part.TEXT or tag.name in VOID:
            continue
        if tag.name in BLOCKS:
            return None
        if tag.part is Part.START:
            opened.append(tag.name)
        elif opened and opened[-1] == tag.name:
            opened.pop()
        else:
            closed.append(tag.name)
    start, end = place.start, place.end
    for name in closed:
        before = source.rfind("<", max(0, start - _LONGEST_TAG), start)
        found = next(iter(scan(source[before:start])), None) if before >= 0 else None
        if found is None or found.part is not Part.START or found.name != name or found.end != start - before:
            return None
        start = before
    for name in reversed(opened):
        closing = f"</{name}>"
        if source[end : end + len(closing)].lower() != closing:
            return None
        end += len(closing)
    return Span(start, end)


def _has_direction(source: str, start: int) -> bool:
    """Tell whether the tag right before `start` sets a direction, or allows no element behind it."""
    before = source.rfind("<", max(0, start - _LONGEST_TAG), start)
    if before < 0:
        return False
    tags = [
        tag._replace(start=tag.start + before, end=tag.end + before) for tag in scan(source[before:start])
    ]
    if not tags or tags[0].part is not Part.START or source[tags[0].end : start].strip():
        return False
    return tags[0].name == "bdi" or tags[0].name in _TEXT_ONLY or "dir" in attributes(source, tags[0])
