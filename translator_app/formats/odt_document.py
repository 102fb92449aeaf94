"""An OpenDocument text of the program's own make: its parts, page and styles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from translator_app.formats.docx_document import HEADING_SIZES, LATIN, TEXT_SIZE
from translator_app.formats.xml_text import XML_HEAD, escaped
from translator_app.formats.zip_file import zipped
from translator_app.paper import PERSIAN

_MIME = "application/vnd.oasis.opendocument.text"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = " ".join((
    f'xmlns:office="{_OASIS}:office:1.0"',
    f'xmlns:style="{_OASIS}:style:1.0"',
    f'xmlns:text="{_OASIS}:text:1.0"',
    f'xmlns:table="{_OASIS}:table:1.0"',
    f'xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0"',
    f'xmlns:svg="{_OASIS}:svg-compatible:1.0"',
    f'xmlns:meta="{_OASIS}:meta:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'office:version="1.2"',
))  # fmt: skip
_MANIFEST = (
    f'{XML_HEAD}<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{_MIME}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
        for name in ("content.xml", "styles.xml", "meta.xml")
    )
    + "</manifest:manifest>"
)
_FACES = "".join(
    f'<style:font-face style:name="{name}" svg:font-family="{name}"/>' for name in (LATIN, PERSIAN)
)
_PERSIAN_WORDS = f'style:font-name-complex="{PERSIAN}" style:language-complex="fa" style:country-complex="IR"'
# LibreOffice takes "start" for the left edge in every direction, so the right one is named.
_FROM_THE_RIGHT = 'style:writing-mode="rl-tb" fo:text-align="right"'
_PERSIAN_SPAN = (
    '<style:style style:name="Persian" style:family="text">'
    f"<style:text-properties {_PERSIAN_WORDS}/></style:style>"
)
_INK, _MUTED, _LINE = "#1a1d21", "#565d67", "0.5pt solid #b8bdc5"
_BREAKS = 'fo:keep-with-next="always"'
CELL_SIZE, PERSIAN_CELL_SIZE = 9.5, 10.5  # points
_PAGES = {False: ("21cm", "29.7cm", "portrait"), True: ("29.7cm", "21cm", "landscape")}


def odt(
    title: str, body: Iterable[str], *, columns: Mapping[str, int] | None = None, wide: bool = False
) -> bytes:
    """Return a document; `body` is finished XML, `columns` widths in twentieths of a point by style name."""
    return zipped({
        "mimetype": _MIME,
        "content.xml": _content(body, columns or {}),
        "styles.xml": _styles(wide=wide),
        "meta.xml":
            f"{XML_HEAD}<office:document-meta {_NAMES}><office:meta>"
            f"<meta:generator>translator-app</meta:generator><dc:title>{escaped(title)}</dc:title>"
            "<dc:language>en</dc:language></office:meta></office:document-meta>",
        "META-INF/manifest.xml": _MANIFEST,
    }, plain="mimetype")  # fmt: skip


def _content(body: Iterable[str], columns: Mapping[str, int]) -> str:
    widths = "".join(
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width / 20:g}pt"/></style:style>'
        for name, width in columns.items()
    )
    whole = sum(columns.values())
    table = (
        '<style:style style:name="Terms" style:family="table"><style:table-properties '
        f'style:width="{whole / 20:g}pt" table:align="left" fo:margin-bottom="14pt"/></style:style>'
        '<style:style style:name="Row" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="always"/></style:style>'
        '<style:style style:name="Cell" style:family="table-cell">'
        f'<style:table-cell-properties fo:padding="3pt" fo:border="none" fo:border-bottom="{_LINE}"/>'
        "</style:style>"
    )
    styles = table + widths if columns else ""
    return (
        f"{XML_HEAD}<office:document-content {_NAMES}>"
        f"<office:font-face-decls>{_FACES}</office:font-face-decls>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{''.join(body)}</office:text></office:body></office:document-content>"
    )


def _styles(*, wide: bool) -> str:
    title, heading = HEADING_SIZES["Title"], HEADING_SIZES["Heading 1"]
    spaced = 'fo:margin-top="0pt" fo:margin-bottom="7pt" fo:line-height="125%"'
    tight = 'fo:margin-top="0pt" fo:margin-bottom="0pt" fo:line-height="100%"'
    head = f'fo:margin-bottom="6pt" fo:line-height="110%" {_BREAKS}'
    made = (
        _default(),
        _paragraph("Standard", "", "", ""),
        _paragraph("Text_20_body", "Text body", spaced, ""),
        _paragraph("Persian_20_text", "Persian text", f"{spaced} {_FROM_THE_RIGHT}", _PERSIAN_WORDS),
        _paragraph("Lead", "Lead", f"{spaced} {_BREAKS}", ""),
        _paragraph("About", "About", spaced, f'fo:color="{_MUTED}"'),
        _paragraph("Title", "Title", f'fo:margin-top="0pt" {head}', _heavy(title)),
        _paragraph("Heading_20_1", "Heading 1", f'fo:margin-top="12pt" {head}', _heavy(heading)),
        _paragraph("Persian_20_title", "Persian title", f"{head} {_FROM_THE_RIGHT}", _heavy(title)),
        _paragraph("Persian_20_heading", "Persian heading", f"{head} {_FROM_THE_RIGHT}", _heavy(heading)),
        _paragraph("Cell_20_text", "Cell text", tight, _sized(CELL_SIZE)),
        _paragraph("Cell_20_head", "Cell head", tight, _heavy(CELL_SIZE)),
        _paragraph("Cell_20_Persian", "Cell Persian", f"{tight} {_FROM_THE_RIGHT}",
                   f"{_sized(PERSIAN_CELL_SIZE)} {_PERSIAN_WORDS}"),
        _paragraph("Cell_20_Persian_20_head", "Cell Persian head", f"{tight} {_FROM_THE_RIGHT}",
                   _heavy(CELL_SIZE)),
        _PERSIAN_SPAN,
    )  # fmt: skip
    width, height, way = _PAGES[wide]
    return (
        f"{XML_HEAD}<office:document-styles {_NAMES}>"
        f"<office:font-face-decls>{_FACES}</office:font-face-decls><office:styles>{''.join(made)}</office:styles>"
        '<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties '
        f'fo:page-width="{width}" fo:page-height="{height}" style:print-orientation="{way}" '
        'fo:margin="2.3cm" style:writing-mode="lr-tb"/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"/>'
        "</office:master-styles></office:document-styles>"
    )


def _default() -> str:
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties '
        'style:writing-mode="lr-tb" fo:text-align="start" style:tab-stop-distance="1.25cm"/>'
        f'<style:text-properties style:font-name="{LATIN}" fo:language="en" fo:country="GB" '
        f"{_sized(TEXT_SIZE)} {_PERSIAN_WORDS}/></style:default-style>"
        '<style:default-style style:family="table"/>'
    )


def _paragraph(name: str, shown: str, layout: str, words: str) -> str:
    display = f'style:display-name="{shown}" style:parent-style-name="Standard" ' if shown else ""
    return (
        f'<style:style style:name="{name}" {display}style:family="paragraph">'
        f"<style:paragraph-properties {layout}/><style:text-properties {words}/></style:style>"
    )


def _sized(points: float) -> str:
    return f'fo:font-size="{points:g}pt" style:font-size-complex="{points:g}pt"'


def _heavy(points: float) -> str:
    bold = 'fo:font-weight="bold" style:font-weight-complex="bold"'
    return f'{_sized(points)} {bold} fo:color="{_INK}" {_PERSIAN_WORDS}'
