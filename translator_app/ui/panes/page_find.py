"""PageFinder: where words stand on the page, in either script and whatever their spelling of a letter."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.text.fold import Folded, fold
from translator_app.ui.panes.page_blocks import BlockKind
from translator_app.ui.panes.page_marks import stretches_by_block

if TYPE_CHECKING:
    from translator_app.ui.panes.page_text import PageText, Place


@lru_cache(maxsize=4096)
def _folded(text: str) -> Folded:
    return fold(text)


def find_places(page: PageText, words: str) -> list[Place]:
    """Return every place of `words` on the page in order; capitals, marks and letter forms do not matter."""
    wanted = " ".join(fold(words).text.split())
    return (
        [] if not wanted else [place for span in _spans(page, wanted) for place in page.places_reviewed(span)]
    )


def _spans(page: PageText, wanted: str) -> list[Span]:
    found: list[Span] = []
    for block in page.blocks:
        if block.kind is BlockKind.STRIP:
            continue
        shadow = _folded(block.source.of(page.reviewed))
        at = shadow.text.find(wanted)
        while at >= 0:
            span = shadow.to_source(Span(at, at + len(wanted)))
            found.append(span.shifted(block.source.start))
            at = shadow.text.find(wanted, at + len(wanted))
    return found


class PageFinder:
    """What is sought on the page, where it stands, and which place is shown."""

    def __init__(self) -> None:
        self.words = ""
        self.places: list[Place] = []
        self.stretches: dict[int, list[tuple[int, int]]] = {}  # the same in Qt's positions, by block
        self._at = 0

    @property
    def current(self) -> Place | None:
        """Return the place that is shown."""
        return self.places[self._at] if self.places else None

    @property
    def number(self) -> int:
        """Return the number of the place that is shown, from 1; 0 when there is none."""
        return self._at + 1 if self.places else 0

    def seek(self, page: PageText, words: str, step: int) -> None:
        """Find `words` for the first time, or step on (1) or back (-1) when they are the same as before."""
        if words != self.words:
            self.words, self._at = words, 0
            self.renew(page)
        elif self.places:
            self._at = (self._at + step) % len(self.places)

    def renew(self, page: PageText) -> None:
        """Find the same words again after the page has changed."""
        self.places = find_places(page, self.words)
        self.stretches = stretches_by_block(self.places, page)
        self._at = min(self._at, max(len(self.places) - 1, 0))
