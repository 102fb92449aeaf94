"""row_of: the cells of a table in HTML source that stand in one row with a run."""

from __future__ import annotations

import re
from dataclasses import dataclass

from translator_app.core.span import Span

_REACH = 1500  # code points of a row on each side
_ROW = re.compile(r"<tr\b|</tr\b|<table\b|</table\b", re.IGNORECASE)
_CELL_START = re.compile(r"<t[dh]\b[^<>]*>", re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b[^<>]*>(.*?)(?=</?t[dhr]\b|</table\b|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_WORDS = re.compile(r"[^<>\s](?:[^<>]*[^<>\s])?")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_SCRIPT = re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufefc]")


@dataclass(frozen=True, slots=True)
class Row:
    """The words in Latin letters of the cells before and after that of a run, in their order."""

    before: tuple[Span, ...]
    after: tuple[Span, ...]


def row_of(text: str, run: Span) -> Row | None:
    """Return the row of the cell that holds `run` and other Arabic script alone, or None elsewhere."""
    if text.rfind("<t", max(0, run.start - _REACH), run.start) < 0:
        return None
    lead = text[max(0, run.start - _REACH) : run.start]
    opened = _last(_CELL_START, lead)
    if opened is None or _LATIN.search(_TAG.sub("", lead[opened[1] :])):
        return None
    rows = _last(_ROW, lead)
    start = run.start - len(lead) + (rows[1] if rows else 0)
    ending = _ROW.search(text, run.end, run.end + _REACH)
    before: list[Span] = []
    after: list[Span] = []
    for match in _CELL.finditer(text, start, ending.start() if ending else min(len(text), run.end + _REACH)):
        inside = Span(*match.span(1))
        words = _only_words(text, inside)
        if inside.contains(run):
            if _LATIN.search(_TAG.sub("", inside.of(text))):
                return None
        elif words is not None:
            (before if words.end <= run.start else after).append(words)
    return Row(tuple(before), tuple(after))


def _last(pattern: re.Pattern[str], text: str) -> tuple[int, int] | None:
    last = None
    for last in pattern.finditer(text):  # noqa: B007 - the last one is wanted
        pass
    return last.span() if last else None


def _only_words(text: str, cell: Span) -> Span | None:
    """Return the words of a cell that has one stretch of them, in Latin letters."""
    found = list(_WORDS.finditer(_TAG.sub(lambda tag: "<" * len(tag[0]), cell.of(text))))
    if len(found) != 1 or not _LATIN.search(found[0][0]) or _SCRIPT.search(found[0][0]):
        return None
    return Span(*found[0].span()).shifted(cell.start)
