"""A Word document of the program's own make: page, styles and properties, no template's author left."""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING

from translator_app.formats.xml_text import xml_text
from translator_app.paper import PERSIAN

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

LATIN = "Cambria"
TEXT_SIZE = 11.5  # points
HEADING_SIZES = {"Title": 20.0, "Heading 1": 14.0, "Heading 2": 12.5}
_A4 = (11906, 16838)  # twentieths of a point
_MARGIN = 1304  # 2.3 cm


def new_document(title: str, *, landscape: bool = False) -> Document:
    """Make an empty document on A4, its styles set for English with Persian in it."""
    import docx

    document = docx.Document()
    _set_style(document.styles["Normal"], TEXT_SIZE)
    normal = document.styles["Normal"].paragraph_format
    normal.space_after, normal.line_spacing = _points(7), 1.25
    for name, size in HEADING_SIZES.items():
        _set_heading(document.styles[name], size)
    _set_page(document, landscape=landscape)
    about = document.core_properties
    about.title, about.language = xml_text(title)[:255], "en"
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    about.revision = 1
    return document


def to_bytes(document: Document) -> bytes:
    """Return the document as the bytes of a .docx file."""
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _points(number: float) -> int:
    from docx.shared import Pt

    return Pt(number)


def _set_style(style: ParagraphStyle, size: float) -> None:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    style.font.name, style.font.size = LATIN, _points(size)
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), PERSIAN)
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    complex_size = OxmlElement("w:szCs")
    complex_size.set(qn("w:val"), str(round(size * 2)))
    properties.find(qn("w:sz")).addnext(complex_size)


def _set_heading(style: ParagraphStyle, size: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    _set_style(style, size)
    style.font.bold, style.font.color.rgb = True, RGBColor(0x1A, 0x1D, 0x21)
    properties = style.element.get_or_add_rPr()
    for name in ("w:spacing", "w:kern"):
        for found in properties.findall(qn(name)):
            properties.remove(found)
    borders = style.element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        style.element.pPr.remove(borders)
    style.paragraph_format.space_before = _points(0 if style.name == "Title" else 12)
    style.paragraph_format.space_after = _points(6)
    style.paragraph_format.keep_with_next = True


def _set_page(document: Document, *, landscape: bool) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Twips

    section = document.sections[0]
    width, height = _A4[::-1] if landscape else _A4
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Twips(width), Twips(height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)
