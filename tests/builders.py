"""Values for tests, in one line each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Severity, Suggestion, put
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.glossary.entry import Entry
from translator_app.glossary.index import Glossary
from translator_app.glossary.table import EntryTable, table_of
from translator_app.review.state import Analysis, Review, Skipped
from translator_app.terms.term import EmbeddedTerm, KnownName
from translator_app.text.script import script_runs

SAMPLE_TEXT = """Two provinces share one bridge
Ilam, 24 June 2019

The road to the Dareh crossing (گذرگاه دره) may close for a week in July, said Parviz Sohrabi (پرویز سهرابی ), who looks after ISNA (ایسنا), Fars (فارس) and Mehr (مهر) correspondents there.

The bridge statute (اساسنامه سپاه), 1361 (1982), gives it guards of its own. Mahmoud Daneshvar (محمد دانشور), who speaks for the hauliers, said lorries wait two days.

Sohrabi asked the Expediency Council for an answer. Daneshvar did not.
"""  # noqa: E501


def place(text: str, words: str, occurrence: int = 1) -> Span:
    """Return where `words` stand for the `occurrence`-th time."""
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def article(text: str = SAMPLE_TEXT, **fields: object) -> Article:
    """Make an article of `text`, one paragraph a line, the first one its title if others follow."""
    lines = [Span(*match.span()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    roles = [Role.TITLE if index == 0 and len(lines) > 1 else Role.BODY for index in range(len(lines))]
    paragraphs = tuple(Paragraph(line, role) for line, role in zip(lines, roles, strict=True))
    return Article(text, paragraphs, source_text=text, **fields)


def entry(english: str, persian: str, kind: Kind = Kind.ORGANISATION, **fields: object) -> Entry:
    """Make a glossary entry whose concept is its English."""
    return Entry(english, persian, english.lower().replace(" ", "-"), kind, **fields)


def glossary_of(entries: Iterable[Entry]) -> Glossary:
    """Make a glossary of entries, those that follow one another with the same origin in one file."""
    files = groupby(entries, attrgetter("origin"))
    return Glossary(EntryTable.joined([table_of(rows, origin) for origin, rows in files]))


def finding(code: str = "TXT001", span: Span | None = None, *texts: str, **fields: object) -> Finding:
    """Make a finding; each of `texts` is a suggestion."""
    span = span or Span(0, 1)
    return Finding(code, span, str(fields.pop("message", "Something is amiss.")), put(span, *texts), **fields)


def term(number: int, text: str, english: str | None, persian: str, **fields: object) -> EmbeddedTerm:
    """Make an embedded term of the first place of both its sides."""
    found = place(text, english) if english else None
    kind = fields.pop("kind", Kind.PERSON)
    return EmbeddedTerm(number, place(text, persian), found, kind, "fa", "It stands in brackets.", **fields)


def sample_review() -> Review:
    """Make a review of `SAMPLE_TEXT` by hand, with every kind of mark in it."""
    text = SAMPLE_TEXT
    terms = (
        term(1, text, "Dareh crossing", "گذرگاه دره", kind=Kind.PLACE),
        term(2, text, "Parviz Sohrabi", "پرویز سهرابی", mentions=(place(text, "Sohrabi", 2),)),
        term(3, text, "ISNA", "ایسنا", kind=Kind.ORGANISATION),
        term(4, text, "Fars", "فارس", kind=Kind.ORGANISATION),
        term(5, text, "Mehr", "مهر", kind=Kind.ORGANISATION),
        term(6, text, "statute", "اساسنامه سپاه", kind=Kind.CONCEPT),
        term(7, text, "Mahmoud Daneshvar", "محمد دانشور", mentions=(place(text, "Daneshvar", 2),)),
    )
    blank = Span(place(text, "پرویز سهرابی").end, place(text, "پرویز سهرابی").end + 1)
    name = place(text, "Mahmoud Daneshvar")
    council = place(text, "Expediency Council")
    offered = entry("Expediency Council", "مجمع تشخیص مصلحت نظام", source="https://example.org")
    findings = (
        finding("TXT001", blank, "", message="A blank stands before the closing bracket.", term=2),
        Finding(
            "ROM001", name, "The letters of محمد hold no و for “ou”: the name reads Mohammad.",
            (Suggestion("Mohammad Daneshvar", (Edit(name, "Mohammad Daneshvar"),)),),
            Severity.ERROR, term=7, source="readings",
        ),
        Finding(
            "TRM003", council, "Its Persian is missing at first mention.",
            (Suggestion("Expediency Council (مجمع تشخیص مصلحت نظام)",
                        (Edit(Span(council.end, council.end), " (مجمع تشخیص مصلحت نظام)"),)),),
            Severity.INFO, gloss="مجمع تشخیص مصلحت نظام", source="https://example.org",
        ),
    )  # fmt: skip
    analysis = Analysis(
        script_runs(text), terms, (KnownName(offered, (council,)),), findings,
        ("ROM001", "TRM003", "TXT001"), (Skipped("TXT900", "hazm was not asked"),),
    )  # fmt: skip
    return Review(article(path=Path("bridge.txt")), analysis)
