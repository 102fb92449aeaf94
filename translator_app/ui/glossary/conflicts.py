"""ConflictStrip: one conflict at a time, settled with the keys 1 to 3."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.glossary.conflict_sheet import ConflictSheet
from translator_app.ui.icons import icon
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.panes.keycap import KeyButton
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_conflicts import Clash, Conflict

_NONE = "No glossary of your own contradicts another."


class ConflictStrip(QWidget):
    """`settle_asked(Conflict, bool)`: the first or the second is to win; `counted(int)` how many are left."""

    settle_asked = Signal(object, bool)
    shown = Signal(object)
    counted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Conflict, ...] = ()
        self._kept: frozenset[tuple[str, ...]] = frozenset()
        self._at = 0
        self.sheet = ConflictSheet(theme, self)
        self._none = label(self, sans(9.5), _NONE)
        self._none.setMargin(12)
        self.buttons = [KeyButton("", str(number), theme, self) for number in (1, 2, 3)]
        self._place = label(self, sans(8.5))
        self._back, self._on = QToolButton(self), QToolButton(self)
        self._scroll = QScrollArea(self)
        self._lay_out()
        for number, button in enumerate(self.buttons):
            button.clicked.connect(self._settler(number))
        self._back.clicked.connect(lambda: self._go(-1))
        self._on.clicked.connect(lambda: self._go(1))
        self.setAccessibleName("Conflicts between glossaries")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(theme)
        self._show()

    @property
    def conflict(self) -> Conflict | None:
        """Return the conflict that is shown."""
        return self._open[self._at] if self._open else None

    def set_conflicts(self, found: tuple[Conflict, ...]) -> None:
        """Take the conflicts after a change; those that are to stay as they are do not come again."""
        self._all = found
        self._show()

    def show_about(self, concept: str) -> None:
        """Show the conflict that concerns a concept, if one does."""
        for number, one in enumerate(self._open):
            if concept in {one.first.concept, one.second.concept} and number != self._at:
                self._at = number
                self._show()
                return

    def choose(self, number: int) -> None:
        """Settle the shown conflict: 0 the first wins, 1 the second, 2 both stay."""
        conflict = self.conflict
        if conflict is None:
            return
        if number == 2:
            self._kept |= {conflict.key}
            self._show()
        else:
            self.settle_asked.emit(conflict, number == 0)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        for part in (self, self._scroll, self._scroll.viewport(), self.sheet):
            set_ground(part, theme, theme.panel)
        self.sheet.set_theme(theme)
        set_ink(self._none, theme.muted)
        set_ink(self._place, theme.muted)
        self._back.setIcon(icon("chevron-left", theme))
        self._on.setIcon(icon("chevron-right", theme))
        for button in self.buttons:
            button.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 3 settle, left and right go to another conflict."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.text() in {"1", "2", "3"}:
            self.choose(int(event.text()) - 1)
        elif event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @property
    def _open(self) -> tuple[Conflict, ...]:
        return tuple(one for one in self._all if one.key not in self._kept)

    def _settler(self, number: int) -> object:
        return lambda: self.choose(number)

    def _go(self, step: int) -> None:
        if self._open:
            self._at = (self._at + step) % len(self._open)
            self._show()

    def _show(self) -> None:
        found = self._open
        self._at = min(self._at, max(0, len(found) - 1))
        conflict = self.conflict
        self.sheet.show_conflict(conflict)
        for part in (self._scroll, *self.buttons):
            part.setVisible(conflict is not None)
        for part in (self._back, self._on, self._place):
            part.setVisible(len(found) > 1)
        self._none.setVisible(conflict is None)
        self._place.setText(f"{self._at + 1} of {len(found)}")
        if conflict is not None:
            first, second = _sides(conflict)
            other = f"{conflict.second.status} as there" if conflict.clash is Clash.WORDING else ""
            self.buttons[0].set_words(f"Prefer {first}, admit the other" if not other else f"As in {first}")
            self.buttons[1].set_words(f"Prefer {second}" if not other else f"As in {second}")
            self.buttons[2].set_words("Keep both as they are")
            self.shown.emit(conflict)
        self.counted.emit(len(found))

    def _lay_out(self) -> None:
        self._scroll.setWidget(self.sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 16, 10)
        row.setSpacing(6)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        for part, name in ((self._back, "The conflict before"), (self._on, "The next conflict")):
            part.setAccessibleName(name)
            part.setToolTip(name)
        row.addWidget(self._place)
        row.addWidget(self._back)
        row.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._scroll, 1)
        column.addLayout(row)


def _sides(conflict: Conflict) -> tuple[str, str]:
    return conflict.first_path.stem, conflict.second_path.stem
