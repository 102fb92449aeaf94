"""LetterBridge: which Latin letters stand for which Persian ones, and where the spelling departs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from translator_app.romanization.comparison import Comparison, Link
from translator_app.ui.fonts import persian, serif
from translator_app.ui.panes.bridge_layout import (
    ROW_HEIGHT,
    BridgeLayout,
    Tile,
    lay_out,
    spoken,
)
from translator_app.ui.panes.bridge_legend import legend_height, paint_legend
from translator_app.ui.panes.bridge_paint import latin_points, paint_names, paint_tile, persian_points
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import content_painter
from translator_app.ui.theme import Theme

_ABOVE = 4  # room for the half-space bar
_BEFORE_LEGEND = 6


class LetterBridge(QWidget):
    """Two rows of tiles with a link between each pair; content, so it never mirrors.

    Left and right move over the links when it has the focus; hover or focus tells the rule.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._current = 0
        self._indent = self._reserve = 0
        self._laid_out: tuple[int, BridgeLayout] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMouseTracking(True)

    @property
    def _links(self) -> tuple[Link, ...]:
        return self._comparison.links if self._comparison else ()

    @property
    def current(self) -> int:
        """Return the index of the tile the keyboard is at."""
        return self._current

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    @property
    def indent(self) -> int:
        """Return where the tiles begin, in px."""
        return self._indent

    def is_one_row(self, width: int) -> bool:
        """Tell whether there are links, all of which stand side by side at `width`."""
        tiles = self._layout_for(width).tiles
        return bool(tiles) and tiles[-1].y == 0

    def set_margins(self, indent: int, reserve: int) -> None:
        """Leave `indent` px at the left for the names of the rows, if any, and `reserve` px at the right."""
        if (indent, reserve) != (self._indent, self._reserve):
            self._indent, self._reserve, self._laid_out = indent, reserve, None
            self.updateGeometry()
            self.update()

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show the links of `comparison`; without any the bridge takes no room."""
        self._comparison = comparison
        self._current = 0
        self._laid_out = None
        self.setVisible(bool(self._links))
        self.setAccessibleDescription("\n".join(spoken(link) for link in self._links))
        self._speak()
        self.updateGeometry()
        self.update()

    def tiles(self) -> tuple[Tile, ...]:
        """Return the tiles as they are placed at the present width."""
        return self._layout_for(self.width()).tiles

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that a narrower bridge is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows and the legend."""
        rows = self._layout_for(width).height
        below = legend_height(self._links, width - self._indent)
        return _ABOVE + rows + _BEFORE_LEGEND + below if rows else 0

    def sizeHint(self) -> QSize:
        """Return the size at the present width, or at that of a narrow inspector."""
        width = max(self.width(), 280)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tiles, then the legend of the shapes in use."""
        layout = self._layout_for(self.width())
        painter = content_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._indent, _ABOVE)
        if self._indent and layout.tiles:
            paint_names(painter, self._indent, self._theme)
        for number, tile in enumerate(layout.tiles):
            paint_tile(painter, tile, layout.size, self._theme)
            if self.hasFocus() and number == self._current:
                painter.setPen(QPen(self._theme.accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(tile.x, tile.y, tile.width, ROW_HEIGHT), 3, 3)
        room = self.width() - self._indent
        paint_legend(painter, self._links, layout.height + _BEFORE_LEGEND, room, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the links with left and right, Home and End."""
        last, here = len(self.tiles()) - 1, self._current
        key = Qt.Key
        steps = {key.Key_Right: here + 1, key.Key_Left: here - 1, key.Key_Home: 0, key.Key_End: last}
        wanted = steps.get(key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self._current = min(max(wanted, 0), last)
        self._speak()
        self._show_tip(self.tiles()[self._current])
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show the rule of the link under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tile = self._tile_at(event.pos())
            if tile:
                self._show_tip(tile)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _tile_at(self, position: QPoint) -> Tile | None:
        at = position - QPoint(self._indent, _ABOVE)
        return next((t for t in self.tiles() if QRect(t.x, t.y, t.width, ROW_HEIGHT).contains(at)), None)

    def _show_tip(self, tile: Tile) -> None:
        under = self.mapToGlobal(QPoint(self._indent + tile.x, _ABOVE + tile.y + ROW_HEIGHT))
        QToolTip.showText(under, isolated(spoken(tile.link)), self)

    def _speak(self) -> None:
        found = self.tiles()
        here = f": {spoken(found[self._current].link)}" if found else ""
        self.setAccessibleName(f"Letters{here}")

    def _layout_for(self, width: int) -> BridgeLayout:
        if self._laid_out is None or self._laid_out[0] != width:
            written = self._comparison.persian if self._comparison else ""
            room = width - self._indent - self._reserve
            self._laid_out = (width, lay_out(self._links, room, _letters_width, written))
        return self._laid_out[1]


def _letters_width(link: Link, size: int) -> int:
    latin = QFontMetrics(serif(latin_points(size))).horizontalAdvance(link.latin)
    return max(latin, QFontMetrics(persian(persian_points(size))).horizontalAdvance(link.persian))
