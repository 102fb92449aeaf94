"""PreviewHead: the row above the preview - the way back, which paragraph, and what to do with the article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.icons import icon
from translator_app.ui.panes.ground import label, line, set_ground, set_ink
from translator_app.ui.theme import Theme


class PreviewHead(QWidget):
    """`closed()`, `stepped(int)` to the paragraph before or after, `export_asked()`."""

    closed = Signal()
    stepped = Signal(int)
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QToolButton(self)
        self.back.setText(" Back to the page")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setIconSize(QSize(16, 16))
        self.back.setFont(sans(9.5))
        self._title = label(self, sans(9.5, bold=True), "As the reader will see it")
        self.previous = self._arrow("Paragraph before", -1)
        self.next = self._arrow("Paragraph after", 1)
        self._where = label(self, sans(9.5))
        self._summary = label(self, sans(9.5))
        self.export = QPushButton("Export…", self)
        self.export.setFont(sans(9.5))
        self._line = line(self)
        self.back.clicked.connect(self.closed)
        self.export.clicked.connect(self.export_asked)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(8)
        for part in (self.back, self._title, self.previous, self._where, self.next, self._summary):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._line)
        self.setFixedHeight(40)
        self.set_theme(theme)

    @property
    def words(self) -> str:
        """Return which paragraph is shown, and what was found in all."""
        return f"{self._where.text()}; {self._summary.text()}"

    def show_state(self, number: int, total: int, places: int) -> None:
        """Say that paragraph `number` of `total` is shown, and that `places` of all are out of order."""
        self._where.setText(f"Paragraph {number} of {total}" if total else "No Persian in this article")
        found = f"{places} place{'s' * (places != 1)} out of order in plain mail"
        self._summary.setText(found if places else "everything in order" * bool(total))
        for arrow in (self.previous, self.next):
            arrow.setVisible(total > 1)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.window)
        set_ground(self._line, theme, theme.line)
        set_ink(self._summary, theme.muted)
        self.back.setIcon(icon("chevron-left", theme))
        self.previous.setIcon(icon("chevron-left", theme))
        self.next.setIcon(icon("chevron-right", theme))

    def _arrow(self, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.stepped.emit(by))
        return button
