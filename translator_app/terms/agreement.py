"""places_by_agreement: where the rows of one table or list have their English, told by all of them together.

Runs are judged one by one; in a list that goes English – Persian some row looks otherwise by chance. What
most rows of one shape say is true of the others.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.beside import is_field
from translator_app.terms.mask import RUN, WALL
from translator_app.terms.records import record_of
from translator_app.terms.weighing import LANGUAGES
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from translator_app.terms.pair import Evidence
    from translator_app.terms.term import EmbeddedTerm

_HEAD = re.compile(
    r"(?m)^[ >]*([-*•–]|\d{1,3}[.)])?[ ]*[*_\"“‘]{0,3}"
    r"([^\W\d_\u0600-\u06ff][^\n:|()\"“”*\u0600-\u06ff]{0,60}?)"
    r"[*_\"”’]{0,3}(?: ?\([^()\n\u0600-\u06ff]*\))?[*_]{0,3} ?:[*_]{0,3} "
)
_OPENING = re.compile(r"[\"“‘][^\"“”\n:]{0,60}")
_PART = re.compile(r"(?:[^\n\x00:;=/()\[\]–—→-]|(?<=\w)-(?=\w))+|\x00+")
_SIGN = re.compile(r"[:;=/()\[\]–—→]|(?<!\w)-")
_LONGEST_LINE = 120  # code points
_FEWEST = 3  # rows that make a list
_LONGEST_ROW = 600  # code points
_MOST_WORDS = 8  # of a cell or head
_HEAD_SLOT = "head"
_EDGES = " \t\"“”'‘’*_`.,;"
_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Row:
    """One run with the named places of its row."""

    number: int
    shape: tuple[object, ...]
    slots: Mapping[str, Span]
    label: str  # of the place that was taken, "" where it is none of them


def places_by_agreement(evidence: Evidence, terms: Sequence[EmbeddedTerm]) -> dict[int, Span]:
    """Return the English of those terms, by place in `terms`, for which their neighbours know better."""
    if len(terms) < _FEWEST:
        return {}
    groups: dict[tuple[object, ...], list[_Row]] = {}
    plain = evidence.plain
    for row in (*_table_rows(plain, terms), *_list_rows(evidence, terms), *_line_rows(plain, terms)):
        groups.setdefault(row.shape, []).append(row)
    found: dict[int, Span] = {}
    for rows in groups.values():
        place = _agreed(evidence, rows, terms) if len(rows) >= _FEWEST else ""
        for row in rows:
            there = row.slots.get(place) if row.label != place else None
            if there and _is_weak(evidence, row, terms) and _may_move(row, there, terms[row.number].english):
                found[row.number] = there
    return found


def _may_move(row: _Row, there: Span, english: Span | None) -> bool:
    """Tell whether the place may be taken: in a line only where none was found, or but a part of it."""
    return row.shape[0] != "line" or english is None or (there.end == english.end and there.contains(english))


def _table_rows(plain: str, terms: Sequence[EmbeddedTerm]) -> Iterator[_Row]:
    rows: dict[int, dict[int, Span]] = {}  # the words of the cells, by where their line begins
    for number, term in enumerate(terms):
        run = term.persian
        start = plain.rfind("\n", max(0, run.start - _LONGEST_ROW), run.start) + 1
        end = plain.find("\n", run.end, run.end + _LONGEST_ROW)
        line = plain[start : end if end >= 0 else run.end + _LONGEST_ROW]
        if line.count(WALL) < 2 or "=" in line.partition(WALL)[0]:  # noqa: PLR2004 - two cells beside that of the run
            continue
        cells = _cells(line, start)
        own = next((n for n, cell in enumerate(cells) if cell.contains(run)), None)
        if own is None or cells[own].of(plain).replace(RUN, "").strip(_EDGES):
            continue
        if start not in rows:
            rows[start] = {n: words for n, cell in enumerate(cells) if (words := _words(plain, cell))}
        slots = {str(n - own): words for n, words in rows[start].items()}
        yield _Row(number, ("table", len(cells), own), slots, _label(plain, slots, term.english))


def _cells(line: str, start: int) -> list[Span]:
    cells, place = [], 0
    for part in line.split(WALL):
        cells.append(Span(start + place, start + place + len(part)))
        place += len(part) + 1
    return cells


def _words(plain: str, cell: Span) -> Span | None:
    """Return the words of a cell without what stands around them, or None where it holds none or a run."""
    said = cell.of(plain)
    bare = said.strip(_EDGES)
    words = latin_words(plain, cell.start, cell.end)
    if not words or RUN in said or len(words) > _MOST_WORDS:
        return None
    start = cell.start + len(said) - len(said.lstrip(_EDGES))
    return Span(start, start + len(bare))


def _list_rows(evidence: Evidence, terms: Sequence[EmbeddedTerm]) -> Iterator[_Row]:
    """Yield the runs of entries that begin with a head: “Rent: “Ejareh”: To lease a property. …”.

    A run closes the entry, or stands in the quotation behind its head.
    """
    plain, text = evidence.plain, evidence.prepared.text
    heads = [match for match in _HEAD.finditer(text) if _is_head(match[2])]
    ends = [match.end() for match in heads]
    for number, term in enumerate(terms):
        run = term.persian
        index = bisect_right(ends, run.start) - 1
        if index < 0 or run.start - ends[index] > _LONGEST_ROW or "\n\n" in text[ends[index] : run.start]:
            continue
        head = heads[index]
        line_end = text.find("\n", run.end, run.end + _LONGEST_ROW)
        behind = text[run.end : line_end if line_end >= 0 else run.end + _LONGEST_ROW]
        closes = not any(map(str.isalnum, behind))
        if not (closes or _OPENING.fullmatch(text, head.end(), run.start)):
            continue
        if len(latin_words(plain, head.end(), run.start)) < 2 or record_of(text, run):  # noqa: PLR2004 - no definition
            continue
        slots = {_HEAD_SLOT: Span(*head.span(2))}
        yield _Row(number, ("list", head[1]), slots, _label(plain, slots, term.english))


def _line_rows(plain: str, terms: Sequence[EmbeddedTerm]) -> Iterator[_Row]:
    """Yield the runs that stand alone in a short line with words before or behind them, parted by signs."""
    for number, term in enumerate(terms):
        run = term.persian
        start = plain.rfind("\n", max(0, run.start - _LONGEST_LINE), run.start) + 1
        end = plain.find("\n", run.end, run.end + _LONGEST_LINE)
        line = plain[start:end] if end >= 0 else ""
        if not line or WALL in line or RUN in line[: run.start - start] + line[run.end - start :]:
            continue
        parts = [Span(start + match.start(), start + match.end()) for match in _PART.finditer(line)]
        own = next((n for n, part in enumerate(parts) if part.contains(run)), None)
        if own is None or parts[own].of(plain).strip(RUN + _EDGES):
            continue
        slots = {str(n - own): words for n, part in enumerate(parts) if (words := _words(plain, part))}
        signs = "".join(_SIGN.findall(line[: run.start - start])[-2:]), plain[run.end : end].strip()[:1]
        yield _Row(number, ("line", own, *signs), slots, _label(plain, slots, term.english))


def _is_head(said: str) -> bool:
    short = len(said.split()) <= _MOST_WORDS - 2
    return short and said.casefold() not in LANGUAGES and not is_field(said)


def _label(plain: str, slots: Mapping[str, Span], english: Span | None) -> str:
    if english is None:
        return ""
    return next((name for name, span in slots.items() if _same(plain, span, english)), "")


def _same(plain: str, one: Span, other: Span) -> bool:
    return _bare(one.of(plain)) == _bare(other.of(plain)) and one.overlaps(other)


def _bare(said: str) -> str:
    return _ARTICLE.sub("", said.strip(_EDGES), count=1)


def _agreed(evidence: Evidence, rows: Sequence[_Row], terms: Sequence[EmbeddedTerm]) -> str:
    """Return the place that most rows have taken, or that of the head where no row knows anything."""
    label, count = (
        Counter(row.label for row in rows if row.label).most_common(1)[0]
        if any(row.label for row in rows)
        else ("", 0)
    )
    if label and 5 * count >= 3 * len(rows):
        return label
    unsure = [row for row in rows if _HEAD_SLOT in row.slots and _is_weak(evidence, row, terms)]
    return _HEAD_SLOT if len(unsure) >= _FEWEST and 5 * len(unsure) >= 4 * len(rows) else ""


def _is_weak(evidence: Evidence, row: _Row, terms: Sequence[EmbeddedTerm]) -> bool:
    """Tell whether nothing but its place speaks for what a row has taken."""
    term, plain = terms[row.number], evidence.plain
    if term.english is None:
        return True
    if term.entry is not None and row.shape[0] == "table":
        return False
    if term.comparison is not None and row.shape[0] == "list":
        return (
            plain[: term.english.start].rstrip(' "“‘')[-1:] == ":" and not term.english.of(plain)[0].islower()
        )
    meanings = evidence.meanings_of(term.persian.of(evidence.prepared.text))
    words = tuple(word.of(plain) for word in latin_words(plain, term.english.start, term.english.end))
    return 2 * meanings.coverage(words) < meanings.size
