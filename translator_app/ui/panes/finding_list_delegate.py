"""RowDelegate: paints a row of the list in two lines, both scripts above, the note below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from translator_app.ui.fonts import persian, sans, serif
from translator_app.ui.marks import paint_mark
from translator_app.ui.panes.finding_list_model import ROW
from translator_app.ui.panes.finding_list_rows import ListRow, isolated
from translator_app.ui.theme import Theme

HEIGHT = 44
_MARK_AT = 16
_TEXT_AT = 31
_END = 12
_BETWEEN = 10
_LEAST = 56  # what is left to the Persian however long the Latin is
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RowDelegate(QStyledItemDelegate):
    """Paints `ListRow` values; what is reviewed is grey, what is selected tinted with an accent bar."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row; its width is the view's."""
        return QSize(option.rect.width(), HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: ListRow = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._paint_selection(painter, option.rect, focused=focused)
        self._paint_row(painter, row, option, chosen=chosen)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, row: ListRow, option: QStyleOptionViewItem, *, chosen: bool
    ) -> None:
        box, direction = option.rect, option.direction
        left = direction == Qt.LayoutDirection.LeftToRight

        def placed(x: int, y: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, box, QRect(box.x() + x, box.y() + y, width, height))

        centre = placed(_MARK_AT - 5, 9, 10, 10).center()
        paint_mark(painter, QPointF(centre) + QPointF(0.5, 0.5), row.mark, self._theme)
        width = box.width() - _TEXT_AT - _END
        latin, right = _shares(row, width, bold=chosen)
        painter.setPen(self._theme.muted if row.done and not chosen else self._theme.ink)
        start, end = placed(_TEXT_AT, 3, latin, 22), placed(_TEXT_AT + width - right, 3, right, 22)
        _write(painter, start, row.latin, serif(10.25, bold=chosen), at_left=left)
        _write(painter, end, row.persian, persian(10.25), at_left=not left, persian_text=True)
        painter.setPen(self._theme.muted)
        note = whole_clauses(isolated(row.note), QFontMetrics(sans(8.5)), width)
        _write(painter, placed(_TEXT_AT, 23, width, 17), note, sans(8.5), at_left=left)

    def _paint_selection(self, painter: QPainter, box: QRect, *, focused: bool) -> None:
        painter.fillRect(box, self._theme.tint)
        painter.fillRect(box.x(), box.y(), 3, box.height(), self._theme.accent)
        if focused:
            painter.setPen(QPen(self._theme.accent, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))


def whole_clauses(note: str, metrics: QFontMetrics, width: int) -> str:
    """Return the clauses of `note` that find room in `width` px, or all of it where not even one does."""
    kept = note
    while metrics.horizontalAdvance(kept) > width:
        end = max(kept.rfind(mark, 0, -1) for mark in ("; ", ". "))
        if end < 0:
            return note
        kept = kept[: end + (kept[end] == ".")]
    return kept


def _shares(row: ListRow, width: int, *, bold: bool) -> tuple[int, int]:
    """Return the room for Latin and Persian; Persian gives way first, since the margin shows it whole."""
    latin = QFontMetrics(serif(10.25, bold=bold)).horizontalAdvance(row.latin) + 1
    right = QFontMetrics(persian(10.25)).horizontalAdvance(row.persian) + 2
    if not row.persian:
        return width, 0
    if not row.latin:
        return 0, width
    room = width - _BETWEEN
    if latin + right > room:
        latin = min(latin, room - min(right, _LEAST))
        right = min(right, room - latin)
    return latin, right


def _write(
    painter: QPainter, box: QRect, text: str, font: QFont, *, at_left: bool, persian_text: bool = False
) -> None:
    """Write one line at an edge of `box`, cut at its end, which for Persian is the left one."""
    if not text or box.width() <= 0:
        return
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    direction = Qt.TextFlag.TextForceRightToLeft if persian_text else Qt.TextFlag.TextForceLeftToRight
    edge = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
    painter.drawText(box, int(_MIDDLE | edge | Qt.AlignmentFlag.AlignAbsolute) | int(direction), shown)
