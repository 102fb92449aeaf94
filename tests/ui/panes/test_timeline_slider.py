"""The article's date is slid over the timeline; the article is checked anew when it rests."""

import datetime

import pytest
from PySide6.QtCore import QPoint, Qt

from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.timeline_scale import Bar
from translator_app.ui.panes.timeline_slider import TimelineSlider
from translator_app.ui.theme import theme_named

BARS = (Bar("B. Second", 2016.9, None, chosen=True), Bar("A. First", 2008.0, 2016.9))
DATE = datetime.date(2019, 6, 24)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def slider(qtbot):
    load_fonts()
    slider = TimelineSlider(theme_named("light"))
    qtbot.addWidget(slider)
    slider.set_bars(BARS, DATE)
    slider.resize(360, slider.sizeHint().height())
    return slider


def test_pulling_the_date_follows_and_ends_where_it_is_let_go(slider, qtbot):
    slid = []
    slider.date_slid.connect(slid.append)
    with qtbot.waitSignal(slider.date_chosen) as chosen:
        qtbot.mousePress(slider, LEFT, pos=QPoint(250, 5))
        qtbot.mouseMove(slider, QPoint(40, 5))
        qtbot.mouseRelease(slider, LEFT, pos=QPoint(40, 5))
    assert [date.year for date in slid][-1] == chosen.args[0].year == 2009


def test_a_press_on_a_bar_leaves_the_date(slider, qtbot):
    before = slider.grab().toImage()
    with qtbot.assertNotEmitted(slider.date_slid), qtbot.assertNotEmitted(slider.date_chosen):
        qtbot.mouseClick(slider, LEFT, pos=QPoint(40, 25))
    assert slider.grab().toImage() == before


def test_keys_move_it_by_a_month_or_a_year(slider, qtbot):
    slid = []
    slider.date_slid.connect(slid.append)
    with qtbot.waitSignal(slider.date_chosen):
        for key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Right):
            qtbot.keyClick(slider, key)
    assert [str(date) for date in slid] == ["2019-05-24", "2020-05-24", "2020-06-24"]


def test_without_a_date_there_is_nothing_to_slide(slider, qtbot):
    slider.set_bars(BARS, None)
    before = slider.grab().toImage()
    with qtbot.assertNotEmitted(slider.date_slid), qtbot.assertNotEmitted(slider.date_chosen):
        qtbot.mouseClick(slider, LEFT, pos=QPoint(40, 1))
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.grab().toImage() == before


def test_an_answer_that_comes_while_the_date_is_pulled_does_not_move_it(slider, qtbot):
    qtbot.mousePress(slider, LEFT, pos=QPoint(40, 5))
    pulled = slider.grab().toImage()
    slider.set_bars(BARS, DATE)
    assert slider.grab().toImage() == pulled
