"""Reading the articles with seeded faults, and which of their titles the program reports."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import Path

from tests.builders import article
from translator_app.core.span import Span
from translator_app.text.dateline import date_of_head
from translator_app.workflow.analyse import analyse
from translator_app.workflow.workspace import Workspace

FOLDER = Path(__file__).parent / "articles"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was reported in one article: the faults found and missed, and right places, each as words."""

    name: str
    caught: tuple[str, ...]
    missed: tuple[str, ...]
    beyond: tuple[str, ...]


def stated_dates() -> dict[str, tuple[datetime.date, datetime.date | None]]:
    """Return the date of each article that states one, and what is read of it."""
    found = {}
    for path in sorted(FOLDER.glob("d*.txt")):
        date, _, text = path.read_text(encoding="utf-8").partition("\n")
        found[path.stem] = datetime.date.fromisoformat(date), date_of_head(text.splitlines())
    return found


def outcomes(workspace: Workspace) -> tuple[Outcome, ...]:
    """Check every article."""
    return tuple(_outcome(path, workspace) for path in sorted(FOLDER.glob("*.txt")))


def _outcome(path: Path, workspace: Workspace) -> Outcome:
    date, _, marked = path.read_text(encoding="utf-8").partition("\n")
    faults, text = [], ""
    for plain, fault in re.findall(r"([^⟦]*)(?:⟦([^⟧]*)⟧)?", marked):
        text += plain
        if fault:
            faults.append(Span(len(text), len(text) + len(fault)))
            text += fault
    analysis = analyse(article(text), workspace, datetime.date.fromisoformat(date), "press")
    found = [finding for finding in analysis.findings if finding.code.startswith("TTL")]
    near = [Span(fault.start - 12, fault.end + 12) for fault in faults]
    hit = [any(finding.span.overlaps(place) for finding in found) for place in near]
    beyond = [finding for finding in found if not any(finding.span.overlaps(place) for place in near)]
    words = [fault.of(text) for fault in faults]
    return Outcome(
        path.stem,
        tuple(word for word, was in zip(words, hit, strict=True) if was),
        tuple(word for word, was in zip(words, hit, strict=True) if not was),
        tuple(f"{finding.code} {finding.span.of(text)}: {finding.message}" for finding in beyond),
    )
