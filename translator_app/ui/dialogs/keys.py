"""All keys on one page, read from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from translator_app.ui.actions import MENUS, Spec
from translator_app.ui.fonts import sans

_ROWS = 16


def show_keys(parent: QWidget, specs: Sequence[Spec]) -> None:
    """Show every action that has a key."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("All keys")
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    rows = [spec for menu in MENUS for spec in specs if spec.keys and spec.menu == menu]
    picks = Spec("pick", "", "Accept that suggestion", ("1 – 9",))
    for number, spec in enumerate([*rows, picks]):
        row, column = number % _ROWS, 2 * (number // _ROWS)
        keys = QLabel("   ".join(spec.keys))
        keys.setFont(sans(9.5, bold=True))
        keys.setAlignment(Qt.AlignmentFlag.AlignRight)
        words = QLabel(spec.text.rstrip("…"))
        words.setFont(sans(9.5))
        grid.addWidget(keys, row, column)
        grid.addWidget(words, row, column + 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column_layout = QVBoxLayout(dialog)
    column_layout.addLayout(grid)
    column_layout.addWidget(buttons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
