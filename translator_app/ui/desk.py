"""Desk: opening, checking, saving and exporting, each off the window's thread."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from translator_app.core.article import Article
from translator_app.review.carry import carry
from translator_app.review.state import Analysis, Review
from translator_app.settings import Settings
from translator_app.ui.advisor import Advisor
from translator_app.ui.asking import Asking
from translator_app.ui.edges import EdgeFollower
from translator_app.ui.engine import Engine
from translator_app.ui.saving import Saver
from translator_app.ui.session import ReviewSession
from translator_app.workflow.home import Opened, runs_to_ask


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

    def __init__(self, engine: Engine, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine, self.settings = engine, settings
        self.session: ReviewSession | None = None
        self.saver: Saver | None = None
        self.entries = 0  # in all glossaries
        self.advisor = Advisor(self)
        self.advisor.answered.connect(self._advised)
        self._advice: dict[str, str] | None = None
        self._ready: ReviewSession | None = None
        self._asking = Asking(engine, self)
        self._asking.busy.connect(self.busy)
        self._asking.failed.connect(self.failed)

    def prepare(self) -> ReviewSession:
        """Return the session that the next article is shown in, so that its panes can be built meanwhile."""
        if self._ready is None:
            self._ready = ReviewSession(Review(Article("", ()), Analysis()), self.settings.reviewer, self)
        self._ready.reviewer = self.settings.reviewer
        return self._ready

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being done."""
        return self._asking.is_busy

    def open(self, path: Path, date: datetime.date | None = None) -> None:
        """Open an article or a saved review."""
        settings = self.settings
        about = (settings.glossaries, path, date, settings.scheme, settings.house)
        self.ask(f"Opening {path.name}…", self._show, "open", *about)

    def open_text(self, text: str) -> None:
        """Check a pasted text."""
        settings = self.settings
        about = (settings.glossaries, text, settings.scheme, settings.house)
        self.ask("Reading the clipboard…", self._show, "open_text", *about)

    def recheck(
        self,
        *,
        date: datetime.date | None,
        scheme: str,
        then: Callable[[], None] | None = None,
        quiet: bool = False,
    ) -> None:
        """Check the open article under another date or scheme; decisions are kept. `quiet` says nothing."""
        if self.session is None:
            return
        session = self.session

        def show(analysis: Analysis) -> None:
            session.replace(carry(session.review, analysis, date, scheme))
            if then:
                then()

        about = (self.settings.glossaries, session.review.article, date, scheme, self._advice)
        fixed, house = session.review.fixed, self.settings.house
        self.ask("" if quiet else "Checking…", show, "analyse", *about, fixed, house)

    def export(self, path: Path, layout: str | None) -> None:
        """Write the reviewed article, bilingual table or terms to `path`."""
        self._write(path, "export", path, layout)

    def report(self, path: Path) -> None:
        """Write the report of findings and decisions to `path`."""
        self._write(path, "report", path)

    def save_as(self, path: Path) -> None:
        """Save the review to `path`, and keep it there from now on."""
        if self.saver is not None:
            self.saver.move(path)

    def ask_hazm(self) -> None:
        """Ask the helper process about the open article's Persian."""
        if self.session is not None and (runs := runs_to_ask(self.session.review)):
            self.advisor.ask(runs)

    def change_settings(self, settings: Settings) -> None:
        """Use other glossaries or settings, and check the open article with them."""
        self.settings = settings
        if self.session is not None:
            self.session.reviewer = settings.reviewer
            self.recheck(date=self.session.review.date, scheme=settings.scheme)

    def ask(self, words: str, done: Callable[[Any], None], service: str, *arguments: object) -> None:
        """Ask the engine for a service of `workflow.service`; `words`, if any, say what is being done."""
        self._asking.ask(words, done, service, *arguments)

    def cancel(self) -> None:
        """Drop what is being done."""
        self._asking.cancel()

    def close(self) -> None:
        """Close the article; its review is on disk when this returns. Raises WriteError."""
        if self.saver is not None:
            self.saver.flush()
        self._asking.forget()
        self.session = self.saver = None
        self.closed.emit()

    def stop(self) -> None:
        """End the helper processes, when the window closes."""
        self.advisor.stop()
        self.engine.stop()

    def _write(self, path: Path, service: str, *arguments: object) -> None:
        if self.session is not None:
            done = partial(self._said_written, path)
            self.ask(f"Writing {path.name}…", done, service, self.session.review, *arguments)

    def _said_written(self, path: Path, _nothing: object) -> None:
        self.said.emit(f"Written: {path}")

    def _show(self, opened: Opened) -> None:
        self._advice = None
        self.session = self.prepare()
        self._ready = None
        self.session.replace(opened.review)
        self.saver = Saver(self.session, opened.home, opened.stamp, self)
        self.saver.failed.connect(self.failed)
        self.saver.joined.connect(self.said)
        EdgeFollower(self, self.session)
        self.opened.emit(self.session)
        if opened.changed:
            self.earlier.emit(opened)

    def _advised(self, advice: dict[str, str] | None) -> None:
        if self.session is not None and advice is not None and not self.is_busy:
            self._advice = advice
            self.recheck(date=self.session.review.date, scheme=self.session.review.scheme)
