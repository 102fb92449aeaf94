"""Messages: one place to say something, wherever the bar is that shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from translator_app.ui.panes.message_bar import MessageBar
from translator_app.ui.theme import Theme


class Messages:
    """Speaks through the bar of the open review, else through its own under the start page."""

    def __init__(self, theme: Theme) -> None:
        self.bar = MessageBar(theme)
        self._current = self.bar
        self.bar.clear()

    def use(self, bar: MessageBar | None) -> None:
        """Speak through `bar` from now on; what the own bar said is taken away."""
        self._current = bar or self.bar
        self.bar.clear()

    def show(self, text: str, *, undo: bool = False) -> None:
        """Say what happened; an empty text clears the bar."""
        if text:
            self._current.show_message(text, undo)
        else:
            self._current.clear()

    def show_error(self, text: str) -> None:
        """Say what went wrong, where, and what to do."""
        self._current.show_error(text)

    def ask(self, text: str, answers: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Ask a question that need not be answered."""
        self._current.ask(text, answers)

    def set_theme(self, theme: Theme) -> None:
        """Show the own bar in these colours; the other follows its view."""
        self.bar.set_theme(theme)
