"""SetReview: the one undoable step, since a Review is a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoStack

from translator_app.review.merge import decided_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from translator_app.review.state import Review


class SetReview(QUndoCommand):
    """Go from one review to the next; undo goes back. `go` is told where from and where to.

    Steps that follow each other with the same `key` are one, as words that are typed; -1 is nobody's.
    """

    def __init__(
        self, label: str, before: Review, after: Review, go: Callable[[Review, Review], None], key: int = -1
    ) -> None:
        super().__init__(label)
        self._before, self._after, self._go, self._key = before, after, go, key

    def id(self) -> int:
        """Return what later steps are compared by."""
        return self._key

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the step that follows, since it goes on with the same thing."""
        if not isinstance(other, SetReview):
            return False
        if decided_in(other._before) != decided_in(self._after):  # noqa: SLF001 - one of its own
            return False  # another window's decisions came between: they belong to neither step
        self._after = other._after  # noqa: SLF001
        return True

    def redo(self) -> None:
        """Go on to the later review; pushing the command calls this first."""
        self._go(self._before, self._after)

    def undo(self) -> None:
        """Go back to the earlier review."""
        self._go(self._after, self._before)


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
