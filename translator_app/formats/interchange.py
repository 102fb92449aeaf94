"""The terms of a review as other programs exchange them: pairs, with what is known of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from translator_app.formats.term_rows import TermRow, term_rows
from translator_app.glossary.entry import Entry
from translator_app.review.state import Review

PROGRAM = "translator-app"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_UNKNOWN = "und"  # ISO 639-2: undetermined


@dataclass(frozen=True, slots=True)
class ExchangedTerm:
    """A term; `language` is the tag (BCP 47) of its Persian-script side."""

    row: TermRow
    language: str
    entry: Entry | None

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return what is known and decided, each by its name; what is not known is left out."""
        row = self.row
        found = (
            ("kind", row.kind),
            ("verdict", row.verdict),
            ("score", row.score),
            ("suggestion", row.suggestion),
            ("transcription", row.latin),
            ("glossary-status", row.glossary_status),
            ("official-title", row.official_title),
            ("decision", row.decision),
            ("reviewer", row.reviewer),
        )
        return tuple((name, value) for name, value in found if value)


def exchanged_terms(review: Review) -> tuple[ExchangedTerm, ...]:
    """Return every term, in the order of the text."""
    return tuple(
        ExchangedTerm(row, term.language if _LANGUAGE.match(term.language) else _UNKNOWN, term.entry)
        for term, row in zip(review.terms, term_rows(review), strict=True)
    )


def left_out_note(terms: Sequence[ExchangedTerm]) -> str:
    """Name the terms that a file of pairs cannot hold, because no English renders them."""
    alone = [term.row.persian for term in terms if not term.row.english]
    return f"Left out, because no English renders them: {'، '.join(alone)}." if alone else ""
