"""chip_menu: the glosses behind a “+N” in the margin, to choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.marks import MARK_NAMES, paint_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from translator_app.review.items import Mark, PageMark
    from translator_app.ui.theme import Theme


def chip_menu(
    parent: QWidget, marks: Sequence[PageMark], theme: Theme, choose: Callable[[str], None]
) -> QMenu:
    """Make a menu of `marks`; `choose` gets the key of the one taken. It deletes itself when closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(sans(9.5))
    for mark in marks:
        words = "   ".join(part for part in (mark.latin, mark.gloss) if part).replace("&", "&&")
        action = QAction(_icon(mark.mark, theme), words, menu)
        action.setData(mark.key)
        action.setToolTip(MARK_NAMES[mark.mark])
        menu.addAction(action)

    def chosen(action: QAction) -> None:
        choose(action.data())

    menu.triggered.connect(chosen)
    return menu


def _icon(mark: Mark, theme: Theme) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, QPointF(8, 8), mark, theme)
    painter.end()
    return QIcon(pixmap)
