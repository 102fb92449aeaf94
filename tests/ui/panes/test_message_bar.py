"""The message bar says, warns and asks; it stays until something else happens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from translator_app.ui.panes.message_bar import HEIGHT, MessageBar
from translator_app.ui.theme import theme_named


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    bar = MessageBar(theme_named("light"), window)
    column.addWidget(bar)
    column.addStretch(1)
    window.resize(700, 300)
    window.show()
    yield bar
    window.close()


def test_it_is_hidden_while_there_is_nothing_to_say(bar):
    assert bar.isHidden()
    assert bar.text == ""


def test_it_offers_undo_when_there_is_something_to_undo(qtbot, bar):
    bar.show_message("Changed to “Mohammad” in 2 places.", True)
    assert bar.text == "Changed to “Mohammad” in 2 places."
    with qtbot.waitSignal(bar.undo_asked):
        qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    bar.show_message("Undone.", False)
    assert bar.undo.isHidden()


def test_an_error_has_a_shape_and_says_that_it_is_one(bar):
    bar.show_error("a.docx: it cannot be read. Choose another file.")
    assert bar.accessibleName().startswith("Error: ")
    assert bar.has_cross
    bar.show_message("Kept as it is.")
    assert not bar.has_cross


def test_a_long_error_takes_more_lines_and_a_short_one_does_not(bar):
    bar.show_error("One word. " * 40)
    assert bar.height() > HEIGHT
    bar.show_error("One word.")
    assert bar.height() == HEIGHT


def test_an_answer_closes_the_question_and_is_passed_on(qtbot, bar):
    given = []
    bar.ask(
        "The article has no date.",
        [("Set it", lambda: given.append("set")), ("Leave it", lambda: given.append("no"))],
    )
    assert [button.text() for button in bar.answers] == ["Set it", "Leave it"]
    qtbot.mouseClick(bar.answers[0], Qt.MouseButton.LeftButton)
    assert given == ["set"]
    assert bar.isHidden()
    assert not bar.answers


def test_a_question_is_replaced_by_the_next_message(bar):
    bar.ask("When?", [("Now", lambda: None)])
    bar.show_message("Kept محمد as it is.")
    assert not bar.answers
    assert bar.text == "Kept محمد as it is."


def test_closing_is_announced_once(qtbot, bar):
    bar.show_message("Done.")
    with qtbot.waitSignal(bar.closed):
        bar.clear()
    with qtbot.assertNotEmitted(bar.closed):
        bar.clear()
