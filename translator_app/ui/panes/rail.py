"""RailPane: the list as a column of marks, for narrow windows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from translator_app.ui.marks import paint_mark
from translator_app.ui.panes.finding_list_model import ROW, RowModel
from translator_app.ui.panes.finding_list_rows import finding_list
from translator_app.ui.panes.ground import set_ground
from translator_app.ui.panes.row_view import row_view
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme

WIDTH = 36
_PITCH = 30


class _MarkDelegate(QStyledItemDelegate):
    """Paints the shape of a row, nothing else; its tip and its spoken name say the rest."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of one mark."""
        return QSize(WIDTH, _PITCH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one mark; the selected one has a tint and an accent bar."""
        box: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self.theme.tint)
            painter.fillRect(box.x(), box.y(), 3, box.height(), self.theme.accent)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(self.theme.accent, 2))
                painter.drawRect(box.adjusted(1, 1, -1, -1))
        paint_mark(painter, QPointF(box.center()) + QPointF(0.5, 0.5), index.data(ROW).mark, self.theme)
        painter.restore()


class RailPane(QWidget):
    """One mark a finding, top to bottom; hover or the keyboard names it."""

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self.model = RowModel(self)
        self._delegate = _MarkDelegate(theme, self)
        self.view = row_view(self, self.model, self._delegate)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName("Findings")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.view)
        self.setAccessibleName("Findings")
        self.setFocusProxy(self.view)
        self.view.selectionModel().currentChanged.connect(self._choose)
        session.review_changed.connect(self.refresh)
        session.selection_changed.connect(self._follow)
        self.set_theme(theme)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return the width of the rail; its height is the window's."""
        return QSize(WIDTH, 10 * _PITCH)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._delegate.theme = theme
        set_ground(self, theme, theme.panel)
        set_ground(self.view, theme, theme.panel)
        set_ground(self.view.viewport(), theme, theme.panel)
        self.view.viewport().update()

    def refresh(self) -> None:
        """List the findings as they are now."""
        self._following = True
        self.model.set_rows(finding_list(self._session))
        self._following = False
        self._follow()

    def _follow(self, _selection: object = None) -> None:
        row = self.model.row_of(self._session.selection)
        self._following = True
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._following = False

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        finding = self.model.rows[current.row()].finding if current.isValid() else None
        if finding is not None and not self._following:
            self._session.select_finding(finding)
