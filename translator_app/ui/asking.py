"""Asking: the one request that is on its way to the engine, and what is said meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from translator_app.core.errors import AppError
from translator_app.ui.engine import Engine, Request

_REPLACED = frozenset({"open", "open_text", "analyse"})  # a newer request makes their answer worthless


class Asking(QObject):
    """`busy(str)` tells what is being done (empty when nothing is), `failed(str)` what went wrong."""

    busy = Signal(str)
    failed = Signal(str)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request: Request | None = None
        self._said = False

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being done."""
        return self._request is not None

    def ask(self, words: str, done: Callable[[Any], None], service: str, *arguments: object) -> None:
        """Ask for a service of `workflow.service`; `words`, if any, say meanwhile what is being done."""
        if self._request is not None and self._request.name in _REPLACED:
            self.forget()

        def finished(value: object) -> None:
            self._end()
            done(value)

        def failed(error: AppError) -> None:
            self._end()
            self.failed.emit(str(error))

        self._said = bool(words)
        if words:
            self.busy.emit(words)
        self._request = self._engine.ask(service, *arguments, done=finished, failed=failed)

    def cancel(self) -> None:
        """End what is being done."""
        if self._request is not None:
            self._engine.cancel(self._request)
            self._end()

    def forget(self) -> None:
        """Let what is being done come to its end for nothing."""
        if self._request is not None:
            self._request.wanted = False
            self._end()

    def _end(self) -> None:
        self._request = None
        if self._said:
            self._said = False
            self.busy.emit("")
