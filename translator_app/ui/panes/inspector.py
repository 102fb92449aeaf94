"""InspectorPane: all that is known of the selected name, from its letters to its titles."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.bridge import LetterBridge
from translator_app.ui.panes.bridge_collation import Collation, words_width
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.panes.inspector_comment import CommentField
from translator_app.ui.panes.inspector_finding import FindingSection
from translator_app.ui.panes.inspector_glossary import GlossarySection
from translator_app.ui.panes.inspector_header import HeaderSection
from translator_app.ui.panes.inspector_headword import Headwords
from translator_app.ui.panes.inspector_others import OthersSection
from translator_app.ui.panes.inspector_schemes import SchemeSection
from translator_app.ui.panes.inspector_section import END, PADDING, SCROLL_BAR
from translator_app.ui.panes.inspector_subject import Subject, subject
from translator_app.ui.panes.inspector_title import Holders, TitleSection
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme

WIDTH, NARROW_WIDTH, WIDE = 400, 338, 620
_NAMES = 92  # px for the names of the rows beside a wide bridge
_NARROW = 380
EMPTY = "Select a name on the page, or press j."


class _Body(QWidget):
    """The sections; never wider than the pane, since each of them can shorten itself."""

    def minimumSizeHint(self) -> QSize:
        """Return the height alone."""
        return QSize(0, super().minimumSizeHint().height())

    def keep_width(self, _least: int, most: int) -> None:
        """Leave the width of the scroll bar free where there is none, so that nothing moves."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0 if most else SCROLL_BAR, 0)


class InspectorPane(QWidget):
    """One scroll of sections about the session's selection, with the comment field always below.

    `entry_asked(str)` asks for a concept of the glossary, `title_asked(str)` for an office by its id,
    `wide_asked(bool)` for the width at which the schemes stand letter by letter, or back.
    """

    entry_asked = Signal(str)
    title_asked = Signal(str)
    wide_asked = Signal(bool)

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._shown: Subject | None = None
        self.body = _Body(self)
        self.header = HeaderSection(theme, self.body)
        self.headwords = Headwords(theme, self.body)
        self._earlier = label(self.body, sans(8.5), wrap=True)
        self.bridge = LetterBridge(theme, self.body)
        self.collation = Collation(theme, self.bridge, self.body)
        self.verdict = label(self.body, sans(11), wrap=True)
        self.finding = FindingSection(theme, self.body)
        self.schemes = SchemeSection(theme, self.body)
        self.title = TitleSection(theme, self.body)
        self.glossary = GlossarySection(theme, self.body)
        self.others = OthersSection(theme, self.body)
        self.comment = CommentField(theme, self)
        self.empty = label(self, sans(9.5), EMPTY)
        self.area = QScrollArea(self)
        self._lay_out()
        self._connect()
        self.setAccessibleName("Inspector")
        self.setFocusProxy(self.area)
        self.set_theme(theme)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return the width of a wide window's inspector."""
        return QSize(WIDTH, 700)

    def set_holders(self, holders_of: Holders | None) -> None:
        """Say where all holders of an office are found: a function from its id."""
        self.title.holders_of = holders_of
        self.refresh()

    def edit_spelling(self) -> None:
        """Turn the headword into a field that holds the best suggestion; Enter makes the change."""
        shown = self._shown
        if shown is None or shown.row is None:
            return
        finding = shown.row.finding
        edits = finding.suggestions[0].edits if finding.suggestions else ()
        self.headwords.edit(edits[0].text if edits else finding.span.of(shown.review.article.text))
        self.area.ensureWidgetVisible(self.headwords)

    def focus_comment(self) -> None:
        """Put the caret into the comment field."""
        if self._shown is not None:
            self.comment.take_focus()

    def show_section(self, name: str) -> None:
        """Scroll to “letters”, “title” or “glossary”; ask for the entry or the office when it is in sight."""
        if self._shown is None:
            return
        section = {"letters": self.bridge, "title": self.title, "glossary": self.glossary}[name]
        if section.isHidden():
            return
        self.area.ensureWidgetVisible(section, 0, 24)
        if name == "letters":
            self.bridge.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.wide_asked.emit(self.width() < WIDE)
        elif name == "glossary" and self._shown.entry:
            self.entry_asked.emit(self._shown.entry.concept)
        elif self._shown.title and self._shown.title.office:
            self.title_asked.emit(self._shown.title.office.id)

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
        self.header.set_subject(shown)
        self.headwords.set_words(shown.latin, shown.mark.gloss)
        self._earlier.setText(isolated(f"The article has “{shown.mark.latin}”:"))
        self._earlier.setVisible(shown.altered and bool(shown.comparison))
        self.bridge.set_comparison(shown.comparison)
        self.verdict.setText(isolated(shown.verdict))
        for section in (self.finding, self.schemes, self.title, self.glossary, self.others):
            section.set_subject(shown)
        self._collate()
        if shown.mark.key != before:
            self.area.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        for ground in (self, self.area, self.body):
            set_ground(ground, theme, theme.panel)
        parts = (self.header, self.headwords, self.bridge, self.collation, self.comment)
        for part in (*parts, self.finding, self.schemes, self.title, self.glossary, self.others):
            part.set_theme(theme)
        set_ink(self.empty, theme.muted)
        set_ink(self._earlier, theme.muted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what is said where there is little room."""
        super().resizeEvent(event)
        self.finding.set_narrow(event.size().width() < _NARROW)
        self._collate()

    def _collate(self) -> None:
        """In a wide inspector put the schemes letter by letter under the bridge."""
        found = self.schemes.spellings
        self.bridge.set_margins(_NAMES, words_width(found))
        collated = bool(found) and self.width() >= WIDE and self.bridge.is_one_row(self.width() - 2 * PADDING)
        if not collated:
            self.bridge.set_margins(0, 0)
        self.schemes.set_wide(collated)
        self.collation.setVisible(collated)
        if collated and self._shown:
            self.collation.set_spellings(found, self._shown.review.scheme)

    def _connect(self) -> None:
        session = self._session
        self.header.step.connect(self._step)
        self.headwords.reworded.connect(session.reword)
        self.finding.accepted.connect(session.accept)
        self.finding.kept.connect(self._keep)
        self.finding.edit_asked.connect(self.edit_spelling)
        self.finding.reopened.connect(session.reopen)
        self.glossary.entry_asked.connect(self.entry_asked)
        self.others.chosen.connect(session.select_finding)
        self.comment.written.connect(session.comment)
        session.review_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)

    def _step(self, by: int) -> None:
        self._session.go(by, any_mark=True)

    def _keep(self) -> None:
        self._session.reject()

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(PADDING, 0, END, 10)
        inner.setSpacing(6)
        for part in (self._earlier, self.bridge, self.collation, self.verdict):
            inner.addWidget(part)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.headwords)
        column.addLayout(inner)
        for section in (self.finding, self.schemes, self.title, self.glossary, self.others):
            column.addWidget(section)
        column.addStretch(1)
        self.area.setWidget(self.body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.verticalScrollBar().rangeChanged.connect(self.body.keep_width)
        self.body.keep_width(0, 0)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty.setContentsMargins(PADDING, 24, PADDING, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.empty, 1)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.comment)
