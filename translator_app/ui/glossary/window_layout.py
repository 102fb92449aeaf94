"""Where the parts of the glossary window stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.ui.escape_back import EscapeBack
from translator_app.ui.fonts import sans

if TYPE_CHECKING:
    from translator_app.ui.glossary.window import GlossaryWindow

PANEL, NARROW_PANEL, NARROW = 450, 396, 1200  # px; under NARROW the form gives way


def lay_out(window: GlossaryWindow) -> None:
    """Put the table over the strips, the form beside them, search above, messages and keys below."""
    window.setWindowTitle("Glossary - Translator App")
    window.name.setFont(sans(9.5))
    window.name.setFixedHeight(28)
    left = QWidget()
    upper = QVBoxLayout(left)
    upper.setContentsMargins(0, 0, 0, 0)
    upper.setSpacing(0)
    upper.addWidget(window.table, 1)
    upper.addWidget(window.empty)
    window.splitter.setHandleWidth(1)
    window.splitter.addWidget(left)
    window.splitter.addWidget(window.below)
    window.splitter.setStretchFactor(0, 1)
    window.splitter.setSizes([560, 214])
    window.splitter.setChildrenCollapsible(False)
    window.across.setHandleWidth(1)
    window.across.setChildrenCollapsible(False)
    window.across.addWidget(window.splitter)
    window.across.addWidget(window.panel)
    window.across.setStretchFactor(0, 1)
    window.panel.setMinimumWidth(NARROW_PANEL)
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in (window.head, window.across, window.messages, window.foot):
        column.addWidget(part, int(part is window.across))
    window.setCentralWidget(middle)
    EscapeBack(window.head.field, window.table)
