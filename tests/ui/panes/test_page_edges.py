"""The edges of the selected term are dragged on the page, and moved by keys through the session."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from tests.builders import SAMPLE_TEXT, place, sample_review
from translator_app.ui.edges import move_edge, release
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.page import PagePane
from translator_app.ui.panes.page_edges import article_position
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named


@pytest.fixture
def shown(qtbot):
    load_fonts()
    session = ReviewSession(sample_review(), "Mina")
    page = PagePane(session, theme_named("light"))
    qtbot.addWidget(page)
    page.resize(740, 700)
    page.show()
    page.grab()
    mark = next(mark for mark in session.marks if mark.latin == "Mahmoud Daneshvar")
    session.select(mark.key)
    return page, session


def english(session):
    return session.review.terms[6].english.of(SAMPLE_TEXT)


def point(page, words, *, at_end=False):
    """Return where `words` begin or end on the page, in the middle of their line."""
    span = place(SAMPLE_TEXT, words)
    before = page.handles.span
    page.handles.span = lambda: span
    edge = page.handles.edges()[int(at_end)]
    page.handles.span = before
    return QPoint(round(edge.x) + (-3 if at_end else 3), round(edge.baseline) - 4)


def drag(qtbot, page, start, end):
    view = page.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_a_point_leads_back_to_its_place_in_the_article(shown):
    page, _ = shown
    for words in ("bridge", "crossing", "guards", "lorries"):
        here = point(page, words)
        assert article_position(page, QPointF(here)) == place(SAMPLE_TEXT, words).start
    assert article_position(page, QPointF(100, 690)) is None


def test_the_left_edge_is_dragged_to_the_nearest_word(shown, qtbot):
    page, session = shown
    drag(qtbot, page, point(page, "Mahmoud"), point(page, "Daneshvar"))
    assert english(session) == "Daneshvar"
    session.undo()
    assert english(session) == "Mahmoud Daneshvar"


def test_the_right_edge_is_dragged_back(shown, qtbot):
    page, session = shown
    drag(qtbot, page, point(page, "Daneshvar", at_end=True), point(page, "Mahmoud", at_end=True))
    assert english(session) == "Mahmoud"
    assert not page.handles.is_held


def test_a_click_on_an_edge_moves_nothing_and_a_press_elsewhere_selects(shown, qtbot):
    page, session = shown
    start = point(page, "Mahmoud")
    drag(qtbot, page, start, start)
    assert not session.review.edges
    hit = next(hit for hit in page.hits() if hit.marks and hit.marks[0].latin == "ISNA")
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=hit.rect.center().toPoint())
    assert session.mark(session.selection.mark).latin == "ISNA"


def test_keys_move_each_edge_and_say_when_there_is_no_further(shown, qtbot):
    _, session = shown
    move_edge(session, left=True, outward=False)
    assert english(session) == "Daneshvar"
    with qtbot.waitSignal(session.said) as said:
        move_edge(session, left=True, outward=False)
    assert said.args == ["The left edge can go no further.", False]
    move_edge(session, left=True, outward=True)
    assert english(session) == "Mahmoud Daneshvar"


def test_the_choice_is_the_reviewers_and_can_be_left_to_the_program(shown):
    _, session = shown
    move_edge(session, left=True, outward=False)
    (choice,) = session.review.edges.values()
    assert (choice.reviewer, choice.english) == ("Mina", place(SAMPLE_TEXT, "Daneshvar"))
    release(session)
    assert not session.review.edges
    session.undo()
    assert session.review.edges


def test_without_a_term_selected_the_keys_say_so(shown, qtbot):
    _, session = shown
    session.select(next(mark.key for mark in session.marks if mark.number is None))
    with qtbot.waitSignal(session.said) as said:
        move_edge(session, left=True, outward=True)
    assert "Select a term" in said.args[0]


def test_after_an_accepted_change_the_edges_still_stand_on_their_words(shown, qtbot):
    page, session = shown
    row = next(row for row in session.rows if row.finding.code == "TXT001")
    session.select_finding(row.key)
    session.accept()
    session.select(next(mark.key for mark in session.marks if mark.number == 7))
    page.grab()
    drag(qtbot, page, point(page, "Mahmoud"), point(page, "Daneshvar"))
    assert english(session) == "Daneshvar"
