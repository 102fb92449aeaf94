"""Sliding the article's date in the inspector changes what is found of its titles."""

import pytest
from PySide6.QtCore import Qt

from translator_app.ui.app import build_window
from translator_app.ui.fonts import load_fonts
from translator_app.ui.preferences import Preferences
from translator_app.ui.theme import theme_named

TEXT = """A road
24 June 2019

The commander of the Army Ground Forces, Kioumars Heydari (کیومرث حیدری), opened a road.
"""


@pytest.fixture
def window(qtbot, tmp_path):
    load_fonts()
    window = build_window(Preferences(), theme_named("light"))
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    path = tmp_path / "road.txt"
    path.write_text(TEXT, encoding="utf-8")
    with qtbot.waitSignal(window.desk.opened, timeout=10_000):
        window.open(path)
    window.desk.advisor.ask = lambda _runs: None  # hazm has a test of its own
    yield window
    window.desk.stop()


def codes(window):
    return {row.finding.code for row in window.session.rows}


def test_the_findings_follow_the_date(window, qtbot):
    session = window.session
    mark = next(mark for mark in session.marks if mark.latin == "Kioumars Heydari")
    session.select(mark.key)
    assert "TTL001" not in codes(window)
    timeline = window.view.inspector.body.title.timeline
    with qtbot.waitSignal(session.review_changed, timeout=10_000):
        for _ in range(3):
            qtbot.keyClick(timeline, Qt.Key.Key_PageDown)
    assert session.review.date.isoformat() == "2016-06-24"
    assert "TTL001" in codes(window)
    assert window.view.inspector.body.title.badge.accessibleName() == "not yet in the post"
