"""The list shows and moves the session's selection, and can be narrowed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox

from tests.builders import article, sample_review
from translator_app.review.state import Analysis, Review
from translator_app.ui.panes.finding_list import FindingListPane
from translator_app.ui.panes.finding_list_model import ROW
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named


@pytest.fixture
def session(qapp):
    return ReviewSession(sample_review(), "R")


@pytest.fixture
def pane(qtbot, session):
    pane = FindingListPane(session, theme_named("light"))
    qtbot.addWidget(pane)
    pane.resize(264, 600)
    pane.show()
    return pane


def shown(pane):
    return [pane.model.index(row).data(ROW).latin for row in range(pane.model.rowCount())]


def test_down_selects_the_next_finding(qtbot, pane, session):
    session.select_finding(session.rows[0].key)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert session.selection.finding == session.rows[1].key
    assert session.selection.mark == session.rows[1].about


def test_the_list_follows_a_selection_made_elsewhere(pane, session):
    session.select_finding(session.rows[2].key)
    assert pane.view.currentIndex().row() == 2


def test_a_mark_without_finding_leaves_nothing_selected(pane, session):
    session.select_finding(session.rows[2].key)
    session.select(session.marks[0].key)
    assert not pane.view.currentIndex().isValid()
    assert not pane.view.selectionModel().hasSelection()


def test_a_term_chosen_in_the_second_tab_is_the_selection(pane, session):
    pane.head.tabs.setCurrentIndex(1)
    pane.view.setCurrentIndex(pane.model.index(2))
    assert session.selection.mark == pane.model.rows[2].about


def test_the_tabs_count(pane):
    assert [pane.head.tabs.tabText(tab) for tab in (0, 1)] == ["Findings 3", "Terms 8"]


def test_persian_typed_into_the_filter_narrows_the_list(pane):
    event = QInputMethodEvent()
    event.setCommitString("دانشور")
    QApplication.sendEvent(pane.head.field, event)
    assert shown(pane) == ["Mahmoud Daneshvar"]


def test_a_filter_without_result_says_so_and_can_be_cleared(qtbot, pane):
    pane.head.field.setText("zzz")
    assert pane.message == "No finding fits the filter."
    assert pane.view.isHidden()
    qtbot.mouseClick(pane.clear, Qt.MouseButton.LeftButton)
    assert len(shown(pane)) == 3
    assert pane.message == ""


def test_narrowing_does_not_change_the_selection(pane, session):
    session.select_finding(session.rows[1].key)
    pane.head.field.setText("expediency")
    assert session.selection.finding == session.rows[1].key
    pane.head.field.setText("")
    assert pane.view.currentIndex().row() == 1


def test_a_decided_finding_says_what_became_of_it(pane, session):
    session.select_finding(session.rows[1].key)
    session.accept()
    row = pane.model.rows[1]
    assert row.done
    assert row.note == "Changed to “Mohammad Daneshvar”"
    assert pane.view.currentIndex().row() == 1


def test_an_article_without_findings_says_so(qtbot):
    pane = FindingListPane(
        ReviewSession(Review(article("Nothing here."), Analysis()), "R"), theme_named("dark")
    )
    qtbot.addWidget(pane)
    assert pane.message == "No finding in this article."
    assert pane.clear.isHidden()


def test_each_row_has_a_name_for_speech(pane):
    said = pane.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Mahmoud Daneshvar, محمد دانشور, wrong: ")
    assert said.endswith("; 2 of 3")


def test_it_changes_its_theme_while_it_is_shown(pane):
    pane.set_theme(theme_named("dark"))
    assert pane.palette().window().color() == theme_named("dark").panel
    pane.grab()


def test_terms_that_lack_one_side_are_counted_and_chosen_in_the_second_tab(pane, session):
    states = pane.head.findChildren(QComboBox)[1]
    assert states.count() == 3
    pane.head.tabs.setCurrentIndex(1)
    offered = [states.itemText(at) for at in range(states.count())]
    assert offered[3:] == ["Without English 0", "Without Persian 1"]
    states.setCurrentIndex(4)
    assert shown(pane) == ["Expediency Council"]
    pane.head.tabs.setCurrentIndex(0)
    assert states.currentText() == "Open and done"
    assert len(shown(pane)) == 3
