"""What each action of the glossary window does, and who is told of what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from translator_app.core.kind import Kind
from translator_app.glossary.change import same_line
from translator_app.ui.glossary import edits, files
from translator_app.workflow.glossary_draft import Draft, Wording
from translator_app.workflow.glossary_faults import FoundFault
from translator_app.workflow.glossary_rows import STATUSES, Rows

if TYPE_CHECKING:
    from translator_app.ui.glossary.window import GlossaryWindow


def handlers(window: GlossaryWindow) -> dict[str, Callable[[], None]]:
    """Return what to do for each action of the table."""
    return {
        "open": partial(files.open_glossary, window),
        "import": partial(files.import_file, window),
        "export": partial(files.export_shown, window),
        "save": partial(_save_all, window),
        "close": partial(_close, window),
        "undo": window.session.undo,
        "redo": window.session.redo,
        "search": partial(_search, window),
        "clear": partial(_clear, window),
        "new": partial(_new, window),
        "merge": partial(edits.merge_chosen, window),
        "delete": partial(edits.delete_chosen, window),
        "form": partial(_to_form, window),
        "save_form": partial(_save_form, window),
        **{f"status{n}": partial(edits.mark_chosen, window, status) for n, status in enumerate(STATUSES, 1)},
        "used": window.narrow,
        "next_pane": partial(_next_pane, window),
        "conflicts": lambda: _show_strip(window, window.below.conflicts),
        "faults": lambda: _show_strip(window, window.below.faults),
        "preview": lambda: _show_strip(window, window.below.preview),
    }


def connect(window: GlossaryWindow) -> None:
    """Join the parts of the window."""
    session = window.session
    session.rows_changed.connect(partial(show_rows, window))
    session.saved.connect(window.saved)
    session.saved.connect(partial(_look_again, window))  # faults are those of the files
    session.said.connect(window.messages.show_message)
    session.failed.connect(window.messages.show_error)
    window.messages.undo_asked.connect(session.undo)
    window.head.changed.connect(window.narrow)
    window.head.left.connect(window.table.setFocus)
    window.empty.clear.clicked.connect(partial(_clear, window))
    window.table.chosen.connect(partial(_chosen, window))
    window.table.rows.asked.connect(partial(edits.edit_cell, window), Qt.ConnectionType.QueuedConnection)
    window.table.customContextMenuRequested.connect(partial(files.show_menu, window))
    window.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    window.form.save_asked.connect(partial(edits.save_form, window))
    window.form.left.connect(partial(_leave_form, window))
    window.panel.place_asked.connect(window.place_asked)
    window.below.conflicts.settle_asked.connect(partial(edits.settle_conflict, window))
    window.below.faults.asked.connect(partial(_show_fault, window))
    window.below.preview.import_asked.connect(partial(files.take_import, window))
    files.fill_move_menu(window)


def _look_again(window: GlossaryWindow, _paths: object) -> None:
    window.below.look_at(window.session.rows)


def show_rows(window: GlossaryWindow, rows: Rows) -> None:
    """Show the glossaries after a change; what is being typed in the form stays there."""
    form = window.form
    typed = form.draft if form.is_changed and not window.saving else None
    was_new = form.is_new
    wanted = _same_number(window, rows)
    window.place = None
    window.head.show_book(rows.book, rows.counts)
    window.table.set_rows(rows, wanted)
    window.show_state(rows)
    window.show_rows_found()
    window.below.look_at(rows)
    if typed is None:
        return
    if was_new:
        form.show_new(typed, _about_new(window))
    elif wanted is None:
        form.show_new(typed, "The entry was changed elsewhere. This is what you typed; Enter adds it.")
    else:
        form.retype(typed)


def _same_number(window: GlossaryWindow, rows: Rows) -> int | None:
    """Return the number of the entry the form shows, or of the same line read anew."""
    before = window.table.rows.rows.entries
    if window.place is None or window.place >= len(before):
        return None
    shown = before[window.place]
    number = rows.number_of(shown)
    if number is not None:
        return number
    alike = (
        n for n, one in enumerate(rows.entries) if one.english == shown.english and same_line(one, shown)
    )
    return next(alike, None)


def _about_new(window: GlossaryWindow) -> str:
    return f"New, goes into {window.session.book.home.name}. Enter saves it, Esc gives it up."


def add(window: GlossaryWindow, english: str, persian: str, kind: Kind, language: str, source: str) -> None:
    """Open the form with a new entry."""
    if not edits.save_form(window):
        return
    draft = Draft((Wording(english),), (Wording(persian),), kind, language=language, source=source)
    window.panel.show_part(window.form)
    window.form.show_new(draft, _about_new(window))
    window.activateWindow()


def show_entry(window: GlossaryWindow, concept: str, english: str = "") -> bool:
    """Show an entry of a concept; of several, that with the English term."""
    rows = window.session.rows
    found = [number for number, entry in enumerate(rows.entries) if entry.concept == concept]
    ranks = [*STATUSES]
    found.sort(key=lambda n: (rows.entries[n].english != english, ranks.index(rows.entries[n].status), n))
    if not found:
        return False
    if not window.table.show_number(found[0]):
        edits.show_hidden(window, found[0])
    window.panel.show_part(window.form)
    return True


def _chosen(window: GlossaryWindow, number: int | None) -> None:
    """Show the entry in the form; what was typed for the one before is saved first."""
    before = window.place
    form = window.form
    if number == before and (form.is_to_save or not form.is_new):
        return
    if before is not None and form.is_to_save and not window.saving:
        rows = window.session.rows
        wanted = rows.entries[number] if number is not None else None
        if not edits.save_form(window):
            window.table.show_number(before)
            return
        number = window.session.rows.number_of(wanted) if wanted else None
        if number is not None:
            window.table.show_number(number)
    window.place = number
    window.panel.show_number(window.session.rows, number)
    if number is not None:
        window.below.conflicts.show_about(window.session.rows.entries[number].concept)


def _show_fault(window: GlossaryWindow, found: FoundFault) -> None:
    if found.entry is None:
        window.messages.show_message(f"{found.fault} The line is left out; mend it in the file itself.")
        return
    edits.show_made(window, found.entry)
    window.table.setFocus()


def _new(window: GlossaryWindow) -> None:
    add(window, "", "", Kind.OTHER, "fa", "")


def _to_form(window: GlossaryWindow) -> None:
    window.panel.show_part(window.form)
    if window.form.isEnabled():
        window.form.focus()


def _leave_form(window: GlossaryWindow) -> None:
    window.panel.show_number(window.session.rows, window.place)
    window.table.setFocus()


def _clear(window: GlossaryWindow) -> None:
    window.actions_by_name["used"].setChecked(False)
    window.head.clear()


def _save_all(window: GlossaryWindow) -> None:
    if edits.save_form(window):
        window.session.save()


def _close(window: GlossaryWindow) -> None:
    window.close()


def _search(window: GlossaryWindow) -> None:
    window.head.focus_search()


def _save_form(window: GlossaryWindow) -> None:
    edits.save_form(window)


def _show_strip(window: GlossaryWindow, part: QWidget) -> None:
    window.below.show_part(part)
    part.setFocus()


def _next_pane(window: GlossaryWindow) -> None:
    below = window.below.stack.currentWidget() or window.below
    panes: list[QWidget] = [window.table, below, window.form, window.head]
    focused = window.focusWidget()
    inside = [focused is not None and (pane is focused or pane.isAncestorOf(focused)) for pane in panes]
    after = panes[(inside.index(True) + 1) % len(panes) if True in inside else 0]
    if after is window.form:
        _to_form(window)
    elif after is window.head:
        window.head.focus_search()
    else:
        after.setFocus()
