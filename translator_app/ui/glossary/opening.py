"""GlossaryOpener: the one glossary window of the main window, opened when it is first asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.text.bidi import without_isolates
from translator_app.text.script import script_runs
from translator_app.ui import window_files
from translator_app.ui.glossary.window import GlossaryWindow
from translator_app.workflow.glossary_book import load_book
from translator_app.workflow.glossary_uses import uses_of

if TYPE_CHECKING:
    from translator_app.review.items import PageMark
    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.theme import Theme

_REST_MS = 300  # several changes in a row are checked once


class GlossaryOpener(QObject):
    """Opens the glossary window over the article's glossaries, and has the article follow what changes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self.window: GlossaryWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._check_again)

    def open(self) -> GlossaryWindow:
        """Show the window, in front."""
        window = self.window or self._make()
        self.follow()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.activateWindow()
        return window

    def show_concept(self, concept: str, english: str = "") -> None:
        """Show the entry of a concept."""
        self.open().show_entry(concept, english)

    def show_selected(self) -> None:
        """Show the entry of the selected term; a term without one is offered as new."""
        session = self._main.session
        mark = session.mark(session.selection.mark) if session else None
        if session is None or mark is None:
            self.open()
            return
        concepts = [
            concept
            for concept, places in uses_of(session.review).items()
            if any(span in {mark.english, mark.persian, *mark.mentions} for _, span in places)
        ]
        if concepts:
            self.show_concept(concepts[0], mark.latin)
        else:
            self.add()

    def add(self) -> None:
        """Open the form with the words selected on the page, else with the selected term."""
        main = self._main
        selected = ""
        if main.view is not None:
            selected = without_isolates(main.view.page.textCursor().selectedText().replace("\u2029", " "))
        mark = main.session.mark(main.session.selection.mark) if main.session else None
        window = self.open()
        if selected.strip():
            english, persian = _parted(selected)
            window.add(english, persian, Kind.OTHER, "fa", self._source())
        elif mark is not None:
            window.add(mark.latin, mark.gloss, mark.kind, self._language(mark), self._source())
        else:
            window.add("", "")

    def follow(self) -> None:
        """Show where the article that is open uses each concept."""
        if self.window is not None:
            session = self._main.session
            self.window.set_uses(uses_of(session.review) if session else {})

    def set_theme(self, theme: Theme) -> None:
        """Show the window in these colours."""
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self) -> bool:
        """Put everything on disk and close; tell whether that was possible."""
        return self.window is None or self.window.close()

    def _make(self) -> GlossaryWindow:
        main = self._main
        settings = main.desk.settings
        book, problems = load_book([Path(name) for name in settings.glossaries])
        window = GlossaryWindow(book, settings, main.theme)
        window.resize(1400, 900)
        window.saved.connect(self._saved)
        window.place_asked.connect(self._show_place)
        if problems:
            window.messages.show_error(problems[0])
        self.window = window
        main.destroyed.connect(window.deleteLater)
        return window

    def _saved(self, _paths: object) -> None:
        self._timer.start()

    def _check_again(self) -> None:
        """Check the open article with the glossaries as they are now; the own one is in use from now on."""
        main, window = self._main, self.window
        names = main.preferences.settings.glossaries
        home = str(window.session.book.home) if window else ""
        if home and home not in names and Path(home).exists():
            window_files.use_glossaries(main, (home, *names))
        elif main.session is not None:
            review = main.session.review
            main.desk.recheck(date=review.date, scheme=review.scheme, then=self.follow)

    def _show_place(self, span: Span) -> None:
        session = self._main.session
        if session is None:
            return
        for mark in session.marks:
            if span in {mark.english, mark.persian, *mark.mentions}:
                session.select(mark.key)
        if self._main.view is not None:
            self._main.view.page.reveal(span)
        self._main.activateWindow()

    def _source(self) -> str:
        session = self._main.session
        if session is None:
            return ""
        article = session.review.article
        date = f", {article.date.isoformat()}" if article.date else ""
        return f"{article.title}{date}" if article.title else ""

    def _language(self, mark: PageMark) -> str:
        session = self._main.session
        term = session.review.term(mark.number) if session else None
        return term.language if term else "fa"


def _parted(text: str) -> tuple[str, str]:
    """Return the English and the Persian of a selection such as “the Artesh (ارتش)”."""
    runs = script_runs(text)
    if not runs:
        return " ".join(text.split()), ""
    first = runs[0]
    english = f"{text[: first.start]} {text[first.end :]}"
    return " ".join(english.replace("(", " ").replace(")", " ").split()), first.of(text)
