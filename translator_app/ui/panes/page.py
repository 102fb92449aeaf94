"""PagePane: the reviewed article as a readable column, its Persian beside it in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget

from translator_app.ui.panes.page_column import PageColumn
from translator_app.ui.panes.page_edges import EdgeHandles
from translator_app.ui.panes.page_find import PageFinder
from translator_app.ui.panes.page_hits import Hit, hits_of
from translator_app.ui.panes.page_menu import chip_menu
from translator_app.ui.panes.page_paint import Look
from translator_app.ui.panes.page_pointer import PagePointer
from translator_app.ui.panes.page_scroll import Scroller
from translator_app.ui.panes.page_speech import byline, spoken, tip
from translator_app.ui.panes.page_view import PageView
from translator_app.ui.theme import Theme, palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from translator_app.core.span import Span
    from translator_app.ui.panes.page_text import Place
    from translator_app.ui.session import ReviewSession

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PagePane(PageColumn):
    """The page of a review. `activated(key)` says that a mark was double-clicked or Enter pressed on it."""

    activated = Signal(str)

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._opened: set[int] = set()
        self._hovered: Hit | None = None
        self._focused: Hit | None = None
        self._invisibles = False
        self._finder = PageFinder()
        self._scroller = Scroller(self.verticalScrollBar(), self.page_layout)
        self._pointer = PagePointer(self.viewport(), self.hits)
        self._pointer.hovered.connect(self._hover)
        self._pointer.clicked.connect(self.act_on)
        self._pointer.double_clicked.connect(self._activate)
        self._pointer.waited.connect(self._show_tip)
        self.handles = EdgeHandles(self, session)
        session.review_changed.connect(self.refresh)
        session.selection_changed.connect(self._follow_selection)
        self.set_theme(theme)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.setPalette(palette(theme))
        self.setStyleSheet(
            f"#page {{ background: {theme.page.name()}; border: 2px solid {theme.page.name()}; }}"
            f"#page:focus {{ border-color: {theme.accent.name()}; }}"
        )
        self.page_layout.muted = theme.muted
        self.lay_out_again()

    def refresh(self) -> None:
        """Show the session's review as it stands; what did not change stays where it is."""
        self.show_review(self._session.review, self._session.marks, self._opened)
        self.set_byline(byline(self._session))
        self._focused = None
        self._pointer.forget()
        if self._finder.words and self.page:
            self._finder.renew(self.page)
        self._describe()

    def show_invisibles(self, on: bool) -> None:
        """Paint signs for half-spaces, direction marks and hard blanks, or stop doing so."""
        self._invisibles = on
        self.viewport().update()

    def find(self, text: str, step: int = 1) -> int:  # type: ignore[override]  # Qt's knows one script only
        """Highlight all places of `text`, show the next (-1: the previous), return how many there are."""
        if self.page is not None:
            self._finder.seek(self.page, text, step)
        if (place := self._finder.current) is not None:
            self._show_places([place])
        self.viewport().update()
        return len(self._finder.places)

    @property
    def found_at(self) -> int:
        """Return the number, from 1, of the place that `find` shows; 0 when it shows none."""
        return self._finder.number

    def view(self) -> PageView:
        """Return what the next paint shows."""
        hovered = self._hovered.marks[0].key if self._hovered and self._hovered.marks else None
        place = self._finder.current
        current = (place.block, self.qt_places([place])[place.block][0][0]) if place else None
        return PageView(
            self.page_layout, self.scene, Look(self._theme, self._session.selection.mark, hovered),
            self.visible_blocks(), byline(self._session), self.changed, self._finder.stretches,
            current, self._focused if self.hasFocus() else None, self._invisibles, self.handles,
        )  # fmt: skip

    def hits(self) -> list[Hit]:
        """Return all that can be clicked in view, from top to bottom."""
        return hits_of(self.visible_blocks(), self.scene, self.page_layout)

    def act_on(self, hit: Hit) -> None:
        """Do what a click on `hit` does: select the mark, open the “+N”, fold or unfold the strip."""
        if hit.fold is not None:
            self._opened ^= {hit.fold}
            self.refresh()
        elif len(hit.marks) > 1:
            at = self.viewport().mapToGlobal(hit.rect.bottomLeft().toPoint())
            chip_menu(self, hit.marks, self._theme, self._session.select).popup(at)
        else:
            self._session.select(hit.marks[0].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what has the focus outline, or asks for the selected mark to be worked on."""
        if event.key() in _ENTER and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if self._focused is not None:
                self.act_on(self._focused)
            elif self._session.selection.mark:
                self.activated.emit(self._session.selection.mark)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab walk through the strips and the “+N” in view before it leaves the page."""
        stops = [hit for hit in self.hits() if hit.opens and hit.rect.bottom() > 0]
        names = [hit.name for hit in stops]
        at = names.index(self._focused.name) if self._focused and self._focused.name in names else None
        following = (0 if forward else len(stops) - 1) if at is None else at + (1 if forward else -1)
        self._focused = stops[following] if 0 <= following < len(stops) else None
        self.viewport().update()
        return True if self._focused else super().focusNextPrevChild(forward)

    def _activate(self, hit: Hit) -> None:
        self._session.select(hit.marks[0].key)
        self.activated.emit(hit.marks[0].key)

    def _hover(self, hit: Hit | None) -> None:
        self._hovered = hit
        if hit is None:
            QToolTip.hideText()
        self.viewport().update()

    def _show_tip(self, hit: Hit) -> None:
        words = "\n\n".join(tip(self._session, mark) for mark in hit.marks)
        if words:
            QToolTip.showText(QCursor.pos(), words, self.viewport())

    def _follow_selection(self) -> None:
        mark = self._session.mark(self._session.selection.mark)
        span = (mark.english or mark.persian) if mark else None
        if span is not None and self.page is not None:
            self.reveal(span)
        self._describe()
        self.viewport().update()

    def reveal(self, span: Span) -> None:
        """Unfold what hides `span`, and scroll to it unless it stands in the middle two thirds."""
        if self.page and (fold := self.page.fold_at(span)) is not None:
            self._opened.add(fold)
            self.refresh()
        if self.page:
            self._show_places(self.page.places(span))

    def _show_places(self, places: Sequence[Place]) -> None:
        for number, stretches in self.qt_places(places[:1]).items():
            self._scroller.show(number, stretches[0], self.visible_blocks(), self.viewport().height())

    def _describe(self) -> None:
        mark = self._session.mark(self._session.selection.mark)
        self.setAccessibleDescription(spoken(self._session, mark) if mark else "")
