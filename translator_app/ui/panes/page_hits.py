"""hit_at: what lies under a point of the page - a marked word, a gloss, a “+N”, a folded strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from translator_app.ui.panes.page_blocks import BlockKind
from translator_app.ui.panes.page_paint import word_rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.review.items import PageMark
    from translator_app.ui.panes.page_layout import PageLayout
    from translator_app.ui.panes.page_scene import PageScene

Shown = tuple[int, float]  # a block's number, and the y of its top in the viewport


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that can be clicked or focused: one mark, several collapsed ones, or a strip (`fold`)."""

    rect: QRectF
    marks: tuple[PageMark, ...] = ()
    fold: int | None = None

    @property
    def name(self) -> str:
        """Return what tells this apart from the other things on the page."""
        return f"fold {self.fold}" if self.fold is not None else "+".join(mark.key for mark in self.marks)

    @property
    def opens(self) -> bool:
        """Tell whether it opens something, so that it takes the keyboard's focus."""
        return self.fold is not None or len(self.marks) > 1


def hit_at(hits: Sequence[Hit], point: QPointF) -> Hit | None:
    """Return the smallest of `hits` under `point`: a name inside a title is meant itself."""
    under = [hit for hit in hits if hit.rect.contains(point)]
    return min(under, key=lambda hit: hit.rect.width(), default=None)


def hits_of(blocks: Sequence[Shown], scene: PageScene, layout: PageLayout) -> list[Hit]:
    """Return all that can be hit in `blocks`, from top to bottom."""
    if not blocks:
        return []
    ties = scene.ties(blocks[0][0], blocks[-1][0])
    found: list[Hit] = []
    for number, top in blocks:
        found += _strips(number, top, layout)
        for segment in scene.segments(number):
            if not segment.word.mark.quiet:
                found.append(Hit(word_rect(segment).translated(0, top), (segment.word.mark,)))
        found += [Hit(tie.rect.translated(0, top), tie.marks) for tie in ties[number]]
    return found


def _strips(number: int, top: float, layout: PageLayout) -> Iterator[Hit]:
    if number < len(layout.blocks) and layout.blocks[number].kind is BlockKind.STRIP:
        geometry, style = layout.geometry, layout.style_of(number)
        rect = QRectF(geometry.left - 2, top - 2, geometry.column + 4, style.pitch + 4)
        yield Hit(rect, fold=layout.blocks[number].fold)
