"""What each action of the window does, and who is told of what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from translator_app.core.errors import AppError
from translator_app.review.items import progress
from translator_app.ui import window_files
from translator_app.ui.actions import SPECS
from translator_app.ui.dialogs.about import show_about
from translator_app.ui.dialogs.keys import show_keys
from translator_app.ui.dialogs.preferences import ask_preferences
from translator_app.ui.theme import theme_named, use_theme

if TYPE_CHECKING:
    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.review_view import ReviewView
    from translator_app.ui.session import ReviewSession


def handlers(window: MainWindow) -> dict[str, Callable[[], None]]:
    """Return what to do for each action of the table."""

    def on_session(step: Callable[[ReviewSession], object]) -> Callable[[], None]:
        def act() -> None:
            if window.session is not None:
                step(window.session)

        return act

    def on_view(step: Callable[[ReviewView], object]) -> Callable[[], None]:
        def act() -> None:
            if window.view is not None:
                step(window.view)

        return act

    picks = {f"pick{n}": on_session(partial(_accept, index=n - 1)) for n in range(1, 10)}
    return picks | {
        "open": partial(window_files.open, window),
        "paste": partial(window_files.paste, window),
        "sample": partial(window_files.open_sample, window),
        "save": partial(window_files.save, window),
        "save_as": partial(window_files.save_as, window),
        "export": partial(window_files.export, window),
        "report": partial(window_files.report, window),
        "close": lambda: window.show_start() if window.leave() else None,
        "quit": partial(_quit, window),
        "undo": on_session(lambda session: session.undo()),
        "redo": on_session(lambda session: session.redo()),
        "find": partial(_focus_find, window),
        "filter": on_view(lambda view: view.list.focus_filter()),
        "preferences": partial(_preferences, window),
        "invisibles": on_view(lambda view: view.toggle_invisibles()),
        "list": on_view(lambda view: view.toggle_list()),
        "inspector": on_view(lambda view: view.toggle_inspector()),
        "theme": partial(_toggle_theme, window),
        "next_pane": on_view(lambda view: view.focus_next_pane()),
        "next": on_session(lambda session: session.go(1)),
        "previous": on_session(lambda session: session.go(-1)),
        "next_term": on_session(lambda session: session.go(1, any_mark=True)),
        "previous_term": on_session(lambda session: session.go(-1, any_mark=True)),
        "accept": on_session(_accept),
        "accept_here": on_session(partial(_accept, here_only=True)),
        "edit": on_view(lambda view: view.inspector.edit_spelling()),
        "reject": on_session(lambda session: _and_on(session, session.reject)),
        "reopen": on_session(lambda session: session.reopen()),
        "comment": on_view(lambda view: view.inspector.focus_comment()),
        "mention": on_view(lambda view: view.page.next_place()),
        "letters": on_view(lambda view: view.inspector.show_section("letters")),
        "title": on_view(lambda view: view.inspector.show_section("title")),
        "entry": on_view(lambda view: view.inspector.show_section("glossary")),
        "date": lambda: window.tools.date.showMenu(),
        "glossary_add": partial(window_files.add_glossary, window),
        "keys": lambda: show_keys(window, SPECS),
        "about": lambda: show_about(window),
    }


def connect(window: MainWindow) -> None:
    """Join desk, start page, tools and messages to the window."""
    desk = window.desk
    desk.opened.connect(partial(_opened, window))
    desk.failed.connect(window.messages.show_error)
    desk.said.connect(window.messages.show)
    desk.busy.connect(partial(_busy, window))
    desk.earlier.connect(partial(_earlier, window))
    window.start.open_asked.connect(window.actions_by_name["open"].trigger)
    window.start.sample_asked.connect(window.actions_by_name["sample"].trigger)
    window.start.paste_asked.connect(window.actions_by_name["paste"].trigger)
    window.start.recent_asked.connect(window.open)
    window.tools.date_chosen.connect(window.choose_date)
    window.tools.scheme_chosen.connect(window.choose_scheme)
    window.tools.find_asked.connect(partial(_find, window))
    window.tools.glossaries.menu().aboutToShow.connect(partial(window_files.fill_glossary_menu, window))


def connect_view(window: MainWindow, view: ReviewView) -> None:
    """Join a new review's panes to the window."""
    view.page.activated.connect(lambda _key: view.inspector.edit_spelling())
    view.inspector.set_holders(lambda office: window.desk.workspace.offices.by_office.get(office, ()))


def _opened(window: MainWindow, session: ReviewSession) -> None:
    window.show_review(session)
    if window.desk.saver is not None:
        window.desk.saver.saved.connect(lambda _path: window.show_state("saved"))
    session.review_changed.connect(lambda _review: window.show_state("changed"))
    review = session.review
    if review.article.path is not None:
        _remember(window, session)
    if review.date is None and review.terms:
        window.ask_for_date()
    session.go(1)
    QTimer.singleShot(300, window, window.desk.ask_hazm)  # after the first paint


def _remember(window: MainWindow, session: ReviewSession) -> None:
    """Put the open article at the head of the recent ones; a list that cannot be kept is no loss."""
    review, (done, count) = session.review, progress(session.review)
    path = review.article.path
    if path is None:
        return
    try:
        window.preferences.opened(path, review.article.title or path.name, f"{done} of {count}")
    except AppError as error:
        window.messages.show_error(str(error))


def _busy(window: MainWindow, words: str) -> None:
    if words:
        window.messages.ask(words, [("Cancel", window.desk.cancel)])
    else:
        window.messages.show("")


def _earlier(window: MainWindow, _opened: object) -> None:
    window.messages.show(
        "The article has changed since its last review, so the review starts anew; the earlier one is kept beside it."
    )


def _accept(session: ReviewSession, index: int = 0, *, here_only: bool = False) -> None:
    _and_on(session, partial(session.accept, index, here_only=here_only))


def _and_on(session: ReviewSession, step: Callable[[], None]) -> None:
    """Take a step, and if it settled the finding go on to the next open one."""
    step()
    if session.selection.finding in session.review.decisions:
        session.go(1)


def _find(window: MainWindow, text: str) -> None:
    if window.view is not None:
        found = window.view.page.find(text)
        if text and not found:
            window.messages.show(f"“{text}” does not stand in the article.")


def _focus_find(window: MainWindow) -> None:
    window.tools.find.setFocus()
    window.tools.find.selectAll()


def _quit(window: MainWindow) -> None:
    window.close()


def _toggle_theme(window: MainWindow) -> None:
    name = "light" if window.theme.is_dark else "dark"
    app = QApplication.instance()
    if isinstance(app, QApplication):
        use_theme(app, theme_named(name))
    window.set_theme(theme_named(name))
    window_files.change_settings(window, replace(window.preferences.settings, theme=name))


def _preferences(window: MainWindow) -> None:
    changed = ask_preferences(window, window.preferences.settings)
    if changed is not None and changed != window.preferences.settings:
        window_files.change_settings(window, changed)
        window.desk.set_workspace(window.desk.workspace, changed)


def close(window: MainWindow, event: QCloseEvent) -> None:
    """Save the review and remember the window; when the review cannot be written, ask."""
    if window.session is not None:
        _remember(window, window.session)
    if not window.leave() and not _close_anyway(window):
        event.ignore()
        return
    window.preferences.remember(window)
    window.desk.advisor.stop()
    event.accept()


def _close_anyway(window: MainWindow) -> bool:
    """Ask, since closing now would lose decisions: the one question that is a dialog."""
    answer = QMessageBox.question(
        window,
        "The review is not saved",
        "The review cannot be written where it is kept. Close and lose what was decided?",
        QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Cancel,
    )
    return answer is QMessageBox.StandardButton.Close
