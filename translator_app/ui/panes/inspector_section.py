"""Section: one part of the inspector, with a hairline above and a quiet heading at both ends."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from translator_app.review.items import Mark
from translator_app.ui.fonts import sans
from translator_app.ui.marks import paint_mark
from translator_app.ui.panes.ground import content_painter, label, set_ink
from translator_app.ui.theme import Theme, mark_colour

PADDING = 16
SCROLL_BAR = 10  # px; the padding at the right holds it, so that nothing moves when it comes
END = PADDING - SCROLL_BAR


class Section(QWidget):
    """Holds `column` for its own parts; `heading` and `aside` are the muted words above them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self.heading = label(self, sans(8.5))
        self.aside = Elided(theme, self)
        self._top.addWidget(self.heading)
        self._top.addWidget(self.aside, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PADDING, 8, END, 10)
        self.column.setSpacing(6)
        self.column.addLayout(self._top)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self.theme = theme
        set_ink(self.heading, theme.muted)
        self.aside.set_theme(theme)
        self.update()

    def add_to_heading(self, *widgets: QWidget) -> None:
        """Put `widgets` at the end of the heading, close to each other."""
        row = QHBoxLayout()
        row.setSpacing(3)
        for widget in widgets:
            row.addWidget(widget)
        self._top.addLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline."""
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), self.theme.line)


class Elided(QWidget):
    """A muted line at the end of a row, cut where it finds no room, whole in its tip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_words(self, words: str, whole: str = "") -> None:
        """Show `words`, of which `whole` is the full form."""
        self._words = words
        self.setToolTip(whole or words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line; the width is whatever is left."""
        return QSize(0, QFontMetrics(sans(8.5)).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setFont(sans(8.5))
        painter.setPen(self._theme.muted)
        shown = QFontMetrics(sans(8.5)).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, shown)


class Badge(QWidget):
    """A verdict in its colour with its shape before it, outlined or bare."""

    def __init__(self, theme: Theme, *, outlined: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._outlined = theme, outlined
        self._mark, self._words = Mark.ABSTAIN, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_verdict(self, mark: Mark, words: str) -> None:
        """Show `words` with the shape and colour of `mark`."""
        self._mark, self._words = mark, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of shape and words."""
        words = QFontMetrics(sans(8.5)).horizontalAdvance(self._words)
        return QSize(words + (30 if self._outlined else 23), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint border, shape and words."""
        painter = content_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = mark_colour(self._theme, self._mark)
        painter.setPen(colour)
        if self._outlined:
            painter.setBrush(self._theme.page)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(sans(8.5))
        painter.drawText(self.rect().adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words)
        paint_mark(painter, QPointF(12, self.height() / 2), self._mark, self._theme)
