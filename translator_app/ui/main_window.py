"""MainWindow: arranges the parts and joins them to the desk; it decides nothing itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from translator_app.core.errors import AppError
from translator_app.ui import window_actions
from translator_app.ui.actions import enable, hints, make_actions
from translator_app.ui.desk import Desk
from translator_app.ui.fonts import sans
from translator_app.ui.messages import Messages
from translator_app.ui.panes.triage_bar import TriageBar
from translator_app.ui.preferences import Preferences
from translator_app.ui.review_view import NARROW, ReviewView
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme
from translator_app.ui.toolbar import ToolBar

if TYPE_CHECKING:
    from translator_app.ui.panes.start_page import StartPage


class MainWindow(QMainWindow):
    """The window: menus and tools above, start page or review, keys and progress below."""

    def __init__(
        self, desk: Desk, preferences: Preferences, theme: Theme, *, opening: bool = False
    ) -> None:
        super().__init__()
        self.desk, self.preferences, self.theme = desk, preferences, theme
        self.view: ReviewView | None = None
        self.setAcceptDrops(True)
        self.setWindowTitle("Translator App")
        self.stack = QStackedWidget()
        self.triage = TriageBar(theme)
        self.messages = Messages(theme)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.stack, self.messages.bar, self.triage):
            column.addWidget(part, int(part is self.stack))
        self.setCentralWidget(middle)
        self.state = QLabel()
        self.state.setFont(sans(9.5))
        self.state.setFixedHeight(28)
        self.menuBar().setCornerWidget(self.state, Qt.Corner.TopRightCorner)
        self.actions_by_name = make_actions(self, window_actions.handlers(self))
        self.tools = ToolBar(self.actions_by_name, theme, self)
        self.addToolBar(self.tools)
        window_actions.connect(self)
        self._start: StartPage | None = None
        if opening:  # an article is on its way: the start page would only flash past
            self.tools.hide()
            self._refresh_actions()
        else:
            self.show_start()

    @property
    def start(self) -> StartPage:
        """Return the start page, made when it is first needed."""
        if self._start is None:
            self._start = window_actions.make_start_page(self)
            self.stack.addWidget(self._start)
        return self._start

    @property
    def session(self) -> ReviewSession | None:
        """Return the review that is open."""
        return self.desk.session

    def show_start(self) -> None:
        """Show the start page with the recent articles."""
        if self.view is not None:
            self.stack.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None
        self.stack.setCurrentWidget(self.start)
        self.tools.hide()
        self.triage.set_session(None)
        self.triage.set_words("Nothing is sent over the network.")
        self.start.set_recent(self.preferences.recent_rows())
        self.messages.use(None)
        self._refresh_actions()
        self.show_state("")

    def show_review(self, session: ReviewSession) -> None:
        """Show the panes of an opened review."""
        if self.view is not None:
            self.stack.removeWidget(self.view)
            self.view.deleteLater()
        self.view = ReviewView(session, self.theme)
        self.stack.addWidget(self.view)
        self.stack.setCurrentWidget(self.view)
        self.messages.use(self.view.messages)
        self.triage.set_session(session)
        self.tools.show()
        self._refresh_actions()
        window_actions.connect_view(self.view)
        self.refresh_settings()
        self.show_state("")
        self.view.page.setFocus()

    def refresh_settings(self) -> None:
        """Show date, scheme and glossaries of the open review."""
        if self.session is not None:
            review = self.session.review
            count = 1 + len(self.desk.settings.glossaries)
            words = "1 glossary" if count == 1 else f"{count} glossaries"
            self.tools.show_settings(review.date, review.scheme, words)

    def _refresh_actions(self) -> None:
        single = self.preferences.settings.single_keys
        enable(self.actions_by_name, review=self.view is not None, single_keys=single)
        keys = (
            hints(single_keys=single)
            if self.view
            else [(("Ctrl+O",), "open"), (("S",), "sample"), (("?",), "all keys")]
        )
        self.triage.set_keys(keys)

    def show_state(self, saved: str) -> None:
        """Show the article's file name and save state at the end of the menu row."""
        path = self.session.review.article.path if self.session else None
        name = path.name if path else ("pasted text" if self.session else "")
        self.state.setText(f"{name}, {saved}" if name and saved else name)
        self.state.setFixedWidth(self.state.sizeHint().width() + 12)
        self.menuBar().setCornerWidget(self.state, Qt.Corner.TopRightCorner)  # so that it is placed anew
        self.setWindowTitle(f"{name} - Translator App" if name else "Translator App")

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.theme = theme
        if self._start is not None:
            self._start.set_theme(theme)
        self.triage.set_theme(theme)
        self.messages.set_theme(theme)
        self.tools.set_theme(theme)
        if self.view is not None:
            self.view.set_theme(theme)

    def open(self, path: Path) -> None:
        """Open an article or a saved review, the one on screen being saved first."""
        if self.leave():
            self.desk.open(path)

    def leave(self) -> bool:
        """Put the open review on disk; tell whether it may be left."""
        try:
            self.desk.close()
        except AppError as error:
            self.messages.show_error(str(error))
            return False
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, remember the window, and end; ask only when the review cannot be written."""
        window_actions.close(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the tool bar in a narrow window."""
        super().resizeEvent(event)
        self.tools.set_narrow(event.size().width() < NARROW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if urls:
            QTimer.singleShot(0, self, lambda: self.open(Path(urls[0].toLocalFile())))
        elif event.mimeData().hasText():
            self.desk.open_text(event.mimeData().text())
