"""GlossarySection: what the glossary says of the term, its status, note and source."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from translator_app.glossary.entry import Entry, Status
from translator_app.review.items import Mark
from translator_app.text.bidi import without_isolates
from translator_app.ui.fonts import persian, sans, serif
from translator_app.ui.marks import paint_mark
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import content_painter, label, set_ink
from translator_app.ui.panes.inspector_section import Section
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.panes.inspector_words import source_words
from translator_app.ui.panes.keycap import CAP, keycap_width, paint_keycap
from translator_app.ui.theme import Theme

_SHAPES = {
    Status.PREFERRED: Mark.OK,
    Status.DEPRECATED: Mark.VARIANT,
    Status.FORBIDDEN: Mark.WRONG,
    Status.PROPOSED: Mark.ABSTAIN,
}


def paint_status(painter: QPainter, centre: QPointF, status: Status, theme: Theme) -> None:
    """Paint the shape of a term's status; a half circle stands for an admitted one."""
    if status is not Status.ADMITTED:
        paint_mark(painter, centre, _SHAPES[status], theme)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.ok, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(centre.x() - 3.8, centre.y() - 3.8, 7.6, 7.6)
    painter.drawEllipse(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ok)
    painter.drawPie(box, 90 * 16, 180 * 16)
    painter.restore()


class KeyLink(QAbstractButton):
    """A keycap and quiet words that can be clicked: “g  open entry”."""

    def __init__(self, key: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._theme = key, theme
        self.setText(words)
        self.setAccessibleDescription(f"Key {key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of key and words."""
        words = QFontMetrics(sans(8.5)).horizontalAdvance(self.text())
        return QSize(keycap_width(self._key) + (words + 11 if words else 2), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint key and words."""
        painter = content_painter(self)
        theme = self._theme
        width = keycap_width(self._key)
        box = self.rect().adjusted(1, 1, -self.width() + width + 1, CAP - self.height() + 1)
        paint_keycap(painter, box, self._key, theme.ink, theme.edge)
        painter.setFont(sans(8.5))
        painter.setPen(theme.accent if self.underMouse() else theme.muted)
        painter.drawText(self.rect().adjusted(width + 7, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class _EntryLine(QWidget):
    """English with its status at one end, Persian at the other; Persian below when both are long."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._entry: Entry | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_entry(self, entry: Entry) -> None:
        """Show `entry`."""
        self._entry = entry
        self.setAccessibleName(f"{entry.english}, {entry.persian}, {entry.status}")
        self.setToolTip(isolated(f"{entry.english}\n{entry.persian}"))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that a long term takes two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return one line or two."""
        return 22 if self._fits(width) else 46

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(200, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shape, English, status word and Persian."""
        if self._entry is None:
            return
        painter = content_painter(self)
        entry, theme, width = self._entry, self.theme, self.width()
        paint_status(painter, QPointF(5, 11), entry.status, theme)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        status = QFontMetrics(sans(9.5)).horizontalAdvance(entry.status.value)
        painter.setFont(serif(10.25))
        painter.setPen(theme.ink)
        english = painter.fontMetrics().elidedText(
            entry.english, Qt.TextElideMode.ElideRight, width - status - 26
        )
        at = 16 + painter.fontMetrics().horizontalAdvance(english) + 6
        painter.drawText(QRectF(16, 0, width, 22), middle, english)
        painter.setFont(sans(9.5))
        painter.drawText(QRectF(at, 0, width - at, 22), middle, entry.status.value)
        painter.setFont(persian(11))
        words = painter.fontMetrics().elidedText(entry.persian, Qt.TextElideMode.ElideRight, width - 16)
        top = 0 if self._fits(width) else 22
        flags = int(middle | right | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextForceRightToLeft)
        painter.drawText(QRectF(0, top, width, 22), flags, words)

    def _fits(self, width: int) -> bool:
        if self._entry is None:
            return True
        english = QFontMetrics(serif(10.25)).horizontalAdvance(self._entry.english)
        status = QFontMetrics(sans(9.5)).horizontalAdvance(self._entry.status.value)
        right = QFontMetrics(persian(11)).horizontalAdvance(self._entry.persian)
        return 16 + english + 6 + status + 16 + right <= width


class GlossarySection(Section):
    """The entry of the term. `entry_asked(str)` asks for its concept in the glossary."""

    entry_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._entry: Entry | None = None
        self.link = KeyLink("g", "open entry", theme, self)
        self.link.clicked.connect(self._ask)
        self.add_to_heading(self.link)
        self._line = _EntryLine(theme, self)
        self._note = label(self, sans(8.5), wrap=True)
        self.column.setSpacing(4)
        self.column.addWidget(self._line)
        self.column.addWidget(self._note)
        self.set_theme(theme)

    @property
    def note(self) -> str:
        """Return the note and the source, as they are shown."""
        return without_isolates(self._note.text())

    def set_subject(self, subject: Subject) -> None:
        """Speak of the subject's entry; without one the section is hidden."""
        self._entry = entry = subject.entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        self.heading.setText(f"Glossary, {Path(entry.origin).stem}" if entry.origin else "Glossary")
        self._line.set_entry(entry)
        note = ". ".join(part.rstrip(".") for part in (entry.note, source_words(entry.source)) if part)
        names = ", ".join(f"{rival.english} ({rival.persian})" for rival in subject.rivals)
        warning = f"Not to be confused with {names}" if names else ""
        self._note.setText(isolated("\n".join(part for part in (warning, note) if part)))
        self._note.setToolTip(entry.source)
        self._note.setVisible(bool(warning or note))

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        self.link.set_theme(theme)
        self._line.theme = theme
        set_ink(self._note, theme.muted)

    def _ask(self) -> None:
        if self._entry is not None:
            self.entry_asked.emit(self._entry.concept)
