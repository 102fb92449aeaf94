"""learn_style: how a house spells names, counted in the articles it published."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.errors import AppError
from translator_app.core.kind import Kind
from translator_app.formats.registry import READABLE, read_article
from translator_app.romanization.habits import count_habits, style_of
from translator_app.romanization.house import SWITCHES, style_lines
from translator_app.terms.find import find_embedded
from translator_app.text.prepare import prepare
from translator_app.workflow.analyse import evidence_in
from translator_app.workflow.articles import articles_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from translator_app.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was counted: `counts` by switch and choice, the `style` they speak for, as settings hold it.

    `names` and `articles` say how much was read, `unread` which files could not be, and why.
    """

    counts: Mapping[str, Mapping[str, int]]
    style: tuple[str, ...]
    names: int
    articles: int
    unread: tuple[tuple[str, str], ...] = ()

    def counted(self, key: str) -> str:
        """Say how often each choice of the switch `key` was seen: “gh 9, q 1”; nothing if none was."""
        counts, choices = self.counts[key], SWITCHES[key].choices
        return ", ".join(f"{choice} {counts[choice]}" for choice in choices if counts.get(choice))


def learn_style(paths: Sequence[Path], workspace: Workspace) -> Learnt:
    """Count how the articles of `paths`, files or folders, spell the names they give with their Persian."""
    names: list[tuple[str, str]] = []
    unread: list[tuple[str, str]] = []
    articles = 0
    for path in articles_in(paths, READABLE):
        try:
            found = _names(path, workspace)
        except AppError as error:
            unread.append((str(path), str(error)))
            continue
        articles += 1
        names += found
    names = list(dict.fromkeys(names))
    counts = count_habits(names, workspace.lexicon)
    return Learnt(counts, style_lines(style_of(counts)), len(names), articles, tuple(unread))


def _names(path: Path, workspace: Workspace) -> list[tuple[str, str]]:
    """The names of people and places that an article gives in both scripts."""
    prepared = prepare(read_article(path))
    evidence = evidence_in(prepared, workspace, None)
    found = []
    for term in find_embedded(evidence, "press"):
        spot = term.latin or term.english
        if spot is not None and term.kind in (Kind.PERSON, Kind.PLACE) and term.comparison is not None:
            found.append((term.persian.of(prepared.text), spot.of(prepared.text)))
    return found
