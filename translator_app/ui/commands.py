"""SetReview: the one undoable step, since a Review is a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from collections.abc import Callable

    from translator_app.review.state import Review


class SetReview(QUndoCommand):
    """Replace one review by the next; undo puts the first back.

    Steps that follow each other with the same `key` are one, as words that are typed; -1 is nobody's.
    """

    def __init__(
        self, label: str, before: Review, after: Review, show: Callable[[Review], None], key: int = -1
    ) -> None:
        super().__init__(label)
        self._before, self._after, self._show, self._key = before, after, show, key

    def id(self) -> int:
        """Return what later steps are compared by."""
        return self._key

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the step that follows, since it goes on with the same thing."""
        if not isinstance(other, SetReview):
            return False
        self._after = other._after  # noqa: SLF001 - one of its own
        return True

    def redo(self) -> None:
        """Show the later review; pushing the command calls this first."""
        self._show(self._after)

    def undo(self) -> None:
        """Show the earlier review."""
        self._show(self._before)


def undo_last(stack: QUndoStack) -> str | None:
    """Take the last step back; return the sentence that says so, None when there is no step."""
    if not stack.canUndo():
        return None
    label = stack.undoText()
    stack.undo()
    return f"Undone: {label}"


def redo_last(stack: QUndoStack) -> str | None:
    """Do the step again that was taken back; return the sentence that says so, None when there is none."""
    if not stack.canRedo():
        return None
    label = stack.redoText()
    stack.redo()
    return f"Again: {label}"
