"""RecentTable: the articles opened lately, one line each, chosen with the arrows and Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from translator_app.review.items import Mark
from translator_app.ui.fonts import sans, serif
from translator_app.ui.marks import paint_mark
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.mirrored import mirrored
from translator_app.ui.theme import Theme

_HEAD, _ROW, _INSET = 28, 38, 8
_MOST = 8


@dataclass(frozen=True, slots=True)
class RecentRow:
    """An article opened lately: its file, its headline, “7 of 12”, and when it was opened, in words."""

    path: Path
    title: str
    reviewed: str
    opened: str

    @property
    def done(self) -> bool:
        """Tell whether “reviewed” counts as many as there are."""
        words = self.reviewed.split()
        return len(words) > 2 and words[0] == words[2].rstrip(",") and words[0].isdigit()


class RecentTable(QWidget):
    """Up and down choose a row, Enter or a click opens it: `chosen(Path)`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[RecentRow, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription("Up and down choose an article, Enter opens it")

    @property
    def current(self) -> RecentRow | None:
        """Return the row that is chosen."""
        return self._rows[self._at] if self._rows else None

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def set_rows(self, rows: Sequence[RecentRow]) -> None:
        """List `rows`, newest first, as many as there is room for."""
        self._rows = tuple(rows[:_MOST])
        self._at = 0
        self.setVisible(bool(rows))
        self._speak()
        self.updateGeometry()
        self.update()

    def step(self, by: int) -> None:
        """Choose another row, without going round."""
        if self._rows:
            self._at = min(max(self._at + by, 0), len(self._rows) - 1)
            self._speak()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of heading and rows."""
        return QSize(600, _HEAD + _ROW * len(self._rows) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose and open."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            self.chosen.emit(self.current.path)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row that was clicked."""
        number = int((event.position().y() - _HEAD) // _ROW)
        if 0 <= number < len(self._rows) and event.button() == Qt.MouseButton.LeftButton:
            self._at = number
            self.update()
            self.chosen.emit(self._rows[number].path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the headings and the rows with a line under each."""
        painter = QPainter(self)
        theme = self._theme
        columns = self._columns()
        for words, box in zip(("Recent articles", "Reviewed", "Opened"), columns, strict=True):
            self._write(painter, box.translated(0, 0), words, sans(8.5), muted=True)
        painter.fillRect(0, _HEAD, self.width(), 1, theme.line)
        for number, row in enumerate(self._rows):
            top = _HEAD + 1 + number * _ROW
            if number == self._at:
                painter.fillRect(0, top, self.width(), _ROW - 1, theme.tint)
                if self.hasFocus():
                    painter.setPen(QPen(theme.accent, 2))
                    painter.drawRect(1, top + 1, self.width() - 2, _ROW - 3)
            painter.fillRect(0, top + _ROW - 1, self.width(), 1, theme.line)
            self._paint_row(
                painter, row, tuple(QRect(box.x(), top, box.width(), _ROW - 1) for box in columns)
            )

    def _paint_row(self, painter: QPainter, row: RecentRow, boxes: tuple[QRect, ...]) -> None:
        first, reviewed, opened = boxes
        title = row.title or row.path.stem
        used = min(QFontMetrics(serif(12)).horizontalAdvance(title) + 12, first.width() - 60)
        self._write(painter, QRect(first.x(), first.y(), used - 8, first.height()), title, serif(12))
        rest = QRect(first.x() + used, first.y() + 1, first.width() - used, first.height())
        self._write(painter, rest, row.path.name, sans(9.5), muted=True)
        words = row.reviewed
        if row.done:
            at = mirrored(self, QRect(reviewed.x(), reviewed.y(), 12, reviewed.height())).center()
            paint_mark(painter, QPointF(at), Mark.CHANGED, self._theme)
            reviewed = reviewed.adjusted(19, 0, 0, 0)
            words = f"{row.reviewed}, done"
        self._write(painter, reviewed, words, sans(9.5))
        self._write(painter, opened, row.opened, sans(9.5), muted=True)

    def _write(self, painter: QPainter, box: QRect, words: str, font: QFont, *, muted: bool = False) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.muted if muted else self._theme.ink)
        shown = painter.fontMetrics().elidedText(isolated(words), Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(mirrored(self, box), flags, shown)

    def _columns(self) -> tuple[QRect, QRect, QRect]:
        """Return the columns as boxes of the heading's height."""
        opened, reviewed = 112, 164
        third = self.width() - opened
        second = third - reviewed
        return (
            QRect(_INSET, 0, second - _INSET - 12, _HEAD),
            QRect(second, 0, reviewed - 12, _HEAD),
            QRect(third, 0, opened - _INSET, _HEAD),
        )

    def _speak(self) -> None:
        row = self.current
        said = f": {row.title or row.path.stem}, {row.reviewed} reviewed, opened {row.opened}" if row else ""
        self.setAccessibleName(f"Recent articles{said}")
