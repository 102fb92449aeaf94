"""The head of the glossary window: nothing in it touches, however large the numbers."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from translator_app.glossary.entry import Status
from translator_app.ui.fonts import load_fonts
from translator_app.ui.glossary.head import GlossaryHead
from translator_app.ui.theme import theme_named
from translator_app.workflow.glossary_book import GlossaryBook


@pytest.fixture
def head(qtbot):
    load_fonts()
    names = ("New", "Merge", "Import", "Export")
    head = GlossaryHead(theme_named("light"), {name: QAction(name) for name in names})
    qtbot.addWidget(head)
    return head


@pytest.mark.parametrize("width", [1024, 1280, 1400, 1480, 2560])
@pytest.mark.parametrize("count", [7, 12_345])
def test_the_counters_keep_clear_of_the_search_field(head, tmp_path, width, count):
    head.resize(width, head.height())
    head.show()
    head.show_book(GlossaryBook((), tmp_path / "own.tsv"), dict.fromkeys(Status, count))
    head.layout().activate()
    parts = [head.field, *head.counters, head.kinds, head.files]
    for first, second in pairwise(parts):
        assert first.geometry().right() < second.geometry().left()
    assert head.counters[0].geometry().left() - head.field.geometry().right() >= 8
    assert head.layout().sizeHint().width() <= width


def test_the_buttons_keep_their_words_longer_than_the_counters(head, tmp_path):
    head.resize(1400, head.height())
    head.show()
    head.show_book(GlossaryBook((), tmp_path / "own.tsv"), dict.fromkeys(Status, 12_345))
    styles = {button.toolButtonStyle() for button in head.findChildren(QToolButton) if button.text()}
    assert Qt.ToolButtonStyle.ToolButtonTextBesideIcon in styles
