"""GlossaryWindow: the glossaries in use, to be searched, changed and kept; arranges the parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QMessageBox, QSplitter, QWidget

from translator_app.core.kind import Kind
from translator_app.settings import Settings
from translator_app.ui.glossary import edits, steps
from translator_app.ui.glossary.actions import HEAD, SPECS, glossary_hints, make_glossary_actions
from translator_app.ui.glossary.below import Below
from translator_app.ui.glossary.empty import EmptyNote
from translator_app.ui.glossary.head import GlossaryHead
from translator_app.ui.glossary.panel import EntryPanel, Use
from translator_app.ui.glossary.session import GlossarySession
from translator_app.ui.glossary.table import EntryTable
from translator_app.ui.glossary.window_layout import NARROW, NARROW_PANEL, PANEL, lay_out
from translator_app.ui.icons import icon
from translator_app.ui.panes.ground import set_ground, set_ink
from translator_app.ui.panes.message_bar import MessageBar
from translator_app.ui.panes.triage_bar import TriageBar
from translator_app.ui.theme import Theme
from translator_app.workflow.glossary_book import GlossaryBook
from translator_app.workflow.glossary_rows import Rows
from translator_app.workflow.glossary_similar import similar_rows

_AFTER_PAINT_MS = 50


class GlossaryWindow(QMainWindow):
    """A window over a book of glossaries. What is changed is on disk at once, and can be undone.

    `saved(tuple[Path, ...])` names the files that were written, so that the open article can be checked
    again; `place_asked(Span)` asks for a place of the open article.
    """

    saved = Signal(object)
    place_asked = Signal(object)

    def __init__(
        self, book: GlossaryBook, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.session = GlossarySession(book, settings.reviewer, self)
        self.table = EntryTable(self.session.rows, theme)
        self.panel = EntryPanel(theme)
        self.form = self.panel.form
        self.below = Below(theme)
        self.messages = MessageBar(theme)
        self.foot = TriageBar(theme)
        self.foot.set_keys(glossary_hints(single_keys=settings.single_keys))
        self.name = QLabel()
        self.actions_by_name, menus = make_glossary_actions(
            self, self.table, steps.handlers(self), single_keys=settings.single_keys
        )
        self.move_menu = QMenu("Move to", self)
        menus["Entry"].addMenu(self.move_menu)
        self.head = GlossaryHead(theme, {name: self.actions_by_name[name] for name in HEAD})
        self.empty = EmptyNote(theme)
        self.saving = False  # the form is being saved, so its words are no longer its own
        self.place: int | None = None  # the number of the entry the form shows
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        lay_out(self)
        steps.connect(self)
        self.set_theme(theme)
        steps.show_rows(self, self.session.rows)
        self.table.show_number(self.table.rows.number(0))
        self.table.setFocus()
        QTimer.singleShot(_AFTER_PAINT_MS, self, self._prepare)

    def add(
        self, english: str, persian: str, kind: Kind = Kind.OTHER, language: str = "fa", source: str = ""
    ) -> None:
        """Open the form with a new entry, everything known filled in; Enter saves it."""
        steps.add(self, english, persian, kind, language, source)

    def show_entry(self, concept: str, english: str = "") -> bool:
        """Show the entry of a concept, its term `english` if it has that one; tell whether there is one."""
        return steps.show_entry(self, concept, english)

    def set_uses(self, uses: Mapping[str, Sequence[Use]]) -> None:
        """Take where the open article uses each concept: the words around, and the span in its text."""
        self.panel.set_uses(uses)
        self.table.rows.set_uses({concept: len(places) for concept, places in uses.items()})
        self.table.show_number(self.place)

    def used_in(self, concept: str) -> tuple[Use, ...]:
        """Return the places of the open article that use a concept."""
        return self.panel.used_in(concept)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in these colours."""
        self.theme = theme
        for part in (self.head, self.table, self.panel, self.below, self.messages, self.foot, self.empty):
            part.set_theme(theme)
        set_ink(self.name, theme.muted)
        set_ground(self.splitter, theme, theme.page)
        for spec in SPECS:
            if spec.icon:
                self.actions_by_name[spec.name].setIcon(icon(spec.icon, theme))

    def show_rows_found(self) -> None:
        """Say at the foot how many entries are shown, and in their place why there are none."""
        rows, total = self.table.rows.rowCount(), len(self.session.rows.entries)
        used = ", those used in this article" if self.table.rows.filter.used is not None else ""
        self.foot.set_words(f"{rows:,} of {total:,} entries{used}" if rows != total else f"{total:,} entries")
        self.empty.setVisible(not rows)
        found = self.session.rows
        alike = () if rows else similar_rows(found, self.table.rows.filter.words)
        self.empty.say(narrowed=bool(total), alike=[found.entries[number] for number in alike])

    def narrow(self) -> None:
        """Show in the table what the head says."""
        used = frozenset(self.table.rows.uses) if self.actions_by_name["used"].isChecked() else None
        self.table.rows.set_filter(replace(self.head.filter, used=used))
        if not self.table.show_number(self.place):
            self.table.show_number(self.table.rows.number(0))
        self.show_rows_found()

    def show_state(self, rows: Rows) -> None:
        """Show at the end of the menu row how large the glossaries are."""
        count = len(rows.book.files)
        self.name.setText(f"{count} glossaries, {len(rows.entries):,} entries")
        self.name.setFixedWidth(self.name.fontMetrics().horizontalAdvance(self.name.text()) + 12)
        self.menuBar().setCornerWidget(self.name, Qt.Corner.TopRightCorner)  # so that it is placed anew

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form less in a narrow window."""
        super().resizeEvent(event)
        width = event.size().width()
        if (width >= NARROW) != (event.oldSize().width() >= NARROW) or event.oldSize().width() < 0:
            panel = PANEL if width >= NARROW else NARROW_PANEL
            self.across.setSizes([width - panel, panel])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the rest on disk; ask only when that cannot be done."""
        if self.form.is_changed and not edits.save_form(self):
            event.ignore()
            return
        hindered = self.session.flush()
        event.setAccepted(not hindered or self._close_anyway(hindered))

    def _close_anyway(self, hindered: str) -> bool:
        buttons = QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel
        words = f"{hindered}\n\nClose and lose what was changed?"
        asked = QMessageBox.question(
            self, "The glossary is not saved", words, buttons, QMessageBox.StandardButton.Cancel
        )
        return asked is QMessageBox.StandardButton.Close

    def _prepare(self) -> None:
        """Fold the Persian terms before they are searched for the first time."""
        _ = self.session.rows.persian
