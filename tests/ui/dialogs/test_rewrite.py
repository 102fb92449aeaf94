"""The rewriting dialog previews each name, and one undo takes all of it back."""

import pytest
from PySide6.QtCore import Qt

from translator_app.review.result import reviewed_text
from translator_app.ui.dialogs.rewrite import RewriteDialog
from translator_app.ui.session import ReviewSession
from translator_app.ui.window_names import respell
from translator_app.workflow.open import review_text
from translator_app.workflow.workspace import load_workspace

TEXT = "Kioumars Heydari (کیومرث حیدری) met Alireza Karimi (علیرضا کریمی). Heydari left.\n"


@pytest.fixture(scope="module")
def review():
    return review_text(TEXT, load_workspace())


@pytest.fixture
def dialog(review, qtbot):
    dialog = RewriteDialog(review, "ic", None)
    qtbot.addWidget(dialog)
    return dialog


def test_names_are_shown_as_they_would_read(dialog):
    rows = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    assert [(row.text(1), row.text(2), row.text(3)) for row in rows] == [
        ("Kioumars Heydari", "Keyumars Heidari", "2"), ("Alireza Karimi", "Ali Reza Karimi", "1"),
    ]  # fmt: skip


def test_what_has_no_tick_is_left(dialog):
    dialog.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert [change.after for change in dialog.chosen] == ["Ali Reza Karimi"]
    assert "1 of 2 names" in dialog.said.text()


def test_another_scheme_shows_other_spellings(dialog):
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("dmg"))
    assert dialog.chosen[0].after == "Kiyūmars̱ Ḥaidarī"


def test_one_undo_takes_all_back(dialog, review):
    session = ReviewSession(review, "Mina")
    respell(session, dialog.chosen)
    assert reviewed_text(session.review).startswith("Keyumars Heidari")
    session.undo()
    assert reviewed_text(session.review) == TEXT
