"""Advisor: asks hazm about Persian runs in a process of its own, so the window never waits for it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence


class Advisor(QObject):
    """One helper process, started at the first question and ended with the window.

    `answered(dict | None)` brings hazm's spelling of each run asked about, None without hazm.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._known: dict[str, str] = {}
        self._asked: tuple[str, ...] = ()

    def ask(self, runs: Sequence[str]) -> None:
        """Ask about `runs`; what is known already is answered at once."""
        self._asked = tuple(runs)
        unknown = [run for run in runs if run not in self._known]
        if not unknown:
            self._answer()
            return
        process = self._process or self._start()
        process.write((json.dumps(unknown, ensure_ascii=False) + "\n").encode())

    def stop(self) -> None:
        """End the helper process."""
        if self._process is not None:
            self._process.closeWriteChannel()
            self._process.kill()
            self._process.waitForFinished(1000)
            self._process = None

    def _start(self) -> QProcess:
        process = QProcess(self)
        frozen = getattr(sys, "frozen", False)  # a bundled program is its own interpreter
        process.setProgram(sys.executable)
        process.setArguments(["advise"] if frozen else ["-m", "translator_app", "advise"])
        process.readyReadStandardOutput.connect(self._read)
        process.start()
        self._process = process
        return process

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if answer is None:
                self.answered.emit(None)
                return
            self._known.update(answer)
            self._answer()

    def _answer(self) -> None:
        if all(run in self._known for run in self._asked):
            self.answered.emit({run: self._known[run] for run in self._asked})
