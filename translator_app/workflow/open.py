"""open_for_review: from a path to a review."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.files import stamp_of
from translator_app.formats.registry import read_article, read_text
from translator_app.formats.session import load_session
from translator_app.review.carry import carry
from translator_app.review.state import Review
from translator_app.workflow.analyse import analyse
from translator_app.workflow.home import SESSION_ENDING, Opened
from translator_app.workflow.save import put_aside

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from pathlib import Path

    from translator_app.core.article import Article
    from translator_app.workflow.workspace import Workspace


def open_for_review(
    path: Path,
    workspace: Workspace,
    *,
    date: datetime.date | None = None,
    scheme: str = "press",
    encoding: str | None = None,
    advice: Mapping[str, str] | None = None,
) -> Review:
    """Read and check an article, or reopen a saved review (`NAME.review.json`).

    `date` overrides the date the article states. Raises ReadError.
    """
    if path.name.endswith(SESSION_ENDING):
        return reopen(path, workspace, date=date)
    return review_article(
        read_article(path, encoding=encoding), workspace, date=date, scheme=scheme, advice=advice
    )


def review_text(
    text: str, workspace: Workspace, *, date: datetime.date | None = None, scheme: str = "press"
) -> Review:
    """Check a pasted text."""
    return review_article(read_text(text), workspace, date=date, scheme=scheme)


def review_article(
    article: Article,
    workspace: Workspace,
    *,
    date: datetime.date | None = None,
    scheme: str = "press",
    advice: Mapping[str, str] | None = None,
) -> Review:
    """Check an article that has been read."""
    judged_at = date or article.date
    return Review(article, analyse(article, workspace, judged_at, scheme, advice), judged_at, scheme)


def reopen(path: Path, workspace: Workspace, *, date: datetime.date | None = None) -> Review:
    """Reopen a saved review: check its article anew and keep what was decided. Raises ReadError."""
    saved = load_session(path)
    judged_at = date or saved.date
    fixed = {persian: choice.english for persian, choice in saved.edges.items()}
    found = analyse(saved.article, workspace, judged_at, saved.scheme, edges=fixed)
    decided = Review(
        saved.article, found, judged_at, saved.scheme, saved.decisions, saved.comments, saved.edges
    )
    return carry(decided, found, judged_at, saved.scheme)


def open_article(
    path: Path, workspace: Workspace, home: Path, *, date: datetime.date | None = None, scheme: str = "press"
) -> Opened:
    """Open an article for the window: with the decisions of its review kept at `home`, if there is one.

    When the article's text has changed since, its review starts anew and the earlier one is put
    aside beside it (`NAME.earlier-1.review.json`), never overwritten. Raises ReadError.
    """
    if path.name.endswith(SESSION_ENDING):
        stamp = stamp_of(path)
        return Opened(reopen(path, workspace, date=date), path, stamp=stamp)
    article, stamp = read_article(path), stamp_of(home)
    if not home.exists():
        return Opened(review_article(article, workspace, date=date, scheme=scheme), home)
    earlier = reopen(home, workspace, date=date)
    if _is_same(earlier.article, article):
        return Opened(replace(earlier, article=article), home, stamp=stamp)
    put_aside(home)
    anew = review_article(article, workspace, date=date, scheme=scheme)
    return Opened(anew, home, changed=True, stamp=stamp)


def _is_same(first: Article, second: Article) -> bool:
    """Tell whether two articles have one text; a word processor writes its file anew each time it saves."""
    if first.is_packed and second.is_packed:
        return first.text == second.text
    return first.source_text == second.source_text
