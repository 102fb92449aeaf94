"""ExampleLines: three lines that say what the program does, each with its Persian in the margin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from translator_app.ui.fonts import persian, serif
from translator_app.ui.panes.ground import content_painter
from translator_app.ui.theme import Theme

_PITCH = 49
_LINES = (
    ("Open an article", ": its Persian stands in the margin, line by line.", "باز کردن مقاله"),
    ("Check names and titles", " with single keys, each with its reason.", "بررسی نام‌ها و عنوان‌ها"),
    ("Export both scripts", " to Word, web or mail, in the right order.", "خروجی دوزبانه"),
)


class ExampleLines(QWidget):
    """The page's own manner in small: words, a hairline, and the gloss at the right. It never mirrors."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName("\n".join(words + rest for words, rest, _gloss in _LINES))

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of three lines."""
        return QSize(600, _PITCH * len(_LINES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = content_painter(self)
        for number in range(len(_LINES)):
            self._paint_line(painter, number)

    def _paint_line(self, painter: QPainter, number: int) -> None:
        words, rest, gloss = _LINES[number]
        theme, base = self._theme, number * _PITCH + 30
        right = self.width() - 4
        narrow = self.width() < 700
        latin, script = serif(12 if narrow else 14.5), persian(14 if narrow else 17)
        painter.setPen(theme.ink)
        painter.setFont(script)
        room = QFontMetrics(script).horizontalAdvance(gloss)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        box = QRect(right - room - 4, base - 32, room + 4, 48)
        middle = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextForceRightToLeft)
        painter.drawText(box, flags | middle, gloss)
        painter.setFont(latin)
        metrics = QFontMetrics(latin)
        shown = metrics.elidedText(words + rest, Qt.TextElideMode.ElideRight, right - room - 24)
        painter.drawText(QPointF(0, base), shown)
        end = metrics.horizontalAdvance(words)
        painter.setPen(QPen(theme.rule, 1))
        foot = base + 7
        painter.drawLine(0, foot, end - 1, foot)
        painter.drawLine(end + 2, foot, right - room - 10, foot)
