"""spoken: what a screen reader says of a mark, and what its tip shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.ui.marks import MARK_NAMES

if TYPE_CHECKING:
    from translator_app.review.items import PageMark
    from translator_app.ui.session import ReviewSession

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def spoken(session: ReviewSession, mark: PageMark) -> str:
    """Return the name of a mark: “Koumars Heydari, variant: the spelling leaves out ye; 8 of 12”."""
    row = session.row(session.selection.finding)
    if row is None or row.key not in mark.findings:
        row = session.row(mark.findings[0]) if mark.findings else None
    name = mark.latin or mark.gloss
    said = f"{name}, {MARK_NAMES[mark.mark]}"
    if row is None:
        return f"{said}; {_count(mark, session.marks)}"
    return f"{said}: {row.note.rstrip('.')}; {session.rows.index(row) + 1} of {len(session.rows)}"


def _count(mark: PageMark, marks: tuple[PageMark, ...]) -> str:
    if mark.quiet:
        return "not marked on the page"
    seen = [each.key for each in marks if not each.quiet]
    return f"term {seen.index(mark.key) + 1} of {len(seen)}"


def tip(session: ReviewSession, mark: PageMark) -> str:
    """Return the tip of a mark: both scripts, and the verdict in words."""
    rows = [row for key in mark.findings if (row := session.row(key))]
    verdict = MARK_NAMES[mark.mark].capitalize()
    said = [f"{verdict}. {row.note}" if row.note else verdict for row in rows[:1]] or [f"{verdict}."]
    return "\n".join([*(part for part in (mark.latin, mark.gloss) if part), *said])


def byline(session: ReviewSession) -> str:
    """Return the line under the title: source, and the date titles are judged at."""
    review = session.review
    date = review.date or review.article.date
    day = f"{_WEEKDAYS[date.weekday()]} {date.day} {_MONTHS[date.month - 1]} {date.year}" if date else ""
    return " · ".join(part for part in (review.article.source or "", day) if part)
