"""Headwords: the name in both scripts, large; the Latin one can be edited in its place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from translator_app.ui.fonts import persian, serif
from translator_app.ui.panes.field import Field
from translator_app.ui.panes.inspector_section import END, PADDING
from translator_app.ui.theme import Theme

_LATIN, _PERSIAN = 18.5, 20
_BETWEEN = 16
_ABOVE, _BELOW = 8, 4
_FIELD = 38
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute) | int(
    Qt.TextFlag.TextForceLeftToRight
)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute) | int(
    Qt.TextFlag.TextForceRightToLeft
)


class Headwords(QWidget):
    """Latin at the left, Persian at the right; Persian below when both do not fit on a line.

    `reworded(str)` comes when an edited spelling is confirmed, `finished()` when the field is left by key.
    """

    reworded = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._latin, self._persian = "", ""
        self._about: object = None
        self.field = Field(self)
        self.field.setFont(serif(13))
        self.field.setAccessibleName("New spelling; Enter confirms, Escape leaves it as it was")
        self.field.hide()
        self.field.left.connect(self._leave)
        self.field.returnPressed.connect(self._confirm)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_words(self, latin: str, persian_words: str, about: object = None) -> None:
        """Show a name in both scripts; either may be empty.

        What is being typed stays if name and finding (`about`) are the same: the review may have been
        checked anew behind the field.
        """
        before = (self._about, self._latin, self._persian)
        self._latin, self._persian = " ".join(latin.split()), " ".join(persian_words.split())
        self._about = about
        if before == (about, self._latin, self._persian):
            return
        self.stop_editing()
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
            _write(painter, latin, _lines(self._latin, serif(_LATIN), latin.width()), _LEFT)
        painter.setFont(persian(_PERSIAN))
        _write(painter, right, _lines(self._persian, persian(_PERSIAN), right.width()), _RIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field as wide as the name may be."""
        super().resizeEvent(event)
        self.field.setGeometry(PADDING, _ABOVE, self.width() - PADDING - END, 32)

    def _confirm(self) -> None:
        text = self.field.text()
        self.stop_editing()
        self.reworded.emit(text)
        self.finished.emit()

    def _leave(self) -> None:
        self.stop_editing()
        self.finished.emit()

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Return where the Latin and the Persian stand in `width` px."""
        room = width - PADDING - END
        metrics, other = QFontMetrics(serif(_LATIN)), QFontMetrics(persian(_PERSIAN))
        wide = metrics.horizontalAdvance(self._latin) + other.horizontalAdvance(self._persian)
        if self._latin and self.field.isHidden() and wide + _BETWEEN <= room:
            sink = other.ascent() - metrics.ascent()
            latin = QRect(PADDING, _ABOVE + max(sink, 0), room, metrics.height())
            return latin, QRect(PADDING, _ABOVE + max(-sink, 0), room, other.height())
        height = len(_lines(self._latin, serif(_LATIN), room)) * metrics.height()
        latin = QRect(PADDING, _ABOVE, room, height if self.field.isHidden() else _FIELD)
        below = len(_lines(self._persian, persian(_PERSIAN), room)) * other.height()
        return latin, QRect(PADDING, latin.bottom() + 1, room, below)


def _lines(words: str, font: QFont, room: int) -> list[str]:
    """Break `words` into lines of at most `room` px; a single longer word stays whole."""
    metrics = QFontMetrics(font)
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _write(painter: QPainter, box: QRect, lines: list[str], flags: int) -> None:
    for number, words in enumerate(lines):
        height = box.height() // len(lines)
        painter.drawText(QRect(box.x(), box.y() + number * height, box.width(), height), flags, words)
