"""The rail is the same list, a mark a finding."""

import pytest
from PySide6.QtCore import Qt

from tests.builders import sample_review
from translator_app.ui.panes.rail import RailPane
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named


@pytest.fixture
def session(qapp):
    return ReviewSession(sample_review(), "R")


@pytest.fixture
def rail(qtbot, session):
    rail = RailPane(session, theme_named("light"))
    qtbot.addWidget(rail)
    rail.resize(36, 400)
    rail.show()
    return rail


def test_it_shows_and_moves_the_selection(qtbot, rail, session):
    session.select_finding(session.rows[0].key)
    assert rail.view.currentIndex().row() == 0
    qtbot.keyClick(rail.view, Qt.Key.Key_Down)
    assert session.selection.finding == session.rows[1].key


def test_hover_names_the_finding(rail):
    assert "Mahmoud Daneshvar" in rail.model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_it_is_drawn_in_both_themes(rail):
    before = rail.grab().toImage()
    rail.set_theme(theme_named("dark"))
    assert rail.grab().toImage() != before
