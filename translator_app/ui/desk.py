"""Desk: opening, checking, saving and exporting, each off the window's thread."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from translator_app.core.errors import AppError
from translator_app.review.carry import carry
from translator_app.review.state import Analysis, Review
from translator_app.settings import Settings
from translator_app.ui import tasks
from translator_app.ui.advisor import Advisor
from translator_app.ui.saving import Saver, home_of
from translator_app.ui.session import ReviewSession
from translator_app.workflow.analyse import analyse
from translator_app.workflow.export import export, export_report
from translator_app.workflow.open import Opened, open_article, review_text
from translator_app.workflow.recheck import runs_to_ask
from translator_app.workflow.save import save_review
from translator_app.workflow.workspace import Workspace


class Desk(QObject):
    """What is open, and the work that goes on behind the window.

    `opened(ReviewSession)` follows a successful opening, `busy(str)` tells what is being done (empty
    when nothing is), `failed(str)` what went wrong, `said(str)` what went well, `closed()` that
    nothing is open any more, `earlier(Opened)` that the article has changed since its saved review.
    """

    opened = Signal(object)
    closed = Signal()
    busy = Signal(str)
    failed = Signal(str)
    said = Signal(str)
    earlier = Signal(object)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.settings = workspace, settings
        self.session: ReviewSession | None = None
        self.saver: Saver | None = None
        self.advisor = Advisor(self)
        self.advisor.answered.connect(self._advised)
        self._advice: dict[str, str] | None = None
        self._task: tasks.Task | None = None

    def open(self, path: Path, date: datetime.date | None = None) -> None:
        """Open an article or a saved review."""
        workspace, scheme = self.workspace, self.settings.scheme
        self._start(
            f"Opening {path.name}…",
            lambda: open_article(path, workspace, home_of(path), date=date, scheme=scheme),
            self._show,
        )

    def open_text(self, text: str) -> None:
        """Check a pasted text."""
        workspace, scheme = self.workspace, self.settings.scheme
        self._start(
            "Reading the clipboard…",
            lambda: Opened(review_text(text, workspace, scheme=scheme), home_of(None)),
            self._show,
        )

    def recheck(
        self, *, date: datetime.date | None, scheme: str, then: Callable[[], None] | None = None
    ) -> None:
        """Check the open article under another date or scheme; decisions are kept."""
        if self.session is None:
            return
        session, workspace, advice = self.session, self.workspace, self._advice
        article = session.review.article

        def show(analysis: Analysis) -> None:
            session.replace(carry(session.review, analysis, date, scheme))
            if then:
                then()

        self._start("Checking…", lambda: analyse(article, workspace, date, scheme, advice), show)

    def export(self, path: Path, layout: str | None) -> None:
        """Write the reviewed article, bilingual table or terms to `path`."""
        self._write(path, lambda review: export(review, path, layout))

    def report(self, path: Path) -> None:
        """Write the report of findings and decisions to `path`."""
        self._write(path, lambda review: export_report(review, path))

    def save_as(self, path: Path) -> None:
        """Save the review to `path`, and keep it there from now on."""
        if self.saver is not None:
            self.saver.path = path
            self._write(path, lambda review: save_review(review, path))

    def ask_hazm(self) -> None:
        """Ask the helper process about the open article's Persian."""
        if self.session is not None and (runs := runs_to_ask(self.session.review)):
            self.advisor.ask(runs)

    def set_workspace(self, workspace: Workspace, settings: Settings) -> None:
        """Use other glossaries or settings, and check the open article with them."""
        self.workspace, self.settings = workspace, settings
        if self.session is not None:
            self.session.reviewer = settings.reviewer
            self.recheck(date=self.session.review.date, scheme=settings.scheme)

    def cancel(self) -> None:
        """Drop what is being done."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.busy.emit("")

    def close(self) -> None:
        """Close the article; its review is on disk when this returns. Raises WriteError."""
        if self.saver is not None:
            self.saver.flush()
        self.cancel()
        self.session = self.saver = None
        self.closed.emit()

    def _write(self, path: Path, work: Callable[[Review], None]) -> None:
        if self.session is None:
            return
        review = self.session.review
        self._start(
            f"Writing {path.name}…", lambda: work(review), lambda _: self.said.emit(f"Written: {path}")
        )

    def _show(self, opened: Opened) -> None:
        self._advice = None
        self.session = ReviewSession(opened.review, self.settings.reviewer, self)
        self.saver = Saver(self.session, opened.home, self)
        self.saver.failed.connect(self.failed)
        self.opened.emit(self.session)
        if opened.changed:
            self.earlier.emit(opened)

    def _advised(self, advice: dict[str, str] | None) -> None:
        if self.session is not None and advice is not None and self._task is None:
            self._advice = advice
            self.recheck(date=self.session.review.date, scheme=self.session.review.scheme)

    def _start(self, words: str, work: Callable[[], object], done: Callable[..., None]) -> None:
        self.cancel()

        def finished(value: object) -> None:
            self._task = None
            self.busy.emit("")
            done(value)

        def failed(error: AppError) -> None:
            self._task = None
            self.busy.emit("")
            self.failed.emit(str(error))

        self.busy.emit(words)
        self._task = tasks.run(work, finished, failed, self)
