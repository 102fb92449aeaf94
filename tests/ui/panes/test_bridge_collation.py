"""The collation under a wide bridge: what each scheme writes, and its spelling to copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from tests.ui.panes.comparisons import SCHEMES, VARIANT
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.bridge import LetterBridge
from translator_app.ui.panes.bridge_collation import Collation, words_width
from translator_app.ui.panes.inspector_scheme_row import spellings
from translator_app.ui.theme import theme_named

FOUND = spellings(SCHEMES, VARIANT, "press")


@pytest.fixture
def collation(qtbot):
    load_fonts()
    window = QWidget()
    qtbot.addWidget(window)
    bridge = LetterBridge(theme_named("light"), window)
    bridge.set_comparison(VARIANT)
    bridge.set_margins(92, words_width(FOUND))
    bridge.resize(700, 120)
    made = Collation(theme_named("light"), bridge, window)
    made.set_spellings(FOUND, "press")
    made.resize(700, made.sizeHint().height())
    yield made
    window.close()


def test_each_spelling_is_read_with_what_departs(collation):
    lines = collation.accessibleDescription().splitlines()
    assert lines[0] == "Press, house: Kioumars Varjavandi; departs in i"
    assert len(lines) == 3


def test_a_spelling_is_copied_by_its_button(qtbot, collation):
    button = collation.findChildren(QToolButton)[1]
    with qtbot.waitSignal(collation.copied):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Kiyumars Varjavandi"


def test_it_is_drawn_in_both_themes(collation):
    before = collation.grab().toImage()
    collation.set_theme(theme_named("dark"))
    assert collation.grab().toImage() != before


def test_without_letters_there_is_nothing_to_collate(collation):
    collation.set_spellings(spellings(SCHEMES, None, "press"), "press")
    assert collation.sizeHint().height() == 0
