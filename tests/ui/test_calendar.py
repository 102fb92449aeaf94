"""The calendar is used by keyboard as by mouse, and nothing in it is red."""

import datetime

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QTableView

from translator_app.ui.calendar import Calendar
from translator_app.ui.fonts import load_fonts
from translator_app.ui.theme import theme_named


def test_enter_chooses_the_day(open_text, qtbot):
    window = open_text("A road\n24 June 2019\n\nA bridge.\n")
    calendar = window.tools.date.menu().findChild(Calendar)
    calendar.setSelectedDate(QDate(2020, 1, 4))
    with qtbot.waitSignal(window.tools.date_chosen) as chosen:
        qtbot.keyClick(calendar.findChild(QTableView), Qt.Key.Key_Return)
    assert chosen.args == [datetime.date(2020, 1, 4)]


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the offscreen platform, of menus
def test_it_opens_with_the_keyboard_on_the_day(open_text, qtbot):
    window = open_text("A road\n24 June 2019\n\nA bridge.\n")
    menu = window.tools.date.menu()
    seen = []

    def move():
        qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Right)
        seen.append(menu.findChild(Calendar).selectedDate())
        menu.close()

    QTimer.singleShot(100, move)
    window.actions_by_name["date"].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [QDate(2019, 6, 25)]


def test_days_of_rest_are_in_ink(qtbot):
    load_fonts()
    theme = theme_named("dark")
    calendar = Calendar()
    qtbot.addWidget(calendar)
    calendar.dress(theme)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.weekdayTextFormat(day).foreground().color() == theme.ink
