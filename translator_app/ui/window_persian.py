"""The window's action that writes the Persian of a name that stands in English alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit
from translator_app.core.span import Span, trimmed
from translator_app.review.free import edit_freely
from translator_app.review.items import Mark
from translator_app.review.result import reviewed_text, shown_span
from translator_app.ui.panes.page_blocks import BlockKind

if TYPE_CHECKING:
    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.panes.page import PagePane
    from translator_app.ui.session import ReviewSession
    from translator_app.workflow.propose import Proposal

_LONGEST = 80  # characters; more is a sentence, no name
_EDGES = " \t\u00a0,.;:()[]“”\"'"


def write_persian(window: MainWindow) -> None:
    """Ask the engine how the name that is selected on the page may be written in Persian."""
    session, view = window.session, window.view
    if session is None or view is None:
        return
    text = reviewed_text(session.review)
    place = _selected(view.page) or _named(session)
    place = trimmed(place, text, _EDGES) if place is not None else None
    if place is None or not len(place) or len(place) > _LONGEST or not place.of(text).isprintable():
        window.messages.show("Select a name on the page first; its Persian is written after it.")
        return
    shown = partial(_choose, window, session, place, place.of(text))
    glossaries = window.preferences.settings.glossaries
    window.desk.ask("Looking for its Persian…", shown, "propose", glossaries, place.of(text))


def _selected(page: PagePane) -> Span | None:
    """Return what is selected as a place of the reviewed text; None unless it lies in one paragraph."""
    cursor = page.textCursor()
    first, last = page.place_of(cursor.selectionStart()), page.place_of(cursor.selectionEnd())
    if page.page is None or not cursor.hasSelection() or first[0] != last[0]:
        return None
    block = page.page.blocks[first[0]]
    if block.kind is BlockKind.STRIP:
        return None
    return Span(block.source_at(first[1]), block.source_at(last[1]))


def _named(session: ReviewSession) -> Span | None:
    """Return the selected term as a place of the reviewed text, if it stands there in English alone."""
    mark = session.mark(session.selection.mark)
    if mark is None or mark.english is None or mark.persian is not None or mark.mark is not Mark.OFFERED:
        return None
    return shown_span(session.review, mark.english)


def _choose(
    window: MainWindow, session: ReviewSession, place: Span, latin: str, proposals: tuple[Proposal, ...]
) -> None:
    from translator_app.ui.dialogs.persian_name import PersianNameDialog

    dialog = PersianNameDialog(latin, proposals, window)
    if dialog.exec() and window.session is session and place.of(reviewed_text(session.review)) == latin:
        insert(session, place, dialog.persian)


def insert(session: ReviewSession, place: Span, persian: str) -> None:
    """Write `persian` in brackets after `place` of the reviewed text, as one step that can be taken back."""
    edit = Edit(Span(place.end, place.end), f" ({persian})")
    session.step("Persian added.", lambda by: edit_freely(session.review, [edit], by))
