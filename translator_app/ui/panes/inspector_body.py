"""InspectorBody: the sections of the inspector, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.text.bidi import without_isolates
from translator_app.ui.fonts import sans
from translator_app.ui.panes.bridge import LetterBridge
from translator_app.ui.panes.bridge_collation import Collation, words_width
from translator_app.ui.panes.finding_list_rows import isolated
from translator_app.ui.panes.ground import label, set_ground, set_ink
from translator_app.ui.panes.inspector_finding import FindingSection
from translator_app.ui.panes.inspector_glossary import GlossarySection
from translator_app.ui.panes.inspector_header import HeaderSection
from translator_app.ui.panes.inspector_headword import Headwords
from translator_app.ui.panes.inspector_others import OthersSection
from translator_app.ui.panes.inspector_pair import PairSection
from translator_app.ui.panes.inspector_schemes import SchemeSection
from translator_app.ui.panes.inspector_section import END, PADDING, SCROLL_BAR
from translator_app.ui.panes.inspector_subject import Subject
from translator_app.ui.panes.inspector_title import TitleSection
from translator_app.ui.theme import Theme

WIDE = 620
_NARROW = 380
_NAMES = 92  # px for the names of the rows beside a wide bridge


class InspectorBody(QWidget):
    """Everything about one subject; never wider than the pane, since each section can shorten itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = ""
        self.header = HeaderSection(theme, self)
        self.headwords = Headwords(theme, self)
        self._earlier = label(self, sans(8.5), wrap=True)
        self.bridge = LetterBridge(theme, self)
        self.collation = Collation(theme, self.bridge, self)
        self.verdict = label(self, sans(11), wrap=True)
        self.finding = FindingSection(theme, self)
        self.schemes = SchemeSection(theme, self)
        self.title = TitleSection(theme, self)
        self.glossary = GlossarySection(theme, self)
        self.others = OthersSection(theme, self)
        self.pair = PairSection(theme, self)
        self._sections = (self.finding, self.pair, self.schemes, self.title, self.glossary, self.others)
        self._lay_out()
        self.keep_width(0, 0)

    @property
    def earlier(self) -> str:
        """Return the line that recalls the article's own spelling, if the page shows another."""
        return "" if self._earlier.isHidden() else without_isolates(self._earlier.text())

    def set_subject(self, shown: Subject) -> None:
        """Speak of `shown`."""
        self._house = shown.review.scheme
        self.header.set_subject(shown)
        about = (shown.mark.key, shown.row.key if shown.row else None)
        self.headwords.set_words(shown.latin, shown.mark.gloss, about)
        self._earlier.setText(isolated(f"The article has “{shown.mark.latin}”:"))
        self._earlier.setVisible(shown.altered and bool(shown.comparison))
        self.bridge.set_comparison(shown.comparison)
        self.verdict.setText(isolated(shown.verdict))
        for section in self._sections:
            section.set_subject(shown)

    def arrange(self, width: int) -> None:
        """Use the width of the pane: shorter words in a narrow one, letter by letter in a wide one."""
        self.finding.set_narrow(width < _NARROW)
        found = self.schemes.spellings
        self.bridge.set_margins(_NAMES, words_width(found))
        collated = bool(found) and width >= WIDE and self.bridge.is_one_row(width - 2 * PADDING)
        if not collated:
            self.bridge.set_margins(0, 0)
        self.schemes.set_wide(collated)
        self.collation.setVisible(collated)
        if collated:
            self.collation.set_spellings(found, self._house)

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        set_ground(self, theme, theme.panel)
        for part in (self.header, self.headwords, self.bridge, self.collation, *self._sections):
            part.set_theme(theme)
        set_ink(self._earlier, theme.muted)
        set_ink(self.verdict, theme.ink)

    def minimumSizeHint(self) -> QSize:
        """Return the height alone."""
        return QSize(0, super().minimumSizeHint().height())

    def keep_width(self, _least: int, most: int) -> None:
        """Leave the width of the scroll bar free where there is none, so that nothing moves."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0 if most else SCROLL_BAR, 0)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(PADDING, 0, END, 10)
        inner.setSpacing(6)
        for part in (self._earlier, self.bridge, self.collation, self.verdict):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.headwords)
        column.addLayout(inner)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
