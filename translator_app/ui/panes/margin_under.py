"""under_rows: glosses below their paragraph, where the page is too narrow for a margin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.ui.panes.page_geometry import PageGeometry

ROW = 27
_BETWEEN = 38  # the mark of the next gloss stands in it


@dataclass(frozen=True, slots=True)
class UnderPlace:
    """Where a gloss stands below its paragraph: its row from 0, and the x at which its Persian begins."""

    row: int
    right: float


def under_rows(widths: Sequence[float], geometry: PageGeometry) -> list[UnderPlace]:
    """Fill rows from right to left with glosses of these widths, px."""
    places: list[UnderPlace] = []
    row, right = 0, float(geometry.margin_right)
    for width in widths:
        if right < geometry.margin_right and right - width < geometry.left:
            row, right = row + 1, float(geometry.margin_right)
        places.append(UnderPlace(row, right))
        right -= width + _BETWEEN
    return places
