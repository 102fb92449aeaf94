"""The terms layout: one row a term with everything known and decided about it."""

from __future__ import annotations

import json
from dataclasses import astuple

from translator_app.formats.bilingual import title
from translator_app.formats.cells import tsv
from translator_app.formats.check_json import terms_json
from translator_app.formats.docx_document import new_document, to_bytes
from translator_app.formats.docx_runs import add_runs
from translator_app.formats.docx_table import add_table
from translator_app.formats.page import marked_up, page, table
from translator_app.formats.term_rows import TERM_COLUMNS, term_rows
from translator_app.review.state import Review

_PERSIAN = 2
# On paper: what a person reads, and the width of each column in twentieths of a point.
_PRINTED = {
    "number": 450, "english": 1900, "persian": 1950, "kind": 1500, "verdict": 950, "suggestion": 1750,
    "glossary_status": 1150, "official_title": 1750, "decision": 1430, "comment": 1400,
}  # fmt: skip


def terms_tsv(review: Review) -> bytes:
    """Return the terms as tab-separated values in UTF-8."""
    return tsv((TERM_COLUMNS, *_cells(review))).encode()


def terms_html(review: Review) -> bytes:
    """Return the terms as a page with one table."""
    heading = f"<h1>Terms: {marked_up(title(review))}</h1>"
    names = [column_name(name) for name in TERM_COLUMNS]
    return page(
        f"Terms: {title(review)}", (heading, table(names, _cells(review), persian=_PERSIAN)), kind="table"
    ).encode()


def terms_docx(review: Review) -> bytes:
    """Return the terms as a Word document on wide pages."""
    document = new_document(f"Terms: {title(review)}", landscape=True)
    add_runs(document.add_paragraph(style="Title"), f"Terms: {title(review)}", 20, bold=True)
    places = [TERM_COLUMNS.index(name) for name in _PRINTED]
    rows = [[row[place] for place in places] for row in _cells(review)]
    columns = [(column_name(name), width) for name, width in _PRINTED.items()]
    add_table(document, columns, rows, list(_PRINTED).index("persian"))
    return to_bytes(document)


def terms_file_json(review: Review) -> bytes:
    """Return what `check --format json` gives for this article, with the decisions in it."""
    return (json.dumps([terms_json(review)], ensure_ascii=False, indent=1) + "\n").encode()


def column_name(name: str) -> str:
    """Return a column's name as people read it."""
    return "№" if name == "number" else name.replace("_", " ").capitalize()


def _cells(review: Review) -> list[list[str]]:
    return [[str(value) for value in astuple(row)[: len(TERM_COLUMNS)]] for row in term_rows(review)]
