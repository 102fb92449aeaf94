"""Editing in the glossary window: in cells, in the form, by keys; all of it can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from tests.ui.glossary.acts import current, go_to, press, retype, select_too, shown, type_into
from translator_app.core.kind import Kind
from translator_app.glossary.entry import Status
from translator_app.workflow.glossary_rows import Column


def edit(window, column):
    index = window.table.currentIndex()
    window.table.setCurrentIndex(index.siblingAtColumn(column))
    window.table.setFocus()
    press(window.table, Qt.Key.Key_Return)
    kind = QComboBox if column in {Column.STATUS, Column.KIND} else QLineEdit
    return window.table.viewport().findChild(kind)


def saved(window, qtbot):
    return qtbot.waitSignal(window.saved)


def test_enter_edits_a_cell_and_writes_it_at_once(window, qtbot, on_disk):
    go_to(window, "Ford")
    field = edit(window, Column.PERSIAN)
    with saved(window, qtbot):
        retype(field, "پایاب")
        press(field, Qt.Key.Key_Return)
    assert ("Ford", "پایاب") in on_disk()
    assert ("River ford", "گدار") in on_disk()
    assert current(window) == "Ford"


def test_a_cell_that_would_be_empty_is_refused(window):
    go_to(window, "Ford")
    window.table.rows.asked.emit(window.table.number, Column.ENGLISH, "")
    QApplication.processEvents()
    assert "English" in window.messages.text
    assert "Ford" in shown(window)


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("2009–2014", "2009", "2014"),
        ("from 1979", "1979", None),
        ("until 2009", None, "2009"),
        ("1988-02", "1988", None),
    ],
)
def test_validity_is_typed_in_a_cell(window, qtbot, on_disk, typed, since, until):
    go_to(window, "Weir")
    with saved(window, qtbot):
        window.table.rows.asked.emit(window.table.number, Column.VALID, typed)
    made = on_disk()["Weir", "آب‌بند"]
    assert (made.valid_from and str(made.valid_from.year)) == since
    assert (made.valid_until and str(made.valid_until.year)) == until


def test_kind_and_status_are_chosen_in_their_cells(window, qtbot, on_disk):
    go_to(window, "Ford")
    choice = edit(window, Column.STATUS)
    with saved(window, qtbot):
        choice.setCurrentIndex(choice.findData("deprecated"))
        press(choice, Qt.Key.Key_Return)
    assert on_disk()["Ford", "گدار"].status is Status.DEPRECATED
    choice = edit(window, Column.KIND)
    with saved(window, qtbot):
        choice.setCurrentIndex(choice.findData("concept"))
        press(choice, Qt.Key.Key_Return)
    assert {one.kind for one in on_disk().values() if one.concept == "ford"} == {Kind.CONCEPT}


@pytest.mark.parametrize(
    ("key", "status"), list(enumerate("preferred admitted deprecated forbidden proposed".split(), 1))
)
def test_digits_give_a_status(window, key, status):
    go_to(window, "Weir")
    if status == "preferred":
        window.actions_by_name["status3"].trigger()
    window.actions_by_name[f"status{key}"].trigger()
    assert window.session.rows.entries[window.table.number].status.value == status


def test_a_digit_typed_into_a_field_is_a_digit(window, qtbot):
    go_to(window, "Weir")
    window.activateWindow()
    field = window.form.fields.fields["source"]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_2)
    qtbot.keyClick(field, Qt.Key.Key_N)
    assert field.text().startswith("2n")
    assert not window.form.is_new


def test_the_form_saves_with_ctrl_enter_and_shows_its_history(window, qtbot, on_disk):
    go_to(window, "Ford")
    retype(window.form.fields.fields["domain"], "rivers")
    window.form.fields.note.setPlainText("shallow\nplace")
    assert window.form.save.isEnabled()
    with saved(window, qtbot):
        window.actions_by_name["save_form"].trigger()
    made = on_disk()["Ford", "گدار"]
    assert (made.domain, made.note, made.by) == ("rivers", "shallow place", "desk")
    assert not window.form.is_changed
    assert window.panel.history.count() == 2


def test_revert_puts_the_saved_entry_back(window):
    go_to(window, "Ford")
    retype(window.form.english.first, "Crossing")
    window.form.revert.click()
    assert window.form.draft.english[0].text == "Ford"
    assert not window.session.undo_stack.canUndo()


def test_going_on_saves_what_was_typed(window, qtbot, on_disk):
    go_to(window, "Ford")
    retype(window.form.fields.fields["source"], "Map")
    with saved(window, qtbot):
        go_to(window, "Weir")
    assert current(window) == "Weir"
    assert on_disk()["Ford", "گدار"].source == "Map"
    assert window.form.draft.english[0].text == "Weir"


def test_what_cannot_be_saved_holds_the_form_open(window):
    go_to(window, "Ford")
    retype(window.form.fields.fields["valid_from"], "soon")
    go_to(window, "Weir")
    assert current(window) == "Ford"
    assert "no date" in window.messages.text
    assert window.form.fields.fields["valid_from"].text() == "soon"


def test_a_further_term_is_added_in_the_form(window, qtbot, on_disk):
    go_to(window, "Weir")
    window.form.persian.add_row()
    type_into(window.focusWidget(), "بند")
    with saved(window, qtbot):
        window.form.save.click()
    assert ("Weir", "بند") in on_disk()


def test_a_shipped_entry_is_changed_in_the_own_glossary(window, qtbot, on_disk):
    go_to(window, "Sluice")
    with saved(window, qtbot):
        window.actions_by_name["status4"].trigger()
    assert on_disk()["Sluice", "دریچه"].status is Status.FORBIDDEN
    assert on_disk("shipped")["Sluice", "دریچه"].status is Status.PREFERRED


def test_a_shipped_entry_is_not_deleted(window):
    go_to(window, "Sluice")
    window.actions_by_name["delete"].trigger()
    assert "read-only" in window.messages.text
    assert "Sluice" in shown(window)


def test_delete_undo_and_redo(window, qtbot, on_disk):
    go_to(window, "Weir")
    with saved(window, qtbot):
        window.actions_by_name["delete"].trigger()
    assert ("Weir", "آب‌بند") not in on_disk()
    with saved(window, qtbot):
        window.messages.undo.click()
    assert ("Weir", "آب‌بند") in on_disk()
    assert current(window) is not None
    with saved(window, qtbot):
        window.actions_by_name["redo"].trigger()
    assert ("Weir", "آب‌بند") not in on_disk()


def test_merging_wants_two_and_then_makes_one_concept(window, qtbot, on_disk):
    go_to(window, "Dyke")
    window.actions_by_name["merge"].trigger()
    assert "two or more" in window.messages.text
    select_too(window, "Wall")
    with saved(window, qtbot):
        window.actions_by_name["merge"].trigger()
    assert {one.concept for one in on_disk("team").values()} == {"dyke"}


def test_moving_to_another_glossary(window, qtbot, on_disk):
    go_to(window, "Dyke")
    assert [action.text() for action in window.move_menu.actions()] == ["own.tsv", "team.tsv"]
    with saved(window, qtbot):
        window.move_menu.actions()[0].trigger()
    assert ("Dyke", "خاکریز") in on_disk()
    assert ("Dyke", "خاکریز") not in on_disk("team")
