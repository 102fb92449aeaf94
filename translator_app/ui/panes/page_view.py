"""paint_ground and paint_over: one pass over the visible blocks before their text, one after it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from translator_app.ui.panes.page_blocks import BlockKind
from translator_app.ui.panes.page_invisibles import paint_invisibles
from translator_app.ui.panes.page_marks import line_parts
from translator_app.ui.panes.page_paint import (
    Look,
    paint_bar,
    paint_byline,
    paint_tie,
    paint_tints,
    paint_turn,
    paint_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translator_app.ui.panes.page_edges import EdgeHandles
    from translator_app.ui.panes.page_hits import Hit, Shown
    from translator_app.ui.panes.page_layout import PageLayout
    from translator_app.ui.panes.page_scene import PageScene


@dataclass(frozen=True, slots=True)
class PageView:
    """What one paint needs to know; `changed` and `found` are stretches by block, `current` is found too."""

    layout: PageLayout
    scene: PageScene
    look: Look
    blocks: Sequence[Shown]
    byline: str = ""
    changed: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    found: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    current: tuple[int, int] | None = None  # block and Qt position of the place that find shows
    focused: Hit | None = None
    invisibles: bool = False
    handles: EdgeHandles | None = None


def paint_ground(painter: QPainter, view: PageView) -> None:
    """Paint what lies behind the text."""
    ties = view.scene.ties(view.blocks[0][0], view.blocks[-1][0])
    for number, top in view.blocks:
        painter.save()
        painter.translate(0, top)
        paint_tints(painter, view.scene.segments(number), ties[number], view.look)
        _paint_found(painter, view, number)
        painter.restore()


def paint_over(painter: QPainter, view: PageView) -> None:
    """Paint what stands on and beside the text."""
    ties = view.scene.ties(view.blocks[0][0], view.blocks[-1][0])
    for number, top in view.blocks:
        painter.save()
        painter.translate(0, top)
        own = ties[number]
        for tie in sorted(own, key=lambda tie: any(m.key == view.look.selected for m in tie.marks)):
            paint_tie(painter, tie, view.look)  # the selected rule last, over the others
        paint_words(painter, view.scene.segments(number), own, view.look)
        _paint_own_words(painter, view, number)
        painter.restore()
    if view.handles is not None:
        view.handles.paint(painter, view.look.theme)
    if view.focused is not None:
        _paint_focus(painter, view)


def _paint_own_words(painter: QPainter, view: PageView, number: int) -> None:
    """Paint change bars, byline, the turn of a strip, and invisible characters."""
    layout, theme = view.layout, view.look.theme
    if number >= len(layout.blocks):
        return
    block, left = layout.blocks[number], layout.geometry.left
    for line in _changed_lines(view, number):
        height = layout.style_of(number).pitch
        paint_bar(painter, theme, left, layout.baseline(number, line) - 20, height)
    if number == layout.byline_under and view.byline:
        count = layout.document().findBlockByNumber(number).layout().lineCount()
        y = layout.style_of(number).top + count * layout.style_of(number).pitch + 16
        paint_byline(painter, theme, QPointF(left, y), view.byline)
    if block.kind is BlockKind.STRIP:
        is_open = len(block.source) == 0
        paint_turn(painter, theme, QPointF(left - 10, layout.baseline(number, 0) - 4), is_open=is_open)
    if view.invisibles:
        text = layout.document().findBlockByNumber(number).layout()
        baselines = [layout.baseline(number, line) for line in range(text.lineCount())]
        paint_invisibles(painter, text, block, baselines, theme.accent)


def _stretch_lines(view: PageView, number: int, start: int, end: int) -> list[tuple[int, float, float]]:
    text = view.layout.document().findBlockByNumber(number).layout()
    return line_parts(text, start, end)


def _changed_lines(view: PageView, number: int) -> list[int]:
    places = view.changed.get(number, ())
    return sorted({line for place in places for line, _, _ in _stretch_lines(view, number, *place)})


def _paint_found(painter: QPainter, view: PageView, number: int) -> None:
    for start, end in view.found.get(number, ()):
        is_current = view.current == (number, start)
        painter.setBrush(view.look.theme.tint)
        pen = QPen(view.look.theme.accent, 2) if is_current else QPen(view.look.theme.rule, 1)
        painter.setPen(pen)
        for line, left, right in _stretch_lines(view, number, start, end):
            base = view.layout.baseline(number, line)
            painter.drawRect(QRectF(round(left) - 1.5, base - 17.5, round(right - left) + 3, 24))


def _paint_focus(painter: QPainter, view: PageView) -> None:
    if view.focused is None:
        return
    painter.setPen(QPen(view.look.theme.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(view.focused.rect.adjusted(-1, -1, 1, 1))
