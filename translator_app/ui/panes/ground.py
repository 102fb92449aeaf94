"""The ground and ink of a widget, where they differ from the window's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from translator_app.ui.theme import Theme, palette


def set_ground(widget: QWidget, theme: Theme, colour: QColor) -> None:
    """Fill `widget` with `colour`, its controls keeping the theme's own colours."""
    widget.ensurePolished()  # a style sheet, where there is one, would put its own palette over ours later
    colours = palette(theme)
    colours.setColor(QPalette.ColorRole.Window, colour)
    colours.setColor(QPalette.ColorRole.Base, colour)
    widget.setPalette(colours)
    widget.setAutoFillBackground(True)


def content_painter(widget: QWidget) -> QPainter:
    """Return a painter for what never mirrors: letters, timelines, spellings run left to right."""
    painter = QPainter(widget)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return painter


def set_ink(widget: QWidget, colour: QColor) -> None:
    """Write the text of `widget` in `colour`."""
    widget.ensurePolished()
    colours = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(role, colour)
    widget.setPalette(colours)


def line(parent: QWidget) -> QWidget:
    """Make a hairline across `parent`; colour it with `set_ground`."""
    made = QWidget(parent)
    made.setFixedHeight(1)
    return made


def label(parent: QWidget, font: QFont, text: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label that takes its text as it is: a name may hold `<` or `&`."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font)
    made.setWordWrap(wrap)
    made.setText(text)
    return made
