"""Keys move the edges of a term in the window, and the engine's next check follows them."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from translator_app.review.result import reviewed_text

TEXT = """A road and its surveyor
24 June 2019

The plan lay with surveyor Koumars Varjavandi (کیومرث ورجاوندی) in Ilam. Varjavandi told ISNA so.
"""


@pytest.fixture
def opened(open_text):
    window = open_text(TEXT)
    window.session.select(next(mark.key for mark in window.session.marks if mark.number == 1))
    return window


def english(window):
    return window.session.review.terms[0].english.of(TEXT)


def is_checked(window):
    review = window.session.review
    return bool(review.fixed) and review.analysis.edges == review.fixed


def test_a_key_moves_the_edge_and_the_check_follows(opened, qtbot):
    assert "ROM002" in {finding.code for finding in opened.session.review.findings}
    qtbot.keyClick(opened.view.page, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ShiftModifier)
    assert english(opened) == "Varjavandi"
    qtbot.waitUntil(lambda: is_checked(opened), timeout=5000)
    assert english(opened) == "Varjavandi"
    assert "Varjavandi" in opened.view.messages.text  # the quiet check does not take the message away
    qtbot.keyClick(opened.view.page, Qt.Key.Key_BracketLeft)
    assert english(opened) == "Koumars Varjavandi"


def test_a_check_that_comes_late_does_not_put_an_older_edge_back(opened, qtbot):
    review, shift = opened.session.review, Qt.KeyboardModifier.ShiftModifier
    shown = []
    opened.session.review_changed.connect(lambda _review: shown.append(english(opened)))
    opened.desk.recheck(date=review.date, scheme=review.scheme, quiet=True)
    qtbot.keyClick(opened.view.page, Qt.Key.Key_BracketLeft, shift)  # while the check is on its way
    qtbot.waitUntil(lambda: is_checked(opened), timeout=5000)
    assert set(shown) == {"Varjavandi"}


def test_a_moved_edge_is_saved_and_there_again_when_the_article_is_reopened(opened, qtbot):
    qtbot.keyClick(opened.view.page, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ShiftModifier)
    path = opened.session.review.article.path
    assert opened.leave()
    saved = json.loads(path.with_name("road.txt.review.json").read_text(encoding="utf-8"))
    assert len(saved["edges"]) == 1
    with qtbot.waitSignal(opened.desk.opened, timeout=10_000):
        opened.open(path)
    assert english(opened) == "Varjavandi"
    assert opened.session.review.analysis.edges == opened.session.review.fixed


def test_a_moved_edge_holds_through_another_scheme_and_undo_still_works_after_it(opened, qtbot):
    qtbot.keyClick(opened.view.page, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ShiftModifier)
    opened.tools.scheme_chosen.emit("ijmes")
    qtbot.waitUntil(lambda: opened.session.review.scheme == "ijmes" and is_checked(opened), timeout=5000)
    assert english(opened) == "Varjavandi"
    opened.session.undo()
    assert english(opened) == "Koumars Varjavandi"
    assert opened.session.review.scheme == "ijmes"
    qtbot.waitUntil(lambda: opened.session.review.analysis.edges == {}, timeout=5000)
    assert english(opened) == "Koumars Varjavandi"


def test_f2_types_in_the_article_and_the_keys_of_the_mode_are_named(opened, qtbot, tmp_path):
    qtbot.keyClick(opened.view.page, Qt.Key.Key_F2)
    assert opened.view.editing.is_on
    assert opened.triage.hints[0] == "Esc: finish editing"
    typed = QInputMethodEvent()
    typed.setCommitString("آقای ")
    QApplication.sendEvent(opened.view.editing.editor, typed)
    qtbot.keyClick(opened.view.editing.editor, Qt.Key.Key_J)  # a letter here, no key of the window
    assert opened.leave()  # what is being typed is saved with the rest
    saved = json.loads((tmp_path / "road.txt.review.json").read_text(encoding="utf-8"))
    assert [decision["text"] for decision in saved["decisions"]] == ["آقای jKoumars"]


def test_undo_while_typing_takes_the_typing_back(opened, qtbot):
    opened.actions_by_name["edit_text"].trigger()
    typed = QInputMethodEvent()
    typed.setCommitString("Mr ")
    QApplication.sendEvent(opened.view.editing.editor, typed)
    opened.actions_by_name["undo"].trigger()
    assert not opened.view.editing.is_on
    assert reviewed_text(opened.session.review) == TEXT


def test_typed_text_is_exported_and_there_again_when_reopened(opened, qtbot, tmp_path):
    opened.actions_by_name["edit_text"].trigger()
    typed = QInputMethodEvent()
    typed.setCommitString("آقای ")
    QApplication.sendEvent(opened.view.editing.editor, typed)
    opened.view.editing.finish()
    out = tmp_path / "out.txt"
    with qtbot.waitSignal(opened.desk.said, timeout=10_000):
        opened.desk.export(out, "article")
    assert "surveyor آقای Koumars Varjavandi (" in out.read_text(encoding="utf-8")
    path = opened.session.review.article.path
    with qtbot.waitSignal(opened.desk.opened, timeout=10_000):
        opened.open(path)
    assert "surveyor آقای Koumars" in reviewed_text(opened.session.review)


def test_p_shows_what_the_reader_sees_and_the_page_comes_back(opened, qtbot):
    qtbot.keyClick(opened.view.page, Qt.Key.Key_P)
    pane = opened.stack.currentWidget()
    assert pane.accessibleName() == "The article as its readers will see it"
    assert not opened.actions_by_name["accept"].isEnabled()
    assert opened.triage.hints[-1] == "Esc: back to the page"
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert opened.stack.currentWidget() is opened.view
    assert opened.actions_by_name["accept"].isEnabled()
    opened.actions_by_name["preview"].trigger()
    opened.actions_by_name["theme"].trigger()
    opened.actions_by_name["close"].trigger()
    assert opened.stack.currentWidget() is opened.start
