"""The terms layout: one row a term with everything known and decided about it."""

from __future__ import annotations

import json
from dataclasses import astuple

from translator_app.formats.bilingual import title
from translator_app.formats.cells import comma_separated, tsv
from translator_app.formats.check_json import terms_json
from translator_app.formats.docx_document import new_document, to_bytes
from translator_app.formats.docx_runs import add_runs
from translator_app.formats.docx_table import add_table
from translator_app.formats.markdown import escaped_line, markdown_table
from translator_app.formats.odt_document import odt
from translator_app.formats.odt_text import odt_line, odt_table
from translator_app.formats.page import marked_up, page, table
from translator_app.formats.term_rows import TERM_COLUMNS, term_rows
from translator_app.formats.xlsx import Column, workbook
from translator_app.review.state import Review

_PERSIAN = 2
# On paper: what a person reads, and the width of each column in twentieths of a point.
_PRINTED = {
    "number": 450, "english": 1900, "persian": 1950, "kind": 1500, "verdict": 950, "suggestion": 1750,
    "glossary_status": 1150, "official_title": 1750, "decision": 1430, "comment": 1400,
}  # fmt: skip
_NUMBERS = ("number", "mentions", "score")
_CHARACTERS = {
    "english": 28,
    "persian": 28,
    "latin": 22,
    "suggestion": 24,
    "official_title": 30,
    "comment": 40,
}
_USUAL = 13  # characters of a column that holds one word


def terms_tsv(review: Review) -> bytes:
    """Return the terms as tab-separated values in UTF-8."""
    return tsv((TERM_COLUMNS, *_cells(review))).encode("utf-8", "replace")


def terms_csv(review: Review) -> bytes:
    """Return the terms as comma-separated values, with the mark by which Excel knows UTF-8."""
    return comma_separated((TERM_COLUMNS, *_cells(review))).encode("utf-8-sig", "replace")


def terms_xlsx(review: Review) -> bytes:
    """Return the terms as a workbook."""
    columns = [
        Column(column_name(name), _CHARACTERS.get(name, _USUAL), name == "persian", name in _NUMBERS)
        for name in TERM_COLUMNS
    ]
    return workbook("Terms", columns, _cells(review))


def terms_md(review: Review) -> bytes:
    """Return the terms as a table in Markdown."""
    names = [column_name(name) for name in TERM_COLUMNS]
    heading = f"# Terms: {escaped_line(title(review))}"
    table_of_terms = markdown_table(names, _cells(review), _PERSIAN)
    return f"{heading}\n\n{table_of_terms}\n".encode("utf-8", "replace")


def terms_txt(review: Review) -> bytes:
    """Return the terms as text, two lines a term: the Persian ends its line."""
    lines = [f"Terms: {title(review)}", ""]
    for row in term_rows(review):
        known = (row.kind, row.verdict, row.suggestion, row.glossary_status, row.official_title, row.note)
        lines.append(f"{row.number}. {row.english or '–'} = {row.persian}")
        lines.append(f"    {' · '.join(' '.join(part.split()) for part in known if part)}")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def terms_html(review: Review) -> bytes:
    """Return the terms as a page with one table."""
    heading = f"<h1>Terms: {marked_up(title(review))}</h1>"
    names = [column_name(name) for name in TERM_COLUMNS]
    return page(
        f"Terms: {title(review)}", (heading, table(names, _cells(review), persian=_PERSIAN)), kind="table"
    ).encode("utf-8", "replace")


def terms_docx(review: Review) -> bytes:
    """Return the terms as a Word document on wide pages."""
    document = new_document(f"Terms: {title(review)}", landscape=True)
    add_runs(document.add_paragraph(style="Title"), f"Terms: {title(review)}", 20, bold=True)
    columns, rows, persian = printed_terms(review)
    add_table(document, list(columns.items()), rows, persian)
    return to_bytes(document)


def terms_odt(review: Review) -> bytes:
    """Return the terms as an OpenDocument text on wide pages."""
    name = f"Terms: {title(review)}"
    columns, rows, persian = printed_terms(review)
    styles = [f"Column{number}" for number in range(1, len(columns) + 1)]
    table_of_terms = odt_table("Terms", dict(zip(styles, columns, strict=True)), rows, persian)
    widths = dict(zip(styles, columns.values(), strict=True))
    return odt(name, (odt_line(name, "Title"), table_of_terms), columns=widths, wide=True)


def terms_file_json(review: Review) -> bytes:
    """Return what `check --format json` gives for this article, with the decisions in it."""
    return (json.dumps([terms_json(review)], ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def column_name(name: str) -> str:
    """Return a column's name as people read it."""
    return "№" if name == "number" else name.replace("_", " ").capitalize()


def _cells(review: Review) -> list[list[str]]:
    return [[str(value) for value in astuple(row)[: len(TERM_COLUMNS)]] for row in term_rows(review)]


def printed_terms(review: Review) -> tuple[dict[str, int], list[list[str]], int]:
    """Return widths by head, rows and the index of the Persian column of what fits on paper."""
    places = [TERM_COLUMNS.index(name) for name in _PRINTED]
    rows = [[row[place] for place in places] for row in _cells(review)]
    widths = {column_name(name): width for name, width in _PRINTED.items()}
    return widths, rows, list(_PRINTED).index("persian")
