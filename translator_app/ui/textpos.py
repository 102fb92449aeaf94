"""Python counts code points, Qt counts UTF-16 units: positions go from one to the other here alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from translator_app.core.span import Span

_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class TextPositions:
    """Positions in `text` counted as Python does and as Qt does; a question costs one binary search."""

    text: str
    _wide: tuple[int, ...] = field(init=False, repr=False)
    _wide_qt: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Note where the characters stand that take two UTF-16 units."""
        wide = tuple(match.start() for match in _WIDE.finditer(self.text))
        object.__setattr__(self, "_wide", wide)
        object.__setattr__(self, "_wide_qt", tuple(at + index for index, at in enumerate(wide)))

    def to_qt(self, index: int) -> int:
        """Return Qt's position of the Python string index `index`."""
        return index + bisect_left(self._wide, index)

    def to_python(self, position: int) -> int:
        """Return the Python index of Qt's `position`; between two surrogates, that of their character."""
        return position - bisect_left(self._wide_qt, position)

    def range_to_qt(self, span: Span) -> tuple[int, int]:
        """Return Qt's start and length of `span`."""
        start = self.to_qt(span.start)
        return start, self.to_qt(span.end) - start


def qt_length(text: str) -> int:
    """Return how many UTF-16 units Qt counts in `text`."""
    return len(text) + len(_WIDE.findall(text))
