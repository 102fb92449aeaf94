"""propose: how an English name may be written in Persian, best first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.romanization.to_persian import to_persian

if TYPE_CHECKING:
    from translator_app.workflow.workspace import Workspace

_MOST = 7
_REASONS = {
    "lexicon": "known name",
    "rules": "known parts, or nearly a known name",
    "model": "guess from the letters",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A Persian spelling and, in a few words, what it rests on."""

    persian: str
    why: str


def propose(latin: str, workspace: Workspace) -> tuple[Proposal, ...]:
    """Return Persian spellings of `latin`: the glossary's own first, then what the letters allow.

    What is no name gets none. A guess is marked as one.
    """
    found = {
        entry.persian: f"glossary, {entry.origin.removesuffix('.tsv')}"
        for entry in workspace.glossary.entries_for_english(latin)
    }
    for candidate in to_persian(latin, workspace.lexicon, workspace.letters, _MOST):
        found.setdefault(candidate.text, _REASONS.get(candidate.source, candidate.source))
    return tuple(Proposal(persian, why) for persian, why in list(found.items())[:_MOST])
