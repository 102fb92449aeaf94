"""Review: an article, what was found in it, and what the reviewer decided."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from translator_app.core.article import Article
    from translator_app.core.edit import Edit
    from translator_app.core.finding import Finding, FindingId
    from translator_app.core.span import Span
    from translator_app.glossary.entry import Entry
    from translator_app.terms.term import EmbeddedTerm, KnownName
    from translator_app.titles.title import Holder


FREE = "EDIT"  # stands where a finding has the code of its rule


class Verb(enum.StrEnum):
    """What a reviewer did with a finding."""

    ACCEPTED = "accepted"
    REWORDED = "reworded"  # mended in the reviewer's own words
    REJECTED = "rejected"  # kept as it stands
    EDITED = "edited"  # changed while the text was edited freely


def is_free(finding: Finding) -> bool:
    """Tell whether what looks like a finding is an edit of the reviewer's own."""
    return finding.code == FREE


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about `finding`, by whom and when (UTC); `edits` are what it changes."""

    finding: Finding
    verb: Verb
    text: str
    edits: tuple[Edit, ...]
    reviewer: str
    at: datetime.datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark for the author or the desk on the term or finding `about` (its key)."""

    about: str
    text: str
    reviewer: str
    at: datetime.datetime


@dataclass(frozen=True, slots=True)
class EdgeChoice:
    """The English that a reviewer says the run at `persian` renders, by whom and when (UTC)."""

    persian: Span
    english: Span
    reviewer: str
    at: datetime.datetime


@dataclass(frozen=True, slots=True)
class Skipped:
    """A check that did not run, and why."""

    code: str
    why: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the engines found in an article under one set of settings; spans are of `Article.text`.

    `edges` are the reviewer's own edges it was made with: the English by its Persian run.
    """

    runs: tuple[Span, ...] = ()
    terms: tuple[EmbeddedTerm, ...] = ()
    known: tuple[KnownName, ...] = ()
    findings: tuple[Finding, ...] = ()
    ran: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    schemes: Mapping[int, Mapping[str, str]] = field(default_factory=dict)  # spellings by term number
    holders: Mapping[str, tuple[Holder, ...]] = field(default_factory=dict)  # of each office named, by its id
    edges: Mapping[Span, Span] = field(default_factory=dict)
    rivals: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)  # of each concept named, by its id


@dataclass(frozen=True, slots=True)
class Review:
    """One state of a review; every change makes a new one.

    `date` is the date titles are judged at: the article's own, or the one the reviewer set.
    `edges` are what the reviewer says of where a term's English begins and ends, by its Persian run.
    """

    article: Article
    analysis: Analysis
    date: datetime.date | None = None
    scheme: str = "press"
    decisions: Mapping[FindingId, Decision] = field(default_factory=dict)
    comments: Mapping[str, Comment] = field(default_factory=dict)
    edges: Mapping[Span, EdgeChoice] = field(default_factory=dict)

    @property
    def fixed(self) -> Mapping[Span, Span]:
        """Return the edges the reviewer chose, as `Analysis.edges` has them."""
        return {persian: choice.english for persian, choice in self.edges.items()}

    @property
    def terms(self) -> tuple[EmbeddedTerm, ...]:
        """Return the embedded terms in the order of the text."""
        return self.analysis.terms

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return all findings, with decided ones that a later check no longer reports."""
        current = {finding.id for finding in self.analysis.findings}
        kept = [d.finding for key, d in self.decisions.items() if key not in current]
        return tuple(sorted((*self.analysis.findings, *kept), key=lambda f: (f.span, f.code)))

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Return the edits of all decisions, in the order of the text."""
        return tuple(sorted({edit for d in self.decisions.values() for edit in d.edits}))

    def term(self, number: int | None) -> EmbeddedTerm | None:
        """Return the term of that number, if there is one."""
        return next((term for term in self.terms if term.number == number), None)
