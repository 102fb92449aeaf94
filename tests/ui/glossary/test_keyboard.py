"""The glossary window by keyboard: the order of Tab, Escape, and a new entry that is not lost."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.glossary.acts import current, go_to, press, retype, type_into
from translator_app.ui.glossary.choice import StatusChoice


def test_tab_goes_down_the_form(window, qtbot):
    go_to(window, "Ford")
    form = window.form
    QApplication.processEvents()  # its rows are shown then
    form.persian.first.setFocus()
    seen = []
    while QApplication.focusWidget() is not form.fields.fields["source"] and len(seen) < 20:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert isinstance(seen[0], StatusChoice)
    assert seen.index(form.english.first) < seen.index(form.fields.fields["source"])
    assert window.head.field not in seen


def test_escape_empties_the_search_and_goes_to_the_table(window):
    window.head.focus_search()
    type_into(window.head.field, "dyke")
    press(window.head.field, Qt.Key.Key_Escape)
    assert window.head.field.text() == ""
    assert QApplication.focusWidget() is window.table


def test_a_new_entry_is_saved_when_another_is_chosen(window, qtbot, on_disk):
    window.add("", "")
    retype(window.form.english.first, "Lock")
    retype(window.form.persian.first, "حوضچه")
    with qtbot.waitSignal(window.saved):
        go_to(window, "Weir")
    assert ("Lock", "حوضچه") in on_disk()
    assert current(window) == "Weir"


def test_a_new_entry_that_cannot_be_saved_holds_the_form_open(window):
    go_to(window, "Ford")
    window.add("", "")
    retype(window.form.english.first, "Lock")
    go_to(window, "Weir")
    assert window.messages.has_cross
    assert window.form.draft.english[0].text == "Lock"
    press(window.form.english.first, Qt.Key.Key_Escape)
    assert window.form.draft.english[0].text == "Ford"


def test_a_new_entry_as_it_was_offered_is_not_saved_by_going_on(window):
    window.add("Lock", "حوضچه")
    go_to(window, "Weir")
    assert current(window) == "Weir"
    assert not window.session.undo_stack.canUndo()
