"""The work a window asks its engine process for, by name: all that needs the engines or their data."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.article import Article
from translator_app.core.span import Span
from translator_app.review.state import Analysis, Review
from translator_app.workflow.analyse import analyse
from translator_app.workflow.glossary_order import GlossaryOrder, glossary_order
from translator_app.workflow.home import Opened, home_of
from translator_app.workflow.open import open_article, review_text
from translator_app.workflow.workspace import Workspace

if TYPE_CHECKING:
    from translator_app.workflow.propose import Proposal


def _open(
    glossaries: Sequence[str], path: Path, date: datetime.date | None, scheme: str, house: Sequence[str] = ()
) -> Opened:
    workspace = workspace_of(glossaries, house)
    return open_article(path, workspace, home_of(path), date=date, scheme=scheme)


def _open_text(glossaries: Sequence[str], text: str, scheme: str, house: Sequence[str] = ()) -> Opened:
    return Opened(review_text(text, workspace_of(glossaries, house), scheme=scheme), home_of(None))


def _analyse(  # noqa: PLR0913, PLR0917 - a request holds all that the check depends on
    glossaries: Sequence[str],
    article: Article,
    date: datetime.date | None,
    scheme: str,
    advice: Mapping[str, str] | None,
    edges: Mapping[Span, Span],
    house: Sequence[str] = (),
) -> Analysis:
    return analyse(article, workspace_of(glossaries, house), date, scheme, advice, edges=edges)


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


def _learn_style(glossaries: Sequence[str], folder: Path) -> object:
    from translator_app.workflow.learn_style import learn_style

    return learn_style([folder], workspace_of(glossaries))


def _propose(glossaries: Sequence[str], latin: str) -> tuple[Proposal, ...]:
    from translator_app.workflow.propose import propose

    return propose(latin, workspace_of(glossaries))


SERVICES: Mapping[str, Callable[..., object]] = {
    "learn_style": _learn_style,
    "open": _open,
    "open_text": _open_text,
    "analyse": _analyse,
    "export": _export,
    "report": _report,
    "glossaries": _glossaries,
    "propose": _propose,
}


def workspace_of(glossaries: Sequence[str], house: Sequence[str] = ()) -> Workspace:
    """Return the workspace with the user's own and these glossaries as their files are now."""
    order = glossary_order((), [Path(name) for name in glossaries])
    return _workspace(order, tuple(map(_changed, order.own)), tuple(house))


@lru_cache(maxsize=2)
def _workspace(order: GlossaryOrder, _changes: tuple[int, ...], house: tuple[str, ...]) -> Workspace:
    return Workspace(order, house)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0  # what is wrong with it, loading says


def warm_up(glossaries: Sequence[str], house: Sequence[str] = ()) -> None:
    """Load the data before the first article asks for it."""
    workspace_of(glossaries, house).load()
