"""The work a window asks its engine process for, by name: all that needs the engines or their data."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from translator_app.core.article import Article
from translator_app.review.state import Analysis, Review
from translator_app.workflow.analyse import analyse
from translator_app.workflow.home import Opened, home_of
from translator_app.workflow.open import open_article, review_text
from translator_app.workflow.workspace import Workspace, load_workspace


def _open(glossaries: Sequence[str], path: Path, date: datetime.date | None, scheme: str) -> Opened:
    return open_article(path, workspace_of(glossaries), home_of(path), date=date, scheme=scheme)


def _open_text(glossaries: Sequence[str], text: str, scheme: str) -> Opened:
    return Opened(review_text(text, workspace_of(glossaries), scheme=scheme), home_of(None))


def _analyse(
    glossaries: Sequence[str],
    article: Article,
    date: datetime.date | None,
    scheme: str,
    advice: Mapping[str, str] | None,
) -> Analysis:
    return analyse(article, workspace_of(glossaries), date, scheme, advice)


def _export(review: Review, path: Path, layout: str | None) -> None:
    from translator_app.workflow.export import export

    export(review, path, layout)


def _report(review: Review, path: Path) -> None:
    from translator_app.workflow.export import export_report

    export_report(review, path)


def _glossaries(glossaries: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """Return how many entries all glossaries have, and the lines that could not be used."""
    glossary = workspace_of(glossaries).glossary
    return len(glossary.entries), tuple(str(fault) for fault in glossary.faults)


SERVICES: Mapping[str, Callable[..., object]] = {
    "open": _open,
    "open_text": _open_text,
    "analyse": _analyse,
    "export": _export,
    "report": _report,
    "glossaries": _glossaries,
}


def workspace_of(glossaries: Sequence[str]) -> Workspace:
    """Return the workspace with these own glossaries as their files are now."""
    return _workspace(tuple((name, _changed(Path(name))) for name in glossaries))


@lru_cache(maxsize=2)
def _workspace(glossaries: tuple[tuple[str, int], ...]) -> Workspace:
    return load_workspace([Path(name) for name, _ in glossaries])


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0  # what is wrong with it, loading says


def warm_up(glossaries: Sequence[str]) -> None:
    """Load the data before the first article asks for it."""
    workspace_of(glossaries).load()
