"""What the window does when something has happened: an article opened, a failure, a date chosen, the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox

from translator_app.core.errors import AppError
from translator_app.review.items import progress
from translator_app.ui import window_files
from translator_app.ui.actions import enable, hints
from translator_app.ui.escape_back import EscapeBack
from translator_app.ui.review_view import ReviewView
from translator_app.ui.session import ReviewSession

if TYPE_CHECKING:
    import datetime

    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.panes.start_page import StartPage


_AFTER_PAINT_MS = 300


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


def _show_concept(window: MainWindow, concept: str) -> None:
    window.glossary.show_concept(concept)


def make_start_page(window: MainWindow) -> StartPage:
    """Make the start page and join it to the window."""
    from translator_app.ui.panes.start_page import StartPage

    page = StartPage(window.theme)
    page.open_asked.connect(window.actions_by_name["open"].trigger)
    page.sample_asked.connect(window.actions_by_name["sample"].trigger)
    page.paste_asked.connect(window.actions_by_name["paste"].trigger)
    page.recent_asked.connect(window.open)
    return page


def await_article(window: MainWindow) -> None:
    """Show the bare window until the article comes that is on its way."""
    window.tools.hide()
    refresh_actions(window)
    QTimer.singleShot(0, window, partial(prepare_view, window))


def prepare_view(window: MainWindow) -> None:
    """Build the panes while the engine still reads the article."""
    if window.view is None and window.spare is None and window.desk.is_busy:
        window.spare = ReviewView(window.desk.prepare(), window.theme)


def view_of(window: MainWindow, session: ReviewSession) -> ReviewView:
    """Return the panes of `session`: those that were prepared for it, else new ones."""
    spare, window.spare = window.spare, None
    return spare if spare is not None and spare.session is session else ReviewView(session, window.theme)


def refresh_actions(window: MainWindow) -> None:
    """Switch actions and keys by whether an article is open, and name them in the triage bar."""
    single = window.preferences.settings.single_keys
    enable(window.actions_by_name, review=window.view is not None, single_keys=single)
    start = [(("Ctrl+O",), "open"), (("s",), "sample"), (("?",), "all keys")]
    window.triage.set_keys(hints(single_keys=single) if window.view else start)
    if window.view is not None:
        stack = window.view.session.undo_stack
        window.actions_by_name["undo"].setEnabled(stack.canUndo())
        window.actions_by_name["redo"].setEnabled(stack.canRedo())


def _editing(window: MainWindow, is_on: bool) -> None:
    """Name the keys of the mode that the page is in."""
    if is_on:
        window.triage.set_keys([(("Esc",), "finish editing"), (("Tab",), "next paragraph")])
        window.actions_by_name["undo"].setEnabled(True)  # what is being typed is no step yet
    else:
        refresh_actions(window)


def _failed(window: MainWindow, text: str) -> None:
    if window.view is None:
        window.show_start()
    window.messages.show_error(text)


def connect_view(window: MainWindow, view: ReviewView) -> None:
    """Join a new review's panes to the window."""
    view.editing_changed.connect(partial(_editing, window))
    view.session.undo_stack.canUndoChanged.connect(window.actions_by_name["undo"].setEnabled)
    view.session.undo_stack.canRedoChanged.connect(window.actions_by_name["redo"].setEnabled)
    view.page.activated.connect(lambda _key: view.inspector.edit_spelling())
    view.inspector.wide_asked.connect(view.widen_inspector)
    for part in (view.inspector.body.headwords, view.inspector.comment):
        part.finished.connect(view.page.setFocus)  # so that j goes on, and is not typed
    for field in (view.list.head.field, window.tools.field):
        EscapeBack(field, view.page)
    view.inspector.entry_asked.connect(partial(_show_concept, window))
    view.inspector.date_chosen.connect(partial(choose_date, window))
    view.inspector.set_holders(lambda office: view.session.review.analysis.holders.get(office, ()))


def _opened(window: MainWindow, session: ReviewSession) -> None:
    window.show_review(session)
    if window.desk.saver is not None:
        window.desk.saver.saved.connect(lambda _path: window.show_state("saved"))
    session.review_changed.connect(lambda _review: window.show_state("changed"))
    session.review_changed.connect(lambda _review: _follow_glossary(window))
    _follow_glossary(window)
    review = session.review
    if review.date is None and review.terms:
        _ask_for_date(window)
    session.go(1)
    QTimer.singleShot(_AFTER_PAINT_MS, window, partial(_settle, window, session))


def _settle(window: MainWindow, session: ReviewSession) -> None:
    """Do what can wait until the article has been painted."""
    if session is window.session:
        _remember(window, session)
        window.desk.ask_hazm()


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


def _find(window: MainWindow, text: str) -> None:
    if window.view is not None:
        found = window.view.page.find(text)
        if text and not found:
            window.messages.show(f"“{text}” does not stand in the article.")


def open_calendar(window: MainWindow) -> None:
    """Open the tool bar's calendar."""
    window.tools.date.showMenu()


def _ask_for_date(window: MainWindow) -> None:
    """Ask for the date of an article that states none, without a dialog."""
    words = "This article states no date, so its titles are not judged."
    window.messages.ask(words, [("Set the date", partial(open_calendar, window))])


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


def _follow_glossary(window: MainWindow) -> None:
    """Let an open glossary window show where the article uses its entries."""
    if "glossary" in window.__dict__:
        window.glossary.follow()


def close(window: MainWindow, event: QCloseEvent) -> None:
    """Save the review and remember the window; when the review cannot be written, ask."""
    if "glossary" in window.__dict__ and not window.glossary.close():
        event.ignore()
        return
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
