"""Sliding the article's date in the inspector changes what is found of its titles."""

import pytest
from PySide6.QtCore import Qt

TEXT = """A road
24 June 2019

The commander of the Army Ground Forces, Kioumars Heydari (کیومرث حیدری), opened a road.
"""


@pytest.fixture
def opened(open_text):
    return open_text(TEXT)


def codes(window):
    return {row.finding.code for row in window.session.rows}


def test_the_findings_follow_the_date(opened, qtbot):
    session = opened.session
    mark = next(mark for mark in session.marks if mark.latin == "Kioumars Heydari")
    session.select(mark.key)
    assert "TTL001" not in codes(opened)
    timeline = opened.view.inspector.body.title.timeline
    with qtbot.waitSignal(session.review_changed, timeout=10_000):
        for _ in range(3):
            qtbot.keyClick(timeline, Qt.Key.Key_PageDown)
    assert session.review.date.isoformat() == "2016-06-24"
    assert "TTL001" in codes(opened)
    assert opened.view.inspector.body.title.badge.accessibleName() == "not yet in the post"
