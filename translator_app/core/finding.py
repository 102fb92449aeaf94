"""Finding: what a rule reports, and how it could be mended."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import NewType

from translator_app.core.edit import Edit
from translator_app.core.span import Span

FindingId = NewType("FindingId", str)


class Severity(enum.StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to mend a finding: the words as shown, and every edit that makes it so.

    The first edit is the one at the finding itself; the others carry the same correction to
    later places. An offer that is only information has no edit.
    """

    text: str
    edits: tuple[Edit, ...] = ()
    note: str = ""

    def here_only(self) -> Suggestion:
        """Return the same correction at its first place alone."""
        return replace(self, edits=self.edits[:1])


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark of rule `code` on `span` of the unaltered text, in one plain sentence."""

    code: str
    span: Span
    message: str
    suggestions: tuple[Suggestion, ...] = ()
    severity: Severity = Severity.WARNING
    term: int | None = None
    source: str = ""
    gloss: str = ""  # Persian offered for the margin, where the article has none

    @property
    def id(self) -> FindingId:
        """Identify the finding in its article: same rule, same place."""
        return FindingId(f"{self.code}@{self.span.start}-{self.span.end}")


def put(span: Span, *texts: str, note: str = "") -> tuple[Suggestion, ...]:
    """Make one suggestion a text, each replacing `span` alone."""
    return tuple(Suggestion(text, (Edit(span, text),), note) for text in texts)
