"""The glossary window's actions on files: open, import, export, and moving entries between them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from translator_app.core.errors import AppError
from translator_app.glossary.exchange import Form, form_of, write_exchange
from translator_app.ui.glossary import edits
from translator_app.workflow.glossary_book import Access, load_file
from translator_app.workflow.glossary_edit import move
from translator_app.workflow.glossary_import import Preview, import_changes, preview_import

if TYPE_CHECKING:
    from translator_app.ui.glossary.window import GlossaryWindow

_READ = "Glossaries (*.tsv *.csv *.txt *.utf8);;All files (*)"
_FORMS = {
    "CSV for Excel (*.csv)": (Form.CSV, ".csv", True),
    "CSV without the UTF-8 mark (*.csv)": (Form.CSV, ".csv", False),
    "Glossary (*.tsv)": (Form.TSV, ".tsv", False),
    "OmegaT glossary (*.txt)": (Form.OMEGAT, ".txt", False),
}


def open_glossary(window: GlossaryWindow) -> None:
    """Ask for another glossary and show it after those that are there."""
    name, _ = QFileDialog.getOpenFileName(window, "Open a glossary", "", "Glossaries (*.tsv *.txt)")
    if name:
        open_path(window, Path(name))


def open_path(window: GlossaryWindow, path: Path) -> None:
    """Show another glossary after those that are there."""
    if path in window.session.book.paths:
        window.messages.show_message(f"{path.name} is open already.")
        return
    try:
        file = load_file(path)
    except AppError as error:
        window.messages.show_error(str(error))
        return
    window.session.add_file(file)
    fill_move_menu(window)
    note = ", read-only since it has other columns" if file.access is Access.FOREIGN else ""
    faults = f" {len(file.faults):,} lines could not be read; see Faults." if file.faults else ""
    window.messages.show_message(f"{path.name}: {len(file.entries):,} entries{note}.{faults}")


def import_file(window: GlossaryWindow) -> None:
    """Ask for a file and show what importing it would do."""
    name, _ = QFileDialog.getOpenFileName(window, "Import a glossary", "", _READ)
    if name:
        import_path(window, Path(name))


def import_path(window: GlossaryWindow, path: Path) -> None:
    """Show what importing the file would do to the chosen glossary, or the user's own."""
    book = window.session.book
    chosen = window.head.filter.file
    target = book.files[chosen].path if chosen is not None and book.files[chosen].editable else book.home
    try:
        preview = preview_import(book, path, target)
    except AppError as error:
        window.messages.show_error(str(error))
        return
    window.below.preview.set_preview(preview)
    window.below.show_part(window.below.preview)
    window.below.preview.take.setFocus()


def take_import(window: GlossaryWindow, preview: Preview, conflicting: bool) -> None:
    """Take in what the preview shows."""
    label = f"Imported {preview.path.name} into {preview.target.name}."
    if edits.take(window, label, lambda _, stamp: import_changes(preview, stamp, conflicting=conflicting)):
        window.below.preview.set_preview(None)
        window.table.setFocus()


def export_shown(window: GlossaryWindow) -> None:
    """Ask for form and place, and write the entries that the table shows."""
    name, chosen = QFileDialog.getSaveFileName(window, "Export", "glossary.csv", ";;".join(_FORMS))
    if not name:
        return
    form, ending, mark = _FORMS.get(chosen, (form_of(Path(name)), "", True))
    path = Path(name)
    export_path(window, path if path.suffix else path.with_name(path.name + ending), form, mark=mark)


def export_path(window: GlossaryWindow, path: Path, form: Form, *, mark: bool = True) -> None:
    """Write the entries that the table shows, in its order."""
    model = window.table.rows
    entries = [model.rows.entries[number] for number in model.numbers]
    try:
        write_exchange(path, entries, form, excel_mark=mark)
    except AppError as error:
        window.messages.show_error(str(error))
    else:
        window.messages.show_message(f"Written: {path}, {len(entries):,} entries.")


def fill_move_menu(window: GlossaryWindow) -> None:
    """Offer the glossaries that entries can be moved to."""
    menu = window.move_menu
    menu.clear()
    for file in window.session.book.files:
        if file.editable:
            menu.addAction(file.path.name, partial(move_to, window, file.path))


def move_to(window: GlossaryWindow, path: Path) -> None:
    """Move the concepts of the selected entries to another glossary."""
    chosen = edits.places(window)
    if chosen:
        what = f"“{chosen[0][1].english}”" if len(chosen) == 1 else f"{len(chosen)} entries"
        edits.take(window, f"Moved {what} to {path.name}.", lambda book, _stamp: move(book, chosen, path))


def show_menu(window: GlossaryWindow, at: QPoint) -> None:
    """Show the actions on an entry where the pointer is."""
    menu = QMenu(window)
    names = ("form", "new", "merge", "delete", *(f"status{number}" for number in range(1, 6)))
    menu.addActions([window.actions_by_name[name] for name in names])
    menu.addMenu(window.move_menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(window.table.viewport().mapToGlobal(at))
