"""A page of the program's own help, to read and to search, beside the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from translator_app.core.errors import ReadError, reason
from translator_app.data import data_dir
from translator_app.ui.fonts import sans

if TYPE_CHECKING:
    from pathlib import Path

_SIZE = (760, 680)


class HelpPage(QDialog):
    """A Markdown file of `resources/help`; Ctrl+F goes to the search field, Enter to the next place."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("Find on this page")
        self.field.setAccessibleName("Find on this page")
        self.field.setClearButtonEnabled(True)
        self.page = QTextBrowser(self)
        self.page.setOpenExternalLinks(True)
        self.page.document().setDefaultFont(sans(10.5))
        self.page.document().setDocumentMargin(16)
        self.page.setMarkdown(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        column = QVBoxLayout(self)
        for part in (self.field, self.page, buttons):
            column.addWidget(part)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        self.field.textEdited.connect(self.seek)
        self.field.returnPressed.connect(self.seek_next)
        QShortcut(QKeySequence.StandardKey.Find, self, self.field.setFocus)
        self.resize(*_SIZE)

    def seek(self, words: str) -> bool:
        """Show the first place of `words`, at the top if there is room; tell whether there is one."""
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        return self._show(words)

    def seek_next(self) -> bool:
        """Show the next place of what is sought, from the beginning again after the last."""
        words = self.field.text()
        return self._show(words) or self.seek(words)

    def _show(self, words: str) -> bool:
        if not words or not self.page.find(words):
            return False
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + self.page.cursorRect().top() - 24)
        return True


def show_help(parent: QWidget, title: str, name: str, at: str = "") -> HelpPage:
    """Open the page `name` of the help, where `at` stands in it. Raises ReadError, DataError."""
    path = data_dir("resources") / "help" / name
    page = HelpPage(title, _text(path), parent)
    page.show()
    page.seek(at)
    return page


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        what = f"The help page cannot be read: {reason(error)}."
        raise ReadError(path, what, "Install the program again.") from error
