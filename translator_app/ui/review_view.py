"""ReviewView: list, page and inspector of one review, side by side."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from translator_app.ui.panes.finding_list import FindingListPane
from translator_app.ui.panes.inspector import InspectorPane
from translator_app.ui.panes.message_bar import MessageBar
from translator_app.ui.panes.page import PagePane
from translator_app.ui.panes.rail import RailPane
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme

if TYPE_CHECKING:
    from translator_app.ui.panes.page_editing import TextEditing

NARROW = 1200
_RAIL, _LIST, _INSPECTOR, _INSPECTOR_NARROW, _INSPECTOR_WIDE = 36, 264, 400, 338, 640


class ReviewView(QWidget):
    """The panes of one review; under 1200 px the list becomes a rail and the inspector narrower.

    `editing_changed(bool)` tells whether the page's text is being typed in.
    """

    editing_changed = Signal(bool)

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.list = FindingListPane(session, theme)
        self.rail = RailPane(session, theme)
        self.page = PagePane(session, theme)
        self._theme = theme
        self.inspector = InspectorPane(session, theme)
        self.messages = MessageBar(theme)
        self.rail.setFixedWidth(_RAIL)
        self._list_wanted = True
        self._invisibles = False
        self._visited = ("", 0)  # the mark and the number of its place that `next_place` showed last
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.messages)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, pane in enumerate((self.list, middle, self.inspector)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(number, int(pane is middle))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.splitter, 1)
        self._narrow: bool | None = None
        session.said.connect(self.messages.show_message)
        self.messages.undo_asked.connect(session.undo)

    def set_theme(self, theme: Theme) -> None:
        """Show all panes in these colours."""
        self._theme = theme
        for pane in (self.list, self.rail, self.page, self.inspector, self.messages):
            pane.set_theme(theme)
        if "editing" in self.__dict__:
            self.editing.set_theme(theme)

    @cached_property
    def editing(self) -> TextEditing:
        """Return the page's second mode, made when it is first asked for."""
        from translator_app.ui.panes.page_editing import TextEditing

        mode = TextEditing(self.page, self.session, self._theme)
        mode.changed.connect(self.editing_changed)
        return mode

    def finish_editing(self) -> None:
        """Put what is being typed on the page into the review."""
        if "editing" in self.__dict__:
            self.editing.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between the wide and the narrow arrangement."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        narrow = bool(self._narrow)
        self.rail.setVisible(narrow and self._list_wanted)
        self.list.setVisible(not narrow and self._list_wanted)
        side = self._inspector_width()
        self.inspector.setMinimumWidth(side)
        total = self.width()
        self.splitter.setSizes([_LIST, total - _LIST - side, side])

    def toggle_list(self) -> None:
        """Show or hide the list (the rail in a narrow window)."""
        self._list_wanted = not self._list_wanted
        self._arrange()

    def toggle_invisibles(self) -> None:
        """Show or hide signs for half-spaces and direction marks."""
        self._invisibles = not self._invisibles
        self.page.show_invisibles(self._invisibles)

    def widen_inspector(self, wide: bool) -> None:
        """Give the inspector room for one row a scheme, or take it back."""
        side = _INSPECTOR_WIDE if wide else self._inspector_width()
        left = 0 if self.list.isHidden() else self.list.width()
        self.splitter.setSizes([left, self.splitter.width() - left - side, side])

    def _inspector_width(self) -> int:
        return _INSPECTOR_NARROW if self._narrow else _INSPECTOR

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self.inspector.setVisible(self.inspector.isHidden())

    def next_place(self) -> None:
        """Scroll to the next place of the selected term, round the end: its name, then each later mention."""
        mark = self.session.mark(self.session.selection.mark)
        if mark is None:
            return
        places = [span for span in (mark.english or mark.persian, *mark.mentions) if span]
        key, at = self._visited
        at = (at + 1) % len(places) if key == mark.key else min(1, len(places) - 1)
        self._visited = (mark.key, at)
        self.page.reveal(places[at])

    def focus_next_pane(self) -> None:
        """Move the focus on: list, page, inspector."""
        panes: list[QWidget] = [
            self.rail if self._narrow else self.list, self.page, self.inspector
        ]  # fmt: skip
        shown = [pane for pane in panes if pane.isVisible()]
        inside = [
            pane.isAncestorOf(self.focusWidget()) or pane.hasFocus() if self.focusWidget() else False
            for pane in shown
        ]
        at = inside.index(True) if True in inside else -1
        shown[(at + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def state(self) -> QByteArray:
        """Return the sizes of the panes, to be remembered."""
        return self.splitter.saveState()
