"""What each action of the window does, and who is told of what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from translator_app.ui import (
    window_events,
    window_files,
    window_names,
    window_persian,
    window_preview,
    window_tidy,
)
from translator_app.ui.actions import SPECS
from translator_app.ui.edges import move_edge, release
from translator_app.ui.inspector_steps import comment, edit_spelling, show_section
from translator_app.ui.review_view import ReviewView
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named, use_theme

if TYPE_CHECKING:
    from translator_app.ui.main_window import MainWindow


def handlers(window: MainWindow) -> dict[str, Callable[[], None]]:
    """Return what to do for each action of the table."""
    made: dict[str, Callable[[], None]] = {
        name: partial(_after_typing, window, step) for name, step in _steps(window).items()
    }
    made["edit_text"] = partial(_on_view, window, lambda view: view.editing.toggle())
    return made


def _after_typing(window: MainWindow, step: Callable[[], None]) -> None:
    """Take a step once what is being typed is in the review."""
    if window.view is not None:
        window.view.finish_editing()
    step()


def _steps(window: MainWindow) -> dict[str, Callable[[], None]]:
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
        "rewrite": partial(window_names.rewrite, window),
        "persian": partial(window_persian.write_persian, window),
        "tidy": partial(window_tidy.tidy, window),
        "house": partial(window_names.house, window),
        "preferences": partial(_preferences, window),
        "theme": partial(_toggle_theme, window),
        "preview": partial(window_preview.toggle, window),
        "date": partial(window_events.open_calendar, window),
        "entry": partial(_show_entry, window),
        "glossary_edit": partial(_edit_glossary, window),
        "glossary_new": partial(_add_to_glossary, window),
        "glossary_add": partial(window_files.add_glossary, window),
        "keys": partial(_keys, window),
        "rules": partial(_rules, window),
        "spellings": partial(_spellings, window),
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


def _accept(session: ReviewSession, index: int = 0, *, here_only: bool = False) -> None:
    row = session.row(session.selection.finding)
    offered = row.finding.suggestions if row else ()
    if row and not (index < len(offered) and offered[index].edits):
        session.said.emit("There is no such suggestion here: e edits the spelling, x keeps it.", False)
        return
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
    "left_out": partial(move_edge, left=True, outward=True),
    "left_in": partial(move_edge, left=True, outward=False),
    "right_out": partial(move_edge, left=False, outward=True),
    "right_in": partial(move_edge, left=False, outward=False),
    "release": release,
    **{f"pick{number}": partial(_accept, index=number - 1) for number in range(1, 10)},
}
_VIEW_STEPS: dict[str, Callable[[ReviewView], object]] = {
    "filter": lambda view: view.list.focus_filter(),
    "invisibles": lambda view: view.toggle_invisibles(),
    "list": lambda view: view.toggle_list(),
    "inspector": lambda view: view.toggle_inspector(),
    "next_pane": lambda view: view.focus_next_pane(),
    "edit": edit_spelling,
    "comment": comment,
    "mention": lambda view: view.next_place(),
    "letters": partial(show_section, name="letters"),
    "title": partial(show_section, name="title"),
}


def _focus_find(window: MainWindow) -> None:
    window.tools.field.setFocus()
    window.tools.field.selectAll()


def _close_article(window: MainWindow) -> None:
    if window.leave():
        window.show_start()


def _show_entry(window: MainWindow) -> None:
    window.glossary.show_selected()


def _edit_glossary(window: MainWindow) -> None:
    window.glossary.open()


def _add_to_glossary(window: MainWindow) -> None:
    window.glossary.add()


def _quit(window: MainWindow) -> None:
    window.close()


def _toggle_theme(window: MainWindow) -> None:
    name = "light" if window.theme.is_dark else "dark"
    app = QApplication.instance()
    if isinstance(app, QApplication):
        use_theme(app, theme_named(name))
    window.set_theme(theme_named(name))
    if pane := window_preview.shown(window):
        pane.set_theme(theme_named(name))
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


def _rules(window: MainWindow) -> None:
    """Open the page of all checks, at that of the selected finding."""
    from translator_app.ui.dialogs.help_page import show_help

    row = window.session.row(window.session.selection.finding) if window.session else None
    show_help(window, "What is checked, and why", "rules.md", row.finding.code if row else "")


def _spellings(window: MainWindow) -> None:
    from translator_app.ui.dialogs.help_page import show_help

    show_help(window, "Which spellings the glossary prefers", "house-style.md")


def _about(window: MainWindow) -> None:
    from translator_app.ui.dialogs.about import show_about

    show_about(window)
