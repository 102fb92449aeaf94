"""Sheet: a plain table of words for the strips below the entries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import set_ground
from translator_app.ui.theme import Theme

MOST = 500  # rows that are listed; nobody reads on, and the window stays quick


class Sheet(QTableWidget):
    """Rows to read and to open; `asked(int)` names the row opened with Enter or a double click."""

    asked = Signal(int)

    def __init__(self, name: str, heads: Sequence[tuple[str, int]], theme: Theme, parent: QWidget) -> None:
        super().__init__(0, len(heads), parent)
        self.setAccessibleName(name)
        self.setFont(sans(9.5))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(25)
        self.setHorizontalHeaderLabels([words for words, _ in heads])
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFont(sans(8.5))
        header.setHighlightSections(False)
        for column, (_, width) in enumerate(heads):
            if width:
                self.setColumnWidth(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.cellDoubleClicked.connect(lambda row, _column: self.asked.emit(row))
        self.set_theme(theme)

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """List the first rows, as many as anybody reads."""
        shown = rows[:MOST]
        self.setRowCount(len(shown))
        for row, cells in enumerate(shown):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(isolated(text))
                item.setToolTip(isolated(text))
                self.setItem(row, column, item)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ground(self.viewport(), theme, theme.panel)
        self.setStyleSheet(
            f"QTableWidget::item {{ padding: 0 8px; border-bottom: 1px solid {theme.line.name()}; }}"
            f"QHeaderView::section {{ font-size: 8.5pt; }}"
            f"QTableWidget::item:selected {{ background: {theme.tint.name()}; color: {theme.ink.name()}; }}"
            f"QTableWidget:focus {{ border: 2px solid {theme.accent.name()}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.asked.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
