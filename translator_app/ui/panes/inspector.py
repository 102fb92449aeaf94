"""InspectorPane: all that is known of the selected name, from its letters to its titles."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from translator_app.core.edit import Edit
from translator_app.review.free import edit_freely
from translator_app.ui.edges import move_edge, release
from translator_app.ui.fonts import sans
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.panes.inspector_body import WIDE, InspectorBody
from translator_app.ui.panes.inspector_comment import CommentField
from translator_app.ui.panes.inspector_section import PADDING
from translator_app.ui.panes.inspector_subject import Subject, subject
from translator_app.ui.panes.inspector_title import Holders
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme

WIDTH = 400
EMPTY = "Select a name on the page, or press j."


class InspectorPane(QWidget):
    """One scroll of sections about the session's selection, with the comment field always below.

    `entry_asked(str)` asks for a concept of the glossary,
    `date_chosen(date)` for another date to judge titles at,
    `wide_asked(bool)` for the width at which the schemes stand letter by letter, or back.
    """

    entry_asked = Signal(str)
    date_chosen = Signal(object)
    wide_asked = Signal(bool)

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Subject | None = None
        self.body = InspectorBody(theme, self)
        self.comment = CommentField(theme, self)
        self.empty = label(self, sans(9.5), EMPTY, wrap=True)
        self.area = QScrollArea(self)
        self._lay_out()
        self._connect()
        self.setAccessibleName("Inspector")
        self.setFocusProxy(self.area)
        self.set_theme(theme)
        self.refresh()

    @property
    def session(self) -> ReviewSession:
        """Return the session whose selection is shown."""
        return self._session

    def sizeHint(self) -> QSize:
        """Return the width of a wide window's inspector."""
        return QSize(WIDTH, 700)

    def set_holders(self, holders_of: Holders | None) -> None:
        """Say where all holders of an office are found: a function from its id."""
        self.body.title.holders_of = holders_of
        self.refresh()

    def edit_spelling(self) -> None:
        """Turn the headword into a field that holds the best suggestion; Enter makes the change."""
        shown = self._shown
        if shown is None or shown.row is None:
            return
        finding = shown.row.finding
        edits = finding.suggestions[0].edits if finding.suggestions else ()
        self.body.headwords.edit(edits[0].text if edits else finding.span.of(shown.review.article.text))
        self.area.ensureWidgetVisible(self.body.headwords)

    def focus_comment(self) -> None:
        """Put the caret into the comment field."""
        if self._shown is not None:
            self.comment.take_focus()

    def show_section(self, name: str) -> None:
        """Bring “letters” or “title” into sight; letters get the keys, and room."""
        body = self.body
        section = {"letters": body.bridge, "title": body.title}[name]
        if self._shown is None or section.isHidden():
            return
        self.area.ensureWidgetVisible(section, 0, 24)
        if name == "letters":
            body.bridge.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.wide_asked.emit(self.width() < WIDE)

    def refresh(self, _changed: object = None) -> None:
        """Show the selection as it is now."""
        before = self._shown.mark.key if self._shown else None
        self._shown = shown = subject(self._session)
        self.empty.setVisible(shown is None)
        self.area.setVisible(shown is not None)
        about = self._session.review.comments.get(shown.mark.key) if shown else None
        self.comment.set_comment(about.text if about else "", possible=shown is not None)
        if shown is None:
            return
        self.body.set_subject(shown)
        self.body.arrange(self.width())
        if shown.mark.key != before:
            self.area.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        set_ground(self.area, theme, theme.panel)
        set_ground(self.area.viewport(), theme, theme.panel)
        self.body.set_theme(theme)
        self.comment.set_theme(theme)
        set_ink(self.empty, theme.muted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use what room there is."""
        super().resizeEvent(event)
        self.body.arrange(event.size().width())

    def _connect(self) -> None:
        session, body = self._session, self.body
        body.header.step.connect(self._step)
        body.headwords.reworded.connect(session.reword)
        body.finding.accepted.connect(session.accept)
        body.finding.kept.connect(self._keep)
        body.finding.edit_asked.connect(self.edit_spelling)
        body.finding.reopened.connect(session.reopen)
        body.glossary.entry_asked.connect(self.entry_asked)
        body.title.persian_asked.connect(self._add_persian_title)
        body.title.timeline.date_chosen.connect(self.date_chosen)
        body.pair.moved.connect(self._move_edge)
        body.pair.released.connect(self._release)
        body.others.chosen.connect(session.select_finding)
        self.comment.written.connect(session.comment)
        session.review_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)

    def _step(self, by: int) -> None:
        self._session.go(by, any_mark=True)

    def _move_edge(self, left: bool) -> None:
        move_edge(self._session, left=left, outward=True)

    def _release(self) -> None:
        release(self._session)

    def _keep(self) -> None:
        self._session.reject()

    def _add_persian_title(self, edit: Edit) -> None:
        session = self._session
        session.step("Persian title added", lambda by: edit_freely(session.review, [edit], by))

    def _lay_out(self) -> None:
        self.area.setWidget(self.body)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName("Inspector")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.verticalScrollBar().rangeChanged.connect(self.body.keep_width)
        self.empty.setContentsMargins(PADDING, 24, PADDING, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.empty, 1)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.comment)
