"""Watch: tells when another program has changed a glossary file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from translator_app.core.files import stamp_of
from translator_app.workflow.glossary_book import GlossaryBook

_SETTLE_MS = 120  # an editor writes in several steps


class Watch(QObject):
    """`touched(tuple[Path, ...])` names the files whose time or size is not the one that was read."""

    touched = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stamps: dict[Path, tuple[int, int] | None] = {}
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._compare)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)

    def follow(self, book: GlossaryBook) -> None:
        """Take the files as they are in `book` for known, and watch them from now on."""
        self._stamps = {file.path: file.stamp for file in book.files if file.editable}
        self._renew()

    def ask_again(self) -> None:
        """Look once more in a moment."""
        self._timer.start()

    def _renew(self) -> None:
        """Watch the folders too: a file that is replaced whole is another file to the system."""
        wanted = {str(path) for path in self._stamps if path.exists()}
        wanted |= {str(path.parent) for path in self._stamps if path.parent.is_dir()}
        missing = wanted - {*self._watcher.files(), *self._watcher.directories()}
        if missing:
            self._watcher.addPaths(sorted(missing))

    def _compare(self) -> None:
        changed = tuple(path for path, stamp in self._stamps.items() if stamp_of(path) != stamp)
        self._renew()
        if changed:
            self.touched.emit(changed)
