"""PreviewText: words laid out by Qt alone, as a reader's program would, what is out of order marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from translator_app.ui.fonts import persian
from translator_app.ui.panes.ground import set_ground
from translator_app.ui.panes.page_geometry import PERSIAN_SHARE
from translator_app.ui.panes.preview_seen import Reading
from translator_app.ui.textpos import TextPositions

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.ui.theme import Theme


class PreviewText(QTextEdit):
    """Read-only and as high as its words; `framed` puts it in a box of one line."""

    def __init__(
        self, font: QFont, theme: Theme, parent: QWidget | None = None, *, framed: bool = False
    ) -> None:
        super().__init__(parent)
        self._font, self._theme, self._framed = font, theme, framed
        self._reading = Reading("", ())
        self._right = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(10 if framed else 0)
        self.set_theme(theme)

    @property
    def reading(self) -> Reading:
        """Return what is shown."""
        return self._reading

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        set_ground(self, theme, theme.page)
        set_ground(self.viewport(), theme, theme.page)
        edge = f"border: 1px solid {theme.line.name()}; border-radius: 3px;" if self._framed else "border: 0;"
        self.setStyleSheet(f"QTextEdit {{ background: {theme.page.name()}; {edge} }}")
        self.show_reading(self._reading, good=self._right)

    def show_reading(self, reading: Reading, *, good: bool = False, rtl: bool = False) -> None:
        """Show `reading`; its places get a line under them, that of what is right if they are `good`."""
        self._reading, self._right = reading, good
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setPlainText(reading.text)
        self.setAccessibleName(reading.text)
        plain = QTextCharFormat()
        plain.setFont(self._font)
        plain.setForeground(self._theme.ink)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(plain)
        small = QTextCharFormat()
        small.setFont(persian(self._font.pointSizeF() * (1 if self._framed else PERSIAN_SHARE)))
        for run in reading.runs:
            self._merge(run, small)
        flagged = QTextCharFormat()
        flagged.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        flagged.setUnderlineColor(self._theme.ok if good else self._theme.wrong)
        if not good:
            flagged.setBackground(self._theme.tint)
        for place in reading.places:
            self._merge(place, flagged)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of the words at this width."""
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words are now."""
        super().resizeEvent(event)
        self._fit()

    def _merge(self, span: Span, char_format: QTextCharFormat) -> None:
        start, length = TextPositions(self._reading.text).range_to_qt(span)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(char_format)

    def _fit(self) -> None:
        self.setFixedHeight(max(28, round(self.document().size().height()) + 2))
