"""Choices with a thin arrow: the status of a term with its mark, the kind, and the like."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from translator_app.glossary.entry import Status
from translator_app.ui.choice import Choice
from translator_app.ui.glossary.words import KIND_NAMES
from translator_app.ui.panes.inspector_glossary import paint_status
from translator_app.ui.theme import Theme, theme_named
from translator_app.workflow.glossary_rows import STATUSES

_RATIOS = (1.0, 2.0)


class FormChoice(Choice):
    """A choice in a form; the wheel scrolls the form, not the choice."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setIconSize(QSize(12, 12))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class StatusChoice(FormChoice):
    """One of the five statuses, each with its mark."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        fill_statuses(self, theme)

    @property
    def status(self) -> Status:
        """Return the chosen status."""
        return Status(self.currentData())

    def set_status(self, status: Status) -> None:
        """Choose a status."""
        self.setCurrentIndex(self.findData(status.value))

    def set_theme(self, theme: Theme) -> None:
        """Show the marks in these colours."""
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
