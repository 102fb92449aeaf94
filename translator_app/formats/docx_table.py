"""A table in a Word document: its head repeated on each page, its Persian column from right to left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from translator_app.formats.docx_runs import add_runs, set_right_to_left

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.table import _Row as Row

SIZE = 9.5  # points


def add_table(
    document: Document, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]], persian: int
) -> None:
    """Add a table; `columns` are name and width in twentieths of a point, one of them Persian."""
    from docx.shared import Twips

    table = document.add_table(rows=1, cols=len(columns))
    table.style = "Table Grid"
    table.autofit = False
    _draw_lines(table)
    for column, (_, width) in zip(table.columns, columns, strict=True):
        column.width = Twips(width)
    _fill(table.rows[0], [name for name, _ in columns], columns, persian, is_head=True)
    for row in rows:
        _fill(table.add_row(), row, columns, persian)
    document.add_paragraph().paragraph_format.space_after = 0


def _draw_lines(table: Table) -> None:
    """Leave of the grid only fine lines below the rows."""
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    sides = "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left"))
    lines = '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="B8BDC5"/><w:right w:val="nil"/>'
    lines += '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="B8BDC5"/><w:insideV w:val="nil"/>'
    borders = parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}{lines}</w:tblBorders>")
    followers = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption", "w:tblDescription")
    table._tbl.tblPr.insert_element_before(borders, *followers)  # noqa: SLF001 - no public way


def _fill(
    row: Row, texts: Sequence[str], columns: Sequence[tuple[str, int]], persian: int, *, is_head: bool = False
) -> None:
    from docx.oxml.parser import OxmlElement
    from docx.shared import Pt, Twips

    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))
    for index, (cell, text, (_, width)) in enumerate(zip(row.cells, texts, columns, strict=True)):
        cell.width = Twips(width)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.space_before = Pt(2)
        paragraph.paragraph_format.line_spacing = 1.0
        if index == persian:
            set_right_to_left(paragraph)
        size = SIZE + 1 if index == persian and not is_head else SIZE
        for _, run in add_runs(paragraph, text, size, bold=is_head):
            run.font.size = run.font.size or Pt(SIZE)
