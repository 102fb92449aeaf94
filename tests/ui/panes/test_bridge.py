"""The letter bridge: keyboard, tips, speech, and the room it takes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.panes.comparisons import OPEN, VARIANT
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.bridge import LetterBridge
from translator_app.ui.theme import theme_named


@pytest.fixture
def bridge(qtbot):
    load_fonts()
    bridge = LetterBridge(theme_named("light"))
    qtbot.addWidget(bridge)
    bridge.set_comparison(VARIANT)
    bridge.resize(368, bridge.heightForWidth(368))
    bridge.show()
    return bridge


@pytest.mark.qt_log_ignore("does not support raise")  # the tip, without a display
def test_the_arrows_move_over_the_links_and_stop_at_the_ends(qtbot, bridge):
    qtbot.keyClick(bridge, Qt.Key.Key_Left)
    assert bridge.current == 0
    qtbot.keyClick(bridge, Qt.Key.Key_Right)
    assert bridge.current == 1
    assert bridge.accessibleName() == "Letters: ی, nothing: no counterpart. Rule of ی."
    qtbot.keyClick(bridge, Qt.Key.Key_End)
    qtbot.keyClick(bridge, Qt.Key.Key_Right)
    assert bridge.current == len(VARIANT.links) - 1


@pytest.mark.qt_log_ignore("does not support raise")  # the tip, without a display
def test_the_rule_of_a_link_is_told_where_it_stands(qtbot, bridge):
    def point_at(place):
        asked = QHelpEvent(QEvent.Type.ToolTip, place, bridge.mapToGlobal(place))
        QApplication.sendEvent(bridge, asked)

    point_at(QPoint(int(bridge.tiles()[1].middle), 40))
    assert QToolTip.text().endswith("Rule of \u2068ی\u2069.")
    point_at(QPoint(365, 200))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_it_can_be_read_as_a_list(bridge):
    lines = bridge.accessibleDescription().splitlines()
    assert len(lines) == len(VARIANT.links)
    assert lines[0] == "ک, K: agrees. Rule of ک."


def test_less_width_takes_more_height(bridge):
    assert bridge.heightForWidth(200) > bridge.heightForWidth(368)


def test_it_gives_way_where_nothing_was_compared(bridge):
    bridge.set_comparison(None)
    assert bridge.isHidden()
    assert bridge.heightForWidth(368) == 0


@pytest.mark.qt_log_ignore("does not support raise")
def test_another_name_begins_at_its_first_letter(qtbot, bridge):
    qtbot.keyClick(bridge, Qt.Key.Key_End)
    bridge.set_comparison(OPEN)
    assert bridge.current == 0
    assert bridge.accessibleName().startswith("Letters: گ")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_drawn_with_and_without_the_focus(qtbot, bridge, theme):
    bridge.set_theme(theme_named(theme))
    before = bridge.grab().toImage()
    bridge.setFocus()
    bridge.set_margins(92, 0)
    assert bridge.grab().toImage() != before
