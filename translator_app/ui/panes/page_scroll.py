"""Scroller: brings a line of the page into its middle, briefly moving or at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle

from translator_app.ui.panes.page_marks import line_parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QScrollBar

    from translator_app.ui.panes.page_hits import Shown
    from translator_app.ui.panes.page_layout import PageLayout

_MOTION = 120


class Scroller:
    """Moves the page's scroll bar, which counts lines."""

    def __init__(self, bar: QScrollBar, layout: PageLayout) -> None:
        self._bar, self._layout = bar, layout
        self._motion = QPropertyAnimation(bar, b"value", bar)
        self._motion.setDuration(_MOTION)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def show(self, number: int, stretch: tuple[int, int], shown: Sequence[Shown], height: int) -> None:
        """Show the line on which `stretch` of block `number` begins, unless it is well in view.

        `shown` are the blocks in a viewport `height` px high; its middle two thirds are well in view.
        """
        block = self._layout.document().findBlockByNumber(number)
        self._layout.blockBoundingRect(block)
        parts = line_parts(block.layout(), *stretch)
        line = parts[0][0] if parts else 0
        top = next((y for n, y in shown if n == number), None)
        if top is None or not height / 6 <= top + self._layout.baseline(number, line) <= height * 5 / 6:
            self.show_line(block, line, height)

    def show_line(self, block: QTextBlock, line: int, height: int) -> None:
        """Scroll so that `line` of `block` stands in the upper third of a viewport `height` px high."""
        room = height / 3 - self._layout.baseline(block.blockNumber(), line)
        while room > 0 and block.previous().isValid():
            block = block.previous()
            room -= self._layout.blockBoundingRect(block).height()
        self._layout.blockBoundingRect(block)
        self._layout.tell_size()
        first = max(0, round(-room / self._layout.style_of(block.blockNumber()).pitch)) if room < 0 else 0
        first = min(first, max(block.layout().lineCount() - 1, 0))
        self.move_to(block.firstLineNumber() + first)

    def move_to(self, value: int) -> None:
        """Scroll to the line `value` of the document."""
        self._motion.stop()
        if not self._moves():
            self._bar.setValue(value)
            return
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(min(value, self._bar.maximum()))
        self._motion.start()

    def _moves(self) -> bool:
        """Tell whether motion is wanted: not without a screen, nor where the system asks for none."""
        duration = self._bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return QGuiApplication.platformName() != "offscreen" and duration > 0 and self._bar.isVisible()
