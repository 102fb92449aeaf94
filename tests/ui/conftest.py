"""A window as it stands on the screen, with an article open in it."""

import pytest

from translator_app.ui.app import build_window
from translator_app.ui.fonts import load_fonts
from translator_app.ui.preferences import Preferences
from translator_app.ui.theme import theme_named


@pytest.fixture
def main_window(qtbot):
    load_fonts()
    window = build_window(Preferences(), theme_named("light"))
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    yield window
    window.desk.stop()


@pytest.fixture
def open_text(main_window, qtbot, tmp_path):
    """Open an article of these words in the window, and return the window."""

    def opened(text):
        path = tmp_path / "road.txt"
        path.write_text(text, encoding="utf-8")
        with qtbot.waitSignal(main_window.desk.opened, timeout=10_000):
            main_window.open(path)
        main_window.desk.advisor.ask = lambda _runs: None  # hazm has a test of its own
        return main_window

    return opened
