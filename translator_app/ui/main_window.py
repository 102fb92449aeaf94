"""MainWindow: arranges the parts and joins them to the desk; it decides nothing itself."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from translator_app.core.errors import AppError
from translator_app.ui import window_actions, window_events, window_files
from translator_app.ui.actions import make_actions
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
    from translator_app.ui.glossary.opening import GlossaryOpener
    from translator_app.ui.panes.start_page import StartPage


class MainWindow(QMainWindow):
    """The window: menus and tools above, start page or review, keys and progress below."""

    def __init__(self, desk: Desk, preferences: Preferences, theme: Theme, *, opening: bool = False) -> None:
        super().__init__()
        self.desk, self.preferences, self.theme = desk, preferences, theme
        self.view: ReviewView | None = None
        self.spare: ReviewView | None = None  # built for the article that is on its way
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
        window_events.connect(self)
        self._start: StartPage | None = None
        if opening:  # an article is on its way: the start page would only flash past
            window_events.await_article(self)
        else:
            self.show_start()

    @property
    def start(self) -> StartPage:
        """Return the start page, made when it is first needed."""
        if self._start is None:
            self._start = window_events.make_start_page(self)
            self.stack.addWidget(self._start)
        return self._start

    @cached_property
    def glossary(self) -> GlossaryOpener:
        """Return what opens the glossary window, made when it is first asked for."""
        from translator_app.ui.glossary.opening import GlossaryOpener

        return GlossaryOpener(self)

    @property
    def session(self) -> ReviewSession | None:
        """Return the review that is open."""
        return self.desk.session

    def show_start(self) -> None:
        """Show the start page with the recent articles."""
        self._take_view_away()
        self.stack.setCurrentWidget(self.start)
        self.tools.hide()
        self.triage.set_session(None)
        self.triage.set_words("Nothing is sent over the network.")
        self.start.set_recent(self.preferences.recent_rows())
        self.messages.use(None)
        window_events.refresh_actions(self)
        self.show_state("")

    def _take_view_away(self) -> None:
        if self.view is not None:
            self.stack.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None

    def show_review(self, session: ReviewSession) -> None:
        """Show the panes of an opened review."""
        self._take_view_away()
        self.view = window_events.view_of(self, session)
        self.stack.addWidget(self.view)
        self.stack.setCurrentWidget(self.view)
        self.messages.use(self.view.messages)
        self.triage.set_session(session)
        self.tools.show()
        window_events.refresh_actions(self)
        window_events.connect_view(self, self.view)
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

    def show_state(self, saved: str) -> None:
        """Show the article's file name and save state at the end of the menu row."""
        name = window_files.article_name(self.session)
        self.state.setText(f"{name}, {saved}" if name and saved else name)
        self.state.setFixedWidth(self.state.fontMetrics().horizontalAdvance(self.state.text()) + 12)
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
        for view in filter(None, (self.view, self.spare)):
            view.set_theme(theme)
        if "glossary" in self.__dict__:
            self.glossary.set_theme(theme)

    def open(self, path: Path) -> None:
        """Open an article or a saved review, the one on screen being saved first."""
        if self.leave():
            self.desk.open(path)

    def leave(self) -> bool:
        """Put the open review on disk; tell whether it may be left."""
        if self.view is not None:
            self.view.finish_editing()
        try:
            self.desk.close()
        except AppError as error:
            self.messages.show_error(str(error))
            return False
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, remember the window, and end; ask only when the review cannot be written."""
        window_events.close(self, event)

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
        window_files.drop(self, event.mimeData())
