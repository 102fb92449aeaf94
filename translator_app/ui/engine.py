"""Engine: the process that reads, checks and exports, so that the window's own thread only paints."""

from __future__ import annotations

import queue
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from translator_app.core.errors import AppError
from translator_app.core.frames import read_frame, write_frame
from translator_app.workflow.engine_process import start_engine

_GONE = "The checking process has ended. Try again; it is started anew."


class Request:
    """One piece of work on its way; its answer is dropped when it is no longer wanted."""

    def __init__(
        self,
        name: str,
        arguments: tuple[Any, ...],
        done: Callable[[Any], None],
        failed: Callable[[AppError], None],
    ) -> None:
        self.name, self.arguments = name, arguments
        self.done, self.failed = done, failed
        self.wanted = True


class Engine(QObject):
    """Sends requests one after another to the process and brings the answers to this thread."""

    _answered = Signal(object, bool, object)

    def __init__(self, process: subprocess.Popen[bytes] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process or start_engine()
        self._requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._current: Request | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._converse, name="engine", daemon=True)
        self._thread.start()

    def ask(
        self, name: str, *arguments: object, done: Callable[[Any], None], failed: Callable[[AppError], None]
    ) -> Request:
        """Ask for a service of `workflow.service`; exactly one of the two is called, unless cancelled."""
        request = Request(name, arguments, done, failed)
        self._requests.put(request)
        return request

    def cancel(self, request: Request) -> None:
        """Drop a request for good: its process is ended, and the next request starts a new one."""
        request.wanted = False
        if request is self._current:
            self._process.kill()

    def stop(self) -> None:
        """End the process and the thread."""
        self._requests.put(None)
        self._process.kill()
        self._thread.join(2)
        self._close()

    def _converse(self) -> None:
        """Run on a thread of its own: write a request, wait for its answer, hand it over."""
        while (request := self._requests.get()) is not None:
            if request.wanted:
                self._current = request
                good, value = self._exchange(request)
                self._current = None
                with suppress(RuntimeError):  # the window is gone
                    self._answered.emit(request, good, value)

    def _exchange(self, request: Request) -> tuple[bool, object]:
        if self._process.poll() is not None:
            self._close()
            self._process = start_engine()
        try:
            write_frame(cast("Any", self._process.stdin), (request.name, request.arguments))
            return cast("tuple[bool, object]", read_frame(cast("Any", self._process.stdout)))
        except (OSError, EOFError):
            self._process.wait(5)
            return False, AppError(_GONE)

    def _close(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
        self._process.wait(5)

    @Slot(object, bool, object)
    def _deliver(self, request: Request, good: bool, value: object) -> None:
        if not request.wanted:
            return
        if good:
            request.done(value)
        elif isinstance(value, AppError):
            request.failed(value)
        else:
            raise cast("BaseException", value)  # our own fault: the crash page shows it
