"""Painting about the text: tints before it; underlines, rules, glosses and marks after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from translator_app.review.items import Mark
from translator_app.ui.fonts import sans
from translator_app.ui.marks import REVIEWED, paint_mark, underline_pen
from translator_app.ui.panes.margin_gloss import paint_gloss
from translator_app.ui.panes.page_geometry import RULE_BELOW
from translator_app.ui.panes.page_marks import Part, Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translator_app.ui.panes.page_scene import Tie
    from translator_app.ui.theme import Theme

_ROUND = 3


@dataclass(frozen=True, slots=True)
class Look:
    """In which colours, and what is selected or under the pointer (keys of marks)."""

    theme: Theme
    selected: str | None = None
    hovered: str | None = None


def paint_tints(painter: QPainter, segments: Iterable[Segment], ties: Iterable[Tie], look: Look) -> None:
    """Paint the ground behind the selected word and its gloss; the painter's origin is the block's."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.tint)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for segment in segments:
        if segment.word.part is Part.OWN and segment.word.mark.key == look.selected:
            painter.drawRoundedRect(word_rect(segment), 2, 2)
    for tie in ties:
        if any(mark.key == look.selected for mark in tie.marks):
            painter.drawRoundedRect(tie.rect, 2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def word_rect(segment: Segment) -> QRectF:
    """Return the ground of a word on one line."""
    return QRectF(segment.left - 3, segment.baseline - 19, segment.right - segment.left + 6, 28)


def paint_words(painter: QPainter, segments: Sequence[Segment], ties: Sequence[Tie], look: Look) -> None:
    """Paint the line under each marked word; where rules run parallel, at the depth of its own."""
    depths = {mark.key: tie.slot.depth for tie in ties for mark in tie.marks}
    last = {tie.marks[0].key: tie.segments[0].line for tie in ties}
    for segment in segments:
        mark = segment.word.mark
        if mark.quiet and mark.key != look.selected:
            continue
        if segment.word.part is Part.OWN:
            on_last = segment.line == last.get(mark.key, segment.line)
            depth = depths.get(mark.key, 0) if on_last else 0
            pen = underline_pen(look.theme, mark.mark)
            if look.hovered == mark.key and pen.widthF() <= 1:
                pen.setColor(look.theme.ink)
        elif segment.word.part is Part.MENTION and mark.key == look.selected:
            depth, pen = 0, QPen(look.theme.accent, 2)
        else:
            continue
        _line(painter, pen, segment.left, segment.right, segment.baseline + RULE_BELOW + depth)


def _line(painter: QPainter, pen: QPen, left: float, right: float, y: float) -> None:
    painter.setPen(pen)
    middle = pen.widthF() / 2 % 1  # a hairline fills one row of pixels, a line of two fills two
    painter.drawLine(QPointF(round(left), y + middle), QPointF(round(right), y + middle))


def paint_tie(painter: QPainter, tie: Tie, look: Look) -> None:
    """Paint a rule with its gloss, or the “+N” of several, and the mark at the outer edge."""
    if tie.ruled:
        _paint_rule(painter, tie, look)
    mark = tie.marks[0]
    if tie.is_chip:
        chosen = any(each.key == look.selected for each in tie.marks)
        _paint_chip(painter, tie, look.theme.accent if chosen else look.theme.muted)
        return
    paint_gloss(
        painter, tie.right, tie.slot.at, tie.gloss, gloss_colour(look.theme, mark.mark), two=tie.slot.two
    )
    paint_mark(painter, QPointF(tie.mark_x, tie.slot.at - 5), mark.mark, look.theme)


def gloss_colour(theme: Theme, mark: Mark) -> QColor:
    """Return the ink of a gloss: accent for what is offered, muted for what is reviewed."""
    if mark is Mark.OFFERED:
        return theme.accent
    return theme.muted if mark in REVIEWED else theme.ink


def _paint_chip(painter: QPainter, tie: Tie, colour: QColor) -> None:
    painter.setFont(sans(9.5))
    painter.setPen(colour)
    ground = QRectF(tie.left, tie.slot.at - 18, tie.right - tie.left, 24)
    painter.drawText(
        ground, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"+{len(tie.marks)}"
    )
    for step in (-3, 0, 3):  # three points stand for the marks that are not shown
        painter.fillRect(QRectF(tie.mark_x + step - 0.5, tie.slot.at - 6, 1.5, 1.5), colour)


def _paint_rule(painter: QPainter, tie: Tie, look: Look) -> None:
    keys = {mark.key for mark in tie.marks}
    pen = QPen(look.theme.rule, 1)
    if tie.marks[0].mark is Mark.OFFERED and not tie.is_chip:
        pen.setDashPattern([2, 2])
    if look.hovered in keys:
        pen.setColor(look.theme.ink)
    if look.selected in keys:
        pen = QPen(look.theme.accent, 1.5)
    start = QPointF(
        round(tie.starts_at(look.selected)) + 2, tie.segments[0].baseline + RULE_BELOW + tie.slot.depth + 0.5
    )
    end = QPointF(round(tie.left) - _TINTED, tie.slot.at + RULE_BELOW + 0.5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if tie.slot.elbow is None:
        painter.drawLine(start, end)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPath(_bent(start, end, round(tie.slot.elbow) + 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


_TINTED = 8


def _bent(start: QPointF, end: QPointF, x: float) -> QPainterPath:
    """Return a rule that turns down at `x` and on to `end`, with small round corners."""
    bend = min(float(_ROUND), (end.y() - start.y()) / 2)
    path = QPainterPath(start)
    path.lineTo(x - bend, start.y())
    path.quadTo(x, start.y(), x, start.y() + bend)
    path.lineTo(x, end.y() - bend)
    path.quadTo(x, end.y(), x + bend, end.y())
    path.lineTo(end)
    return path


def paint_bar(painter: QPainter, theme: Theme, left: int, top: float, height: float) -> None:
    """Paint the change bar left of an altered line."""
    painter.fillRect(QRectF(left - 14, top, 2, height), theme.edge)


def paint_byline(painter: QPainter, theme: Theme, place: QPointF, words: str) -> None:
    """Paint source and date under the title: they are the program's words, not the article's."""
    painter.setFont(sans(8.5))
    painter.setPen(theme.muted)
    painter.drawText(place, words)


def paint_turn(painter: QPainter, theme: Theme, centre: QPointF, *, is_open: bool) -> None:
    """Paint the small angle before a folded strip: to the right when closed, down when open."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.rotate(90 if is_open else 0)
    painter.setPen(QPen(theme.muted, 1.4))
    painter.drawPolyline([QPointF(-2, -3.5), QPointF(2, 0), QPointF(-2, 3.5)])
    painter.restore()
