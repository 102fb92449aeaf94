"""out_of_order: where a reader who lays a line out as it stands sees its words in another order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from translator_app.core.span import Span, hull
from translator_app.ui.panes.page_marks import x_of
from translator_app.ui.textpos import TextPositions

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_WIDE = 10_000_000  # px; all on one line


def out_of_order(text: str, runs: Sequence[Span], font: QFont) -> tuple[Span, ...]:
    """Return the stretches of `text`, a paragraph from left to right, whose parts a reader sees turned round.

    A run of Persian is one part, and so is each word or number outside of them.
    """
    if not any(_is_followed(text, run) for run in runs):
        return ()
    parts = sorted((*runs, *_words(text, runs)))
    lefts = _lefts(text, parts, font)
    order = sorted(range(len(parts)), key=lambda number: (lefts[number], number))
    places: list[Span] = []
    first = furthest = 0
    for at, number in enumerate(order):
        furthest = max(furthest, number)
        if furthest == at:  # up to here the same parts stand, in whatever order
            if at > first:
                places.append(_closed(text, hull(parts[first : at + 1])))
            first = at + 1
    return tuple(places)


def _is_followed(text: str, run: Span) -> bool:
    """Tell whether a figure or more Persian follows `run` and no Latin letter is between: only that turns."""
    for at in range(run.end, len(text)):
        char = text[at]
        if char.isdigit() or bidirectional(char) in ("R", "AL", "AN"):
            return True
        if char.isalpha():
            return False
    return False


def _closed(text: str, place: Span) -> Span:
    """Return `place` with the bracket behind it that closes one inside it."""
    words = place.of(text)
    for opening, closing in ("()", "[]"):
        if words.count(opening) > words.count(closing) and text[place.end : place.end + 1] == closing:
            return Span(place.start, place.end + 1)
    return place


def _words(text: str, runs: Sequence[Span]) -> list[Span]:
    """Return the words and numbers outside of `runs`."""
    found, start = [], 0
    for run in (*sorted(runs), Span(len(text), len(text))):
        found += [Span(*match.span()) for match in _WORD.finditer(text, start, run.start)]
        start = run.end
    return found


def _lefts(text: str, parts: Sequence[Span], font: QFont) -> list[float]:
    """Return where each part begins at its left, in px, when all stand on one line."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDE)
    layout.endLayout()
    positions = TextPositions(text)
    return [min(_x(line, positions, at) for at in (part.start, part.end - 1)) for part in parts]


def _x(line: QTextLine, positions: TextPositions, at: int) -> float:
    """Return the middle of the letter at `at`: its edges belong to its neighbours too."""
    start, end = positions.to_qt(at), positions.to_qt(at + 1)
    glyphs = line.glyphRuns(start, end - start)
    boxes = [run.boundingRect() for run in glyphs if not run.isEmpty()]
    return min(box.center().x() for box in boxes) if boxes else x_of(line, start)
