"""Collation: under the widened bridge one row a scheme, a dot where it writes the same letter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from translator_app.ui.fonts import sans, serif
from translator_app.ui.panes.bridge import LetterBridge
from translator_app.ui.panes.ground import content_painter
from translator_app.ui.panes.inspector_scheme_row import COPY, LINE, Spelling, copy_button
from translator_app.ui.panes.inspector_words import scheme_words
from translator_app.ui.theme import Theme

_ROW, _GAP, _POINTS = 24, 14, 10.25
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def words_width(spellings: Sequence[Spelling]) -> int:
    """Return the px to leave beside the bridge for the spellings and their buttons."""
    metrics = QFontMetrics(serif(_POINTS))
    return max((metrics.horizontalAdvance(one.text) for one in spellings), default=0) + _GAP + COPY + 4


class Collation(QWidget):
    """A critical apparatus: its columns are the bridge's own. `copied(str)` follows a copy."""

    copied = Signal(str)

    def __init__(self, theme: Theme, bridge: LetterBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._bridge = theme, bridge
        self._spellings: tuple[Spelling, ...] = ()
        self._house = ""
        self._buttons: list[QToolButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.set_spellings(self._spellings, self._house)

    def set_spellings(self, spellings: Sequence[Spelling], house: str) -> None:
        """Show one row a spelling."""
        self._spellings, self._house = tuple(one for one in spellings if one.parts), house
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [copy_button(one.text, self._theme, self) for one in self._spellings]
        for button, one in zip(self._buttons, self._spellings, strict=True):
            button.clicked.connect(partial(self._copy, one.text))
            button.show()
        self._place_buttons()
        self.setAccessibleName("Letters under each scheme")
        self.setAccessibleDescription("\n".join(self._spoken(one) for one in self._spellings))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the rows."""
        return QSize(500, _ROW * len(self._spellings))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the end."""
        super().resizeEvent(event)
        self._place_buttons()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows, a hairline above each."""
        painter = content_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        indent = self._bridge.indent
        for number, one in enumerate(self._spellings):
            top = number * _ROW
            painter.fillRect(QRectF(0, top, self.width(), 1), self._theme.line)
            painter.setFont(sans(8.5))
            painter.setPen(self._theme.muted)
            names = scheme_words(one.schemes, self._house)
            shown = painter.fontMetrics().elidedText(names, Qt.TextElideMode.ElideRight, indent - 6)
            painter.drawText(QRectF(0, top, indent, _ROW), _MIDDLE, shown)
            self._paint_letters(painter, one, top)

    def _paint_letters(self, painter: QPainter, one: Spelling, top: int) -> None:
        theme, indent, end = self._theme, self._bridge.indent, 0
        painter.setFont(serif(11))
        for tile, part in zip(self._bridge.tiles(), one.parts, strict=False):
            end = indent + tile.x + tile.width
            column = QRectF(indent + tile.middle - 20, top, 40, _ROW)
            letters = part.span.of(one.text)
            if part.agrees or not letters:
                painter.setPen(theme.muted if part.agrees else theme.variant)
                painter.drawText(column, Qt.AlignmentFlag.AlignCenter, "·" if part.agrees else "–")
                continue
            painter.setPen(theme.ink)
            painter.drawText(column, Qt.AlignmentFlag.AlignCenter, letters)
            half, middle = QFontMetricsF(painter.font()).horizontalAdvance(letters) / 2, column.center().x()
            painter.setPen(QPen(theme.variant, 1.6))
            painter.drawLine(QPointF(middle - half, top + _ROW - 3), QPointF(middle + half, top + _ROW - 3))
        painter.setPen(theme.ink)
        painter.setFont(serif(_POINTS))
        box = QRectF(end + _GAP, top, max(0, self.width() - end - _GAP - COPY), _ROW)
        words = painter.fontMetrics().elidedText(one.text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _MIDDLE, words)

    def _place_buttons(self) -> None:
        for number, button in enumerate(self._buttons):
            button.move(self.width() - COPY, number * _ROW + (_ROW - LINE) // 2)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text)

    def _spoken(self, one: Spelling) -> str:
        apart = [part.span.of(one.text) or "nothing" for part in one.parts if not part.agrees]
        names = scheme_words(one.schemes, self._house)
        return f"{names}: {one.text}; departs in {', '.join(apart) or 'nothing'}"
