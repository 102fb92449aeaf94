"""mirrored: where a box of a painted widget lies when the window reads from the right."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """Return `box`, measured from the left of `widget`, at its place for the direction of the widget."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), box)
