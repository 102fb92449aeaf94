"""EmbeddedTerm: the pair everything hangs on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.core.kind import Kind
    from translator_app.core.span import Span
    from translator_app.glossary.entry import Entry
    from translator_app.romanization.comparison import Comparison
    from translator_app.titles.title import TitleClaim


@dataclass(frozen=True, slots=True)
class EmbeddedTerm:
    """A run of Persian or Arabic script with the English it renders.

    `number` counts from 1 in the order of the text. `english` is None where the text has no
    counterpart; `latin` is a transcription that stands beside a translation. `mentions` are the
    later places that name the same thing. `why` says in a sentence how the English was found.
    """

    number: int
    persian: Span
    english: Span | None
    kind: Kind
    language: str
    why: str
    mentions: tuple[Span, ...] = ()
    latin: Span | None = None
    folded: bool = False
    entry: Entry | None = None
    comparison: Comparison | None = None
    title: TitleClaim | None = None


@dataclass(frozen=True, slots=True)
class KnownName:
    """A glossary concept the article names in English only: its Persian can be offered."""

    entry: Entry
    spans: tuple[Span, ...]  # every place, first mention first
