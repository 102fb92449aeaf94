"""Entry: one line of a glossary, an English term and the Persian it stands for."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    import datetime

    from translator_app.core.kind import Kind
    from translator_app.core.span import Span


class Status(enum.StrEnum):
    """How a term may be used, best first."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    PROPOSED = "proposed"
    DEPRECATED = "deprecated"
    FORBIDDEN = "forbidden"

    @property
    def is_avoided(self) -> bool:
        """Tell whether another wording is to be written."""
        return self in (Status.DEPRECATED, Status.FORBIDDEN)


class CaseRule(enum.StrEnum):
    """How far capitals must agree for a term to be recognised."""

    EXACT = "exact"  # as written: IRGC, Mehr
    SMART = "smart"  # the first letter may differ, at the start of a sentence
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Entry:
    """One term of a concept; all entries with the same `concept` mean the same thing.

    `valid_from` and `valid_until` bound the dates at which the wording is right, both included.
    """

    english: str
    persian: str
    concept: str
    kind: Kind
    note: str = ""
    status: Status = Status.PREFERRED
    language: str = "fa"
    case: CaseRule = CaseRule.SMART
    domain: str = ""
    valid_from: datetime.date | None = None
    valid_until: datetime.date | None = None
    source: str = ""
    changed: str = ""
    by: str = ""
    origin: str = ""  # the glossary file it came from, by name
    line: int = 0  # its 1-based line there
    confusable: tuple[str, ...] = ()  # concepts that are easily taken for this one

    @property
    def id(self) -> str:
        """Identify the entry among all glossaries: its concept and both its wordings."""
        return f"{self.concept}/{slug(self.english)}/{slug(self.persian)}"

    def valid_on(self, date: datetime.date | None) -> bool:
        """Tell whether the wording is right at `date`; without a date nothing is ruled out."""
        if date is None:
            return True
        after = self.valid_from is None or self.valid_from <= date
        return after and (self.valid_until is None or date <= self.valid_until)


@dataclass(frozen=True, slots=True)
class TermHit:
    """A place of the article where an entry stands, in English or in Persian script."""

    span: Span
    entry: Entry
    persian: bool = False  # found in the Persian script
    also: tuple[Entry, ...] = ()  # other entries with the same wording, best first


def share_a_day(first: Entry, second: Entry) -> bool:
    """Tell whether there is a day on which both are valid."""
    starts = [entry.valid_from for entry in (first, second) if entry.valid_from]
    ends = [entry.valid_until for entry in (first, second) if entry.valid_until]
    return not starts or not ends or max(starts) <= min(ends)


def slug(text: str) -> str:
    """Return `text` as an identifier: folded, its words joined by hyphens."""
    return "-".join(re.findall(r"[^\W_]+", fold_key(text).replace("'", ""))) or "term"
