"""PageGeometry: where column, gutter, margin and marks stand, and how each kind of block is set."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from translator_app.ui.fonts import sans, serif
from translator_app.ui.panes.page_blocks import BlockKind, PageBlock

PERSIAN_SHARE = 0.82  # of the Latin beside it: then every line keeps its pitch
GLOSS_POINTS = 15.0
SMALL_GLOSS_POINTS = 12.5
GLOSS_STEP = 23
RULE_BELOW = 6  # rules run so far below the baseline
TOP = 20
_SAMPLE = "The spelling of a name says which reading the reporter heard; the letters say which was meant."


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """All x in px of the viewport. Persian ends at `margin_right`; marks are centred on `mark`.

    `under` says that the page is too narrow for a margin: glosses stand below their paragraph.
    """

    width: int
    left: int
    column: int
    margin_left: int
    margin_right: int
    mark: int
    points: float
    under: bool = False

    @property
    def right(self) -> int:
        """Return where the column ends."""
        return self.left + self.column


def page_geometry(width: int, points: float = 12.5) -> PageGeometry:
    """Return the arrangement for a viewport `width` px wide and text of `points`.

    The column holds about 66 characters, never more than 75; the spare room goes to both sides.
    """
    if width < 560:
        return _narrow(width, points)
    tight = width < 720
    points = points - 0.5 if tight else points
    letter = _letter_width(points)
    pad, gutter, edge = (20, 16, 28) if tight else (28, 20, 30)
    margin = 166 if tight else 186
    column = min(width - pad - gutter - margin - edge, round(70 * letter))
    margin = min(max(width - pad - gutter - column - edge, margin), 226)
    left = pad + max(0, (width - pad - column - gutter - margin - edge) // 2)
    start = left + column + gutter
    return PageGeometry(width, left, column, start, start + margin, start + margin + 13, points)


def _narrow(width: int, points: float) -> PageGeometry:
    points -= 0.5
    column = min(max(width - 20 - 28, 120), round(70 * _letter_width(points)))
    right = 20 + column
    return PageGeometry(width, 20, column, 20, right - 8, right + 8, points, under=True)


def _letter_width(points: float) -> float:
    return QFontMetricsF(serif(points)).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How a kind of block is set; px. `baseline` is that of its first line, `top` the room above it."""

    font: QFont
    top: int
    pitch: int
    baseline: int
    after: int
    muted: bool = False


def block_styles(points: float) -> dict[BlockKind, BlockStyle]:
    """Return how each kind of block is set when the body has `points`."""
    body = serif(points)
    pitch = round(QFontMetricsF(body).lineSpacing())
    return {
        BlockKind.TITLE: _style(serif(points * 1.36, bold=True), round(pitch * 1.18), 16),
        BlockKind.HEADING: _style(serif(points, bold=True), pitch, 6, top=8),
        BlockKind.BODY: _style(body, pitch, pitch // 2),
        BlockKind.CHROME: _style(sans(9.5), 20, 2, muted=True),
        BlockKind.STRIP: _style(sans(8.5), 20, pitch // 2, muted=True),
    }


def _style(font: QFont, pitch: int, after: int, top: int = 0, *, muted: bool = False) -> BlockStyle:
    metrics = QFontMetricsF(font)
    baseline = top + round((pitch - metrics.height()) / 2 + metrics.ascent())
    return BlockStyle(font, top, pitch, baseline, after, muted)


def gap_after(block: PageBlock, following: PageBlock | None, style: BlockStyle) -> int:
    """Return the room below `block`: none inside a paragraph, little between lines of chrome."""
    if block.tail:
        return 0
    if block.fold >= 0:
        same = following is not None and following.fold == block.fold
        return 2 if same else 14
    return style.after
