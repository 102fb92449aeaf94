"""The keyboard: where it goes after a field, and keys that have nothing to do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

TEXT = """A road and its surveyor
24 June 2019

The plan by Koumars Varjavandi (کیومرث ورجاوندی ) lay on the table. Varjavandi told ISNA so.
"""


@pytest.fixture
def window(open_text):
    return open_text(TEXT)


def do(window, *names):
    for name in names:
        window.actions_by_name[name].trigger()


def select(window, code):
    row = next(row for row in window.session.rows if row.finding.code == code)
    window.session.select_finding(row.key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
@pytest.mark.parametrize("field", ["comment", "edit"])
def test_after_a_field_of_the_inspector_the_page_has_the_keyboard_again(window, qtbot, field, key):
    select(window, "ROM002")
    do(window, field)
    assert QApplication.focusWidget() is not window.view.page
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget() is window.view.page


@pytest.mark.parametrize("field", ["find", "filter"])
def test_escape_empties_a_field_of_words_and_gives_the_keyboard_back(window, qtbot, field):
    do(window, field)
    typed = QApplication.focusWidget()
    qtbot.keyClicks(typed, "road")
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert typed.text() == ""
    assert QApplication.focusWidget() is window.view.page


def test_a_spelling_being_typed_outlives_a_new_check_behind_it(window):
    select(window, "ROM002")
    do(window, "edit")
    field = window.view.inspector.body.headwords.field
    field.setText("Kiomars")
    window.session.replace(window.session.review)
    assert field.isVisible()
    assert field.text() == "Kiomars"


def test_a_spelling_being_typed_is_left_with_its_finding(window):
    select(window, "ROM002")
    do(window, "edit")
    select(window, "TRM003")
    assert window.view.inspector.body.headwords.field.isHidden()


@pytest.mark.parametrize("name", ["comment", "edit", "letters"])
def test_keys_of_the_inspector_bring_it_back(window, name):
    select(window, "ROM002")
    do(window, "inspector", name)
    assert window.view.inspector.isVisible()


@pytest.mark.parametrize(
    ("name", "said"), [("letters", "no letters"), ("title", "No title"), ("pick9", "suggestion")]
)
def test_a_key_that_has_nothing_to_do_says_so(window, name, said):
    select(window, "TRM003")
    do(window, name)
    assert said in window.view.messages.text


def test_undo_and_redo_can_be_chosen_when_there_is_a_step(window):
    undo, redo = (window.actions_by_name[name] for name in ("undo", "redo"))
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    do(window, "accept")
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    do(window, "undo")
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)


def test_the_file_s_name_stays_at_the_end_of_the_menu_row(window):
    before = window.state.geometry().right()
    for state in ("changed", "saved") * 4:
        window.show_state(state)
    words = window.state.fontMetrics().horizontalAdvance(window.state.text())
    assert window.state.width() < words + 20
    assert window.state.geometry().right() == before
