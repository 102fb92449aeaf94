"""TitleSection: whether the title fits the person at the article's date, and who held the office."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from translator_app.core.edit import Edit
from translator_app.review.persian_title import persian_title
from translator_app.titles.title import Holder, TitleClaim
from translator_app.ui.fonts import persian, sans
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import label, set_ink
from translator_app.ui.panes.inspector_section import Badge, Section
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.panes.inspector_words import (
    TITLE_VERDICTS,
    date_words,
    partial_date_words,
    source_words,
)
from translator_app.ui.panes.timeline_scale import Bar, as_year
from translator_app.ui.panes.timeline_slider import TimelineSlider
from translator_app.ui.theme import Theme

_MOST_BARS = 8
_LONGEST_BESIDE = 190  # px of Persian that leave room beside for the dates
Holders = Callable[[str], tuple[Holder, ...]]


class TitleSection(Section):
    """The office in both languages, since when, by which source, and the timeline of its holders.

    `holders_of`, when given, returns all that is known of an office; otherwise the claim's own
    holders are shown. `persian_asked(Edit)` asks to put the Persian title into the article.
    """

    persian_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.holders_of: Holders | None = None
        self.badge = Badge(theme, outlined=False, parent=self)
        self.add_to_heading(self.badge)
        self._english = label(self, sans(9.5), wrap=True)
        self._persian = label(self, persian(11))
        self._persian.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._since = label(self, sans(8.5), wrap=True)
        self._expected = label(self, sans(9.5), wrap=True)
        self.timeline = TimelineSlider(theme, self)
        self.timeline.date_slid.connect(self._follow)
        self._missing: Edit | None = None
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self._since, 1)
        self._row.addWidget(self._persian)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        self._since.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._persian.setAlignment(top | Qt.AlignmentFlag.AlignRight)
        self.column.setSpacing(2)
        self.column.addWidget(self._english)
        self.column.addLayout(self._row)
        self.column.addWidget(self._expected)
        self.offer = QPushButton("Add the Persian title", self)
        self.offer.clicked.connect(self._ask_for_persian)
        self.column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.timeline)
        self.set_theme(theme)

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what is said of the title, line by line."""
        parts = (self._english, self._persian, self._since, self._expected)
        return tuple(part.text() for part in parts if part.text())

    def set_subject(self, subject: Subject) -> None:
        """Speak of the subject's title; without one the section is hidden."""
        claim = subject.title
        self.setVisible(claim is not None)
        if claim is None:
            return
        date = subject.review.date
        self.heading.setText(f"Title on {date_words(date)}" if date else "Title; the article has no date")
        mark, words = TITLE_VERDICTS[claim.verdict]
        self.badge.set_verdict(mark, "still in the post" if claim.still else words)
        self._english.setText(
            claim.office.english if claim.office else claim.span.of(subject.review.article.text)
        )
        self._persian.setWordWrap(False)
        self._persian.setText(claim.office.persian if claim.office else "")
        long = self._persian.sizeHint().width() > _LONGEST_BESIDE
        self._persian.setWordWrap(long)
        self._row.setDirection(
            QHBoxLayout.Direction.TopToBottom if long else QHBoxLayout.Direction.LeftToRight
        )
        self._since.setText(isolated(_since_words(claim)))
        self._since.setToolTip(claim.source or "")
        expected = claim.expected if claim.expected != self._english.text() else None
        self._expected.setText(isolated(f"Expected: {expected}") if expected else "")
        self._expected.setVisible(bool(expected))
        self._missing = persian_title(subject.review, claim)
        self.offer.setVisible(self._missing is not None)
        self.timeline.set_bars(self._bars(claim, date), date)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        self.badge.set_theme(theme)
        self.timeline.set_theme(theme)
        set_ink(self._since, theme.muted)

    def _ask_for_persian(self) -> None:
        self.persian_asked.emit(self._missing)

    def _follow(self, date: datetime.date) -> None:
        """Say in the heading which date the timeline is being slid to."""
        self.heading.setText(f"Title on {date_words(date)}")

    def _bars(self, claim: TitleClaim, date: datetime.date | None) -> tuple[Bar, ...]:
        own = (claim.holder,) if claim.holder else ()
        holders = self.holders_of(claim.office.id) if self.holders_of and claim.office else ()
        known = tuple(dict.fromkeys((*holders, *own, *claim.others)))
        dated = [holder for holder in known if holder.since or holder.until]
        at = as_year(date.isoformat()) if date else None
        dated.sort(key=lambda holder: (holder != claim.holder, _distance(holder, at)))
        return tuple(_bar(holder, claim.holder) for holder in dated[:_MOST_BARS])


def _bar(holder: Holder, chosen: Holder | None) -> Bar:
    since = as_year(str(holder.since)) if holder.since else None
    until = as_year(str(holder.until)) if holder.until else None
    acting = " (acting)" if holder.acting else ""
    note = ". ".join(part for part in (holder.note, holder.source) if part)
    return Bar(_short(holder.english) + acting, since, until, holder.verified, holder == chosen, note)


def _distance(holder: Holder, at: float | None) -> float:
    since = as_year(str(holder.since)) if holder.since else None
    return abs((since or 0.0) - at) if at is not None else -(since or 0.0)


def _short(name: str) -> str:
    """Return “K. Heydari” for a name of several words: a bar has little room."""
    first, _, rest = name.partition(" ")
    return f"{first[0]}. {rest}" if rest else name


def _since_words(claim: TitleClaim) -> str:
    holder = claim.holder
    words = []
    if holder is not None:
        since = f"since {partial_date_words(str(holder.since))}" if holder.since else ""
        until = f"until {partial_date_words(str(holder.until))}" if holder.until else ""
        words.append(", ".join(part for part in (since, until, "acting" if holder.acting else "") if part))
        if not holder.verified:
            words.append("not verified")
    if claim.others:
        words.append("then held by " + ", ".join(other.english for other in claim.others))
    words.append(source_words(claim.source or (holder.source if holder else "") or ""))
    return "; ".join(part for part in words if part)
