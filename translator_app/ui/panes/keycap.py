"""Keycaps: the small box with a key in it, alone, beside words, and on a button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from translator_app.ui.fonts import sans
from translator_app.ui.panes.mirrored import mirrored
from translator_app.ui.theme import Theme

CAP = 18
_POINTS = 8.5
_INDENT = 12
_GAP = 8


def keycap_width(key: str) -> int:
    """Return the width in px of the box round `key`."""
    return max(CAP, QFontMetrics(sans(_POINTS)).horizontalAdvance(key) + 10)


def paint_keycap(painter: QPainter, box: QRect, key: str, ink: QColor, edge: QColor) -> None:
    """Paint `key` in a box with a thin border."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(sans(_POINTS))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class Keycap(QWidget):
    """One key in its box; it says nothing to a screen reader, since the words beside it do."""

    def __init__(self, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._theme = key, theme
        self.setFixedSize(keycap_width(key), CAP)

    def set_theme(self, theme: Theme) -> None:
        """Show the key in these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the key."""
        painter = QPainter(self)
        paint_keycap(painter, self.rect(), self._key, self._theme.ink, self._theme.edge)


class KeyHint(QWidget):
    """One or more keycaps and the words for what they do: “j k  next, previous”.

    A dash among `keys` stands between two caps as it is: ("1", "–", "9").
    """

    def __init__(
        self, keys: tuple[str, ...], words: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self._caps = []
        for key in keys:
            if key == "–":
                row.addWidget(self._label(key))
                continue
            self._caps.append(Keycap(key, theme, self))
            row.addWidget(self._caps[-1])
        row.addSpacing(1)
        row.addWidget(self._label(words))
        self.setAccessibleName(f"{' '.join(keys)}: {words}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        for cap in self._caps:
            cap.set_theme(theme)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setFont(sans(9.5))
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


class KeyButton(QPushButton):
    """A push button that shows the key which does the same."""

    def __init__(self, words: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._key, self._theme = key, theme
        self.setFont(sans(9.5))
        self.setAccessibleDescription(f"Key {key}" if key else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_words(self, words: str) -> None:
        """Give the button another text."""
        self.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for words and keycap, 28 px high."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        cap = keycap_width(self._key) + _GAP if self._key else 0
        return QSize(words + cap + 2 * _INDENT - (4 if self._key else 0), 28)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button cut short says nothing."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button as the style does, then words and keycap."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink, edge = self._inks()
        painter.setFont(self.font())
        painter.setPen(ink)
        inside = self.rect().adjusted(_INDENT, 0, -_INDENT, 0)
        painter.drawText(
            mirrored(self, inside), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text()
        )
        if self._key:
            width = keycap_width(self._key)
            box = QRect(self.width() - 8 - width, (self.height() - CAP) // 2, width, CAP)
            paint_keycap(painter, mirrored(self, box), self._key, ink, edge)

    def _inks(self) -> tuple[QColor, QColor]:
        theme = self._theme
        if not self.isEnabled():
            return theme.edge, theme.line
        if self.property("primary"):
            return theme.on_accent, theme.on_accent
        return theme.ink, theme.edge
