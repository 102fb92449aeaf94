"""Timeline: who held an office when, and where the article's date falls."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.ground import content_painter
from translator_app.ui.panes.timeline_scale import Bar, Scale, as_year, scale
from translator_app.ui.theme import Theme

_ABOVE, _BAR, _BELOW = 16, 18, 18
INSET = 4  # half a year's digits may stand out at the left
_LANE = _BAR + 3


class Timeline(QWidget):
    """Bars over a scale of years, solid when sourced and dashed when not; it never mirrors.

    Bars that overlap in time stand in lanes of their own.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._lanes: tuple[int, ...] = ()
        self._date: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_bars(self, bars: Sequence[Bar], date: datetime.date | None) -> None:
        """Show `bars`, in order of time, and the article's date."""
        self._bars = tuple(sorted(bars, key=lambda bar: (bar.since or 0.0, bar.until or 9999.0, bar.label)))
        self._lanes = _lanes(self._bars)
        self._date = as_year(date.isoformat()) if date else None
        self.setVisible(bool(bars))
        self.setAccessibleName("Holders of the office")
        self.setAccessibleDescription("\n".join(_spoken(bar) for bar in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of triangle, bars and years."""
        return QSize(240, self._top + _LANE * (max(self._lanes, default=0) + 1) + _BELOW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the years, the bars, then the article's date above them."""
        if not self._bars:
            return
        painter = content_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(8.5))
        painter.translate(INSET, 0)
        along = self._scale()
        self._paint_years(painter, along)
        for bar, lane in zip(self._bars, self._lanes, strict=True):
            self._paint_bar(painter, along, bar, lane)
        if self._date is not None:
            self._paint_date(painter, along.x(self._date))

    def event(self, event: QEvent) -> bool:
        """Tell the whole of the bar under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def words_at(self, position: QPoint) -> str:
        """Return what the tip says at `position`, empty beside the bars."""
        along = self._scale()
        for bar, lane in zip(self._bars, self._lanes, strict=True):
            if self._box(along, bar, lane).translated(INSET, 0).contains(QPointF(position)):
                return _spoken(bar)
        return ""

    @property
    def _top(self) -> int:
        """Return where the bars begin; without a date no triangle stands above them."""
        return 3 if self._date is None else _ABOVE

    def _scale(self) -> Scale:
        return scale(self._bars, self._date, self.width() - 2 * INSET)

    def _box(self, along: Scale, bar: Bar, lane: int) -> QRectF:
        start = along.x(bar.since if bar.since is not None else along.first)
        end = along.x(bar.until if bar.until is not None else along.last)
        return QRectF(start, self._top + lane * _LANE, max(end - start - 1, 3), _BAR)

    def _paint_bar(self, painter: QPainter, along: Scale, bar: Bar, lane: int) -> None:
        theme = self._theme
        box = self._box(along, bar, lane)
        pen = QPen(theme.accent if bar.chosen else theme.edge, 1)
        if not bar.sourced:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.tint if bar.chosen else theme.page)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if bar.until is None:
            self._paint_arrow(painter, box)
        room = int(box.width()) - 8 - (12 if bar.until is None else 0)
        words = QFontMetrics(painter.font()).elidedText(bar.label, Qt.TextElideMode.ElideRight, max(room, 0))
        if room >= 16:
            painter.setPen(theme.ink)
            painter.drawText(box.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_arrow(self, painter: QPainter, box: QRectF) -> None:
        x, y = box.right() - 8, box.center().y()
        pen = QPen(painter.pen().color(), 1.4)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(x, y - 5), QPointF(x + 4, y), QPointF(x, y + 5)])

    def _paint_years(self, painter: QPainter, along: Scale) -> None:
        metrics = QFontMetrics(painter.font())
        foot = self._top + _LANE * (max(self._lanes) + 1)
        for year in along.years(metrics.horizontalAdvance("2008") + 44):
            x = along.x(year)
            painter.setPen(QPen(self._theme.edge, 1))
            painter.drawLine(QPointF(x + 0.5, foot - 2), QPointF(x + 0.5, foot + 2))
            painter.setPen(self._theme.muted)
            half = metrics.horizontalAdvance(str(year)) / 2
            left = min(max(x - half, -INSET), self.width() - 2 * INSET - 2 * half)
            painter.drawText(QPointF(left, foot + _BELOW - 3), str(year))

    def _paint_date(self, painter: QPainter, x: float) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink)
        painter.drawPolygon(QPolygonF([QPointF(x - 4.5, 4), QPointF(x + 4.5, 4), QPointF(x, 11)]))
        painter.fillRect(QRectF(x - 0.75, 10, 1.5, 7), theme.ink)
        words, room = "article", QFontMetrics(painter.font()).horizontalAdvance("article")
        at = x + 8 if x + 8 + room < self.width() - INSET else x - 8 - room
        painter.setPen(theme.ink)
        painter.drawText(QPointF(at, 12), words)


def _lanes(bars: Sequence[Bar]) -> tuple[int, ...]:
    """Give each bar the highest lane that is free at its beginning."""
    ends: list[float] = []
    lanes = []
    for bar in bars:
        since = bar.since if bar.since is not None else float("-inf")
        free = next((number for number, end in enumerate(ends) if end <= since + 0.02), len(ends))
        if free == len(ends):
            ends.append(0.0)
        ends[free] = bar.until if bar.until is not None else float("inf")
        lanes.append(free)
    return tuple(lanes)


def _spoken(bar: Bar) -> str:
    since = f"from {int(bar.since)}" if bar.since is not None else "from a date not known"
    until = f"until {int(bar.until)}" if bar.until is not None else "no end known"
    said = f"{bar.label}, {since}, {until}"
    return said + ("" if bar.sourced else ", not verified") + (f". {bar.note}" if bar.note else "")
