"""Headwords: the name in both scripts, large; the Latin one can be edited in its place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from translator_app.ui.fonts import persian, serif
from translator_app.ui.panes.inspector_section import PADDING
from translator_app.ui.theme import Theme

_LATIN, _PERSIAN = 18.5, 20
_BETWEEN = 16
_ABOVE, _BELOW = 8, 4
_WRAP = int(Qt.TextFlag.TextWordWrap)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute) | int(
    Qt.TextFlag.TextForceLeftToRight
)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute) | int(
    Qt.TextFlag.TextForceRightToLeft
)


class _Field(QLineEdit):
    """The line edit that stands where the Latin headword was; Escape leaves it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape, else type."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Headwords(QWidget):
    """Latin at the left, Persian at the right; Persian below when both do not fit on a line.

    `reworded(str)` comes when an edited spelling is confirmed.
    """

    reworded = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._latin, self._persian = "", ""
        self.field = _Field(self)
        self.field.setFont(serif(13))
        self.field.setAccessibleName("New spelling; Enter confirms, Escape leaves it as it was")
        self.field.hide()
        self.field.left.connect(self.stop_editing)
        self.field.returnPressed.connect(self._confirm)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_words(self, latin: str, persian_words: str) -> None:
        """Show a name in both scripts; either may be empty."""
        self.stop_editing()
        self._latin, self._persian = " ".join(latin.split()), " ".join(persian_words.split())
        self.setAccessibleName(", ".join(part for part in (self._latin, self._persian) if part))
        self.updateGeometry()
        self.update()

    def edit(self, text: str) -> None:
        """Put a field in place of the Latin headword, with `text` selected in it."""
        self.field.setText(text)
        self.field.selectAll()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.updateGeometry()
        self.update()

    def stop_editing(self) -> None:
        """Put the headword back as it was."""
        if not self.field.isHidden():
            self.field.hide()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that long names take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height both names take."""
        latin, right = self._boxes(width)
        return max(latin.bottom(), right.bottom()) + 1 + _BELOW

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both names."""
        painter = QPainter(self)
        painter.setPen(self._theme.ink)
        latin, right = self._boxes(self.width())
        if self.field.isHidden():
            painter.setFont(serif(_LATIN))
            painter.drawText(latin, _LEFT | _WRAP, self._latin)
        painter.setFont(persian(_PERSIAN))
        painter.drawText(right, _RIGHT | _WRAP, self._persian)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field as wide as the name may be."""
        super().resizeEvent(event)
        self.field.setGeometry(PADDING, _ABOVE, self.width() - 2 * PADDING, 32)

    def _confirm(self) -> None:
        text = self.field.text()
        self.stop_editing()
        self.reworded.emit(text)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        room = width - 2 * PADDING
        metrics, other = QFontMetrics(serif(_LATIN)), QFontMetrics(persian(_PERSIAN))
        wide = metrics.horizontalAdvance(self._latin) + other.horizontalAdvance(self._persian)
        line = QRect(PADDING, _ABOVE, room, max(metrics.height(), other.height()))
        editing = not self.field.isHidden()
        if self._latin and not editing and wide + _BETWEEN <= room:
            rise = (line.height() - other.height()) // 2
            latin = QRect(
                line.x(), line.y() + (line.height() - metrics.height()) // 2, room, metrics.height()
            )
            return latin, QRect(line.x(), line.y() + rise, room, other.height())
        space = QRect(PADDING, _ABOVE, room, 1000)
        latin = (
            metrics.boundingRect(space, _LEFT | _WRAP, self._latin)
            if self._latin
            else QRect(space.topLeft(), QSize())
        )
        below = _ABOVE + 36 if editing else latin.bottom() + 1
        right = other.boundingRect(QRect(PADDING, below, room, 1000), _RIGHT | _WRAP, self._persian)
        latin.setWidth(room)
        right.setLeft(PADDING)
        return latin, right
