"""A review saved to go on with later: NAME.review.json, with the article's whole text in it."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translator_app.core.article import PACKED_FORMATS, Article
from translator_app.core.edit import clash
from translator_app.core.errors import ReadError
from translator_app.core.files import write_atomically
from translator_app.core.finding import FindingId
from translator_app.core.span import Span
from translator_app.formats.load import LIMIT, load_bytes
from translator_app.formats.registry import reopen_text
from translator_app.formats.session_values import (
    as_object,
    comment_from_json,
    comment_to_json,
    decision_from_json,
    decision_to_json,
    edges_from_json,
    edges_to_json,
    list_in,
    optional_text,
    text_in,
)
from translator_app.review.state import Comment, Decision, EdgeChoice, Review

VERSION = 2
_MOST_BYTES = 4 * LIMIT  # the article, its escapes, and what was decided about it
_PROGRAM = "translator-app"
_REMEDY = "Restore a copy of it, or open the article itself and start again."
_FORMATS = ("txt", "md", "html", *PACKED_FORMATS)
# One step for each old version: it gets what that version wrote and returns what the next one would have.
_UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: lambda found: {**found, "edges": []},  # where a term's English begins and ends could not be chosen yet
}


@dataclass(frozen=True, slots=True)
class SavedReview:
    """What a saved review holds; the article is read anew from the text that was saved with it.

    `sha256` is that of the decoded source text in UTF-8: where the file at `article.path` has another
    one, it was changed since.
    """

    article: Article
    sha256: str
    date: datetime.date | None
    scheme: str
    decisions: Mapping[FindingId, Decision]
    comments: Mapping[str, Comment]
    edges: Mapping[Span, EdgeChoice]


def text_digest(source_text: str) -> str:
    """Return the SHA-256 of a decoded source text, in hexadecimal digits."""
    import hashlib  # it brings OpenSSL, which only a saved review needs

    return hashlib.sha256(source_text.encode("utf-8", "surrogatepass")).hexdigest()


def save_session(review: Review, path: Path) -> None:
    """Write the review to `path` in one step; raises WriteError, and then the old file stands."""
    article = review.article
    saved = {
        "program": _PROGRAM,
        "version": VERSION,
        "article": {
            "path": _written_path(article.path, path),
            "format": article.format,
            "encoding": article.encoding,
            "sha256": text_digest(article.source_text),
            "text": article.source_text,
        },
        "date": review.date.isoformat() if review.date else None,
        "scheme": review.scheme,
        "decisions": [decision_to_json(decision) for decision in review.decisions.values()],
        "comments": [comment_to_json(comment) for comment in review.comments.values()],
        "edges": [edges_to_json(choice) for choice in review.edges.values()],
    }
    write_atomically(path, (json.dumps(saved, ensure_ascii=False, indent=1) + "\n").encode())


def load_session(path: Path) -> SavedReview:
    """Read a saved review of this or an earlier version; raises ReadError when it is not whole."""
    content = load_bytes(path, _MOST_BYTES)
    try:
        return _read(as_object(json.loads(content.decode("utf-8-sig"))), path)
    except (ValueError, RecursionError) as error:
        what = "This saved review is damaged"
        detail = f" ({error})" if type(error) is ValueError else ""
        raise ReadError(path, f"{what}{detail}.", _REMEDY) from error


def _read(found: dict[str, Any], path: Path) -> SavedReview:
    if found.get("program") != _PROGRAM:
        raise ReadError(path, "This is not a review saved by this program.", "Open the article itself.")
    found = _upgraded(found, path)
    saved = as_object(found.get("article"))
    text, format_ = text_in(saved, "text"), text_in(saved, "format")
    if text_digest(text) != text_in(saved, "sha256"):
        message = "the text of the article was altered"
        raise ValueError(message)
    if format_ not in _FORMATS:
        message = f"there is no format “{format_}”"
        raise ValueError(message)
    at = _resolved_path(optional_text(saved, "path"), path)
    article = reopen_text(text, format_, at, text_in(saved, "encoding"))
    date = optional_text(found, "date")
    length = len(article.text)
    decisions = [decision_from_json(value, length) for value in list_in(found, "decisions")]
    if clash({edit for decision in decisions for edit in decision.edits}):
        message = "two decisions change the same words"
        raise ValueError(message)
    comments = [comment_from_json(value) for value in list_in(found, "comments")]
    edges = [edges_from_json(value, length) for value in list_in(found, "edges")]
    return SavedReview(
        article=article,
        sha256=text_in(saved, "sha256"),
        date=datetime.date.fromisoformat(date) if date is not None else None,
        scheme=text_in(found, "scheme"),
        decisions={decision.finding.id: decision for decision in decisions},
        comments={comment.about: comment for comment in comments},
        edges={choice.persian: choice for choice in edges},
    )


def _upgraded(found: dict[str, Any], path: Path) -> dict[str, Any]:
    version = found.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        message = "it states no version"
        raise ValueError(message)
    if version > VERSION:
        what = (
            f"This review was saved by a newer release (version {version}; this one reads up to {VERSION})."
        )
        raise ReadError(path, what, "Update the program.")
    while version < VERSION:
        found = _UPGRADES[version](found)
        version += 1
    return found


def _written_path(article: Path | None, session: Path) -> str | None:
    """Return the article's path, relative to the saved review where both lie in one folder tree."""
    if article is None:
        return None
    whole, folder = article.absolute(), session.parent.absolute()
    return (whole.relative_to(folder) if whole.is_relative_to(folder) else whole).as_posix()


def _resolved_path(written: str | None, session: Path) -> Path | None:
    if written is None or "\0" in written:
        return None
    return session.parent / written
