"""GlossarySession: the book on screen, every step with its undo, and each step on disk at once."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from translator_app.core.errors import AppError
from translator_app.glossary.change import Change
from translator_app.glossary.entry import Entry
from translator_app.ui.commands import redo_last, undo_last
from translator_app.ui.glossary.keeper import Keeper
from translator_app.workflow.glossary_book import GlossaryBook, GlossaryFile
from translator_app.workflow.glossary_draft import Stamp
from translator_app.workflow.glossary_edit import Changes
from translator_app.workflow.glossary_rows import Rows, make_rows

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
        self._keeper = Keeper(lambda: self.book, self._show, self)
        self._keeper.saved.connect(self.saved)
        self._keeper.failed.connect(self.failed)
        self._keeper.said.connect(lambda words: self.said.emit(words, False))

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
        return self._keeper.is_saved

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
        if said := undo_last(self.undo_stack):
            self.said.emit(said, False)

    def redo(self) -> None:
        """Do the step again that was taken back."""
        if said := redo_last(self.undo_stack):
            self.said.emit(said, True)

    def add_file(self, file: GlossaryFile) -> None:
        """Take another glossary in, after those that are there."""
        book = GlossaryBook((*self.book.files, file), self.book.home)
        self._keeper.add_file(file)
        self._show(book)

    def save(self) -> None:
        """Write what is not on disk yet."""
        self._keeper.save()

    def flush(self) -> str:
        """Write now, on this thread; return what hindered it, empty when all is on disk."""
        return self._keeper.flush()

    def _apply(self, changes: Changes) -> bool:
        try:
            book = self.book.apply(changes)
        except AppError as error:
            self.failed.emit(str(error))
            return False
        self._show(book)
        self._keeper.save_soon()
        return True

    def _show(self, book: GlossaryBook) -> None:
        self._rows = make_rows(book, self._rows)
        self.rows_changed.emit(self._rows)


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
