"""FindingListPane: findings and terms as one list, what is selected there, and what the checks did."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.finding_list_delegate import RowDelegate
from translator_app.ui.panes.finding_list_head import ListHead
from translator_app.ui.panes.finding_list_manifest import manifest, manifest_details
from translator_app.ui.panes.finding_list_model import RowModel
from translator_app.ui.panes.finding_list_rows import EDITS, finding_list, term_list
from translator_app.ui.panes.ground import label, line, set_ground, set_ink
from translator_app.ui.panes.row_view import row_view
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import Theme

WIDTH = 264


class FindingListPane(QWidget):
    """The list at the left. Up and down move the selection, which is the session's own."""

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._following = False
        self.head = ListHead(theme, self)
        self.model = RowModel(self)
        self._delegate = RowDelegate(theme, self)
        self.view = row_view(self, self.model, self._delegate)
        self.view.setAccessibleName("List")
        self._none = label(self, sans(9.5), wrap=True)
        self.clear = QPushButton("Clear the filter", self)
        self.clear.clicked.connect(self.head.clear)
        self._foot = label(self, sans(8.5), wrap=True)
        self._foot.setContentsMargins(12, 8, 12, 10)
        self._line = line(self)
        self._lay_out()
        self.setAccessibleName("Findings and terms")
        self.setFocusProxy(self.view)
        self.head.changed.connect(self.refresh)
        self.view.selectionModel().currentChanged.connect(self._choose)
        session.review_changed.connect(self.refresh)
        session.selection_changed.connect(self._follow)
        self.set_theme(theme)
        self.refresh()

    @property
    def message(self) -> str:
        """Return what is said in place of the rows, if there are none."""
        return "" if self._none.isHidden() else self._none.text()

    def focus_filter(self) -> None:
        """Put the caret into the filter field, its words selected."""
        self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.field.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        set_ground(self, theme, theme.panel)
        set_ground(self._line, theme, theme.line)
        set_ground(self.view, theme, theme.panel)
        set_ground(self.view.viewport(), theme, theme.panel)
        self.head.set_theme(theme)
        self._delegate.set_theme(theme)
        set_ink(self._foot, theme.muted)
        set_ink(self._none, theme.muted)
        self.view.viewport().update()

    def refresh(self) -> None:
        """List the review as it is now, narrowed as the head says."""
        findings, terms = finding_list(self._session), term_list(self._session)
        everything = terms if self.head.shows_terms else findings
        self.head.set_counts(sum(row.group != EDITS for row in findings), sum(not row.quiet for row in terms))
        self.head.set_kinds(everything)
        self.head.set_states(everything)
        keeps = self.head.filter.keeps
        rows = tuple(row for row in everything if keeps(row))
        self._following = True
        self.model.set_rows(rows)
        self._following = False
        self._say_what_is_missing(empty=not rows, narrowed=bool(everything))
        analysis = self._session.review.analysis
        self._foot.setText(manifest(analysis))
        self._foot.setToolTip(manifest_details(analysis))
        self._follow()

    def _say_what_is_missing(self, *, empty: bool, narrowed: bool) -> None:
        what = "term" if self.head.shows_terms else "finding"
        self._none.setText(f"No {what} fits the filter." if narrowed else f"No {what} in this article.")
        self._none.setVisible(empty)
        self.clear.setVisible(empty and narrowed)
        self.view.setVisible(not empty)

    def _follow(self, _selection: object = None) -> None:
        """Show the session's selection; where the list does not have it, nothing is selected."""
        row = self.model.row_of(self._session.selection)
        self._following = True
        if row < 0:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        elif row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row))
        self._following = False

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._following or not current.isValid():
            return
        row = self.model.rows[current.row()]
        if row.finding is None:
            self._session.select(row.about)
        else:
            self._session.select_finding(row.finding)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self._none.setMargin(12)
        column.addWidget(self._none)
        box = QVBoxLayout()
        box.setContentsMargins(12, 0, 12, 0)
        box.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(box)
        column.addStretch(0)
        column.addWidget(self._line)
        column.addWidget(self._foot)
