"""Choices with a thin arrow: the status of a term with its mark, the kind, and the like."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QWidget

from translator_app.glossary.entry import Status
from translator_app.ui.fonts import sans
from translator_app.ui.glossary.words import KIND_NAMES
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.inspector_glossary import paint_status
from translator_app.ui.theme import Theme, theme_named
from translator_app.workflow.glossary_rows import STATUSES

_RATIOS = (1.0, 2.0)


class Choice(QComboBox):
    """A list to choose from; the wheel scrolls the form, not the choice."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(sans(9.5))
        self.setAccessibleName(name)
        self.setIconSize(QSize(12, 12))
        self.setStyleSheet("QComboBox::down-arrow { image: none; }")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_theme(self, theme: Theme) -> None:
        """Show the arrow in these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the rest."""
        super().paintEvent(event)
        box = QRect(self.width() - 20, 0, 14, self.height())
        placed = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        mark_icon("chevron-down", self._theme, 14).paint(QPainter(self), placed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class StatusChoice(Choice):
    """One of the five statuses, each with its mark."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        fill_statuses(self, theme)

    @property
    def status(self) -> Status:
        """Return the chosen status."""
        return Status(self.currentData())

    def set_status(self, status: Status) -> None:
        """Choose a status."""
        self.setCurrentIndex(self.findData(status.value))

    def set_theme(self, theme: Theme) -> None:
        """Show marks and arrow in these colours."""
        super().set_theme(theme)
        for row in range(self.count()):
            self.setItemIcon(row, status_icon(Status(self.itemData(row)), theme))


def fill_statuses(choice: QComboBox, theme: Theme) -> None:
    """Offer the five statuses, in the order of the keys 1 to 5."""
    for status in STATUSES:
        choice.addItem(status_icon(status, theme), status.value, status.value)


def fill_kinds(choice: QComboBox) -> None:
    """Offer the kinds."""
    for kind, name in KIND_NAMES.items():
        choice.addItem(name, kind.value)


def status_icon(status: Status, theme: Theme) -> QIcon:
    """Return the mark of a status as an icon of 12 px."""
    return _status_icon(status, theme.name)


@cache
def _status_icon(status: Status, theme_name: str) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        pixmap = QPixmap(round(12 * ratio), round(12 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_status(painter, QPointF(6, 6), status, theme_named(theme_name))
        painter.end()
        made.addPixmap(pixmap)
    return made
