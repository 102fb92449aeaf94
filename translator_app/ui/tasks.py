"""Work off the window's thread: a plain function over frozen values, its answer back on the thread."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from translator_app.core.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable


class Task(QObject):
    """One piece of work on its way; `cancel` makes its answer count for nothing."""

    _done = Signal(object)
    _failed = Signal(object)

    def __init__(
        self, on_done: Callable[[Any], None], on_failed: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._on_done, self._on_failed = on_done, on_failed
        self._wanted = True
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._fail, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Drop the answer when it comes."""
        self._wanted = False

    @Slot(object)
    def _finish(self, value: object) -> None:
        if self._wanted:
            self._on_done(value)
        self.deleteLater()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.deleteLater()
        if not self._wanted:
            return
        if not isinstance(error, AppError):
            raise error  # our own fault: the crash page shows it
        self._on_failed(error)


class _Job(QRunnable):
    def __init__(self, task: Task, work: Callable[[], object]) -> None:
        super().__init__()
        self._task, self._work = task, work

    def run(self) -> None:
        """Do the work on a thread of the pool."""
        try:
            value = self._work()
        except BaseException as error:  # noqa: BLE001 - handed over whole to the window's thread, which tells them apart
            error.add_note("".join(traceback.format_tb(error.__traceback__)))
            self._task._failed.emit(error)  # noqa: SLF001 - the two halves of one thing
        else:
            self._task._done.emit(value)  # noqa: SLF001


def run(
    work: Callable[[], object],
    on_done: Callable[[Any], None],
    on_failed: Callable[[AppError], None],
    parent: QObject,
) -> Task:
    """Start `work` on another thread; exactly one of the two is called on this one, unless cancelled."""
    task = Task(on_done, on_failed, parent)
    QThreadPool.globalInstance().start(_Job(task, work))
    return task
