"""save_review: put an unfinished review on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.errors import WriteError, reason

if TYPE_CHECKING:
    from pathlib import Path

    from translator_app.review.state import Review


def save_review(review: Review, path: Path) -> None:
    """Write `review` whole to `path`, making its folder first. Raises WriteError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        remedy = "Check the rights of the folder above it."
        raise WriteError(path, f"The folder cannot be made: {reason(error)}.", remedy) from error
    from translator_app.formats.session import save_session  # not needed before the first decision

    save_session(review, path)
