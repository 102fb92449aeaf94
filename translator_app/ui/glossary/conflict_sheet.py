"""ConflictSheet: two entries side by side, what differs between them marked at its edge."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from translator_app.glossary.entry import Entry
from translator_app.ui.fonts import persian, sans, serif
from translator_app.ui.glossary.words import day_words, validity_words
from translator_app.ui.panes.ground import content_painter
from translator_app.ui.panes.inspector_glossary import paint_status
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_conflicts import Conflict

_ROW = 25
_LABEL = 114
_NAMES = ("Persian", "English", "Status", "Valid", "Source")


class ConflictSheet(QWidget):
    """Paints the two entries of a conflict."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conflict: Conflict | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Show another conflict, or nothing."""
        self._conflict = conflict
        if conflict is not None:
            pairs = zip(_cells(conflict.first), _cells(conflict.second), _NAMES, strict=True)
            differing = "; ".join(
                f"{name}: {first} or {second}" for first, second, name in pairs if first != second
            )
            files = f"{conflict.first_path.stem} and {conflict.second_path.stem}"
            self.setAccessibleName(f"{conflict.clash}, {files}. {differing}")
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of its rows."""
        return QSize(300, (len(self._rows()) + 1) * _ROW if self._conflict else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a row cut off says nothing."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, files and both entries."""
        conflict = self._conflict
        if conflict is None:
            return
        painter = content_painter(self)
        half = (self.width() - _LABEL) // 2
        self._write(painter, QRect(16, 0, _LABEL, _ROW), conflict.clash, sans(8.5), muted=True)
        sides = ((conflict.first, conflict.first_path), (conflict.second, conflict.second_path))
        for number, (entry, path) in enumerate(sides):
            box = QRect(_LABEL + number * half + 14, 0, half - 20, _ROW)
            self._write(painter, box, path.stem, sans(9.5, bold=True))
            name = QFontMetrics(sans(9.5, bold=True)).horizontalAdvance(path.stem) + 6
            self._write(painter, box.adjusted(name, 0, 0, 0), day_words(entry.changed), sans(9.5), muted=True)
        first, second = _cells(conflict.first), _cells(conflict.second)
        for row, at in enumerate(self._rows(), 1):
            top = row * _ROW
            self._write(painter, QRect(16, top, _LABEL, _ROW), _NAMES[at], sans(8.5), muted=True)
            for number, (entry, cells) in enumerate(((conflict.first, first), (conflict.second, second))):
                box = QRect(_LABEL + number * half, top, half - 14, _ROW)
                self._paint_cell(painter, box, entry, at, cells[at], differs=first[at] != second[at])

    def _rows(self) -> list[int]:
        if self._conflict is None:
            return []
        pairs = zip(_cells(self._conflict.first), _cells(self._conflict.second), strict=True)
        return [at for at, pair in enumerate(pairs) if any(pair)]

    def _paint_cell(
        self, painter: QPainter, box: QRect, entry: Entry, at: int, text: str, *, differs: bool
    ) -> None:
        theme = self._theme
        if differs:
            painter.fillRect(box, theme.page)
            painter.fillRect(QRect(box.x(), box.y(), 3, box.height()), theme.variant)
        inside = box.adjusted(14, 0, -4, 0)
        if _NAMES[at] == "Status":
            paint_status(painter, QPointF(inside.x() + 5, box.center().y() + 0.5), entry.status, theme)
            inside.adjust(17, 0, 0, 0)
        face = {"Persian": persian(11), "English": serif(11)}.get(_NAMES[at], sans(9.5))
        self._write(painter, inside, text or "none given", face, muted=not text)

    def _write(self, painter: QPainter, box: QRect, text: str, font: QFont, *, muted: bool = False) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.muted if muted else self._theme.ink)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, flags, shown)


def _cells(entry: Entry) -> tuple[str, ...]:
    return (entry.persian, entry.english, entry.status.value, validity_words(entry), entry.source)
