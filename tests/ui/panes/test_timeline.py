"""The timeline: lanes for overlaps, tips, speech."""

import datetime

import pytest
from PySide6.QtCore import QPoint

from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.timeline import Timeline
from translator_app.ui.panes.timeline_scale import Bar
from translator_app.ui.theme import theme_named

BARS = (
    Bar("B. Second", 2016.9, None, chosen=True),
    Bar("A. First", 2008.0, 2016.9, sourced=False, note="By decree"),
)
DATE = datetime.date(2019, 6, 24)


@pytest.fixture
def timeline(qtbot):
    load_fonts()
    timeline = Timeline(theme_named("light"))
    qtbot.addWidget(timeline)
    timeline.set_bars(BARS, DATE)
    timeline.resize(360, timeline.sizeHint().height())
    return timeline


def test_it_is_read_in_order_of_time(timeline):
    assert timeline.accessibleDescription().splitlines() == [
        "A. First, from 2008, until 2016, not verified. By decree",
        "B. Second, from 2016, no end known",
    ]


def test_a_bar_tells_what_it_is(timeline):
    assert timeline.words_at(QPoint(40, 25)).startswith("A. First")
    assert timeline.words_at(QPoint(340, 25)).startswith("B. Second")
    assert timeline.words_at(QPoint(40, 2)) == ""


def test_overlapping_terms_stand_in_lanes_of_their_own(timeline):
    low = timeline.sizeHint().height()
    timeline.set_bars((*BARS, Bar("C. Acting", 2010.0, 2012.0)), DATE)
    assert timeline.sizeHint().height() > low


def test_without_a_date_there_is_no_room_for_its_triangle(timeline):
    high = timeline.sizeHint().height()
    timeline.set_bars(BARS, None)
    assert timeline.sizeHint().height() < high


def test_dashes_and_lines_differ(timeline):
    before = timeline.grab().toImage()
    timeline.set_bars((BARS[0], Bar("A. First", 2008.0, 2016.9, sourced=True)), DATE)
    assert timeline.grab().toImage() != before


def test_nothing_known_shows_nothing(timeline):
    timeline.set_bars((), DATE)
    assert timeline.isHidden()
