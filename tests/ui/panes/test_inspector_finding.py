"""A suggestion is read whole: its note goes below where both have no room on a line."""

import pytest
from PySide6.QtWidgets import QWidget

from translator_app.core.edit import Edit
from translator_app.core.finding import Suggestion
from translator_app.core.span import Span
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.inspector_finding import SuggestionRow
from translator_app.ui.theme import theme_named


@pytest.mark.parametrize(("width", "lines"), [(400, 1), (300, 2)])
def test_a_note_without_room_beside_the_words_goes_below(qtbot, width, lines):
    load_fonts()
    window = QWidget()
    qtbot.addWidget(window)
    text = "Mohammad Vali Karimi (محمدولی کریمی)"
    row = SuggestionRow(
        1, Suggestion(text, (Edit(Span(0, 3), text),), "glossary"), theme_named("light"), window
    )
    assert (row.heightForWidth(width) > row.heightForWidth(1000)) == (lines > 1)
    row.resize(width, row.heightForWidth(width))
    row.grab()
