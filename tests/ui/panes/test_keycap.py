"""Keycaps show the key beside the words, and a button is never cut short."""

from PySide6.QtCore import Qt

from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.keycap import CAP, KeyButton, Keycap, KeyHint, keycap_width
from translator_app.ui.theme import theme_named

LIGHT = theme_named("light")


def test_a_cap_is_square_for_one_letter_and_wider_for_more(qapp):
    load_fonts()
    assert keycap_width("j") == CAP
    assert keycap_width("Ctrl+O") > CAP


def test_a_key_gets_its_own_room(qtbot):
    cap = Keycap("Ctrl+Z", LIGHT)
    qtbot.addWidget(cap)
    assert cap.width() == keycap_width("Ctrl+Z")


def test_a_hint_is_read_as_keys_and_words(qtbot):
    hint = KeyHint(("1", "–", "9"), "pick", LIGHT)
    qtbot.addWidget(hint)
    assert hint.accessibleName() == "1 – 9: pick"


def test_a_button_grows_with_its_words_and_tells_its_key(qtbot):
    button = KeyButton("Keep", "x", LIGHT)
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.set_words("Keep as it is")
    assert button.minimumSizeHint().width() > narrow
    assert button.accessibleDescription() == "Key x"
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_button_is_drawn_in_each_state(qtbot):
    button = KeyButton("Accept", "a", LIGHT)
    qtbot.addWidget(button)
    plain = button.grab().toImage()
    button.setProperty("primary", True)
    button.setEnabled(False)
    assert button.grab().toImage() != plain
