"""The window's actions on files: open, paste, save, export, glossaries and settings."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from translator_app.core.errors import AppError
from translator_app.data import data_dir

if TYPE_CHECKING:
    from translator_app.settings import Settings
    from translator_app.ui.main_window import MainWindow
    from translator_app.ui.session import ReviewSession

SAMPLE = "border-road.txt"
_ARTICLES = "Articles (*.docx *.odt *.txt *.md *.html *.htm *.review.json);;All files (*)"
EXPORTS = {
    "Word document (*.docx)": ("article", ".docx"),
    "OpenDocument text (*.odt)": ("article", ".odt"),
    "Web page (*.html)": ("article", ".html"),
    "Markdown (*.md)": ("article", ".md"),
    "Text (*.txt)": ("article", ".txt"),
    "PDF to read and print (*.pdf)": ("article", ".pdf"),
    "Bilingual table for Word (*.docx)": ("bilingual", ".docx"),
    "Bilingual table as OpenDocument (*.odt)": ("bilingual", ".odt"),
    "Bilingual table for the web (*.html)": ("bilingual", ".html"),
    "Bilingual table as PDF (*.pdf)": ("bilingual", ".pdf"),
    "Bilingual table for Excel (*.xlsx)": ("bilingual", ".xlsx"),
    "Terms for Excel (*.xlsx)": ("terms", ".xlsx"),
    "Terms, comma-separated (*.csv)": ("terms", ".csv"),
    "Terms, tab-separated (*.tsv)": ("terms", ".tsv"),
    "Terms as translation memory (*.tmx)": ("terms", ".tmx"),
    "Terms for a translation program (*.xlf)": ("terms", ".xlf"),
    "Terms as termbase (*.tbx)": ("terms", ".tbx"),
    "Terms as JSON (*.json)": ("terms", ".json"),
}


def open(window: MainWindow) -> None:  # noqa: A001 - the action's name
    """Ask which article to open."""
    name, _ = QFileDialog.getOpenFileName(window, "Open an article", _folder(window), _ARTICLES)
    if name:
        window.open(Path(name))


def drop(window: MainWindow, dropped: QMimeData) -> None:
    """Open a dropped file, or check a dropped text."""
    urls = [url for url in dropped.urls() if url.isLocalFile()]
    if urls:
        QTimer.singleShot(0, window, partial(window.open, Path(urls[0].toLocalFile())))
    elif dropped.hasText() and window.leave():
        window.desk.open_text(dropped.text())


def open_sample(window: MainWindow) -> None:
    """Open the sample article."""
    window.open(data_dir("resources") / "samples" / SAMPLE)


def paste(window: MainWindow) -> None:
    """Check the text on the clipboard."""
    text = QGuiApplication.clipboard().text()
    if not text.strip():
        window.messages.show("There is no text on the clipboard.")
    elif window.leave():
        window.desk.open_text(text)


def save(window: MainWindow) -> None:
    """Write the review now; it is written after each change anyway."""
    if window.desk.saver is not None:
        window.desk.saver.write()


def save_as(window: MainWindow) -> None:
    """Ask where the review is to be kept."""
    saver = window.desk.saver
    if saver is not None:
        name, _ = QFileDialog.getSaveFileName(
            window, "Save the review", str(saver.path), "Reviews (*.review.json)"
        )
        if name:
            window.desk.save_as(Path(name if name.endswith(".review.json") else f"{name}.review.json"))


def export(window: MainWindow) -> None:
    """Ask for form and place, and write the reviewed article."""
    suggested = str(Path(_folder(window)) / f"{_stem(window)}-reviewed.docx")
    name, chosen = QFileDialog.getSaveFileName(window, "Export", suggested, ";;".join(EXPORTS))
    if name:
        layout, ending = EXPORTS.get(chosen, ("article", ""))
        path = Path(name)
        if ending and name == suggested:
            path = path.with_suffix(ending)  # the form was chosen, the name left as it stood
        elif ending and path.suffix.lower() not in {end for _, end in EXPORTS.values()}:
            path = path.with_name(path.name + ending)
        window.desk.export(path, layout if path.suffix.lower() == ending else None)


def report(window: MainWindow) -> None:
    """Ask for a place, and write the report of findings and decisions."""
    suggested = str(Path(_folder(window)) / f"{_stem(window)}-report.html")
    name, _ = QFileDialog.getSaveFileName(window, "Write a report", suggested, "Web page (*.html)")
    if name:
        window.desk.report(Path(name))


def add_glossary(window: MainWindow) -> None:
    """Ask for a glossary file and use it before the shipped ones."""
    name, _ = QFileDialog.getOpenFileName(
        window, "Use a glossary", _folder(window), "Glossaries (*.tsv *.txt)"
    )
    if name and name not in window.preferences.settings.glossaries:
        settings = window.preferences.settings
        use_glossaries(window, (name, *settings.glossaries))


def use_glossaries(window: MainWindow, names: tuple[str, ...]) -> None:
    """Use these own glossaries, the first one winning, and check the open article with them."""

    def use(answer: tuple[int, tuple[str, ...]]) -> None:
        window.desk.entries, faults = answer
        change_settings(window, replace(window.preferences.settings, glossaries=names))
        window.desk.change_settings(replace(window.desk.settings, glossaries=names))
        window.refresh_settings()
        if faults:
            window.messages.show_error(f"{len(faults)} lines could not be used. The first: {faults[0]}")

    window.desk.ask("Reading the glossaries…", use, "glossaries", names)


def fill_glossary_menu(window: MainWindow) -> None:
    """List the glossaries in use; an own one is taken out by choosing it."""
    menu = window.tools.glossaries.menu()
    menu.clear()
    names = window.preferences.settings.glossaries
    for name in names:
        others = tuple(other for other in names if other != name)
        menu.addAction(f"Stop using {Path(name).name}", partial(use_glossaries, window, others))
    counted = f", {window.desk.entries:,} entries in all" if window.desk.entries else ""
    menu.addAction(f"Shipped glossary{counted}").setEnabled(False)
    menu.addSeparator()
    menu.addAction(window.actions_by_name["glossary_add"])


def change_settings(window: MainWindow, settings: Settings) -> None:
    """Use and keep other settings."""
    try:
        window.preferences.change(settings)
    except AppError as error:
        window.messages.show_error(str(error))


def article_name(session: ReviewSession | None) -> str:
    """Return how the open article is called; nothing when none is open."""
    if session is None:
        return ""
    path = session.review.article.path
    return path.name if path else "pasted text"


def _folder(window: MainWindow) -> str:
    path = window.session.review.article.path if window.session else None
    inside = path is not None and path.resolve().is_relative_to(data_dir("resources").resolve())
    return str(path.parent) if path and not inside else str(Path.home())


def _stem(window: MainWindow) -> str:
    path = window.session.review.article.path if window.session else None
    return path.stem if path else "article"
