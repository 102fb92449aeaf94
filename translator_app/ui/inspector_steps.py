"""The keys that act in the inspector: they bring it back if it is hidden, and say what cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.ui.review_view import ReviewView

_NOTHING = {
    "letters": "There are no letters to compare at this term.",
    "title": "No title of an office is known at this term.",
}


def edit_spelling(view: ReviewView) -> None:
    """Edit the spelling of the selected finding in its place."""
    if view.session.row(view.session.selection.finding) is None:
        view.messages.show_message("Nothing was found here to mend; F2 edits the text.")
        return
    _show(view)
    view.inspector.edit_spelling()


def comment(view: ReviewView) -> None:
    """Put the caret into the comment."""
    _show(view)
    view.inspector.focus_comment()


def show_section(view: ReviewView, name: str) -> None:
    """Bring “letters” or “title” into sight."""
    _show(view)
    body = view.inspector.body
    section = {"letters": body.bridge, "title": body.title}[name]
    if section.isHidden():
        view.messages.show_message(_NOTHING[name])
    else:
        view.inspector.show_section(name)


def _show(view: ReviewView) -> None:
    if view.inspector.isHidden():
        view.toggle_inspector()
