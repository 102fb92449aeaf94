"""Below: conflicts, faults and the import preview under the entries, brought up to date in their own time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from translator_app.core.errors import AppError
from translator_app.ui import tasks
from translator_app.ui.glossary.conflicts import ConflictStrip
from translator_app.ui.glossary.faults import FaultStrip
from translator_app.ui.glossary.import_strip import ImportStrip
from translator_app.ui.glossary.tabs import Tabs
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_conflicts import Conflict, find_conflicts
from translator_app.workflow.glossary_faults import FoundFault, find_faults
from translator_app.workflow.glossary_rows import Rows

_REST_MS, _LONG_REST_MS = 150, 1500  # a hand on the keys goes first
_LARGE = 20_000
Found = tuple[tuple[Conflict, ...], tuple[FoundFault, ...] | None]


class Below(Tabs):
    """The three strips. They are compared off the window's thread after each change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("What is wrong, and what comes in", theme, parent)
        self.conflicts = ConflictStrip(theme, self)
        self.faults = FaultStrip(theme, self)
        self.preview = ImportStrip(theme, self)
        for words, part in (
            ("Conflicts", self.conflicts),
            ("Faults", self.faults),
            ("Import preview", self.preview),
        ):
            self.add(words, part)
        self._rows: Rows | None = None
        self._task: tasks.Task | None = None
        self._known = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self.conflicts.counted.connect(lambda count: self.set_words(self.conflicts, f"Conflicts {count:,}"))
        self.bar.currentChanged.connect(self._look_at_faults)
        self.setMinimumHeight(120)

    def look_at(self, rows: Rows) -> None:
        """Compare the glossaries as they are now, in a moment; large ones when the hand has rested longer."""
        self._rows = rows
        self._timer.start(_REST_MS if len(rows.entries) < _LARGE else _LONG_REST_MS)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        super().set_theme(theme)
        for part in (getattr(self, name, None) for name in ("conflicts", "faults", "preview")):
            if part is not None:
                part.set_theme(theme)

    def _look(self) -> None:
        rows = self._rows
        if rows is None:
            return
        if self._task is not None:
            self._task.cancel()
        # The faults of a large file take seconds, and the threads share one interpreter.
        wanted = len(rows.entries) < _LARGE or self.stack.currentWidget() is self.faults
        self._task = tasks.run(
            lambda: (find_conflicts(rows), find_faults(rows.book) if wanted else None),
            self._found, self._failed, self,
        )  # fmt: skip

    def _found(self, found: Found) -> None:
        self._task = None
        conflicts, faults = found
        self.conflicts.set_conflicts(conflicts)
        self._known = faults is not None
        if faults is not None:
            self.faults.set_faults(faults)
        self.set_words(self.faults, f"Faults {len(faults):,}" if faults is not None else "Faults")

    def _look_at_faults(self, _tab: int) -> None:
        if not self._known and self.stack.currentWidget() is self.faults:
            self._timer.start(0)

    def _failed(self, _error: AppError) -> None:
        self._task = None  # a file that went away is told by the session
