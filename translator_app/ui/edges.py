"""The edges of the selected term's English: moved, left to the program, and checked anew after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from translator_app.review.edges import choose_edges, moved, release_edges

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.terms.term import EmbeddedTerm
    from translator_app.ui.desk import Desk
    from translator_app.ui.session import ReviewSession

_DELAY_MS = 120  # keys that repeat ask for one check, not for many


def selected_term(session: ReviewSession) -> EmbeddedTerm | None:
    """Return the term that is selected, if it is one with Persian in the article."""
    mark = session.mark(session.selection.mark)
    return session.review.term(mark.number) if mark and mark.number is not None else None


def move_edge(session: ReviewSession, *, left: bool, outward: bool) -> None:
    """Move an edge of the selected term's English by a word, or say why it stays."""
    term = selected_term(session)
    if term is None:
        session.said.emit("Select a term with Persian first; its edges can be moved.", False)
        return
    english = moved(session.review, term, left=left, outward=outward)
    if english is None:
        edge = "left" if left else "right"
        session.said.emit(f"The {edge} edge can go no further.", False)
        return
    set_edges(session, term, english)


def set_edges(session: ReviewSession, term: EmbeddedTerm, english: Span) -> None:
    """Say that `term` renders the words at `english`."""
    if english == term.english:
        return
    words = " ".join(english.of(session.review.article.text).split())
    session.step(f"English set to “{words}”.", lambda by: choose_edges(session.review, term, english, by))


def release(session: ReviewSession) -> None:
    """Leave it to the program again where the selected term's English begins and ends."""
    term = selected_term(session)
    if term is not None and term.persian in session.review.edges:
        session.step("Chosen by the program again.", lambda _by: release_edges(session.review, term.persian))


class EdgeFollower(QObject):
    """Has the article checked anew, without a word, when its edges are not those it was checked with."""

    def __init__(self, desk: Desk, session: ReviewSession) -> None:
        super().__init__(session)
        self._desk, self._session = desk, session
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._check)
        session.review_changed.connect(self._changed)

    def _changed(self) -> None:
        review = self._session.review
        if review.fixed != review.analysis.edges:
            self._timer.start()

    def _check(self) -> None:
        review = self._session.review
        if self._desk.is_busy:  # a check under another date or scheme must not be lost to this one
            self._timer.start()
        elif self._desk.session is self._session and review.fixed != review.analysis.edges:
            self._desk.recheck(date=review.date, scheme=review.scheme, quiet=True)
