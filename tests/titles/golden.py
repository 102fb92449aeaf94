"""Reading the golden passages, and what the program makes of one: names with their verdicts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from tests.builders import article
from translator_app.terms.find import find_embedded, find_known
from translator_app.text.prepare import prepare
from translator_app.workflow.analyse import evidence_in, titles_in
from translator_app.workflow.workspace import Workspace

FOLDER = Path(__file__).parent / "passages"
SILENT = frozenset({"ok", "wording", "unknown", "-"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of an article of a date, and the verdict expected for each name, by the end of the name."""

    where: str
    date: datetime.date
    expected: tuple[tuple[str, str], ...]
    text: str


def passages() -> tuple[Passage, ...]:
    """Return all passages of all files."""
    return tuple(
        _passage(f"{path.stem}:{number}", line)
        for path in sorted(FOLDER.glob("*.tsv"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    )


def judged(passage: Passage, workspace: Workspace) -> list[tuple[str, str]]:
    """Return each name that was judged, with its verdict; `rank` and `persian` are verdicts of their own."""
    text = passage.text
    prepared = prepare(article(text))
    evidence = evidence_in(prepared, workspace, passage.date)
    terms = find_embedded(evidence, "press")
    claims = titles_in(prepared, terms, find_known(evidence, terms), workspace, passage.date)
    found = [(claimed.person.of(text), claimed.claim.verdict.value) for claimed in claims.titles]
    found += [(claim.person.of(text), "rank") for claim in claims.ranks]
    found += [(claim.person.of(text) if claim.person else "", "persian") for claim in claims.bracketed]
    return found


def misunderstood(passage: Passage, found: list[tuple[str, str]]) -> list[str]:
    """Return what is missing from `found`, and what is in it without being expected."""
    missing = [
        f"{name}={verdict}"
        for name, verdict in passage.expected
        if verdict != "unknown" and not any(_same(name, verdict, one) for one in found)
    ]
    beyond = [
        f"not {said}={verdict}"
        for said, verdict in found
        if verdict != "unknown"
        and not any(_same(name, right, (said, verdict)) for name, right in passage.expected)
    ]
    return missing + beyond


def is_false_alarm(passage: Passage, found: list[tuple[str, str]]) -> bool:
    """Tell whether a passage with nothing wrong is reported."""
    right = all(verdict in SILENT for _, verdict in passage.expected)
    return right and any(verdict not in SILENT for _, verdict in found)


def _same(name: str, verdict: str, found: tuple[str, str]) -> bool:
    return found[0].casefold().endswith(name.casefold()) and found[1] == verdict


def _passage(where: str, line: str) -> Passage:
    date, expected, text = line.split("\t")
    pairs = [] if expected == "-" else [part.split("=") for part in _parts(expected)]
    return Passage(
        where, datetime.date.fromisoformat(date), tuple((name, right) for name, right in pairs), text
    )


def _parts(expected: str) -> list[str]:
    """Cut at blanks after a verdict; a name may have a blank of its own."""
    parts: list[str] = []
    for word in expected.split():
        if parts and "=" not in parts[-1]:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return parts
