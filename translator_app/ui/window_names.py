"""The window's actions on how names are spelt: rewriting them, and the house style."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.review.result import shown_span
from translator_app.ui.edges import selected_term
from translator_app.ui.window_files import change_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from translator_app.core.span import Span
    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.session import ReviewSession
    from translator_app.workflow.learn_style import Learnt
    from translator_app.workflow.rewrite import Respelling


def rewrite(window: MainWindow) -> None:
    """Ask which names are to be respelt, and respell them in one step."""
    from translator_app.ui.dialogs.rewrite import RewriteDialog

    session = window.session
    if session is None:
        return
    dialog = RewriteDialog(session.review, session.review.scheme, _selected(session), window)
    if dialog.exec() and dialog.chosen:
        respell(session, dialog.chosen)


def respell(session: ReviewSession, chosen: tuple[Respelling, ...]) -> None:
    """Make the changes, as one step that can be taken back."""
    from translator_app.workflow.rewrite import rewritten

    places = sum(len(change.edits) for change in chosen)
    label = f"Respelt {len(chosen)} {'name' if len(chosen) == 1 else 'names'} in {places} places."
    session.step(label, lambda by: rewritten(session.review, chosen, by))


def house(window: MainWindow) -> None:
    """Ask for the house style, and check the open article with it."""
    from translator_app.ui.dialogs.house import HouseDialog

    desk, settings = window.desk, window.preferences.settings

    def learn(folder: Path, shown: Callable[[Learnt], None]) -> None:
        desk.ask("Counting how names are spelt…", shown, "learn_style", settings.glossaries, folder)

    dialog = HouseDialog(settings.house, learn, window)
    if dialog.exec() and dialog.style_chosen != settings.house:
        change_settings(window, replace(settings, house=dialog.style_chosen))
        desk.change_settings(replace(desk.settings, house=dialog.style_chosen))


def _selected(session: ReviewSession) -> Span | None:
    """Where the selected mark's name stands in the reviewed text."""
    term = selected_term(session)
    spot = (term.latin or term.english) if term is not None else None
    return None if spot is None else shown_span(session.review, spot)
