"""The shipped faces: Charis SIL for the article, Noto Sans for the program, Vazirmatn for Persian."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from translator_app.core.errors import DataError
from translator_app.data import data_dir

SERIF = "Charis SIL"
SANS = "Noto Sans"
PERSIAN = "Vazirmatn"


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once, and return their families; needs a QGuiApplication.

    Raises DataError when a font file cannot be read: without them a bare machine shows boxes only.
    """
    families: list[str] = []
    for path in sorted((data_dir("resources") / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise DataError(path, None, "This font cannot be read.", "Install the program again.")
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def serif(points: float, *, bold: bool = False) -> QFont:
    """Return the face of the article's words, Persian among them in Vazirmatn."""
    return _font((SERIF, PERSIAN), points, bold=bold)


def sans(points: float, *, bold: bool = False) -> QFont:
    """Return the face of what the program says, Persian in it in Vazirmatn."""
    return _font((SANS, PERSIAN), points, bold=bold)


def persian(points: float, *, bold: bool = False) -> QFont:
    """Return the face of Persian; signs it lacks come from Noto Sans."""
    return _font((PERSIAN, SANS), points, bold=bold)


def _font(families: tuple[str, ...], points: float, *, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
