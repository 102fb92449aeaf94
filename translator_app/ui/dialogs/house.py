"""The house style dialog: a choice for each thing that houses spell differently, or learnt from articles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from translator_app.romanization.house import SWITCHES, style_from, style_lines
from translator_app.ui.choice import Choice

if TYPE_CHECKING:
    from translator_app.workflow.learn_style import Learnt

_USUAL = "as it is usually published"
Learn = Callable[[Path, "Callable[[Learnt], None]"], None]


class HouseDialog(QDialog):
    """One field a switch; `style` is what was chosen, as settings hold it.

    `learn(folder, shown)` counts a folder of articles and hands what was learnt to `shown`.
    """

    def __init__(self, style: tuple[str, ...], learn: Learn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("House style")
        self._learn = learn
        self._learnt: tuple[str, ...] = ()
        self._fields: dict[str, Choice] = {}
        self._counts: dict[str, QLabel] = {}
        form = QFormLayout()
        for key, switch in SWITCHES.items():
            field, counts = Choice(switch.label), QLabel()
            field.addItem(_USUAL, "")
            for choice in switch.choices:
                field.addItem(choice, choice)
            form.addRow(switch.label, field)
            form.addRow("", counts)
            form.setRowVisible(counts, False)
            self._fields[key], self._counts[key] = field, counts
        self._form = form
        self.folder = QPushButton("Learn from a folder of published articles…")
        self.adopt = QPushButton("Adopt what was counted")
        self.said = QLabel()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.folder, self.said, self.adopt, buttons):
            column.addWidget(widget)
        self.adopt.hide()
        self.folder.clicked.connect(self._ask_folder)
        self.adopt.clicked.connect(self._adopt)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._show(style)

    @property
    def style_chosen(self) -> tuple[str, ...]:
        """Return the chosen style, as settings hold it."""
        chosen = {key: str(field.currentData()) for key, field in self._fields.items() if field.currentData()}
        return style_lines(chosen)

    def show_learnt(self, learnt: Learnt) -> None:
        """Show the counts beside the fields, and offer to adopt them."""
        self._learnt = learnt.style
        for key, label in self._counts.items():
            words = learnt.counted(key)
            label.setText(f"counted: {words}" if words else "not seen")
            self._form.setRowVisible(label, True)
        unread = f" {len(learnt.unread)} files could not be read." if learnt.unread else ""
        self.said.setText(f"{learnt.names} names in {learnt.articles} articles.{unread}")
        self.adopt.setVisible(bool(learnt.style))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "A folder of published articles")
        if name:
            self.said.setText("Counting…")
            self._learn(Path(name), self.show_learnt)

    def _adopt(self) -> None:
        self._show(self._learnt)

    def _show(self, style: tuple[str, ...]) -> None:
        chosen = style_from(style)
        for key, field in self._fields.items():
            field.setCurrentIndex(max(field.findData(chosen.get(key, "")), 0))
