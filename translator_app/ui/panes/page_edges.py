"""EdgeHandles: the two edges of the selected term's English on the page, dragged with the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from translator_app.review.edges import snapped
from translator_app.ui.edges import selected_term, set_edges
from translator_app.ui.panes.page_marks import line_parts
from translator_app.ui.textpos import TextPositions

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.ui.panes.page_column import PageColumn
    from translator_app.ui.session import ReviewSession
    from translator_app.ui.theme import Theme

_NEAR = 5  # px at each side of an edge
_ABOVE, _BELOW = 19, 9
_OUT = 3  # the ground behind a word reaches so far beyond it


@dataclass(frozen=True, slots=True)
class Edge:
    """One end of the words: x and baseline in the viewport."""

    left: bool
    x: float
    baseline: float

    def is_near(self, point: QPointF) -> bool:
        """Tell whether a press at `point` takes hold of this edge."""
        inside = self.baseline - _ABOVE <= point.y() <= self.baseline + _BELOW
        return inside and abs(point.x() - self.x) <= _NEAR


def article_position(page: PageColumn, point: QPointF) -> int | None:
    """Return the position of the unaltered article nearest `point` of the viewport; None beside the text."""
    for number, top in page.visible_blocks():
        block = page.document().findBlockByNumber(number)
        if page.page is None or not top <= point.y() < top + page.page_layout.height_of(number):
            continue
        line = block.layout().lineAt(page.page_layout.line_at(number, point.y() - top))
        offset = TextPositions(block.text()).to_python(line.xToCursor(point.x()))
        return page.page.edits.before(page.page.blocks[number].source_at(offset))
    return None


class EdgeHandles(QObject):
    """Watches the viewport before all others; while an edge is held, the page shows where it would go."""

    def __init__(self, page: PageColumn, session: ReviewSession) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self._held: Edge | None = None
        self._wanted: Span | None = None
        page.viewport().installEventFilter(self)

    @property
    def is_held(self) -> bool:
        """Tell whether an edge is being dragged."""
        return self._held is not None

    def span(self) -> Span | None:
        """Return the words between the edges: those wanted while one is dragged."""
        term = selected_term(self._session)
        return (self._wanted if self._held else None) or (term.english if term else None)

    def lines(self) -> list[tuple[float, float, float]]:
        """Return (left, right, baseline) in the viewport of each line of the words in view."""
        span, page = self.span(), self._page
        if span is None or page.page is None:
            return []
        tops = dict(page.visible_blocks())
        found = []
        for number, stretches in page.qt_places(page.page.places(span)).items():
            if number in tops:
                layout = page.document().findBlockByNumber(number).layout()
                for line, left, right in line_parts(layout, *stretches[0]):
                    baseline = tops[number] + page.page_layout.baseline(number, line)
                    found.append((left, right, baseline))
        return found

    def edges(self) -> list[Edge]:
        """Return the two edges, where they are in view."""
        return _edges_of(self.lines())

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint both edges, and while one is held a frame round what it would take in."""
        lines = self.lines()
        if not lines:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_held:
            painter.setPen(QPen(theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for left, right, baseline in lines:
                box = QRectF(left - _OUT, baseline - _ABOVE, right - left + 2 * _OUT, _ABOVE + _BELOW)
                painter.drawRect(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        for edge in _edges_of(lines):
            painter.drawRect(QRectF(edge.x - 0.75, edge.baseline - _ABOVE, 1.5, _ABOVE + _BELOW))
            painter.drawEllipse(QPointF(edge.x, edge.baseline - _ABOVE), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take hold of an edge, drag it, let it go; everything else goes on to the page."""
        if not isinstance(event, QMouseEvent):
            return False
        kind, point = event.type(), event.position()
        if kind is QEvent.Type.MouseMove:
            return self._drag(point) if self.is_held else self._hover(point, pressed=bool(event.buttons()))
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        if kind is QEvent.Type.MouseButtonPress:
            self._held = next((edge for edge in self.edges() if edge.is_near(point)), None)
            self._wanted = None
            return self.is_held
        return kind is QEvent.Type.MouseButtonRelease and self.is_held and self._let_go()

    def cancel(self) -> None:
        """Let the edge go where it was."""
        self._held = self._wanted = None
        self._page.viewport().update()

    def _hover(self, point: QPointF, *, pressed: bool) -> bool:
        over = not pressed and any(edge.is_near(point) for edge in self.edges())
        if over:
            self._page.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        return over

    def _drag(self, point: QPointF) -> bool:
        term, position = selected_term(self._session), article_position(self._page, point)
        if term is not None and position is not None and self._held is not None:
            self._wanted = snapped(self._session.review, term, position, left=self._held.left)
            self._page.viewport().update()
        return True

    def _let_go(self) -> bool:
        term, wanted = selected_term(self._session), self._wanted
        self.cancel()
        if term is not None and wanted is not None:
            set_edges(self._session, term, wanted)
        return True


def _edges_of(lines: list[tuple[float, float, float]]) -> list[Edge]:
    if not lines:
        return []
    left, _, upper = lines[0]
    _, right, lower = lines[-1]
    return [Edge(True, left - _OUT, upper), Edge(False, right + _OUT, lower)]
