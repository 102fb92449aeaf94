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
from translator_app.ui.review_view import ReviewView
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named, use_theme

if TYPE_CHECKING:
    import datetime

    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.panes.start_page import StartPage


def handlers(window: MainWindow) -> dict[str, Callable[[], None]]:
    """Return what to do for each action of the table."""
    return {
        "open": partial(window_files.open, window),
        "paste": partial(window_files.paste, window),
        "sample": partial(window_files.open_sample, window),
        "save": partial(window_files.save, window),
        "save_as": partial(window_files.save_as, window),
        "export": partial(window_files.export, window),
        "report": partial(window_files.report, window),
        "close": partial(_close_article, window),
        "quit": partial(_quit, window),
        "find": partial(_focus_find, window),
        "preferences": partial(_preferences, window),
        "theme": partial(_toggle_theme, window),
        "date": partial(_open_calendar, window),
        "glossary_add": partial(window_files.add_glossary, window),
        "keys": partial(_keys, window),
        "about": partial(_about, window),
        **{name: partial(_on_session, window, step) for name, step in _SESSION_STEPS.items()},
        **{name: partial(_on_view, window, step) for name, step in _VIEW_STEPS.items()},
    }


def _on_session(window: MainWindow, step: Callable[[ReviewSession], object]) -> None:
    if window.session is not None:
        step(window.session)


def _on_view(window: MainWindow, step: Callable[[ReviewView], object]) -> None:
    if window.view is not None:
        step(window.view)


def connect(window: MainWindow) -> None:
    """Join desk, start page, tools and messages to the window."""
    desk = window.desk
    desk.opened.connect(partial(_opened, window))
    desk.failed.connect(partial(_failed, window))
    desk.said.connect(window.messages.show)
    desk.busy.connect(partial(_busy, window))
    desk.earlier.connect(partial(_earlier, window))
    window.tools.date_chosen.connect(partial(choose_date, window))
    window.tools.scheme_chosen.connect(partial(choose_scheme, window))
    window.tools.find_asked.connect(partial(_find, window))
    window.tools.glossaries.menu().aboutToShow.connect(partial(window_files.fill_glossary_menu, window))


def make_start_page(window: MainWindow) -> StartPage:
    """Make the start page and join it to the window."""
    from translator_app.ui.panes.start_page import StartPage

    page = StartPage(window.theme)
    page.open_asked.connect(window.actions_by_name["open"].trigger)
    page.sample_asked.connect(window.actions_by_name["sample"].trigger)
    page.paste_asked.connect(window.actions_by_name["paste"].trigger)
    page.recent_asked.connect(window.open)
    return page


def _failed(window: MainWindow, text: str) -> None:
    if window.view is None:
        window.show_start()
    window.messages.show_error(text)


def connect_view(view: ReviewView) -> None:
    """Join a new review's panes to the window."""
    view.page.activated.connect(lambda _key: view.inspector.edit_spelling())
    view.inspector.wide_asked.connect(view.widen_inspector)
    view.inspector.set_holders(lambda office: view.session.review.analysis.holders.get(office, ()))


def _opened(window: MainWindow, session: ReviewSession) -> None:
    window.show_review(session)
    if window.desk.saver is not None:
        window.desk.saver.saved.connect(lambda _path: window.show_state("saved"))
    session.review_changed.connect(lambda _review: window.show_state("changed"))
    review = session.review
    if review.article.path is not None:
        _remember(window, session)
    if review.date is None and review.terms:
        _ask_for_date(window)
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
        "The article has changed since its last review, so the review starts anew; the earlier one is kept."
    )


def _accept(session: ReviewSession, index: int = 0, *, here_only: bool = False) -> None:
    _and_on(session, partial(session.accept, index, here_only=here_only))


def _and_on(session: ReviewSession, step: Callable[[], None]) -> None:
    """Take a step, and if it settled the finding go on to the next open one."""
    step()
    if session.selection.finding in session.review.decisions:
        session.go(1)


_SESSION_STEPS: dict[str, Callable[[ReviewSession], object]] = {
    "undo": lambda session: session.undo(),
    "redo": lambda session: session.redo(),
    "next": lambda session: session.go(1),
    "previous": lambda session: session.go(-1),
    "next_term": lambda session: session.go(1, any_mark=True),
    "previous_term": lambda session: session.go(-1, any_mark=True),
    "accept": _accept,
    "accept_here": partial(_accept, here_only=True),
    "reject": lambda session: _and_on(session, session.reject),
    "reopen": lambda session: session.reopen(),
    **{f"pick{number}": partial(_accept, index=number - 1) for number in range(1, 10)},
}
_VIEW_STEPS: dict[str, Callable[[ReviewView], object]] = {
    "filter": lambda view: view.list.focus_filter(),
    "invisibles": lambda view: view.toggle_invisibles(),
    "list": lambda view: view.toggle_list(),
    "inspector": lambda view: view.toggle_inspector(),
    "next_pane": lambda view: view.focus_next_pane(),
    "edit": lambda view: view.inspector.edit_spelling(),
    "comment": lambda view: view.inspector.focus_comment(),
    "mention": lambda view: view.next_place(),
    "letters": lambda view: view.inspector.show_section("letters"),
    "title": lambda view: view.inspector.show_section("title"),
    "entry": lambda view: view.inspector.show_section("glossary"),
}


def _find(window: MainWindow, text: str) -> None:
    if window.view is not None:
        found = window.view.page.find(text)
        if text and not found:
            window.messages.show(f"“{text}” does not stand in the article.")


def _focus_find(window: MainWindow) -> None:
    window.tools.field.setFocus()
    window.tools.field.selectAll()


def _close_article(window: MainWindow) -> None:
    if window.leave():
        window.show_start()


def _open_calendar(window: MainWindow) -> None:
    window.tools.date.showMenu()


def _ask_for_date(window: MainWindow) -> None:
    """Ask for the date of an article that states none, without a dialog."""
    words = "This article states no date, so its titles are not judged."
    window.messages.ask(words, [("Set the date", partial(_open_calendar, window))])


def choose_date(window: MainWindow, date: datetime.date | None) -> None:
    """Judge titles at another date."""
    if window.session is not None:
        scheme = window.session.review.scheme
        window.desk.recheck(date=date, scheme=scheme, then=window.refresh_settings)


def choose_scheme(window: MainWindow, scheme: str) -> None:
    """Judge spellings by another scheme."""
    if window.session is not None:
        date = window.session.review.date
        window.desk.recheck(date=date, scheme=scheme, then=window.refresh_settings)


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
    from translator_app.ui.dialogs.preferences import ask_preferences

    changed = ask_preferences(window, window.preferences.settings)
    if changed is not None and changed != window.preferences.settings:
        window_files.change_settings(window, changed)
        window.desk.change_settings(
            replace(changed, reviewer=changed.reviewer or window.desk.settings.reviewer)
        )


def _keys(window: MainWindow) -> None:
    from translator_app.ui.dialogs.keys import show_keys

    show_keys(window, SPECS)


def _about(window: MainWindow) -> None:
    from translator_app.ui.dialogs.about import show_about

    show_about(window)


def close(window: MainWindow, event: QCloseEvent) -> None:
    """Save the review and remember the window; when the review cannot be written, ask."""
    if window.session is not None:
        _remember(window, window.session)
    if not window.leave() and not _close_anyway(window):
        event.ignore()
        return
    window.preferences.remember(window)
    window.desk.stop()
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
