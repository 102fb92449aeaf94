"""Rule: a check that carries its own proof, and what it is given to look at."""

from __future__ import annotations

import enum
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from translator_app.core.finding import Severity
from translator_app.core.span import Span
from translator_app.titles.title import Claims

if TYPE_CHECKING:
    import datetime
    import re
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from translator_app.core.finding import Finding
    from translator_app.glossary.entry import Entry, TermHit
    from translator_app.glossary.index import Glossary
    from translator_app.romanization.scheme import Scheme
    from translator_app.terms.term import EmbeddedTerm, KnownName
    from translator_app.text.prepare import PreparedArticle


class Need(enum.StrEnum):
    """What a rule cannot do without, in the words shown when it is missing."""

    DATE = "no article date"
    ADVICE = "hazm was not asked"


@dataclass(frozen=True, slots=True)
class CheckInput:
    """Everything a rule may look at; nothing in it changes. The terms are in the order of the text.

    `advice` holds what hazm would write for each Persian run, None when it was not asked; `spelt`
    how each name is spelt in each of `schemes`, by the term's number.
    """

    prepared: PreparedArticle
    terms: tuple[EmbeddedTerm, ...] = ()
    known: tuple[KnownName, ...] = ()
    hits: Sequence[TermHit] = ()
    claims: Claims = field(default_factory=Claims)
    glossary: Glossary | None = None
    date: datetime.date | None = None
    scheme: str = "press"
    advice: Mapping[str, str] | None = None
    spelt: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    schemes: Mapping[str, Scheme] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Return the readable text of the article."""
        return self.prepared.text

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield the places of `pattern` in the article, the page's furniture left out."""
        for match in pattern.finditer(self.text):
            if not self.prepared.is_chrome(Span(*match.span())):
                yield match

    def script_matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield the places of `pattern` in and near Arabic script; all but the furniture of the page."""
        for place in self.prepared.script_places:
            for match in pattern.finditer(self.text, place.start, place.end):
                if not self.prepared.is_chrome(Span(*match.span())):
                    yield match

    def hits_in(self, span: Span) -> Iterator[TermHit]:
        """Yield the places of glossary terms, of either script, that lie inside `span`."""
        first = bisect_left(self.hits, span.start, key=lambda hit: hit.span.start)
        for hit in islice(self.hits, first, None):
            if hit.span.start >= span.end:
                break
            if hit.span.end <= span.end:
                yield hit

    def is_as_in_glossary(self, span: Span) -> bool:
        """Tell whether `span` stands in a Persian term spelt letter for letter as a glossary has it."""
        return any(
            hit.persian and hit.span.contains(span) and hit.span.of(self.text) == hit.entry.persian
            for hit in self.hits
        )

    def preferred(self, entry: Entry) -> Entry:
        """Return the preferred term of the entry's concept at the article's date, else the entry itself."""
        found = self.glossary.preferred(entry.concept, self.date) if self.glossary else None
        return found or entry

    def term_touching(self, span: Span) -> EmbeddedTerm | None:
        """Return the first term whose Persian touches `span`."""
        first = bisect_left(self.terms, span.start, key=lambda term: term.persian.end)
        term = self.terms[first] if first < len(self.terms) else None
        return term if term and term.persian.start <= span.end else None

    def term_at(self, span: Span) -> int | None:
        """Return the number of the first term whose Persian touches `span`."""
        term = self.term_touching(span)
        return term.number if term else None


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with its code, meaning and examples.

    In `bad`, ⟦ ⟧ mark the fault, beside it the cured text, which the first suggestion must give; it is
    empty where only a person can say what is right. `date` is the article date its examples are read at,
    `scheme` the romanization scheme.
    """

    code: str
    name: str
    summary: str
    bad: tuple[tuple[str, str], ...]
    good: tuple[str, ...]
    check: Callable[[CheckInput], Iterator[Finding]]
    severity: Severity = Severity.WARNING
    needs: Need | None = None
    source: str = ""
    date: datetime.date | None = None
    scheme: str = "press"
    advice: Mapping[str, str] | None = None
