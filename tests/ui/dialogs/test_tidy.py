"""The tidying dialog previews each change, and one undo takes all of it back."""

import pytest
from PySide6.QtCore import Qt

from translator_app.review.result import reviewed_text
from translator_app.ui.dialogs.tidy import TidyDialog
from translator_app.ui.session import ReviewSession
from translator_app.ui.window_tidy import tidy_session
from translator_app.workflow.open import review_text
from translator_app.workflow.workspace import load_workspace

TEXT = "Parviz Karimi ( پرويز كريمي) saw the dams (سازمان سد ها).\n"


@pytest.fixture(scope="module")
def review():
    return review_text(TEXT, load_workspace())


@pytest.fixture
def dialog(review, qtbot):
    dialog = TidyDialog(review)
    qtbot.addWidget(dialog)
    return dialog


def rows(dialog):
    return [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]


def test_each_kind_says_how_much_there_is(dialog):
    assert dialog.families["Letters"].text() == "Letters (1)"
    assert dialog.families["Letters"].isChecked()
    assert not dialog.families["Figures"].isEnabled()


def test_changes_are_shown_as_they_stand_and_as_they_would_read(dialog):
    assert len(rows(dialog)) == 3
    assert "پرويز كريمي" in rows(dialog)[1].text(0)
    assert "پرویز کریمی" in rows(dialog)[1].text(1)
    assert "3 of 3 places" in dialog.said.text()


def test_a_kind_without_a_tick_is_not_shown(dialog):
    dialog.families["Brackets"].setChecked(False)
    assert len(rows(dialog)) == 2


def test_what_has_no_tick_is_left(dialog, review):
    rows(dialog)[0].setCheckState(0, Qt.CheckState.Unchecked)
    session = ReviewSession(review, "Mina")
    tidy_session(session, dialog.chosen)
    assert reviewed_text(session.review) == "Parviz Karimi ( پرویز کریمی) saw the dams (سازمان سدها).\n"


def test_one_undo_takes_all_back(dialog, review):
    session = ReviewSession(review, "Mina")
    tidy_session(session, dialog.chosen)
    assert reviewed_text(session.review) == "Parviz Karimi (پرویز کریمی) saw the dams (سازمان سدها).\n"
    session.undo()
    assert reviewed_text(session.review) == TEXT


def test_nothing_to_tidy_is_said(qtbot):
    dialog = TidyDialog(review_text("The dam is old.\n", load_workspace()))
    qtbot.addWidget(dialog)
    assert dialog.said.text() == "There is nothing of these kinds to tidy."
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
