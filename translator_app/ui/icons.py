"""icon: a shipped Lucide drawing in the theme's ink."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from translator_app.core.errors import DataError
from translator_app.data import data_dir
from translator_app.ui.theme import Theme

_RATIOS = (1.0, 1.5, 2.0, 3.0)
_STROKE = 'stroke-width="1.8"'  # of 24: 1.2 px in a 16 px icon, the weight of the text beside it


def icon(name: str, theme: Theme, size: int = 16) -> QIcon:
    """Return the icon `name` (a file in resources/icons) at `size` px, fainter when disabled.

    Raises DataError when there is no such icon.
    """
    return _icon(name, theme.ink.name(), theme.edge.name(), size)


def mark_icon(name: str, theme: Theme, size: int = 16) -> QIcon:
    """Return the same in the theme's muted ink, for what stands beside small text."""
    return _icon(name, theme.muted.name(), theme.edge.name(), size)


def icon_on_accent(name: str, theme: Theme, size: int = 16) -> QIcon:
    """Return the same in the ink for what lies on the accent colour."""
    return _icon(name, theme.on_accent.name(), theme.edge.name(), size)


@cache
def _icon(name: str, ink: str, faint: str, size: int) -> QIcon:
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faint)):
        renderer = QSvgRenderer(QByteArray(_drawing(name, colour).encode()))
        for ratio in _RATIOS:
            made.addPixmap(_pixmap(renderer, size, ratio), mode)
    return made


def _pixmap(renderer: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _drawing(name: str, colour: str) -> str:
    path = data_dir("resources") / "icons" / f"{name}.svg"
    try:
        drawing = path.read_text(encoding="utf-8")
    except OSError as error:
        raise DataError(path, None, f"The icon “{name}” is missing.", "Install the program again.") from error
    return drawing.replace("currentColor", colour).replace('stroke-width="2"', _STROKE)
