"""Saver: writes the review beside its article shortly after each change, off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from translator_app.core.files import stamp_of
from translator_app.review.merge import decided_in
from translator_app.ui import tasks
from translator_app.workflow.save import OnDisk, Saved, save_merged

if TYPE_CHECKING:
    from translator_app.core.errors import AppError
    from translator_app.core.files import Stamp
    from translator_app.review.state import Review
    from translator_app.ui.session import ReviewSession

_DELAY_MS = 250


class Saver(QObject):
    """Keeps the file on disk at most a second behind the review on screen.

    `saved(Path)` follows each write, `failed(str)` each that did not succeed; the change stays in
    memory then and the next one tries again. `joined(str)` says that another window had written there
    meanwhile, and what came of it; its decisions are in the review then.
    """

    saved = Signal(object)
    failed = Signal(str)
    joined = Signal(str)

    def __init__(
        self, session: ReviewSession, path: Path, stamp: Stamp | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._session = session
        self._disk = OnDisk(session.review, stamp)
        self._busy = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._write)
        session.review_changed.connect(self._changed)

    @property
    def is_behind(self) -> bool:
        """Tell whether something decided is not on disk yet."""
        return decided_in(self._session.review) != decided_in(self._disk.review)

    def flush(self) -> None:
        """Write at once and wait, before the window closes. Raises WriteError."""
        if self.is_behind:
            self._take(save_merged(self._session.review, self.path, self._disk), self._session.review)

    def write(self) -> None:
        """Write now, off the window's thread, also when nothing has changed."""
        self._write()

    def move(self, path: Path) -> None:
        """Keep the review at `path` from now on; what stands there is written over."""
        self.path = path
        self._disk = OnDisk(self._disk.review, stamp_of(path))
        self._write()

    def _changed(self) -> None:
        if self.is_behind and not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        if self._busy:
            self._timer.start()
            return
        review, path, disk = self._session.review, self.path, self._disk
        self._busy = True

        def done(saved: Saved) -> None:
            self._busy = False
            self._take(saved, review)
            self.saved.emit(path)
            self._changed()

        def failed(error: AppError) -> None:
            self._busy = False
            self.failed.emit(str(error))

        tasks.run(lambda: save_merged(review, path, disk), done, failed, self)

    def _take(self, saved: Saved, sent: Review) -> None:
        """Know what is on disk now, and show what came in from another window."""
        self._disk = saved.now
        self._session.follow(sent, saved.now.review)
        if saved.said:
            self.joined.emit(saved.said)
