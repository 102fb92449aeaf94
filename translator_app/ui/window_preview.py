"""The reader's-eye preview in place of the panes, and back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from translator_app.ui import window_events
from translator_app.ui.actions import SPECS

if TYPE_CHECKING:
    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.panes.preview import PreviewPane

_KEYS = (
    (("j", "k"), "next, previous place"),
    (("1", "2"), "copy for mail"),
    (("x",), "copy as it is"),
    (("Esc",), "back to the page"),
)
_ACTIONS = frozenset({"save", "save_as", "export", "report", "close", "preview"})  # that need no page


def shown(window: MainWindow) -> PreviewPane | None:
    """Return the preview, if it is on screen."""
    from translator_app.ui.panes.preview import PreviewPane

    current = window.stack.currentWidget()
    return current if isinstance(current, PreviewPane) else None


def toggle(window: MainWindow) -> None:
    """Show the open review as its readers will see it, or the page again."""
    if window.session is None:
        return
    if shown(window):
        close(window)
        return
    from translator_app.ui.panes.preview import PreviewPane

    pane = PreviewPane(window.session, window.theme)
    pane.closed.connect(partial(close, window))
    pane.export_asked.connect(window.actions_by_name["export"].trigger)
    pane.said.connect(window.messages.bar.show_message)
    window.desk.closed.connect(pane.closed)  # another article, or none, comes in its place
    window.stack.addWidget(pane)
    window.stack.setCurrentWidget(pane)
    window.tools.hide()
    window.triage.set_keys(_KEYS)
    for spec in SPECS:
        if spec.review and spec.name not in _ACTIONS:
            window.actions_by_name[spec.name].setEnabled(False)
    pane.setFocus()


def close(window: MainWindow) -> None:
    """Show the page again."""
    pane = shown(window)
    if pane is None:
        return
    window.stack.removeWidget(pane)
    pane.deleteLater()
    window.messages.bar.clear()
    if window.view is not None:
        window.stack.setCurrentWidget(window.view)
        window.tools.show()
        window.view.page.setFocus()
    window_events.refresh_actions(window)
