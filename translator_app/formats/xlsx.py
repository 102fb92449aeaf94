"""A workbook of one sheet for Excel and its like: plain cells, never a formula, Persian from the right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from translator_app.formats.xml_text import XML_HEAD, escaped
from translator_app.formats.zip_file import zipped
from translator_app.paper import PERSIAN

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_LONGEST = 32_767  # UTF-16 units of a cell; Excel calls a file with more damaged
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,15})?\Z", re.ASCII)
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # Excel reads _x0041_ as A
_LETTERS = 26

_CONTENT_TYPES = (
    f'{XML_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>'
)
_ROOT = (
    f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_PARTS = (
    f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_HEAD, _TEXT, _PERSIAN, _COUNT, _SHARE, _PERSIAN_HEAD = range(1, 7)
_TOP = 'vertical="top"'
_RIGHT = 'horizontal="right" readingOrder="2"'  # 2 is right to left (ISO/IEC 29500-1, 18.8.1)
_CELL = (
    '<xf numFmtId="{0}" fontId="{1}" fillId="{2}" borderId="0" xfId="0" applyNumberFormat="1" '
    'applyFont="1" applyFill="1" applyAlignment="1"><alignment {3}/></xf>'
)
_FORMATS = (
    (0, 0, 0, 'vertical="bottom"'),
    (0, 1, 2, f'{_TOP} wrapText="1"'),
    (49, 0, 0, f'{_TOP} wrapText="1"'),  # 49 is text, so that nothing typed over it becomes a date
    (49, 2, 0, f'{_TOP} {_RIGHT} wrapText="1"'),
    (0, 0, 0, _TOP),
    (2, 0, 0, _TOP),
    (0, 1, 2, f'{_TOP} {_RIGHT} wrapText="1"'),
)
_STYLES = (
    f'{XML_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="3">'
    '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
    f'<font><sz val="12"/><name val="{PERSIAN}"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE9EBEE"/><bgColor indexed="64"/></patternFill>'
    '</fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    f'<cellXfs count="{len(_FORMATS)}">{"".join(_CELL.format(*each) for each in _FORMATS)}</cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in characters, and what stands in it."""

    name: str
    width: int
    is_persian: bool = False
    is_number: bool = False


def workbook(name: str, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a workbook whose sheet `name` (letters and blanks, at most 31) holds a head and `rows`."""
    sheet = f'<sheet name="{escaped(name)}" sheetId="1" r:id="rId1"/>'
    return zipped({
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _ROOT,
        "xl/workbook.xml":
            f'{XML_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheet}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _PARTS,
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": _sheet(columns, list(rows)),
    })  # fmt: skip


def _sheet(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> str:
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{column.width}" customWidth="1"/>'
        for at, column in enumerate(columns, 1)
    )
    head = [(_PERSIAN_HEAD if column.is_persian else _HEAD, column.name) for column in columns]
    lines = [head, *([*map(_styled, columns, row)] for row in rows)]
    data = "".join(_row(number, cells) for number, cells in enumerate(lines, 1))
    whole = f"A1:{_letters(len(columns))}{len(lines)}"
    return (
        f'{XML_HEAD}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<dimension ref="{whole}"/><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>{data}</sheetData>'
        f'<autoFilter ref="{whole}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        "</worksheet>"
    )


def _styled(column: Column, text: str) -> tuple[int, str]:
    if column.is_number and _NUMBER.match(text):
        return (_SHARE if "." in text else _COUNT), text
    return (_PERSIAN if column.is_persian else _TEXT), text


def _row(number: int, cells: Sequence[tuple[int, str]]) -> str:
    made = (_cell(f"{_letters(at)}{number}", *cell) for at, cell in enumerate(cells, 1))
    return f'<row r="{number}">{"".join(made)}</row>'


def _cell(place: str, style: int, text: str) -> str:
    if style in (_COUNT, _SHARE):
        return f'<c r="{place}" s="{style}"><v>{text}</v></c>'
    if not text:
        return f'<c r="{place}" s="{style}"/>'
    written = _ESCAPE.sub("_x005F_", escaped(_fitting(text)))
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{written}</t></is></c>'


def _fitting(text: str) -> str:
    """Return as much of `text` as a cell can hold."""
    if len(text) + len(_WIDE.findall(text)) <= _LONGEST:
        return text
    return text[: _LONGEST // 2 - 1] + "…"


def _letters(number: int) -> str:
    """Return the letters of a column counted from 1."""
    first, last = divmod(number - 1, _LETTERS)
    return (_letters(first) if first else "") + chr(ord("A") + last)
