"""A table in a Word document: its head repeated on each page, its Persian column from right to left.

It is written as XML and parsed once: filling cell by cell takes many times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from translator_app.formats.docx_runs import persian_properties
from translator_app.formats.persian_runs import LEFT_TO_RIGHT_MARK, is_drawn_over, split_runs
from translator_app.formats.xml_text import xml_text

if TYPE_CHECKING:
    from docx.document import Document

SIZE = 9.5  # points
PERSIAN_SIZE = 10.5
_LINE = 'w:val="single" w:sz="4" w:space="0" w:color="B8BDC5"'
_BORDERS = (
    '<w:tblBorders><w:top w:val="nil"/><w:left w:val="nil"/>'
    f'<w:bottom {_LINE}/><w:right w:val="nil"/><w:insideH {_LINE}/><w:insideV w:val="nil"/></w:tblBorders>'
)
_SPACING = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>'


def add_table(
    document: Document, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]], persian: int
) -> None:
    """Add a table; `columns` are name and width in twentieths of a point, `persian` the index of one."""
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    widths = [width for _, width in columns]
    head = _row([name for name, _ in columns], widths, persian, is_head=True)
    body = "".join(_row(row, widths, persian) for row in rows)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    properties = (
        f'<w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_BORDERS}'
        '<w:tblLayout w:type="fixed"/>'
    )
    table = f"<w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{body}"
    element = parse_xml(f"<w:tbl {nsdecls('w')}>{table}</w:tbl>")
    document.add_paragraph().paragraph_format.space_after = 0  # Word joins two tables with nothing between
    document.element.body[-2].addprevious(element)


def _row(texts: Sequence[str], widths: Sequence[int], persian: int, *, is_head: bool = False) -> str:
    cells = []
    for index, (text, width) in enumerate(zip(texts, widths, strict=True)):
        direction = "<w:bidi/>" if index == persian else ""
        size = PERSIAN_SIZE if index == persian else SIZE
        runs = "".join(_runs(xml_text(" ".join(text.split())), size, bold=is_head))
        cells.append(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"<w:p><w:pPr>{direction}{_SPACING}</w:pPr>{runs}</w:p></w:tc>"
        )
    repeated = "<w:tblHeader/>" if is_head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def _runs(text: str, size: float, *, bold: bool) -> Iterable[str]:
    position = 0
    latin = f'{"<w:b/>" if bold else ""}<w:sz w:val="{round(SIZE * 2)}"/>'
    for part, is_persian in split_runs(text):
        position += len(part)
        yield _run(part, persian_properties(size, bold=bold) if is_persian else latin)
        if is_persian and is_drawn_over(text, position):
            yield _run(LEFT_TO_RIGHT_MARK, latin)


def _run(text: str, properties: str) -> str:
    written = escape(text, quote=False)
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{written}</w:t></w:r>'
