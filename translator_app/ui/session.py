"""ReviewSession: the review on screen, what is selected in it, and every step with its undo."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from translator_app.core.errors import AppError
from translator_app.review import decide
from translator_app.review.carry import returned
from translator_app.review.items import FindingRow, PageMark, finding_rows, page_marks
from translator_app.review.merge import decided_in
from translator_app.review.walk import next_mark, next_open
from translator_app.ui.commands import SetReview, redo_last, undo_last

if TYPE_CHECKING:
    from collections.abc import Callable

    from translator_app.core.finding import FindingId
    from translator_app.review.state import Review


@dataclass(frozen=True, slots=True)
class Selection:
    """The page mark that is selected, and which of its findings, if it has any."""

    mark: str | None = None
    finding: FindingId | None = None


class ReviewSession(QObject):
    """The one owner of the review on screen; panes read it and ask it for steps.

    `review_changed(Review)` and `selection_changed(Selection)` come once, after the fact.
    `said(str, bool)` is a line for the message bar and whether it offers Undo.
    """

    review_changed = Signal(object)
    selection_changed = Signal(object)
    said = Signal(str, bool)

    def __init__(self, review: Review, reviewer: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reviewer = reviewer
        self.undo_stack = QUndoStack(self)
        self._review = review
        self._selection = Selection()
        self._rows = finding_rows(review)
        self._marks = page_marks(review, self._rows)

    @property
    def review(self) -> Review:
        """Return the review as it stands."""
        return self._review

    @property
    def selection(self) -> Selection:
        """Return what is selected."""
        return self._selection

    @property
    def marks(self) -> tuple[PageMark, ...]:
        """Return the page's marks, in the order of the text."""
        return self._marks

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """Return one row a finding, in the order of the text."""
        return self._rows

    def mark(self, key: str | None) -> PageMark | None:
        """Return the page mark of that key."""
        return next((mark for mark in self._marks if mark.key == key), None)

    def row(self, key: FindingId | None) -> FindingRow | None:
        """Return the row of that finding."""
        return next((row for row in self._rows if row.key == key), None)

    def select(self, mark: str | None, finding: FindingId | None = None) -> None:
        """Select a mark; without a finding, the first open one of it, else the first."""
        found = self.mark(mark)
        if found and finding is None and found.findings:
            still = [key for key in found.findings if key not in self._review.decisions]
            finding = (still or list(found.findings))[0]
        chosen = Selection(mark, finding)
        if chosen != self._selection:
            self._selection = chosen
            self.selection_changed.emit(chosen)

    def select_finding(self, key: FindingId) -> None:
        """Select a finding and the mark it belongs to."""
        if row := self.row(key):
            self.select(row.about, key)

    def go(self, step: int, *, any_mark: bool = False) -> None:
        """Select the next (1) or previous (-1) open finding, or with `any_mark` any mark; round the end."""
        if any_mark:
            found = next_mark([m for m in self._marks if not m.quiet], self._selection.mark, step)
            self.select(found.key if found else None)
        elif row := next_open(self._rows, self._review.decisions, self._selection.finding, step):
            self.select(row.about, row.key)

    def accept(self, index: int = 0, *, here_only: bool = False) -> None:
        """Accept a suggestion of the selected finding, everywhere it carries to or here alone."""
        row = self.row(self._selection.finding)
        if row is None or index >= len(row.finding.suggestions):
            return
        suggestion = row.finding.suggestions[index]
        if not suggestion.edits:
            return
        suggestion = suggestion.here_only() if here_only else suggestion
        places = len(suggestion.edits)
        where = "in 1 place" if places == 1 else f"in {places} places"
        label = f"Changed to “{suggestion.text}” {where}." if suggestion.text else f"Mended {where}."
        self.step(label, lambda by: decide.accept(self._review, row.key, suggestion, by))

    def reword(self, text: str) -> None:
        """Mend the selected finding in the reviewer's own words."""
        key = self._selection.finding
        if key is not None:
            self.step(f"Changed to “{text}”.", lambda by: decide.reword(self._review, key, text, by))

    def reject(self, reason: str = "") -> None:
        """Keep what stands at the selected finding."""
        key = self._selection.finding
        if key is not None:
            self.step("Kept as it is.", lambda by: decide.reject(self._review, key, by, reason))

    def reopen(self) -> None:
        """Take the decision about the selected finding back."""
        key = self._selection.finding
        if key is not None and key in self._review.decisions:
            self.step("Open again.", lambda _by: decide.reopen(self._review, key))

    def comment(self, text: str) -> None:
        """Write a remark on the selected mark; empty text removes it."""
        about = self._selection.mark
        before = self._review.comments.get(about) if about else None
        if about and text != (before.text if before else ""):
            label = "Comment written." if text.strip() else "Comment removed."
            self.step(label, lambda by: decide.comment(self._review, about, text, by))

    def undo(self) -> None:
        """Take the last step back."""
        if said := undo_last(self.undo_stack):
            self.said.emit(said, False)

    def redo(self) -> None:
        """Do the step again that was taken back."""
        if said := redo_last(self.undo_stack):
            self.said.emit(said, True)

    def replace(self, review: Review) -> None:
        """Show the same review after a new check; no step, since nothing was decided."""
        self._show(review)

    def follow(self, left: Review, to: Review) -> None:
        """Change the review as `to` differs from `left`: by undo, or by another window, which undo leaves."""
        if decided_in(left) != decided_in(to):
            self._show(returned(self._review, left, to))

    def step(self, label: str, make: Callable[[decide.Reviewer], Review], key: int = -1) -> None:
        """Take a step that can be undone, or go on with the one of that `key`; say what cannot be done."""
        by = decide.Reviewer(self.reviewer, datetime.datetime.now(datetime.UTC))
        try:
            after = make(by)
        except AppError as error:
            self.said.emit(str(error), False)
            return
        if after != self._review:
            self.undo_stack.push(SetReview(label, self._review, after, self.follow, key))
            self.said.emit(label, True)

    def _show(self, review: Review) -> None:
        self._review = review
        self._rows = finding_rows(review)
        self._marks = page_marks(review, self._rows)
        self.review_changed.emit(review)
        if self._selection.mark and self.row(self._selection.finding) is None:
            self.select(self._selection.mark)  # what was found there has changed
