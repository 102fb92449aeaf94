"""OthersSection: everything that was found at the selected mark, where that is more than one thing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from translator_app.review.items import FindingRow
from translator_app.ui.fonts import sans
from translator_app.ui.marks import MARK_NAMES, paint_mark
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import content_painter
from translator_app.ui.panes.inspector_section import Section
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.theme import Theme


class FoundRow(QAbstractButton):
    """One finding in a line: its shape and its sentence; a click selects it."""

    def __init__(self, row: FindingRow, theme: Theme, *, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._theme, self._chosen = row, theme, chosen
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(isolated(row.note))
        self.setAccessibleName(f"{MARK_NAMES[row.mark]}: {row.note}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(100, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shape and sentence; the selected one is bold on the tint."""
        painter = content_painter(self)
        theme = self._theme
        if self._chosen or self.underMouse():
            painter.fillRect(self.rect(), theme.tint)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        paint_mark(painter, QPointF(9, 11), self._row.mark, theme)
        painter.setFont(sans(9.5, bold=self._chosen))
        painter.setPen(theme.ink)
        box = QRect(22, 0, self.width() - 26, 22)
        words = painter.fontMetrics().elidedText(
            isolated(self._row.note), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


class OthersSection(Section):
    """The findings of the mark as a list. `chosen(FindingId)` asks to select one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows: list[FoundRow] = []
        self._subject: Subject | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.set_theme(theme)

    def set_subject(self, subject: Subject) -> None:
        """List the findings of the subject's mark."""
        self._subject = subject
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(len(subject.rows) > 1)
        self.heading.setText(f"{len(subject.rows)} findings here")
        here = subject.row.key if subject.row else None
        self.rows = [FoundRow(row, self.theme, chosen=row.key == here, parent=self) for row in subject.rows]
        for button, found in zip(self.rows, subject.rows, strict=True):
            button.clicked.connect(self._choosing(found.key))
            self._list.addWidget(button)
            button.show()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        if self._subject is not None:
            self.set_subject(self._subject)

    def _choosing(self, key: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(key)
