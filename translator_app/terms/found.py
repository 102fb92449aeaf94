"""Found: which English renders a run, and why it was taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.glossary.entry import Entry


@dataclass(frozen=True, slots=True)
class Found:
    """The English of a run: where it stands, why it was taken, and whether it is a name by its letters.

    `latin` is a transcription beside it; `verse` says that both are lines that take turns.
    """

    span: Span
    why: str
    by_letters: bool = False
    entry: Entry | None = None
    latin: Span | None = None
    verse: bool = False
