"""Lines: quiet rows of a date or place and what happened there; chosen ones can be asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from translator_app.ui.fonts import sans
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import set_ground
from translator_app.ui.theme import Theme

_HEIGHT = 24
_FIRST = 92
_Index = QModelIndex | QPersistentModelIndex
Line = tuple[str, str]


class Lines(QListWidget):
    """Rows of two cells; `asked(int)` names the row that is opened with Enter or a click."""

    asked = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self._paints = _LineDelegate(theme, self)
        self.setItemDelegate(self._paints)
        self.itemActivated.connect(lambda item: self.asked.emit(self.row(item)))
        self.itemClicked.connect(lambda item: self.asked.emit(self.row(item)))
        self.set_theme(theme)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these rows."""
        self.clear()
        for first, second in lines:
            item = QListWidgetItem(isolated(second))
            item.setData(Qt.ItemDataRole.UserRole, first)
            item.setToolTip(isolated(f"{first}\n{second}" if first else second))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{first}: {second}" if first else second)
            self.addItem(item)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ground(self.viewport(), theme, theme.panel)
        self._paints.theme = theme
        self.viewport().update()


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a row."""
        return QSize(option.rect.width(), _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint both cells, the second cut where it finds no room."""
        theme, box = self.theme, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_Active:
            painter.fillRect(box, theme.tint)
        painter.setFont(sans(8.5))
        metrics = QFontMetrics(painter.font())
        painter.setPen(theme.muted)
        first = str(index.data(Qt.ItemDataRole.UserRole) or "")
        start = 16
        if first:
            shown = metrics.elidedText(first, Qt.TextElideMode.ElideRight, _FIRST - 8)
            painter.drawText(
                QRect(box.x() + 16, box.y(), _FIRST, box.height()), Qt.AlignmentFlag.AlignVCenter, shown
            )
            start += _FIRST
        painter.setPen(theme.ink)
        rest = box.adjusted(start, 0, -12, 0)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rest.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
            Qt.TextFlag.TextForceLeftToRight
        )
        painter.drawText(rest, flags, words)
        painter.restore()
