"""The shipped faces: Charis SIL for the article, Noto Sans for the program, Vazirmatn for Persian."""

from __future__ import annotations

from PySide6.QtGui import QFont

from translator_app import paper
from translator_app.paper import PERSIAN, SANS, SERIF


def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once, and return their families; see `paper.load_fonts`."""
    return paper.load_fonts()


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
