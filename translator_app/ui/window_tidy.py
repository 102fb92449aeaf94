"""The window's action that tidies an article: many spelling faults in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.session import ReviewSession
    from translator_app.workflow.tidy import Tidying


def tidy(window: MainWindow) -> None:
    """Ask which faults are to be mended, and mend them in one step."""
    from translator_app.ui.dialogs.tidy import TidyDialog

    session = window.session
    if session is None:
        return
    dialog = TidyDialog(session.review, window)
    if dialog.exec() and dialog.chosen:
        tidy_session(session, dialog.chosen)


def tidy_session(session: ReviewSession, chosen: tuple[Tidying, ...]) -> None:
    """Make the changes, as one step that can be taken back."""
    from translator_app.workflow.tidy import tidied

    places = "1 place" if len(chosen) == 1 else f"{len(chosen)} places"
    session.step(f"Tidied {places}.", lambda by: tidied(session.review, chosen, by))
