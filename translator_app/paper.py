"""A page of HTML set on paper: the one place below the window that asks Qt, for PDF alone and only then."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from translator_app.core.errors import DataError, UsageError
from translator_app.data import data_dir

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QTextDocument

SERIF, SANS, PERSIAN = "Charis SIL", "Noto Sans", "Vazirmatn"
_DOTS = 300  # an inch; the letters are outlines all the same
_MARGIN = 3.0  # millimetres; Qt leaves 20 more for the words and the number of the page
# Qt writes the time of day and a number drawn by lot into each file.
_MOMENT = re.compile(rb"/(?:CreationDate|ModDate) \(D:[^)]*\)")
_XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta><?xpacket end="r"?>'
)


def pdf(html: str, title: str, *, wide: bool = False) -> bytes:
    """Return `html`, as far as Qt's rich text knows it, as a PDF file on A4 with the shipped fonts in it.

    Needs no display: where no Qt application runs yet, one without a screen is made. It must be called on
    the thread that has, or will have, that application. The same page gives the same bytes. What it looks
    like is right; Persian copied out of it is not, because Qt stores the shapes of its letters only.
    Raises UsageError when Qt is not installed, DataError when a font cannot be read.
    """
    try:
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
        from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
    except ImportError as error:
        remedy = "Install PySide6-Essentials, or choose .docx, .odt or .html."
        raise UsageError(f"A PDF cannot be written, because Qt cannot be loaded. {remedy}") from error
    _application()
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    page, millimetres = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(page, turned, margins, millimetres))
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    writer.setCreator("translator-app")
    writer.setDocumentXmpMetadata(QByteArray(_XMP))
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), f"{title}\n{html}".encode("utf-8", "replace")))
    _document(html).print_(writer)
    buffer.close()
    return _MOMENT.sub(lambda match: b" " * len(match[0]), bytes(buffer.data().data()))


@cache
def _application() -> QCoreApplication:
    """Return the application that runs, or one of our own without a screen; the cache keeps it alive."""
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication.instance()
    return running or QGuiApplication(["translator-app", "-platform", "offscreen"])


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once, and return their families; needs a QGuiApplication.

    Raises DataError when a font file cannot be read: without them a bare machine shows boxes only.
    """
    from PySide6.QtGui import QFontDatabase

    families: list[str] = []
    for path in sorted((data_dir("resources") / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise DataError(path, None, "This font cannot be read.", "Install the program again.")
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def _document(html: str) -> QTextDocument:
    from PySide6.QtGui import QFont, QTextDocument

    document = QTextDocument()
    font = QFont()
    font.setFamilies([SERIF, PERSIAN, SANS])
    font.setPointSizeF(11)
    document.setDefaultFont(font)
    document.setHtml(html)
    return document
