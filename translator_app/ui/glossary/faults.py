"""FaultStrip: what is wrong in the user's own glossaries, where, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.glossary.sheet import MOST, Sheet
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_faults import FoundFault

_HEADS = (("Where", 150), ("What is wrong", 0), ("What to do", 0))


class FaultStrip(QWidget):
    """`asked(FoundFault)`: show the entry it is about."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[FoundFault, ...] = ()
        self.sheet = Sheet("Faults", _HEADS, theme, self)
        self._words = label(self, sans(9.5), wrap=True)
        self._words.setMargin(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self.sheet, 1)
        column.addStretch(0)
        self.setFocusProxy(self.sheet)
        self.sheet.asked.connect(lambda row: self.asked.emit(self._found[row]))
        self.set_theme(theme)
        self.set_faults(())

    def set_faults(self, found: tuple[FoundFault, ...]) -> None:
        """List these faults."""
        self._found = found
        self.sheet.set_rows([(_where(one), one.fault.what, one.fault.remedy) for one in found[:MOST]])
        more = len(found) - MOST
        words = f"The first {MOST} are listed; {more:,} more follow." if more > 0 else ""
        self._words.setText(words if found else "No fault in your own glossaries.")
        self._words.setVisible(bool(words) or not found)
        self.sheet.setVisible(bool(found))

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ink(self._words, theme.muted)
        self.sheet.set_theme(theme)


def _where(found: FoundFault) -> str:
    line = f", line {found.fault.line}" if found.fault.line else ""
    return f"{found.path.name}{line}"
