"""Grounds and inks of their own, with and without a style sheet."""

from PySide6.QtWidgets import QWidget

from translator_app.ui.fonts import sans
from translator_app.ui.panes.ground import label, line, set_ground, set_ink
from translator_app.ui.theme import theme_named

LIGHT, DARK = theme_named("light"), theme_named("dark")


def test_a_ground_is_painted(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(20, 20)
    for theme in (LIGHT, DARK):
        set_ground(widget, theme, theme.tint)
        assert widget.grab().toImage().pixelColor(10, 10) == theme.tint


def test_a_label_takes_its_text_as_it_is(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = label(window, sans(9.5), "<b>R&D</b>", wrap=True)
    set_ink(made, DARK.wrong)
    assert made.text() == "<b>R&D</b>"
    assert made.palette().windowText().color() == DARK.wrong
    assert made.sizeHint().width() > label(window, sans(9.5), "R").sizeHint().width()


def test_a_line_is_a_hairline(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    assert line(window).height() == 1
