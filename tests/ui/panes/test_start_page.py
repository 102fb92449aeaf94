"""The start page asks for an article, a sample, the clipboard, or one opened lately."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from translator_app.ui.panes.start_page import StartPage
from translator_app.ui.panes.start_page_recent import RecentRow
from translator_app.ui.theme import theme_named

ROWS = [
    RecentRow(Path("/articles/road.docx"), "Two armies ask for the same road", "7 of 12", "today 14:02"),
    RecentRow(Path("/articles/saffron.html"), "Why the saffron never left", "18 of 18", "yesterday"),
    RecentRow(Path("/articles/ferry.txt"), "", "0 of 3", "19 November"),
]


@pytest.fixture
def page(qtbot):
    page = StartPage(theme_named("light"))
    qtbot.addWidget(page)
    page.set_recent(ROWS)
    page.resize(1200, 800)
    page.show()
    return page


@pytest.mark.parametrize("name", ["open", "sample", "paste"])
def test_each_button_asks_for_its_step(qtbot, page, name):
    with qtbot.waitSignal(getattr(page, f"{name}_asked")):
        qtbot.mouseClick(getattr(page, name), Qt.MouseButton.LeftButton)


def test_down_and_enter_open_the_second_article(qtbot, page):
    qtbot.keyClick(page.recent, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.recent_asked) as asked:
        qtbot.keyClick(page.recent, Qt.Key.Key_Return)
    assert asked.args == [ROWS[1].path]


def test_the_arrows_stop_at_the_ends(qtbot, page):
    for _ in range(5):
        qtbot.keyClick(page.recent, Qt.Key.Key_Down)
    assert page.recent.current == ROWS[2]
    for _ in range(5):
        qtbot.keyClick(page.recent, Qt.Key.Key_Up)
    assert page.recent.current == ROWS[0]


def test_a_click_opens_the_row_under_it(qtbot, page):
    with qtbot.waitSignal(page.recent_asked) as asked:
        qtbot.mouseClick(page.recent, Qt.MouseButton.LeftButton, pos=QPoint(100, 28 + 38 * 2 + 10))
    assert asked.args == [ROWS[2].path]


def test_a_finished_review_is_known_by_its_numbers():
    assert [row.done for row in ROWS] == [False, True, False]
    assert not RecentRow(Path("a"), "", "", "").done


def test_the_row_is_read_aloud(page):
    assert page.recent.accessibleName() == (
        "Recent articles: Two armies ask for the same road, 7 of 12 reviewed, opened today 14:02"
    )


def test_without_recent_articles_the_table_is_left_out(page):
    page.set_recent([])
    assert page.recent.isHidden()
    assert page.focusProxy() is page.open


@pytest.mark.parametrize("size", [(1400, 900), (640, 480)])
def test_everything_stays_inside_the_page(page, size):
    page.resize(*size)
    page.grab()
    for part in (page.open, page.sample, page.paste, page.recent):
        corner = part.mapTo(page, QPoint(part.width(), 0))
        assert corner.x() <= size[0]
