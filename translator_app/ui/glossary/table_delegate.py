"""TableDelegate: paints a cell in its face and direction, the status with its mark, and makes editors."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from translator_app.glossary.entry import Entry
from translator_app.ui.fonts import persian, sans, serif
from translator_app.ui.glossary.choice import fill_kinds, fill_statuses
from translator_app.ui.glossary.table_model import ENTRY, QUIET
from translator_app.ui.panes.inspector_glossary import paint_status
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_rows import Column

HEIGHT = 28
PAD = 8
_Index = QModelIndex | QPersistentModelIndex
_QUIET_COLUMNS = frozenset({Column.KIND, Column.VALID, Column.FROM, Column.HERE})


class TableDelegate(QStyledItemDelegate):
    """Paints what the model says; Persian from the right, in its own face, however the window runs."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.faces: dict[Column, QFont] = {Column.PERSIAN: persian(11), Column.ENGLISH: serif(11)}
        self._plain = sans(9.5)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        theme, box = self._theme, option.rect
        column = Column(index.column())
        entry: Entry = index.data(ENTRY)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, theme.tint if chosen else theme.page)
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), theme.line)
        inside = box.adjusted(PAD, 0, -PAD, -1)
        if column is Column.STATUS:
            paint_status(painter, QPointF(box.x() + 16.5, box.center().y() + 0.5), entry.status, theme)
            inside = box.adjusted(28, 0, -2, -1)
        quiet = column in _QUIET_COLUMNS or bool(index.data(QUIET))
        _write(painter, inside, str(index.data()), self.faces.get(column, self._plain),
               theme.muted if quiet else theme.ink, column)  # fmt: skip
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Make a list for status and kind, a field for the rest."""
        column = Column(index.column())
        if column in {Column.STATUS, Column.KIND}:
            choice = QComboBox(parent)
            choice.setFont(self._plain)
            fill_statuses(choice, self._theme) if column is Column.STATUS else fill_kinds(choice)
            return choice
        field = QLineEdit(parent)
        field.setFont(self.faces.get(column, self._plain))
        field.setStyleSheet(
            f"QLineEdit {{ border-radius: 0; border: 2px solid {self._theme.accent.name()}; }}"
        )
        if column is Column.PERSIAN:
            field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Begin with what the cell holds."""
        value = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand what was typed or chosen to the model."""
        if isinstance(editor, QComboBox):
            model.setData(model.index(index.row(), index.column()), editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(model.index(index.row(), index.column()), editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Fill the cell, wider where the words want more, Persian to its left."""
        missing = 120 - option.rect.width()
        if isinstance(editor, QLineEdit):
            words = editor.fontMetrics().horizontalAdvance(str(index.data(Qt.ItemDataRole.EditRole)))
            missing = max(missing, words + 28 - option.rect.width())
        more = max(0, missing)
        if index.column() == Column.PERSIAN:
            editor.setGeometry(option.rect.adjusted(-min(more, option.rect.x()), 0, 0, -1))
        else:
            editor.setGeometry(option.rect.adjusted(0, 0, more, -1))


def _write(painter: QPainter, box: QRect, text: str, font: QFont, ink: QColor, column: Column) -> None:
    if not text:
        return
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    right = column in {Column.PERSIAN, Column.HERE}
    edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    direction = (
        Qt.TextFlag.TextForceRightToLeft if column is Column.PERSIAN else Qt.TextFlag.TextForceLeftToRight
    )
    flags = Qt.AlignmentFlag.AlignVCenter | edge | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, int(flags) | int(direction), shown)
