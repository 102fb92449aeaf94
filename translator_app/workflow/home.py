"""Where the review of an article is kept, and what opening one gives; light enough for the window's start."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from translator_app.core.files import Stamp
from translator_app.data import data_dir, user_data_dir
from translator_app.review.state import Review

SESSION_ENDING = ".review.json"


@dataclass(frozen=True, slots=True)
class Opened:
    """An opened review and where it is kept; `changed` when the article is not the one reviewed before.

    `stamp` is that of the saved review as it was read; None when there was none.
    """

    review: Review
    home: Path
    changed: bool = False
    stamp: Stamp | None = None


def session_path(article: Path) -> Path:
    """Return where the review of that article is saved, beside it."""
    return article.with_name(article.name + SESSION_ENDING)


def home_of(article: Path | None) -> Path:
    """Return where the review of an article is kept: beside it, else among the user's own files.

    The shipped sample, a pasted text and an article in a folder that cannot be written go to the latter.
    """
    if article is not None and not _shipped(article) and os.access(article.parent, os.W_OK):
        return session_path(article)
    return session_path(user_data_dir() / "reviews" / (article.name if article else "pasted.txt"))


def _shipped(path: Path) -> bool:
    return path.resolve().is_relative_to(data_dir("resources").resolve())


def runs_to_ask(review: Review) -> tuple[str, ...]:
    """Return the Persian runs hazm may be asked about, each once."""
    persian = {term.persian.of(review.article.text) for term in review.terms if term.language == "fa"}
    return tuple(sorted(persian))
