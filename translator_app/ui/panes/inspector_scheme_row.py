"""SchemeRow: one spelling with its schemes, its departures underlined, its fingerprint, and a copy button."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from translator_app.romanization.comparison import Comparison
from translator_app.ui.fonts import sans, serif
from translator_app.ui.icons import mark_icon
from translator_app.ui.panes.fingerprint import fingerprint_width, paint_fingerprint
from translator_app.ui.panes.fingerprint_align import Part, departures, parts
from translator_app.ui.panes.ground import content_painter
from translator_app.ui.panes.inspector_words import scheme_words
from translator_app.ui.theme import Theme

COPY, LINE = 22, 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_POINTS = 10.25


class Fit(enum.Enum):
    """How much of a row finds room: names and count in full, both short, or the words on a line below."""

    FULL = (98, 46)
    SHORT = (86, 18)
    BELOW = (0, 46)

    @property
    def names(self) -> int:
        """Return the px left to the names of the schemes."""
        return self.value[0]

    @property
    def off(self) -> int:
        """Return the px left to the count."""
        return self.value[1]


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


def fit(found: Sequence[Spelling], width: int) -> Fit:
    """Return the fullest form in which every row of `found` has room in `width` px."""
    metrics = QFontMetrics(serif(_POINTS))
    needed = max(
        (metrics.horizontalAdvance(one.text) + fingerprint_width(one.parts) + 6 for one in found), default=0
    )
    for form in (Fit.FULL, Fit.SHORT):
        if form.names + needed + form.off + COPY <= width:
            return form
    return Fit.BELOW


class SchemeRow(QWidget):
    """One spelling; `fit_for` says which form all rows of the section take at a width.

    `copied(str)` comes after the spelling went to the clipboard.
    """

    copied = Signal(str)

    def __init__(
        self, spelling: Spelling, house: str, theme: Theme, fit_for: Callable[[int], Fit], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._spelling, self._theme, self._fit_for = spelling, theme, fit_for
        self._house = house
        self._names = scheme_words(spelling.schemes, house)
        self._copy = copy_button(spelling.text, theme, self)
        self._copy.clicked.connect(self.copy)
        self.setToolTip(f"{self._names}: {spelling.text}")
        said = (self._names, spelling.text, self._off(Fit.FULL))
        self.setAccessibleName(", ".join(part for part in said if part))
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
        return 2 * LINE if self._fit_for(width) is Fit.BELOW else LINE

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(200, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._copy.move(self.width() - COPY, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, words, bars and count."""
        painter = content_painter(self)
        form = self._fit_for(self.width())
        end = self.width() - COPY - form.off
        bars = end - fingerprint_width(self._spelling.parts)
        room = form.names - 4 if form.names else bars - 12
        painter.setFont(sans(8.5 if form is Fit.SHORT else 9.5))
        painter.setPen(self._theme.muted)
        names = names_in(room, painter.fontMetrics(), self._spelling.schemes, self._house)
        painter.drawText(QRect(0, 0, room, LINE), _MIDDLE, names)
        painter.setFont(sans(8.5))
        count = QRect(end, 0, form.off - 4, LINE)
        painter.drawText(count, _MIDDLE | Qt.AlignmentFlag.AlignRight, self._off(form))
        paint_fingerprint(painter, bars, LINE - 4, self._spelling.parts, self._theme)
        base = QPointF(form.names, 14 if form.names else LINE + 14)
        self._paint_words(painter, base)

    def _paint_words(self, painter: QPainter, base: QPointF) -> None:
        font, text = serif(_POINTS), self._spelling.text
        painter.setFont(font)
        painter.setPen(self._theme.ink)
        room = int(self.width() - base.x())
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(base, shown)
        painter.setPen(QPen(self._theme.variant, 1.6))
        measure = QFontMetricsF(font)
        for part in self._spelling.parts:
            if not part.agrees and len(part.span) and part.span.end <= len(shown):
                start = base.x() + measure.horizontalAdvance(text[: part.span.start])
                end = base.x() + measure.horizontalAdvance(text[: part.span.end])
                painter.drawLine(QPointF(start, base.y() + 4), QPointF(end - 0.5, base.y() + 4))

    def _off(self, form: Fit) -> str:
        if not self._spelling.parts:
            return ""
        off = departures(self._spelling.parts)
        if form is Fit.SHORT:
            return str(off)
        return f"{off} off" if off else "agrees"


def names_in(room: int, metrics: QFontMetrics, schemes: tuple[str, ...], house: str) -> str:
    """Return as many names of schemes as find room in `room` px, and how many more there are."""
    shown = [scheme_words(schemes, house, most) for most in range(len(schemes), 0, -1)]
    whole = (words for words in shown if metrics.horizontalAdvance(words) <= room)
    return next(whole, None) or metrics.elidedText(shown[-1], Qt.TextElideMode.ElideRight, room)


def copy_button(text: str, theme: Theme, parent: QWidget) -> QToolButton:
    """Make the small button that copies `text`; connect its click."""
    button = QToolButton(parent)
    button.setFixedSize(COPY, LINE)
    button.setStyleSheet("QToolButton { padding: 0; }")
    button.setIcon(mark_icon("copy", theme, 14))
    button.setToolTip("Copy")
    button.setAccessibleName(f"Copy {text}")
    return button
