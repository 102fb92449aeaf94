"""GlossarySession: the book on screen, every step with its undo, and each step on disk at once."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from translator_app.core.errors import AppError
from translator_app.glossary.change import Change, ChangedElsewhere
from translator_app.glossary.entry import Entry
from translator_app.ui import tasks
from translator_app.ui.glossary.watch import Watch
from translator_app.workflow.glossary_book import GlossaryBook, GlossaryFile, load_file
from translator_app.workflow.glossary_draft import Stamp
from translator_app.workflow.glossary_edit import Changes
from translator_app.workflow.glossary_rows import Rows, make_rows
from translator_app.workflow.glossary_save import Saved, rebased, save_book

Make = Callable[[GlossaryBook, Stamp], Changes]


class GlossarySession(QObject):
    """The one owner of the glossaries in the window; its parts read `rows` and ask for steps.

    `rows_changed(Rows)` comes once after each change, `saved(tuple[Path, ...])` when it is on disk,
    `said(str, bool)` is a line for the message bar and whether it offers Undo, `failed(str)` an error.
    """

    rows_changed = Signal(object)
    saved = Signal(object)
    said = Signal(str, bool)
    failed = Signal(str)

    def __init__(self, book: GlossaryBook, by: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by = by
        self.undo_stack = QUndoStack(self)
        self._rows = make_rows(book)
        self._disk = book
        self._task: tasks.Task | None = None
        self._again = False
        self._watch = Watch(self)
        self._watch.touched.connect(self._read_again)
        self._watch.follow(book)

    @property
    def rows(self) -> Rows:
        """Return all entries by number."""
        return self._rows

    @property
    def book(self) -> GlossaryBook:
        """Return the glossaries as they stand on screen."""
        return self._rows.book

    @property
    def stamp(self) -> Stamp:
        """Return who changes something now."""
        return Stamp(self.by, datetime.datetime.now().astimezone().date())

    @property
    def is_saved(self) -> bool:
        """Tell whether everything on screen is on disk."""
        pairs = zip(self.book.files, self._disk.files, strict=True)
        return self._task is None and all(shown.entries is kept.entries for shown, kept in pairs)

    def step(self, label: str, make: Make) -> tuple[Entry, ...] | None:
        """Take a step; return the entries it put in, none when nothing changed, None when it is refused."""
        try:
            changes = make(self.book, self.stamp)
            self.book.apply(changes)
        except AppError as error:
            self.failed.emit(str(error))
            return None
        if not changes:
            return ()
        self.undo_stack.push(_Step(label, changes, self._apply))
        self.said.emit(label, True)
        return tuple(entry for change in changes for entry in change.added)

    def undo(self) -> None:
        """Take the last step back."""
        if self.undo_stack.canUndo():
            label = self.undo_stack.undoText()
            self.undo_stack.undo()
            self.said.emit(f"Undone: {label}", False)

    def redo(self) -> None:
        """Do the step again that was taken back."""
        if self.undo_stack.canRedo():
            label = self.undo_stack.redoText()
            self.undo_stack.redo()
            self.said.emit(f"Again: {label}", True)

    def add_file(self, file: GlossaryFile) -> None:
        """Take another glossary in, after those that are there."""
        book = GlossaryBook((*self.book.files, file), self.book.home)
        self._disk = GlossaryBook((*self._disk.files, file), self._disk.home)
        self._watch.follow(book)
        self._show(book)

    def save(self) -> None:
        """Write what is not on disk yet; steps taken meanwhile follow."""
        if self._task is not None:
            self._again = True
            return
        disk, book = self._disk, self.book
        self._task = tasks.run(lambda: save_book(disk, book), self._written, self._broken, self)

    def flush(self) -> str:
        """Write now, on this thread; return what hindered it, empty when all is on disk."""
        if self._task is not None:
            self._task.cancel()
            tasks.wait_for_all()
            self._task = None
            self._disk = _as_on_disk(self._disk)
        done = save_book(self._disk, self.book)
        self._disk = done.disk
        if done.paths:
            self.saved.emit(done.paths)
        return str(done.error) if done.error else ""

    def _apply(self, changes: Changes) -> bool:
        try:
            book = self.book.apply(changes)
        except AppError as error:
            self.failed.emit(str(error))
            return False
        self._show(book)
        self.save()
        return True

    def _show(self, book: GlossaryBook) -> None:
        self._rows = make_rows(book, self._rows)
        self.rows_changed.emit(self._rows)

    def _written(self, done: Saved) -> None:
        self._task = None
        self._disk = done.disk
        self._watch.follow(self._disk)
        if done.paths:
            self.saved.emit(done.paths)
        if done.error is not None:
            self._broken(done.error)
            if isinstance(done.error, ChangedElsewhere) and done.failed is not None:
                self._take_from_disk(done.failed)
        elif self._again:
            self._again = False
            self.save()

    def _broken(self, error: AppError) -> None:
        self._task, self._again = None, False
        self.failed.emit(str(error))

    def _take_from_disk(self, path: Path) -> None:
        """Show the file as another program left it, our own change to it given up."""
        self._show(self.book.with_file(self._disk.file(path)))
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
        book, kept = self.book, True
        for fresh in files:
            book, whole = rebased(book, self._disk, fresh)
            kept = kept and whole
            self._disk = self._disk.with_file(fresh)
        self._watch.follow(self._disk)
        self._show(book)
        names = ", ".join(file.path.name for file in files)
        lost = "" if kept else " Your last change there no longer fits and was dropped."
        self.said.emit(f"{names} was changed by another program and has been read again.{lost}", False)
        self.saved.emit(tuple(file.path for file in files))
        if self._again or not self.is_saved:
            self._again = False
            self.save()


class _Step(QUndoCommand):
    """Some entries out, others in; undo is the same the other way round."""

    def __init__(self, label: str, changes: Changes, apply: Callable[[Changes], bool]) -> None:
        super().__init__(label)
        self._changes, self._apply = changes, apply

    def redo(self) -> None:
        """Carry the changes out; pushing the step calls this first."""
        if not self._apply(self._changes):
            self.setObsolete(True)

    def undo(self) -> None:
        """Take them back; where another program changed the same lines since, the step is dropped."""
        back: tuple[Change, ...] = tuple(change.inverse for change in reversed(self._changes))
        if not self._apply(back):
            self.setObsolete(True)


def _as_on_disk(book: GlossaryBook) -> GlossaryBook:
    """Return the book as its files are now, after a write whose answer was not waited for."""
    files = tuple(replace(load_file(f.path, f.access)) if f.editable else f for f in book.files)
    return GlossaryBook(files, book.home)
