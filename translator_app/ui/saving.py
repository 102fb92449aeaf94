"""Saver: writes the review beside its article shortly after each change, off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from translator_app.ui import tasks
from translator_app.workflow.save import save_review

if TYPE_CHECKING:
    from translator_app.core.errors import AppError
    from translator_app.review.state import Review
    from translator_app.ui.session import ReviewSession

_DELAY_MS = 250


class Saver(QObject):
    """Keeps the file on disk at most a second behind the review on screen.

    `saved(Path)` follows each write, `failed(str)` each that did not succeed; the change stays in
    memory then and the next one tries again.
    """

    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, session: ReviewSession, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._session = session
        self._written: Review = session.review
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._write)
        session.review_changed.connect(self._changed)

    @property
    def is_behind(self) -> bool:
        """Tell whether something decided is not on disk yet."""
        now = self._session.review
        before = self._written
        return (now.decisions, now.comments, now.edges) != (before.decisions, before.comments, before.edges)

    def flush(self) -> None:
        """Write at once and wait, before the window closes. Raises WriteError."""
        if self.is_behind:
            review = self._session.review
            save_review(review, self.path)
            self._written = review

    def write(self) -> None:
        """Write now, off the window's thread, also when nothing has changed."""
        self._write()

    def _changed(self) -> None:
        if self.is_behind and not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        if self._busy:
            self._timer.start()
            return
        review, path = self._session.review, self.path
        self._busy = True

        def done(_: object) -> None:
            self._busy = False
            self._written = review
            self.saved.emit(path)
            self._changed()

        def failed(error: AppError) -> None:
            self._busy = False
            self.failed.emit(str(error))

        tasks.run(lambda: save_review(review, path), done, failed, self)
