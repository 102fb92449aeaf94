"""The house style dialog holds a choice a switch, and shows what was counted."""

import pytest

from translator_app.romanization.house import SWITCHES
from translator_app.ui.dialogs.house import HouseDialog
from translator_app.workflow.learn_style import Learnt


@pytest.fixture
def dialog(qtbot):
    dialog = HouseDialog(("q=q", "u=oo"), lambda _folder, _shown: None)
    qtbot.addWidget(dialog)
    return dialog


def test_the_style_is_shown_and_given_back(dialog):
    assert dialog.style_chosen == ("q=q", "u=oo")


def test_one_click_adopts_what_was_counted(dialog):
    counts = {key: {} for key in SWITCHES} | {"q": {"gh": 9, "q": 1}}
    dialog.show_learnt(Learnt(counts, ("q=gh",), 10, 3))
    assert "10 names in 3 articles" in dialog.said.text()
    dialog.adopt.click()
    assert dialog.style_chosen == ("q=gh",)
