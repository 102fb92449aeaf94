"""SchemeSection: the spelling under each scheme, where it departs, and a button to copy it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from translator_app.romanization.compare import Comparison
from translator_app.ui.fonts import sans, serif
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.fingerprint import fingerprint_width, paint_fingerprint
from translator_app.ui.panes.fingerprint_align import Part, departures, parts
from translator_app.ui.panes.inspector_section import Section
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.panes.inspector_words import scheme_words
from translator_app.ui.theme import Theme

_NAMES, _OFF, _COPY, _LINE = 96, 38, 22, 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling, the schemes that ask for it, and how it lies along the article's letters."""

    schemes: tuple[str, ...]
    text: str
    parts: tuple[Part, ...] = ()


def spellings(schemes: Mapping[str, str], comparison: Comparison | None, house: str) -> tuple[Spelling, ...]:
    """Return each spelling once, the house scheme's first, then by how many letters depart."""
    together: dict[str, list[str]] = {}
    for scheme, text in schemes.items():
        together.setdefault(text, []).append(scheme)
    links = comparison.links if comparison else ()
    found = [
        Spelling(tuple(names), text, parts(links, text) if links else ()) for text, names in together.items()
    ]
    return tuple(sorted(found, key=lambda one: (house not in one.schemes, departures(one.parts))))


class SchemeRow(QWidget):
    """One spelling: its schemes, the words with their departures underlined, fingerprint, count, copy.

    Where words and fingerprint do not fit side by side, the words take a line of their own.
    `copied(str)` comes after the spelling went to the clipboard.
    """

    copied = Signal(str)

    def __init__(self, spelling: Spelling, house: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spelling, self._theme = spelling, theme
        self._names = scheme_words(spelling.schemes, house)
        off = departures(spelling.parts)
        counted = f"{off} off" if off else "agrees"
        self._off = counted if spelling.parts else ""
        self._copy = QToolButton(self)
        self._copy.setFixedSize(_COPY, _LINE)
        self._copy.setStyleSheet("QToolButton { padding: 0; }")
        self._copy.setIcon(mark_icon("copy", theme, 14))
        self._copy.setToolTip("Copy")
        self._copy.setAccessibleName(f"Copy {spelling.text}")
        self._copy.clicked.connect(self.copy)
        self.setToolTip(f"{self._names}: {spelling.text}")
        self.setAccessibleName(", ".join(part for part in (self._names, spelling.text, self._off) if part))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def copy(self) -> None:
        """Put the spelling on the clipboard."""
        QGuiApplication.clipboard().setText(self._spelling.text)
        self.copied.emit(self._spelling.text)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that a long spelling takes two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return one line or two."""
        return 2 * _LINE if self._is_long(width) else _LINE

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(200, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        theme, width = self._theme, self.width()
        self._copy.move(width - _COPY, 0)
        end = width - _COPY - _OFF
        bars = fingerprint_width(self._spelling.parts)
        long = self._is_long(width)
        painter.setFont(sans(9.5))
        painter.setPen(theme.muted)
        room = end - bars - 12 if long else _NAMES - 6
        names = painter.fontMetrics().elidedText(self._names, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(0, 0, room, _LINE), _MIDDLE, names)
        painter.setFont(sans(8.5))
        painter.drawText(QRect(end, 0, _OFF - 4, _LINE), _MIDDLE | Qt.AlignmentFlag.AlignRight, self._off)
        paint_fingerprint(painter, end - bars, _LINE - 4, self._spelling.parts, theme)
        if long:
            self._paint_words(painter, QPointF(0, _LINE + 14))
        else:
            self._paint_words(painter, QPointF(_NAMES, 14))

    def _paint_words(self, painter: QPainter, base: QPointF) -> None:
        font, text = serif(10.25), self._spelling.text
        painter.setFont(font)
        painter.setPen(self._theme.ink)
        room = int(self.width() - _COPY - base.x()) if base.x() == 0 else self._words_width()
        painter.drawText(base, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room))
        painter.setPen(QPen(self._theme.variant, 1.6))
        measure = QFontMetricsF(font)
        for part in self._spelling.parts:
            if not part.agrees and len(part.span):
                start = base.x() + measure.horizontalAdvance(text[: part.span.start])
                end = base.x() + measure.horizontalAdvance(text[: part.span.end])
                painter.drawLine(QPointF(start, base.y() + 4), QPointF(end - 0.5, base.y() + 4))

    def _words_width(self) -> int:
        return QFontMetrics(serif(10.25)).horizontalAdvance(self._spelling.text) + 2

    def _is_long(self, width: int) -> bool:
        room = width - _NAMES - _OFF - _COPY - fingerprint_width(self._spelling.parts) - 10
        return self._words_width() > room


class SchemeSection(Section):
    """One row a spelling; hidden where no scheme was asked."""

    copied = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows: list[SchemeRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.heading.setText("Spelling under each scheme")
        self._subject: Subject | None = None
        self.set_theme(theme)

    def set_subject(self, subject: Subject) -> None:
        """List the spellings of the subject's Persian."""
        self._subject = subject
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        schemes = subject.review.analysis.schemes.get(subject.term.number, {}) if subject.term else {}
        house = subject.review.scheme
        found = spellings(schemes, subject.comparison, house)
        self.rows = [SchemeRow(one, house, self.theme, self) for one in found]
        for row in self.rows:
            row.copied.connect(self.copied)
            self._list.addWidget(row)
            row.show()
        self.aside.set_words("letters that agree" if any(one.parts for one in found) else "")
        self.setVisible(bool(found))

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        if self._subject is not None:
            self.set_subject(self._subject)
