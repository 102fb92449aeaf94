"""Keeper: puts each change of the book on disk, and reads what other programs write there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

from translator_app.core.errors import AppError
from translator_app.glossary.change import ChangedElsewhereError
from translator_app.ui import tasks
from translator_app.ui.glossary.watch import Watch
from translator_app.workflow.glossary_book import GlossaryBook, GlossaryFile, load_file
from translator_app.workflow.glossary_save import Saved, rebased, save_book

_PAINT_MS = 30  # what was changed is on screen before its writing takes the processor


class Keeper(QObject):
    """Knows what stands on disk. `shown` gives the book on screen, `show` puts another one there.

    `saved(tuple[Path, ...])` names files that were written or read again, `said(str)` tells of the
    latter, `failed(str)` what went wrong.
    """

    saved = Signal(object)
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self, shown: Callable[[], GlossaryBook], show: Callable[[GlossaryBook], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._shown, self._show = shown, show
        self._disk = shown()
        self._task: tasks.Task | None = None
        self._again = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAINT_MS)
        self._later.timeout.connect(self.save)
        self._watch = Watch(self)
        self._watch.touched.connect(self._read_again)
        self._watch.follow(self._disk)

    @property
    def is_saved(self) -> bool:
        """Tell whether everything on screen is on disk."""
        pairs = zip(self._shown().files, self._disk.files, strict=True)
        return self._task is None and all(shown.entries is kept.entries for shown, kept in pairs)

    def add_file(self, file: GlossaryFile) -> None:
        """Take in a glossary that was read from disk."""
        self._disk = GlossaryBook((*self._disk.files, file), self._disk.home)
        self._watch.follow(self._disk)

    def save_soon(self) -> None:
        """Write what was changed, as soon as it is on screen."""
        self._later.start()

    def save(self) -> None:
        """Write what is not on disk yet; steps taken meanwhile follow."""
        if self._task is not None:
            self._again = True
            return
        disk, book = self._disk, self._shown()
        self._task = tasks.run(lambda: save_book(disk, book), self._written, self._broken, self)

    def flush(self) -> str:
        """Write now, on this thread; return what hindered it, empty when all is on disk."""
        self._later.stop()
        while self._task is not None:
            QThreadPool.globalInstance().waitForDone()
            QCoreApplication.sendPostedEvents(self._task)  # its answer, which starts what comes after it
        done = save_book(self._disk, self._shown())
        self._disk = done.disk
        if done.paths:
            self.saved.emit(done.paths)
        return str(done.error) if done.error else ""

    def _written(self, done: Saved) -> None:
        self._task = None
        self._disk = done.disk
        self._watch.follow(self._disk)
        self._watch.ask_again()
        if done.paths:
            self.saved.emit(done.paths)
        if done.error is not None:
            self._broken(done.error)
            if isinstance(done.error, ChangedElsewhereError) and done.failed is not None:
                self._take_from_disk(done.failed)
        elif self._again:
            self._again = False
            self.save()

    def _broken(self, error: AppError) -> None:
        self._task, self._again = None, False
        self.failed.emit(str(error))

    def _take_from_disk(self, path: Path) -> None:
        """Show the file as another program left it, our own change to it given up."""
        self._show(self._shown().with_file(self._disk.file(path)))
        self._read_again((path,))

    def _read_again(self, paths: tuple[Path, ...]) -> None:
        """Read files that another program changed."""
        if self._task is not None:
            self._watch.ask_again()
            return
        files = [self._disk.file(path) for path in paths]
        self._task = tasks.run(
            lambda: [load_file(file.path, file.access) for file in files], self._reread, self._broken, self
        )

    def _reread(self, files: list[GlossaryFile]) -> None:
        self._task = None
        book, kept = self._shown(), True
        for fresh in files:
            book, whole = rebased(book, self._disk, fresh)
            kept = kept and whole
            self._disk = self._disk.with_file(fresh)
        self._watch.follow(self._disk)
        self._show(book)
        names = ", ".join(file.path.name for file in files)
        lost = "" if kept else " Your last change there no longer fits and was dropped."
        self.said.emit(f"{names} was changed by another program and has been read again.{lost}")
        self.saved.emit(tuple(file.path for file in files))
        if self._again or not self.is_saved:
            self._again = False
            self.save()
