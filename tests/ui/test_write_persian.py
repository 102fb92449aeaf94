"""A name that stands in English alone gets its Persian: chosen from proposals, written after it, undone."""

import pytest
from PySide6.QtGui import QTextCursor

from translator_app.review.result import reviewed_text
from translator_app.ui.dialogs.persian_name import PersianNameDialog
from translator_app.workflow.propose import Proposal, propose
from translator_app.workflow.workspace import load_workspace

TEXT = "A road\n24 June 2019\n\nParviz Sohrabi of Ilam asked for a bridge, and Sohrabi waited.\n"


@pytest.fixture(scope="module")
def workspace():
    return load_workspace()


def test_a_known_name_is_proposed_first(workspace):
    assert propose("Parviz Sohrabi", workspace)[0] == Proposal("پرویز سهرابی", "known name")


def test_the_glossary_s_own_persian_stands_before_all(workspace):
    first = propose("ISNA", workspace)[0]
    assert (first.persian, first.why) == ("ایسنا", "glossary, media")


def test_what_is_guessed_is_called_a_guess(workspace):
    assert {one.why for one in propose("Varmazgani", workspace)} == {"guess from the letters"}
    assert propose("1982", workspace) == ()


def test_the_choice_can_be_mended_and_needs_persian_letters(qtbot):
    dialog = PersianNameDialog("Varjavandi", (Proposal("ورجاوندی", "a"), Proposal("ورجوندی", "b")))
    qtbot.addWidget(dialog)
    assert dialog.persian == "ورجاوندی"
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    assert dialog.persian == "ورجوندی"
    dialog.field.setText(" Varjavandi ")
    assert not dialog.buttons.buttons()[0].isEnabled()
    dialog.field.setText(" ورجاوندی ")
    assert dialog.persian == "ورجاوندی"
    assert dialog.buttons.buttons()[0].isEnabled()


def choose(window, words, monkeypatch, qtbot):
    """Select `words` on the page, take the action, and accept the first proposal."""
    page = window.view.page
    page.setTextCursor(page.document().find(words))
    monkeypatch.setattr(PersianNameDialog, "exec", lambda _self: 1)
    window.actions_by_name["persian"].trigger()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=10_000)


def test_the_name_gets_its_persian_and_is_a_pair_then(open_text, monkeypatch, qtbot):
    window = open_text(TEXT)
    choose(window, "Parviz Sohrabi", monkeypatch, qtbot)
    assert "Parviz Sohrabi (پرویز سهرابی) of Ilam" in reviewed_text(window.session.review)
    window.session.undo()
    assert reviewed_text(window.session.review) == TEXT


def test_blanks_and_marks_at_the_ends_of_the_selection_stay_outside(open_text, monkeypatch, qtbot):
    window = open_text(TEXT)
    choose(window, " Sohrabi waited.", monkeypatch, qtbot)
    assert "Sohrabi waited (" in reviewed_text(window.session.review)


def test_without_a_selection_one_is_asked_for(open_text):
    window = open_text(TEXT)
    window.view.page.moveCursor(QTextCursor.MoveOperation.Start)
    window.actions_by_name["persian"].trigger()
    assert not window.desk.is_busy
    assert "Select a name" in window.view.messages.text


def test_the_term_that_is_selected_needs_no_mouse(open_text, monkeypatch, qtbot):
    window = open_text("A road\n24 June 2019\n\nA reporter of ISNA asked for a bridge.\n")
    row = next(row for row in window.session.rows if row.latin == "ISNA")
    window.session.select_finding(row.key)
    monkeypatch.setattr(PersianNameDialog, "exec", lambda _self: 1)
    window.actions_by_name["persian"].trigger()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=10_000)
    assert "of ISNA (ایسنا) asked" in reviewed_text(window.session.review)
