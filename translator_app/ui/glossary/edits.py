"""What changes entries in the glossary window: cells, statuses, deleting, merging, settling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.glossary.change import same_line
from translator_app.glossary.entry import Entry, Status
from translator_app.ui.glossary.words import split_validity
from translator_app.workflow.glossary_conflicts import Conflict, settle
from translator_app.workflow.glossary_draft import Draft
from translator_app.workflow.glossary_edit import (
    Place,
    delete,
    edit_concept,
    merge,
    new_entry,
    set_cell,
    set_status,
)
from translator_app.workflow.glossary_rows import Column

if TYPE_CHECKING:
    from translator_app.ui.glossary.session import Make
    from translator_app.ui.glossary.window import GlossaryWindow

_FIELDS = {Column.PERSIAN: "persian", Column.ENGLISH: "english", Column.KIND: "kind", Column.VALID: "valid"}


def places(window: GlossaryWindow) -> list[Place]:
    """Return the selected entries and their files, the current one first."""
    rows = window.session.rows
    return [(rows.file(number).path, rows.entries[number]) for number in window.table.numbers]


def take(window: GlossaryWindow, label: str, make: Make) -> bool:
    """Take a step and show the first entry it put in; tell whether it was not refused."""
    made = window.session.step(label, make)
    if made:
        show_made(window, made[0])
    return made is not None


def show_made(window: GlossaryWindow, made: Entry) -> None:
    """Make an entry that a step put in, or one that reads the same, the current one."""
    rows = window.session.rows
    for number in (*rows.fresh, *range(len(rows.entries))):
        entry = rows.entries[number]
        if entry is made or (entry.english == made.english and same_line(entry, made)):
            if not window.table.show_number(number):
                show_hidden(window, number)
            return


def show_hidden(window: GlossaryWindow, number: int) -> None:
    """Show an entry that the filter leaves out: the filter gives way."""
    window.actions_by_name["used"].setChecked(False)
    window.place = number
    window.head.clear()
    window.table.show_number(number)


def edit_cell(window: GlossaryWindow, number: int, column: int, text: str) -> None:
    """Put what was typed into a cell."""
    if window.form.is_changed and number == window.place:
        if not save_form(window) or window.place is None:
            return
        number = window.place
    rows = window.session.rows
    if number >= len(rows.entries):
        return
    entry = rows.entries[number]
    place = (rows.file(number).path, entry)
    if column == Column.STATUS:
        take(window, f"“{entry.english}” is {text}.", lambda b, s: set_status(b, [place], Status(text), s))
        return
    if column == Column.VALID:
        text = " ".join(split_validity(text))
    field = _FIELDS[Column(column)]
    take(window, f"Changed “{entry.english}”.", lambda b, s: set_cell(b, place, field, text, s))


def mark_chosen(window: GlossaryWindow, status: Status) -> None:
    """Give the selected entries a status."""
    chosen = places(window) if save_form(window) else []
    if chosen:
        what = f"“{chosen[0][1].english}” is" if len(chosen) == 1 else f"{len(chosen)} entries are"
        take(window, f"{what} {status}.", lambda book, stamp: set_status(book, chosen, status, stamp))


def delete_chosen(window: GlossaryWindow) -> None:
    """Take the selected entries out."""
    chosen = places(window) if save_form(window) else []
    if chosen:
        what = f"“{chosen[0][1].english}”" if len(chosen) == 1 else f"{len(chosen)} entries"
        window.session.step(f"Deleted {what}.", lambda book, _stamp: delete(book, chosen))


def merge_chosen(window: GlossaryWindow) -> None:
    """Make one concept of the selected entries."""
    chosen = places(window) if save_form(window) else []
    if not chosen:
        return
    if len(chosen) < 2:
        window.messages.show_message(
            "Select two or more entries (Shift and arrows, or Ctrl and click), then merge."
        )
        return
    first = chosen[0][1].english
    label = f"Merged {len(chosen)} entries into “{first}”."
    take(window, label, lambda book, stamp: merge(book, chosen, stamp))


def settle_conflict(window: GlossaryWindow, conflict: Conflict, first_wins: bool) -> None:
    """Make one side of a conflict the preferred one."""
    entry = conflict.first if first_wins else conflict.second
    label = f"“{entry.english}” is preferred."
    window.session.step(label, lambda book, stamp: settle(book, conflict, first_wins=first_wins, stamp=stamp))


def save_form(window: GlossaryWindow) -> bool:
    """Save what the form holds; tell whether that was possible, or not needed."""
    form = window.form
    if not form.is_changed:
        return True
    draft, number = form.draft, window.place
    if form.is_new or number is None:
        make: Make = lambda book, stamp: new_entry(book, draft, stamp)  # noqa: E731 - one of two
        label = f"Added “{_first(draft)}”."
    else:
        rows = window.session.rows
        place = (rows.file(number).path, rows.entries[number])
        make = lambda book, stamp: edit_concept(book, place, draft, stamp)  # noqa: E731
        label = f"Saved “{_first(draft)}”."
    window.saving = True
    made = window.session.step(label, make)
    window.saving = False
    if made is None:
        return False
    if made:
        show_made(window, made[0])
    else:
        form.saved()
    window.table.setFocus()
    return True


def _first(draft: Draft) -> str:
    return next((wording.text for wording in draft.english if wording.text), "")
