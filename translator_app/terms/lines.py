"""lines_of, blocks_of: the lines of a text by what they hold, Persian or English, and how they take turns."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.mask import RUN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RUN_LABEL = re.compile(
    r"[\W\d_]*(?:(?:examples?|sentence|proverb|verse|line|text|original|native name|name|persian|farsi"
    r"|arabic|dari|pashto|urdu|kurdish)\b[ \w]{0,12}[:.)])?[\W\d_]*",
    re.IGNORECASE,
)
_ANY_LABEL = re.compile(r"\W*[A-Z][a-z]{2,11} ?:\s*")  # “Motto:”
_LONGEST_LABEL = 60  # code points
_LONG = 16  # code points of a run that its label cannot translate
_CODE = re.compile(r"[(\[][A-Z\d .,:–-]{1,14}[)\]]")  # “(SH 7)” behind a proverb
_FILE = re.compile(r"\.(?:png|jpe?g|svg|gif|webp|tiff?|pdf|og[gv]|mp[34])\s*$", re.IGNORECASE)  # of a picture
_MOST_LINES = 40


class LineKind(enum.Enum):
    """What a line holds."""

    PERSIAN = "a run and nothing else"
    ENGLISH = "words of another script"
    MIXED = "both"


@dataclass(frozen=True, slots=True)
class Line:
    """One line near a run: what it holds and where; `run` is its first run."""

    kind: LineKind
    span: Span  # without bullets, blanks and quotes at its edges
    run: Span | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of Persian, the lines of English before them, and those after them."""

    persian: Sequence[Line]
    before: Sequence[Line]
    after: Sequence[Line]


def lines_of(text: str, plain: str, runs: Sequence[Span]) -> Iterator[Line]:
    """Yield the lines near a run, blank ones left out."""
    index = start = 0
    while start < len(text):
        end = text.find("\n", start)
        if index < len(runs) and start <= runs[index].start <= end < runs[index].end:
            end = text.find("\n", runs[index].end)  # a run of two lines
        end = len(text) if end < 0 else end
        inside = []
        while index < len(runs) and runs[index].start < end:
            inside.append(runs[index])
            index += 1
        line = _line(plain, start, end, inside)
        if line is not None:
            yield line
        start = end + 1


def _line(plain: str, start: int, end: int, inside: Sequence[Span]) -> Line | None:
    said = plain[start:end]
    if not inside and _FILE.search(said):
        return None
    if not inside:
        span = stripped(plain, start, end)
        return Line(LineKind.ENGLISH, span) if span and RUN not in said else None
    run = inside[0]
    before, after = plain[start : run.start], plain[run.end : end]
    alone = (
        len(inside) == 1
        and run.end <= end
        and len(before) <= _LONGEST_LABEL
        and (_RUN_LABEL.fullmatch(before) or (_ANY_LABEL.fullmatch(before) and len(run) > _LONG))
        and not any(map(str.isalpha, _CODE.sub("", after)))
    )
    return Line(LineKind.PERSIAN, run, run) if alone else Line(LineKind.MIXED, Span(start, end), run)


def stripped(plain: str, start: int, end: int) -> Span | None:
    """Return the words of a line without bullets and blanks at its edges, or None where it has none."""
    while start < end and not plain[start].isalnum() and plain[start] not in "\"“‘'([":
        start += 1
    while end > start and not plain[end - 1].isalnum() and plain[end - 1] not in "\"”’'.!?)]":
        end -= 1
    return Span(start, end) if any(map(str.isalpha, plain[start:end])) else None


def blocks_of(lines: Sequence[Line]) -> Iterator[Block]:
    """Yield the stretches of Persian lines with what stands around each."""
    index = 0
    while index < len(lines):
        if lines[index].kind is not LineKind.PERSIAN:
            index += 1
            continue
        end = index
        while end < len(lines) and lines[end].kind is LineKind.PERSIAN:
            end += 1
        yield Block(lines[index:end], _english(lines[max(0, index - _MOST_LINES) : index][::-1])[::-1],
                     _english(lines[end : end + _MOST_LINES]))  # fmt: skip
        index = end


def _english(lines: Sequence[Line]) -> list[Line]:
    found = []
    for line in lines:
        if line.kind is not LineKind.ENGLISH:
            break
        found.append(line)
    return found
